// SPDX-License-Identifier: MIT
#include "base/output_file.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "base/file.hpp"
#include "catch.hpp"
#include "support/temporary_directory.hpp"

namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

mode_t mode_of(const std::string& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 0777;
}

std::string reason_of_refusal(const std::string& path) {
  try {
    pbs::OutputFile file(path);
  } catch (const pbs::OutputProblem& problem) {
    CHECK(problem.path == path);
    return std::string(problem.what()).substr(path.size());
  }
  return "accepted";
}

}  // namespace

TEST_CASE("a file appears whole when it is committed, and only then") {
  const pbs::test::TemporaryDirectory folder;
  pbs::OutputFile file(folder / "report.md");
  file.write("# 绩效");
  file.write("报告\n");
  CHECK_FALSE(fs::exists(folder / "report.md"));
  file.finish();
  CHECK(folder.read("report.md") == "# 绩效报告\n");
  CHECK(folder.names() == Names{"report.md"});
}

TEST_CASE("an empty result is an empty file") {
  const pbs::test::TemporaryDirectory folder;
  pbs::OutputFile(folder / "empty").commit();
  CHECK(fs::file_size(folder / "empty") == 0);
}

TEST_CASE("without commit nothing is left and the older file stays") {
  const pbs::test::TemporaryDirectory folder;
  folder.add("old", "older result");
  const auto fail_half_way = [&](const std::string& name) {
    pbs::OutputFile file(folder / name);
    file.write(std::string(1'000'000, 'x'));
    throw std::runtime_error("half way");
  };
  CHECK_THROWS_AS(fail_half_way("old"), std::runtime_error);
  CHECK_THROWS_AS(fail_half_way("new"), std::runtime_error);
  CHECK(folder.read("old") == "older result");
  CHECK(folder.names() == Names{"old"});
}

TEST_CASE("a new file has the mode the umask leaves, a replaced one keeps its own") {
  const pbs::test::TemporaryDirectory folder;
  const mode_t before = ::umask(027);
  pbs::OutputFile(folder / "new").commit();
  ::umask(before);
  CHECK(mode_of(folder / "new") == 0640);
  folder.add("old", "x");
  REQUIRE(::chmod((folder / "old").c_str(), 0604) == 0);
  pbs::OutputFile(folder / "old").commit();
  CHECK(mode_of(folder / "old") == 0604);
  CHECK(folder.read("old").empty());
}

TEST_CASE("a link is kept and the file behind it replaced") {
  const pbs::test::TemporaryDirectory folder;
  folder.add("elsewhere/real", "old");
  fs::create_symlink("elsewhere/real", folder / "link");
  pbs::OutputFile file(folder / "link");
  file.write("new");
  file.commit();
  CHECK(fs::is_symlink(folder / "link"));
  CHECK(folder.read("elsewhere/real") == "new");
}

TEST_CASE("a place that cannot be written is refused at once") {
  const pbs::test::TemporaryDirectory folder;
  const std::string plain = folder.add("plain", "x");
  CHECK(reason_of_refusal(folder / "none/report.md") == ": No such file or directory");
  CHECK(reason_of_refusal(plain + "/report.md") == ": Not a directory");
  CHECK(reason_of_refusal(folder.path()) == ": Is a directory");
  CHECK(reason_of_refusal("/dev/fd/987") == ": Bad file descriptor");
  CHECK(reason_of_refusal("/proc/report.md") != "accepted");
  CHECK(folder.names() == Names{"plain"});
}

TEST_CASE("a folder or file without write permission is refused") {
  if (::geteuid() == 0) {
    WARN("the superuser may write everywhere: not tried");
    return;
  }
  const pbs::test::TemporaryDirectory folder;
  fs::permissions(folder.add("read-only", "x"), fs::perms::owner_read);
  CHECK(reason_of_refusal(folder / "read-only") == ": Permission denied");
  fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
  CHECK(reason_of_refusal(folder / "new") == ": Permission denied");
  fs::permissions(folder.path(), fs::perms::owner_all);
  CHECK(folder.read("read-only") == "x");
}

TEST_CASE("a full disk is reported at the commit at the latest") {
  pbs::OutputFile small("/dev/full");
  small.write("x");
  CHECK_THROWS_AS(small.commit(), pbs::OutputProblem);
  CHECK_THROWS_AS(small.commit(), pbs::OutputProblem);
  pbs::OutputFile large("/dev/full");
  CHECK_THROWS_AS(large.write(std::string(10'000'000, 'x')), pbs::OutputProblem);
  CHECK(fs::is_character_file("/dev/full"));
}

TEST_CASE("a file that may not grow further leaves nothing behind and cannot be committed later") {
  const pbs::test::TemporaryDirectory folder;
  folder.add("old", "older result");
  rlimit before{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
  const rlimit little{100'000, before.rlim_max};
  const auto signal_before = std::signal(SIGXFSZ, SIG_IGN);
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &little) == 0);
  pbs::OutputFile file(folder / "old");
  CHECK_THROWS_AS(file.write(std::string(1'000'000, 'x')), pbs::OutputProblem);
  CHECK_THROWS_AS(file.write("more"), pbs::OutputProblem);
  CHECK_THROWS_AS(file.commit(), pbs::OutputProblem);
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
  std::signal(SIGXFSZ, signal_before);
  CHECK(folder.read("old") == "older result");
  CHECK(folder.names() == Names{"old"});
}

TEST_CASE("a folder that vanished before the commit is a problem") {
  const pbs::test::TemporaryDirectory folder;
  folder.add("sub/keep", "");
  pbs::OutputFile file(folder / "sub/report.md");
  file.write("x");
  fs::remove_all(folder / "sub");
  CHECK_THROWS_AS(file.commit(), pbs::OutputProblem);
  CHECK(folder.names().empty());
}

TEST_CASE("a named pipe is written straight") {
  const pbs::test::TemporaryDirectory folder;
  const std::string path = folder / "pipe";
  REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
  std::string received;
  std::thread reader([&] { received = pbs::DiskFiles().read(path); });
  pbs::OutputFile file(path);
  file.write("through");
  file.commit();
  reader.join();
  CHECK(received == "through");
  CHECK(fs::is_fifo(path));
}

TEST_CASE("a descriptor named as a device goes on where it stands") {
  const pbs::test::TemporaryDirectory folder;
  const std::string path = folder.add("log", "before;");
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
  REQUIRE(descriptor >= 0);
  pbs::OutputFile file("/dev/fd/" + std::to_string(descriptor));
  file.write("after");
  file.commit();
  CHECK(::close(descriptor) == 0);
  CHECK(folder.read("log") == "before;after");
  CHECK(folder.names() == Names{"log"});
}
