// SPDX-License-Identifier: MIT
// One JSON text as a tree in an arena, numbers kept digit by digit.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/arena.hpp"

namespace pbs {

struct JsonValue {
  enum class Kind : std::uint8_t { null, flag, number, text, list, object };
  Kind kind = Kind::null;
  bool flag = false;
  std::uint32_t offset = 0;          // where it begins
  std::string_view key;              // within an object
  std::string_view text;             // of a text, or the digits of a number
  const JsonValue* child = nullptr;  // first element or member
  const JsonValue* next = nullptr;   // the next one beside it
};

struct JsonProblem {
  std::string words;       // what is wrong, in English
  std::size_t offset = 0;  // where, from 0
};

// nullptr when `text` is not exactly one JSON value (RFC 8259) in UTF-8; then `problem` says why,
// as it does for more than kMostJsonDepth levels.
inline constexpr int kMostJsonDepth = 64;
const JsonValue* read_json(std::string_view text, Arena& arena, JsonProblem& problem);

}  // namespace pbs
