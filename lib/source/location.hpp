// SPDX-License-Identifier: MIT
// Where something stands in a source text.
#pragma once

#include <cstdint>
#include <string_view>

namespace pbs {

// A range of bytes [begin, end) of one SourceFile's text.
struct Location {
  static constexpr std::uint32_t kNowhere = UINT32_MAX;
  std::uint32_t begin = kNowhere;
  std::uint32_t end = kNowhere;

  bool known() const { return begin != kNowhere; }
};

// A scalar as its author wrote it, with its place. Absent when the key was not written at all; a
// key with nothing behind it is present and blank.
struct Text {
  std::string_view value;
  Location place;
  bool quoted = false;

  bool present() const { return place.known(); }
  // Nothing was stated: absent, or empty, `~`, `null` unquoted.
  bool blank() const {
    return !present() || value.empty() ||
           (!quoted && (value == "~" || value == "null" || value == "Null" || value == "NULL"));
  }
  // The value, or nothing when blank.
  std::string_view stated() const { return blank() ? std::string_view{} : value; }
};

}  // namespace pbs
