// SPDX-License-Identifier: MIT
#include "base/walk.hpp"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <set>
#include <string_view>
#include <utility>

namespace pbs {

namespace {

bool has_our_ending(std::string_view name) {
  constexpr std::array<std::string_view, 3> kEndings = {".yaml", ".yml", ".ndjson"};
  const auto same_letter = [](char a, char b) {
    return a == b || (a >= 'A' && a <= 'Z' && a - 'A' == b - 'a');
  };
  return std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) {
    if (name.size() <= ending.size()) return false;
    const std::string_view tail = name.substr(name.size() - ending.size());
    return std::equal(tail.begin(), tail.end(), ending.begin(), same_letter);
  });
}

class Walker {
 public:
  Walk run(std::string directory) {
    while (directory.size() > 1 && directory.back() == '/') directory.pop_back();
    folders_.push_back(std::move(directory));
    enter_all();
    // Links come last, so that a folder of the tree is listed by its real path.
    while (!linked_folders_.empty()) {
      folders_.push_back(linked_folders_.extract(linked_folders_.begin()).value());
      enter_all();
    }
    std::sort(walk_.files.begin(), walk_.files.end());
    std::stable_sort(walk_.problems.begin(), walk_.problems.end(),
                     [](const FileProblem& a, const FileProblem& b) { return a.path < b.path; });
    return std::move(walk_);
  }

 private:
  void enter_all() {
    while (!folders_.empty()) {
      const std::string folder = std::move(folders_.back());
      folders_.pop_back();
      enter(folder);
    }
  }

  void enter(const std::string& folder) {
    const auto close = [](DIR* handle) { ::closedir(handle); };
    const std::unique_ptr<DIR, decltype(close)> entries(::opendir(folder.c_str()), close);
    if (!entries) {
      add_problem(errno, folder);
      return;
    }
    struct stat status {};
    if (::fstat(::dirfd(entries.get()), &status) != 0) {
      add_problem(errno, folder);
      return;
    }
    if (!entered_.emplace(status.st_dev, status.st_ino).second) return;
    errno = 0;
    while (const dirent* entry = ::readdir(entries.get())) {
      look_at(folder, *entry);
      errno = 0;
    }
    if (errno != 0) add_problem(errno, folder);
  }

  void look_at(const std::string& folder, const dirent& entry) {
    const std::string_view name(&entry.d_name[0]);
    if (name.starts_with('.')) return;
    const bool ours = has_our_ending(name);
    // Most file systems tell the type, which spares a system call for each file.
    if (entry.d_type == DT_REG && !ours) return;
    std::string path = folder;
    if (!path.ends_with('/')) path += '/';
    path += name;
    if (entry.d_type == DT_REG) {
      walk_.files.push_back(std::move(path));
    } else if (entry.d_type == DT_DIR) {
      folders_.push_back(std::move(path));
    } else {
      look_behind(std::move(path), ours);
    }
  }

  // A link, or an entry whose type the file system does not tell.
  void look_behind(std::string path, bool ours) {
    struct stat own {};
    struct stat target {};
    if (::lstat(path.c_str(), &own) != 0 || ::stat(path.c_str(), &target) != 0) {
      if (ours) add_problem(errno, path);
    } else if (S_ISREG(target.st_mode)) {
      if (ours) walk_.files.push_back(std::move(path));
    } else if (S_ISDIR(target.st_mode)) {
      if (S_ISLNK(own.st_mode)) {
        linked_folders_.insert(std::move(path));
      } else {
        folders_.push_back(std::move(path));
      }
    }
  }

  void add_problem(int error, const std::string& path) {
    walk_.problems.push_back(FileProblem::from_errno(error, path));
  }

  Walk walk_;
  std::vector<std::string> folders_;
  std::set<std::string> linked_folders_;
  std::set<std::pair<dev_t, ino_t>> entered_;
};

}  // namespace

Walk walk_declarations(const std::string& directory) {
  return Walker().run(directory);
}

}  // namespace pbs
