// SPDX-License-Identifier: MIT
// measure RESULT COMMAND...: runs the command and writes "wall user system kilobytes code" to RESULT.
// A program of its own, because the peak memory of a child counts what its parent held when it
// started it: Python would hide everything smaller than itself.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>

namespace {

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = ::fork();
  if (child == 0) {
    ::execv(argv[2], argv + 2);
    ::_exit(127);
  }
  int status = 0;
  rusage usage{};
  if (child < 0 || ::wait4(child, &status, 0, &usage) != child) return 3;
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
  std::FILE* result = std::fopen(argv[1], "w");
  if (result == nullptr) return 3;
  std::fprintf(result, "%.4f %.4f %.4f %ld %d\n", wall.count(), seconds(usage.ru_utime), seconds(usage.ru_stime),
               usage.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  std::fclose(result);
  return 0;
}
