// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <utility>

#include "base/file.hpp"

namespace pbs::test {

/// Files that exist in a test only, and fail when told to.
class MemoryFiles : public FileReader {
 public:
  MemoryFiles() = default;
  MemoryFiles(std::initializer_list<std::pair<const std::string, std::string>> files)
      : files_(files) {}

  /// From now on `path` holds `bytes`.
  void add(std::string path, std::string bytes) {
    files_.insert_or_assign(std::move(path), std::move(bytes));
  }

  /// From now on reading `path` fails with `kind`.
  void fail(std::string path, FileProblem::Kind kind) {
    problems_.insert_or_assign(std::move(path), kind);
  }

  std::string read(const std::string& path) const override {
    if (const auto problem = problems_.find(path); problem != problems_.end()) {
      throw FileProblem(problem->second, path, "fails as the test wants");
    }
    const auto file = files_.find(path);
    if (file == files_.end()) {
      throw FileProblem(FileProblem::Kind::missing, path, "not among the files of the test");
    }
    return file->second;
  }

 private:
  std::map<std::string, std::string> files_;
  std::map<std::string, FileProblem::Kind> problems_;
};

}  // namespace pbs::test
