// SPDX-License-Identifier: MIT
// Comparing short Chinese words without a call: the last byte of a character tells words apart
// soonest.
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

namespace pbs {

// Whether `text` begins with `word`, which must not be empty.
inline bool begins_with(std::string_view text, std::string_view word) {
  constexpr std::size_t kHanBytes = 3;
  const std::size_t size = word.size();
  if (text.size() < size || text[size - 1] != word[size - 1] || text[0] != word[0]) return false;
  if (size <= kHanBytes) return size < kHanBytes || text[1] == word[1];
  return std::memcmp(text.data(), word.data(), size) == 0;
}

}  // namespace pbs
