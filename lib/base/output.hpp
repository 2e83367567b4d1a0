// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace pbs {

/// Output that could not be written. `what()` is "PATH: reason" in English.
class OutputProblem : public std::runtime_error {
 public:
  /// `error` is the system's error number (`errno`).
  OutputProblem(std::string file, int error);

  std::string path;
  bool closed_pipe;  ///< the reader went away (EPIPE): the programs then end without a message
};

/// Where results go.
class Output {
 public:
  virtual ~Output() = default;

  /// Adds `bytes`; they may stay in a buffer. Throws OutputProblem.
  virtual void write(std::string_view bytes) = 0;

  /// Hands over everything that was written. Throws OutputProblem; only after it has returned is
  /// the result known to be complete. Destructors never write.
  virtual void finish() = 0;
};

/// An open descriptor, such as standard output, written through a buffer. The descriptor stays the
/// caller's. The programs ignore SIGPIPE, so that a closed pipe arrives here as an OutputProblem.
class OutputStream : public Output {
 public:
  /// `name` stands for the path in problems.
  OutputStream(int descriptor, std::string name);

  void write(std::string_view bytes) override;

  /// Hands the buffer to the system; interrupted, partial and would-block writes are continued.
  /// After a problem the buffer is empty: the failed bytes are not tried again.
  void flush();
  void finish() override { flush(); }

 private:
  void write_through(std::string_view bytes);

  int descriptor_;
  std::string name_;
  std::string buffer_;
};

}  // namespace pbs
