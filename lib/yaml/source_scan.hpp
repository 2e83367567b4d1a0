// SPDX-License-Identifier: MIT
// What the readers find out from the source text itself, because their libraries do not tell.
#pragma once

#include <cstdint>
#include <string_view>

#include "source/location.hpp"
#include "yaml/event_sink.hpp"

namespace pbs {

// The anchor and tag written before a node, as written (`&name`, `!tag`), and where the node itself
// begins.
struct NodeProperties {
  Location anchor;
  Location tag;
  std::uint32_t content = 0;
};

// Whether a node that begins with this character has an anchor or a tag.
constexpr bool starts_properties(char first) {
  return first == '&' || first == '!';
}

// The properties of the node at `offset`; `content` never passes `limit`.
NodeProperties scan_properties(std::string_view text, std::uint32_t offset, std::uint32_t limit);

// The style of the scalar that begins at `offset`.
ScalarStyle scalar_style_at(std::string_view text, std::uint32_t offset);

// The end of the scalar that begins at `begin` and has the value `value`: behind its closing
// quotation mark or its last character that is not white space.
std::uint32_t scan_scalar_end(std::string_view text, std::uint32_t begin, ScalarStyle style,
                              std::string_view value);

// `end` moved back over white space, but not before `begin`.
std::uint32_t trim_end(std::string_view text, std::uint32_t begin, std::uint32_t end);

// The first offset from `offset` on that is neither white space, one of `more`, nor in a comment.
std::uint32_t skip_blank(std::string_view text, std::uint32_t offset, std::string_view more = {});

// `value` as a part of the source: the bytes of `text` from `begin` on when they equal it, else
// `value` itself.
std::string_view view_into(std::string_view text, std::size_t begin, std::string_view value);

}  // namespace pbs
