// SPDX-License-Identifier: MIT
// The line of a source that a finding points at, laid out for a terminal.
#pragma once

#include <optional>
#include <string>

#include "source/source_file.hpp"

namespace pbs {

struct Excerpt {
  std::size_t line = 1;  // number in the file
  std::string text;      // tabs as blanks, invisible characters spelled out, … where it is cut
  std::string marks;     // blanks, then ^~~~ under the place
};

// The line that holds the start of `at` in at most `columns` columns (at least 20), cut so that the
// start is seen. A place that goes on in further lines is marked to the end of the first. Nothing
// when the line is blank.
std::optional<Excerpt> make_excerpt(const SourceFile& source, Location at, int columns);

}  // namespace pbs
