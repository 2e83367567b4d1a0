// SPDX-License-Identifier: MIT
#include "base/output.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <string>
#include <thread>

#include "base/file.hpp"
#include "catch.hpp"

namespace {

// A pipe whose ends are closed at the end of the test at the latest.
struct Pipe {
  Pipe() { REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0); }
  ~Pipe() {
    close_end(0);
    close_end(1);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  void close_end(std::size_t end) {
    if (ends[end] >= 0) ::close(ends[end]);
    ends[end] = -1;
  }

  std::array<int, 2> ends{-1, -1};
};

std::string all_of(int descriptor) {
  std::string bytes;
  pbs::FileSource source(descriptor, "pipe");
  while (source.read_some(bytes, 1000)) {
  }
  return bytes;
}

}  // namespace

TEST_CASE("a stream writes nothing before it is flushed and everything after") {
  Pipe pipe;
  pbs::OutputStream stream(pipe.ends[1], "pipe");
  stream.write("one ");
  stream.write("two");
  REQUIRE(::fcntl(pipe.ends[0], F_SETFL, O_NONBLOCK) == 0);
  char byte = 0;
  CHECK(::read(pipe.ends[0], &byte, 1) == -1);
  stream.finish();
  stream.finish();
  pipe.close_end(1);
  CHECK(all_of(pipe.ends[0]) == "one two");
}

TEST_CASE("much output passes a slow, non-blocking pipe in full") {
  Pipe pipe;
  REQUIRE(::fcntl(pipe.ends[1], F_SETFL, O_NONBLOCK) == 0);
  std::string received;
  std::thread reader([&] { received = all_of(pipe.ends[0]); });
  std::string sent;
  pbs::OutputStream stream(pipe.ends[1], "pipe");
  for (int i = 0; i < 20'000; ++i) {
    const std::string line = "{\"line\":" + std::to_string(i) + "}\n";
    stream.write(line);
    sent += line;
  }
  const std::string big(1'000'000, 'b');
  stream.write(big);
  stream.write("end");
  stream.finish();
  pipe.close_end(1);
  reader.join();
  CHECK(received == sent + big + "end");
}

TEST_CASE("a reader that went away is a closed pipe") {
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  Pipe pipe;
  pipe.close_end(0);
  pbs::OutputStream stream(pipe.ends[1], "standard output");
  stream.write("lost");
  try {
    stream.flush();
    FAIL("writing to a closed pipe succeeded");
  } catch (const pbs::OutputProblem& problem) {
    CHECK(problem.closed_pipe);
    CHECK(problem.path == "standard output");
  }
  CHECK_NOTHROW(stream.finish());
  std::signal(SIGPIPE, before);
}

TEST_CASE("a full disk is a problem with its name and reason") {
  const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
  REQUIRE(full >= 0);
  pbs::OutputStream stream(full, "/dev/full");
  stream.write("x");
  try {
    stream.finish();
    FAIL("a full device took a byte");
  } catch (const pbs::OutputProblem& problem) {
    CHECK_FALSE(problem.closed_pipe);
    CHECK(problem.what() == std::string("/dev/full: No space left on device"));
  }
  CHECK_THROWS_AS(stream.write(std::string(1'000'000, 'x')), pbs::OutputProblem);
  ::close(full);
}
