// SPDX-License-Identifier: MIT
#include "base/append_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "base/output.hpp"

namespace pbs {

void append_to_file(const std::string& path, std::string_view bytes) {
  const int descriptor =
      ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0666);
  if (descriptor < 0) throw OutputProblem(path, errno);
  try {
    OutputStream stream(descriptor, path);
    stream.write(bytes);
    stream.finish();
  } catch (const OutputProblem&) {
    ::close(descriptor);
    throw;
  }
  if (::close(descriptor) != 0 && errno != EINTR) throw OutputProblem(path, errno);
}

}  // namespace pbs
