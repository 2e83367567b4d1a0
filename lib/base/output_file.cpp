// SPDX-License-Identifier: MIT
#include "base/output_file.hpp"

#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <utility>

namespace pbs {

namespace {

constexpr mode_t kPermissionBits = 0777;
constexpr int kMostNames = 100;

// The descriptor that /dev/stdout, /dev/stderr or /dev/fd/N names, -1 for any other path. Opening
// these by name would cut a file that standard output is being appended to.
int named_descriptor(std::string_view path) noexcept {
  constexpr std::string_view kDescriptors = "/dev/fd/";
  if (path == "/dev/stdout") return STDOUT_FILENO;
  if (path == "/dev/stderr") return STDERR_FILENO;
  if (!path.starts_with(kDescriptors)) return -1;
  path.remove_prefix(kDescriptors.size());
  int number = -1;
  const auto [end, error] = std::from_chars(path.data(), path.data() + path.size(), number);
  const bool whole = error == std::errc() && end == path.data() + path.size();
  return whole && number >= 0 ? number : -1;
}

// `path` with links resolved, so that the file behind a link is replaced and the link stays.
std::string resolved(const std::string& path) {
  const auto release = [](char* text) { std::free(text); };
  const std::unique_ptr<char, decltype(release)> real(::realpath(path.c_str(), nullptr), release);
  return real ? std::string(real.get()) : path;
}

std::string random_suffix() {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz012345";
  std::array<unsigned char, 6> random{};
  std::string suffix = ".pbs-";
  if (::getrandom(random.data(), random.size(), 0) != static_cast<ssize_t>(random.size())) {
    random.fill(static_cast<unsigned char>(::getpid()));
  }
  for (const unsigned char byte : random) suffix += kLetters[byte % kLetters.size()];
  return suffix;
}

}  // namespace

OutputFile::OutputFile(std::string path) : path_(std::move(path)), target_(path_) {
  if (path_.find('\0') != std::string::npos) throw OutputProblem(path_, EINVAL);
  struct stat old {};
  const bool exists = ::stat(path_.c_str(), &old) == 0;
  if (const int named = named_descriptor(path_); named >= 0) {
    descriptor_ = ::fcntl(named, F_DUPFD_CLOEXEC, 0);
    if (descriptor_ < 0) throw OutputProblem(path_, errno);
  } else if (exists && S_ISDIR(old.st_mode)) {
    throw OutputProblem(path_, EISDIR);
  } else if (exists && !S_ISREG(old.st_mode)) {
    descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor_ < 0) throw OutputProblem(path_, errno);
  } else {
    if (exists && ::faccessat(AT_FDCWD, path_.c_str(), W_OK, AT_EACCESS) != 0) {
      throw OutputProblem(path_, errno);
    }
    if (exists) target_ = resolved(path_);
    ordinary_ = true;
    open_beside();
    if (exists && ::fchmod(descriptor_, old.st_mode & kPermissionBits) != 0) {
      const int error = errno;
      close_and_remove();
      throw OutputProblem(path_, error);
    }
  }
  stream_.emplace(descriptor_, path_);
}

OutputFile::~OutputFile() {
  close_and_remove();
  if (!backup_.empty()) ::unlink(backup_.c_str());
}

void OutputFile::open_beside() {
  for (int attempt = 0; attempt < kMostNames; ++attempt) {
    temporary_ = target_ + random_suffix();
    descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor_ >= 0) return;
    if (errno != EEXIST) break;
  }
  temporary_.clear();
  throw OutputProblem(path_, errno);
}

// Runs `step` on the open file; after a problem the file is gone and every later step fails too.
template <typename Step>
void OutputFile::guarded(Step step) {
  if (!stream_) throw OutputProblem(path_, EBADF);
  try {
    step();
  } catch (const OutputProblem&) {
    close_and_remove();
    throw;
  }
}

void OutputFile::write(std::string_view bytes) {
  guarded([&] { stream_->write(bytes); });
}

void OutputFile::close() {
  if (closed_) return;
  guarded([this] {
    stream_->flush();
    stream_.reset();
    const bool closed = ::close(std::exchange(descriptor_, -1)) == 0 || errno == EINTR;
    if (!closed) throw OutputProblem(path_, errno);
  });
  closed_ = true;
}

void OutputFile::commit() {
  if (renamed_) throw OutputProblem(path_, EBADF);
  close();
  rename();
}

void OutputFile::commit_for_now() {
  close();
  if (ordinary_ && ::access(target_.c_str(), F_OK) == 0) {
    std::string backup = target_ + random_suffix();
    // A file system without links keeps no older file; the new one is put in its place all the same.
    if (::link(target_.c_str(), backup.c_str()) == 0) backup_ = std::move(backup);
  }
  rename();
}

void OutputFile::rename() {
  if (!temporary_.empty() && ::rename(temporary_.c_str(), target_.c_str()) != 0) {
    const int error = errno;
    close_and_remove();
    throw OutputProblem(path_, error);
  }
  temporary_.clear();
  renamed_ = true;
}

void OutputFile::undo() noexcept {
  if (!ordinary_ || !std::exchange(renamed_, false)) return;
  if (backup_.empty()) {
    ::unlink(target_.c_str());
  } else {
    static_cast<void>(::rename(backup_.c_str(), target_.c_str()));
    backup_.clear();
  }
}

void OutputFile::close_and_remove() noexcept {
  stream_.reset();
  if (descriptor_ >= 0) ::close(std::exchange(descriptor_, -1));
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
  temporary_.clear();
}

}  // namespace pbs
