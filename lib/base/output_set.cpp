// SPDX-License-Identifier: MIT
#include "base/output_set.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

namespace pbs {

OutputSet::~OutputSet() {
  files_.clear();
  for (auto folder = made_.rbegin(); folder != made_.rend(); ++folder) ::rmdir(folder->c_str());
}

void OutputSet::make_folder(const std::string& path) {
  const std::string above = std::filesystem::path(path).parent_path().string();
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0) {
    if (!S_ISDIR(status.st_mode)) throw OutputProblem(path, ENOTDIR);
    if (::faccessat(AT_FDCWD, path.c_str(), W_OK | X_OK, AT_EACCESS) != 0) {
      throw OutputProblem(path, errno);
    }
    return;
  }
  if (!above.empty() && above != path && ::stat(above.c_str(), &status) != 0) make_folder(above);
  if (::mkdir(path.c_str(), 0777) == 0) {
    made_.push_back(path);
  } else if (errno != EEXIST) {
    throw OutputProblem(path, errno);
  }
}

OutputFile& OutputSet::add(const std::string& path) {
  files_.push_back(std::make_unique<OutputFile>(path));
  return *files_.back();
}

void OutputSet::commit() {
  for (const auto& file : files_) file->close();
  const bool alone = files_.size() == 1;
  std::size_t done = 0;
  try {
    for (; done < files_.size(); ++done) {
      if (alone) files_[done]->commit();
      else files_[done]->commit_for_now();
    }
  } catch (const OutputProblem&) {
    while (done != 0) files_[--done]->undo();
    throw;
  }
  files_.clear();
  made_.clear();
}

}  // namespace pbs
