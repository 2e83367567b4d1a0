// SPDX-License-Identifier: MIT
// The kind of a document, found without reading it: `pbs: project/1`.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "source/finding.hpp"
#include "source/location.hpp"

namespace pbs {

// The views lie in the text.
struct Header {
  std::string_view kind;     // before the slash: project
  std::string_view version;  // behind it: 1; empty if there is no slash
  Location at;               // of the value
};

// The value of the key `pbs` of a document: at the start of a line of a block mapping (with a
// full-width colon too, which binding then reports), or a key of a flow mapping or JSON object that
// starts the document. Nothing if there is none. Normally looks at the first line that is not a
// comment only.
std::optional<Header> find_header(std::string_view text);

// Whether there is nothing but blank lines, comments, directives and document markers.
bool is_blank_document(std::string_view text);

// The header, when its `kind/version` is one of `known`. Else adds Y-02 (empty document), Y-16 (no
// header) or Y-17 (unknown; with the nearest known one) and gives nothing.
std::optional<Header> check_header(const SourceFile& source,
                                   std::span<const std::string_view> known, FindingLog& log);

}  // namespace pbs
