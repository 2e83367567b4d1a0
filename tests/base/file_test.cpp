// SPDX-License-Identifier: MIT
#include "base/file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "support/memory_files.hpp"
#include "support/temporary_directory.hpp"

namespace {

using namespace std::string_view_literals;
using Kind = pbs::FileProblem::Kind;

std::optional<Kind> problem_of(const pbs::FileReader& files, const std::string& path) {
  try {
    files.read(path);
  } catch (const pbs::FileProblem& problem) {
    CHECK(problem.path == path);
    return problem.kind;
  }
  return std::nullopt;
}

}  // namespace

TEST_CASE("a file is read whole, byte by byte") {
  const pbs::test::TemporaryDirectory folder;
  std::string bytes;
  for (int i = 0; i < 300'000; ++i) bytes += static_cast<char>(i % 251);
  const pbs::DiskFiles files;
  CHECK(files.read(folder.add("big", bytes)) == bytes);
  CHECK(files.read(folder.add("small", "a\0b"sv)) == "a\0b"sv);
  CHECK(files.read(folder.add("empty")).empty());
}

TEST_CASE("a file that does not tell its size is read whole") {
  const std::string status = pbs::DiskFiles().read("/proc/self/status");
  CHECK(status.starts_with("Name:"));
  CHECK(status.ends_with('\n'));
}

TEST_CASE("of a file over the limit one byte more than the limit is read") {
  const pbs::test::TemporaryDirectory folder;
  const std::string path = folder.add("file", std::string(200'000, 'x'));
  CHECK(pbs::DiskFiles(200'000).read(path).size() == 200'000);
  CHECK(pbs::DiskFiles(199'999).read(path).size() == 200'000);
  CHECK(pbs::DiskFiles(100).read(path).size() == 101);
  CHECK(pbs::DiskFiles(1'000'000).read("/dev/zero").size() == 1'000'001);
}

TEST_CASE("a missing file is missing, also below a file or with a NUL in its name") {
  const pbs::test::TemporaryDirectory folder;
  const std::string file = folder.add("file", "x");
  const pbs::DiskFiles files;
  CHECK(problem_of(files, folder / "none") == Kind::missing);
  CHECK(problem_of(files, file + "/below") == Kind::missing);
  CHECK(problem_of(files, folder / std::string(300, 'n')) == Kind::missing);
  CHECK(problem_of(files, file + std::string(1, '\0') + "x") == Kind::missing);
  CHECK(problem_of(files, "") == Kind::missing);
}

TEST_CASE("a folder is not a file") {
  const pbs::test::TemporaryDirectory folder;
  CHECK(problem_of(pbs::DiskFiles(), folder.path()) == Kind::is_directory);
  CHECK(pbs::is_directory(folder.path()));
  CHECK_FALSE(pbs::is_directory(folder.add("file")));
  CHECK_FALSE(pbs::is_directory(folder / "none"));
}

TEST_CASE("a file without permission is told from a missing one") {
  const pbs::FileProblem refused = pbs::FileProblem::from_errno(EACCES, "a/b.yaml");
  CHECK(refused.kind == Kind::no_permission);
  CHECK(refused.what() == std::string("a/b.yaml: Permission denied"));
  CHECK(pbs::FileProblem::from_errno(EIO, "x").kind == Kind::read_failed);
  if (::geteuid() == 0) {
    WARN("the superuser may read everything: the real file is not tried");
    return;
  }
  const pbs::test::TemporaryDirectory folder;
  const std::string path = folder.add("secret.yaml", "x");
  std::filesystem::permissions(path, std::filesystem::perms::none);
  CHECK(problem_of(pbs::DiskFiles(), path) == Kind::no_permission);
}

TEST_CASE("a source gives a file in pieces up to its end") {
  const pbs::test::TemporaryDirectory folder;
  pbs::FileSource source(folder.add("file", "abcdefgh"));
  CHECK(source.size_hint() == 8);
  std::string buffer = "kept:";
  CHECK(source.read_some(buffer, 3));
  CHECK(buffer == "kept:abc");
  CHECK(source.read_some(buffer, 100));
  CHECK(buffer == "kept:abcdefgh");
  CHECK_FALSE(source.read_some(buffer, 100));
  CHECK(buffer == "kept:abcdefgh");
}

TEST_CASE("a source reads an open pipe and leaves it open") {
  std::array<int, 2> ends{};
  REQUIRE(::pipe(ends.data()) == 0);
  REQUIRE(::write(ends[1], "piped", 5) == 5);
  ::close(ends[1]);
  std::string buffer;
  {
    pbs::FileSource source(ends[0], "standard input");
    CHECK(source.size_hint() == 0);
    CHECK(source.read_some(buffer, 1000));
    CHECK_FALSE(source.read_some(buffer, 1000));
  }
  CHECK(buffer == "piped");
  CHECK(::fcntl(ends[0], F_GETFD) >= 0);
  ::close(ends[0]);
}

TEST_CASE("a read that fails names the source and keeps the buffer") {
  const int closed = ::open("/dev/null", O_WRONLY);
  REQUIRE(closed >= 0);
  std::string buffer = "before";
  try {
    pbs::FileSource(closed, "standard input").read_some(buffer, 10);
    FAIL("a descriptor for writing was read");
  } catch (const pbs::FileProblem& problem) {
    CHECK(problem.kind == Kind::read_failed);
    CHECK(problem.path == "standard input");
  }
  CHECK(buffer == "before");
  ::close(closed);
}

TEST_CASE("files in memory answer like those on disk") {
  pbs::test::MemoryFiles files{{"a.yaml", "pbs: project/1\n"}};
  files.add("b.yaml", "x");
  files.fail("c.yaml", Kind::no_permission);
  CHECK(files.read("a.yaml") == "pbs: project/1\n");
  CHECK(files.read("b.yaml") == "x");
  CHECK(problem_of(files, "c.yaml") == Kind::no_permission);
  CHECK(problem_of(files, "d.yaml") == Kind::missing);
}
