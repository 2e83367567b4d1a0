// SPDX-License-Identifier: MIT
// Comments that speak to the program. The YAML readers do not tell where comments are.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "source/source_file.hpp"
#include "yaml/reader.hpp"

namespace pbs {

struct Comment {
  Location at;             // from its # to its last character that is not white space
  std::string_view words;  // behind the # and blanks
  // First byte of the line it speaks about: its own, or, where it stands alone, the first line
  // below that is no comment. At the end of the text when there is none.
  std::uint32_t line = 0;
};

// The comments of a document whose words begin with `marker`, in order. A # within a quoted, a
// block or a plain text (a#b) is none. A document without such a # is searched, not read. Required:
// the document can be read; of one that cannot, the result is a guess.
std::vector<Comment> comments_starting(const SourceFile& source, YamlReader reader,
                                       std::string_view marker);

}  // namespace pbs
