// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace pbs {

/// Names of files made from any text: ids, names of bodies. What some file system does not take
/// (separators, `:*?"<>|`, control characters, marks that turn the direction of text, a dot or space
/// at either end) becomes `_`; long texts are cut between characters.
class FileNames {
 public:
  static constexpr std::size_t kMostBytes = 120;  // without the extension

  /// A name not given before, also where letters differ only in their case: "甲.xlsx", "甲 (2).xlsx".
  std::string unique(std::string_view text, std::string_view extension);

 private:
  std::set<std::string, std::less<>> given_;
};

}  // namespace pbs
