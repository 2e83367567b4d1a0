// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "source/finding.hpp"
#include "yaml/reader.hpp"
#include "yaml/syntax_scan.hpp"

namespace pbs {

// What is wrong with a text that is not YAML, as far as the reader's words tell.
enum class SyntaxCause {
  missing_colon,
  open_quote,
  open_bracket,
  second_colon,
  indentation,
  bad_start,
  escape,
  control,
  second_document,
  other
};

// Knows the words of both reader libraries.
SyntaxCause syntax_cause(std::string_view words);

// A text that is not YAML, looked at roughly.
struct BrokenText {
  const SourceFile& source;
  const YamlProblem& problem;
  SyntaxCause cause;
  const KnownNames& names;
  const std::vector<ScannedLine>& lines;  // not empty

  // The last line that begins at or before `offset`.
  std::size_t line_of(std::uint32_t offset) const;
  Place place(std::size_t begin, std::size_t end) const {
    return {&source, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}};
  }
};

// Adds Y-01: always with the reader's `words`; where recognised with what they mean here:
//   glued          the key whose colon lacks its blank
//   no_colon       the line that lacks a colon
//   open_quote     number of the line whose quotation is not closed
//   open_bracket   the bracket, and open_line the number of its line
//   second_colon   the key whose value holds a colon and a blank
//   after_value    what stands behind a closed quotation or bracket
//   indent         number of the line that is indented wrongly
//   bad_start      the character that cannot begin a value
//   escape         what follows the backslash
//   control        the control character, as U+0007
//   extra_line     number of the line where something follows the end of the document
void report_not_yaml(const BrokenText& text, FindingLog& log);

}  // namespace pbs
