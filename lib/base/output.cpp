// SPDX-License-Identifier: MIT
#include "base/output.hpp"

#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace pbs {

namespace {

constexpr std::size_t kBufferBytes = std::size_t{1} << 18U;

}  // namespace

OutputProblem::OutputProblem(std::string file, int error)
    : std::runtime_error(file + ": " + std::generic_category().message(error)),
      path(std::move(file)),
      closed_pipe(error == EPIPE) {
}

OutputStream::OutputStream(int descriptor, std::string name)
    : descriptor_(descriptor), name_(std::move(name)) {
}

void OutputStream::write(std::string_view bytes) {
  if (buffer_.size() + bytes.size() > kBufferBytes) flush();
  if (bytes.size() >= kBufferBytes) {
    write_through(bytes);
    return;
  }
  if (buffer_.capacity() < kBufferBytes) buffer_.reserve(kBufferBytes);
  buffer_ += bytes;
}

void OutputStream::flush() {
  try {
    write_through(buffer_);
  } catch (const OutputProblem&) {
    buffer_.clear();
    throw;
  }
  buffer_.clear();
}

void OutputStream::write_through(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
    if (count >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
      pollfd ready{descriptor_, POLLOUT, 0};
      ::poll(&ready, 1, -1);
    } else if (errno != EINTR) {
      throw OutputProblem(name_, errno);
    }
  }
}

}  // namespace pbs
