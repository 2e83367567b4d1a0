// SPDX-License-Identifier: MIT
#include "base/spool.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include "base/output.hpp"

namespace pbs {

namespace {

std::string folder_for(const std::string& folder) {
  if (!folder.empty()) return folder;
  std::error_code none;
  const std::filesystem::path path = std::filesystem::temp_directory_path(none);
  return none ? "/tmp" : path.string();
}

// Not every file system has files without names: then one is made and removed at once.
int open_unnamed(const std::string& folder) {
  const int descriptor = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (descriptor >= 0) return descriptor;
  std::string name = folder + "/.pbs-XXXXXX";
  const int named = ::mkostemp(name.data(), O_CLOEXEC);
  if (named < 0) throw OutputProblem(folder, errno);
  ::unlink(name.c_str());
  return named;
}

}  // namespace

Spool::Spool(std::string folder) : folder_(std::move(folder)) {
}

Spool::~Spool() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

void Spool::append(std::string_view text) {
  waiting_ += text;
  ends_.push_back(spilt_ + waiting_.size());
  if (waiting_.size() >= kInMemory) spill();
}

void Spool::spill() {
  if (descriptor_ < 0) {
    name_ = folder_for(folder_);
    descriptor_ = open_unnamed(name_);
  }
  OutputStream stream(descriptor_, name_);
  stream.write(waiting_);
  stream.flush();
  spilt_ += waiting_.size();
  waiting_.clear();
}

void Spool::read(std::size_t number, std::string& text) const {
  const std::uint64_t begin = number == 0 ? 0 : ends_[number - 1];
  const auto size = static_cast<std::size_t>(ends_[number] - begin);
  if (begin >= spilt_) {
    text.assign(waiting_, static_cast<std::size_t>(begin - spilt_), size);
    return;
  }
  text.resize(size);
  std::size_t done = 0;
  while (done < size) {
    const ssize_t count = ::pread(descriptor_, text.data() + done, size - done,
                                  static_cast<off_t>(begin + done));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) throw OutputProblem(name_, count < 0 ? errno : EIO);
    done += static_cast<std::size_t>(count);
  }
}

UnnamedFile::UnnamedFile(const std::string& folder)
    : descriptor_(open_unnamed(folder_for(folder))) {
}

UnnamedFile::~UnnamedFile() {
  ::close(descriptor_);
}

}  // namespace pbs
