// SPDX-License-Identifier: MIT
// Mending a text by the edits of its findings, and showing what would change.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "source/finding.hpp"
#include "source/source_file.hpp"

namespace pbs {

// The edits that can be made in one text, in order and without overlap, and how many findings they
// mend. The line naming the schema belongs to no finding.
struct Mending {
  std::vector<TextEdit> edits;
  std::size_t findings = 0;
};

// The edits of the findings placed in `source`, as byte offsets of its text (for a document cut
// from a file shift them by where it begins there). A finding is mended whole or not at all: of two
// whose edits overlap the first in the log wins. `schema_line` is the whole comment without line
// break (`# yaml-language-server: $schema=…`); it becomes the first line of the file's first
// document unless a comment above the content names a schema already.
Mending mend(const FindingLog& log, const SourceFile& source,
             std::optional<std::string_view> schema_line = std::nullopt);

// Moves the edits `bytes` further back, from the text of a document into that of its file.
void shift_edits(std::span<TextEdit> edits, std::size_t bytes);

// The edits that do in one go what `first` and then, on the text it gave, `second` do. Edits of
// `second` inside what `first` wrote are dropped. Both in order and without overlap.
std::vector<TextEdit> join_edits(std::span<const TextEdit> first, std::span<const TextEdit> second);

// `text` with the edits made, in whatever order they are given. Of two that overlap the first wins
// and the other is dropped, as is one that reaches past the end.
std::string apply_edits(std::string_view text, std::vector<TextEdit> edits);

// What the edits change in `before`, as a unified diff with three lines of context that patch
// accepts (with --binary where lines end in CR LF: line ends are kept). Empty when nothing changes.
std::string unified_diff(std::string_view path, std::string_view before,
                         std::span<const TextEdit> edits);

}  // namespace pbs
