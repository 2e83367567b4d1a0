// SPDX-License-Identifier: MIT
// The YAML path of a place, by which programs and people name a value: indicators[area].target.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "source/source_file.hpp"
#include "yaml/record.hpp"

namespace pbs {

// For each place the path of the value that stands there; of a key the path of its value; between
// two values that of the list or mapping around them. The document itself, a place outside of it
// and an unknown place have the path "".
//
// Keys are joined by dots; an element of a list is named by its `id`, else by its `name`, else by
// its number from 0: monitoring[0].executed. A key or name with blanks or signs of its own, and a
// name of digits only, stand as ["…"]. Keys are the English ones of `root`, however they are
// spelled in the file; where it knows none, or is nullptr, they are as written.
//
// Reads the document once for all places. Where it cannot be read to its end, places behind the
// problem get the path of what was open there.
std::vector<std::string> paths_at(const SourceFile& source, const Record* root,
                                  std::span<const Location> places);

}  // namespace pbs
