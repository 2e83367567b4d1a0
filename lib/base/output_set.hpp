// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/output_file.hpp"

namespace pbs {

/// Files that make up one result and appear together: all are written beside their places first;
/// `commit` then puts each in its place, and puts the older files back when one cannot be. Without
/// `commit` nothing of them is left, nor of the folders made for them.
class OutputSet {
 public:
  OutputSet() = default;
  ~OutputSet();
  OutputSet(const OutputSet&) = delete;
  OutputSet& operator=(const OutputSet&) = delete;

  /// Makes a folder and those above it that are missing. Throws OutputProblem.
  void make_folder(const std::string& path);

  /// Begins a file, to be written until it is closed. Throws OutputProblem. The address stays.
  OutputFile& add(const std::string& path);

  /// Throws OutputProblem. Once only.
  void commit();

 private:
  std::vector<std::unique_ptr<OutputFile>> files_;
  std::vector<std::string> made_;  // folders, in the order they were made
};

}  // namespace pbs
