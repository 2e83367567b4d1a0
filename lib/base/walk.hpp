// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/file.hpp"

namespace pbs {

/// What a walk through a folder found.
struct Walk {
  std::vector<std::string> files;     ///< in byte order of the path
  std::vector<FileProblem> problems;  ///< what could not be looked into, in byte order of the path
};

/// The regular files `*.yaml`, `*.yml` and `*.ndjson` (in any letter case) in `directory` and the
/// folders below it; each path starts with `directory` as given, without its final slashes. Hidden
/// entries (".x") are skipped. Links are followed; every folder is entered once, by its real path
/// if it lies in the tree, so that loops end. Nothing is thrown: a missing `directory`, a folder
/// that may not be read and a link to nothing with one of these endings are `problems`.
Walk walk_declarations(const std::string& directory);

}  // namespace pbs
