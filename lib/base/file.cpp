// SPDX-License-Identifier: MIT
#include "base/file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace pbs {

namespace {

// Pieces read from what does not tell its size.
constexpr std::size_t kPiece = std::size_t{1} << 16U;

FileProblem::Kind kind_of(int error) noexcept {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG:
      return FileProblem::Kind::missing;
    case EACCES:
    case EPERM:
      return FileProblem::Kind::no_permission;
    case EISDIR:
      return FileProblem::Kind::is_directory;
    default:
      return FileProblem::Kind::read_failed;
  }
}

std::size_t size_of(const struct stat& status) noexcept {
  return S_ISREG(status.st_mode) ? static_cast<std::size_t>(std::max<off_t>(status.st_size, 0)) : 0;
}

// A NUL byte would end the name early, and another file would be opened.
int open_for_reading(const std::string& path) noexcept {
  if (path.find('\0') != std::string::npos) {
    errno = ENOENT;
    return -1;
  }
  int descriptor = -1;
  do {
    descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  } while (descriptor < 0 && errno == EINTR);
  return descriptor;
}

}  // namespace

FileProblem::FileProblem(Kind problem, std::string file, std::string_view reason)
    : std::runtime_error(file + ": " + std::string(reason)), kind(problem), path(std::move(file)) {
}

FileProblem FileProblem::from_errno(int error, std::string file) {
  return {kind_of(error), std::move(file), std::generic_category().message(error)};
}

bool is_directory(const std::string& path) noexcept {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

std::string DiskFiles::read(const std::string& path) const {
  FileSource source(path);
  std::string bytes;
  const std::size_t most = limit_ + 1;
  const std::size_t size = source.size_hint();
  // One byte more than the size, so that the end is met in the first piece.
  std::size_t piece = size > 0 ? size + 1 : kPiece;
  while (bytes.size() < most && source.read_some(bytes, std::min(piece, most - bytes.size()))) {
    piece = std::max(kPiece, bytes.size());
  }
  return bytes;
}

FileSource::FileSource(std::string path)
    : name_(std::move(path)), descriptor_(open_for_reading(name_)), owned_(true) {
  if (descriptor_ < 0) throw FileProblem::from_errno(errno, name_);
  struct stat status {};
  if (::fstat(descriptor_, &status) != 0) return;
  if (S_ISDIR(status.st_mode)) {
    ::close(descriptor_);
    throw FileProblem::from_errno(EISDIR, name_);
  }
  size_ = size_of(status);
}

FileSource::FileSource(int descriptor, std::string name)
    : name_(std::move(name)), descriptor_(descriptor), owned_(false) {
  struct stat status {};
  if (::fstat(descriptor_, &status) == 0) size_ = size_of(status);
}

FileSource::~FileSource() {
  if (owned_) ::close(descriptor_);
}

bool FileSource::read_some(std::string& buffer, std::size_t max) {
  const std::size_t before = buffer.size();
  buffer.resize(before + max);
  std::size_t filled = before;
  while (filled < buffer.size()) {
    const ssize_t count = ::read(descriptor_, buffer.data() + filled, buffer.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) {
      const int error = errno;
      buffer.resize(filled);
      throw FileProblem(
          error == EISDIR ? FileProblem::Kind::is_directory : FileProblem::Kind::read_failed, name_,
          std::generic_category().message(error));
    }
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
  }
  buffer.resize(filled);
  return filled > before;
}

}  // namespace pbs
