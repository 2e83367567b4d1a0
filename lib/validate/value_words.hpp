// SPDX-License-Identifier: MIT
// Looking for Chinese words in short texts (private to the folder).
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "base/text.hpp"
#include "model/word_match.hpp"

namespace pbs {

using WordList = std::span<const std::string_view>;

inline bool finishes_with(std::string_view text, std::string_view word) {
  return text.size() >= word.size() && begins_with(text.substr(text.size() - word.size()), word);
}

// Bytes of the first of `words` that `text` begins with, 0 if there is none.
inline std::size_t leading_word(std::string_view text, WordList words) {
  for (const std::string_view word : words) {
    if (begins_with(text, word)) return word.size();
  }
  return 0;
}

inline bool finishes_with_any(std::string_view text, WordList words) {
  for (const std::string_view word : words) {
    if (finishes_with(text, word)) return true;
  }
  return false;
}

inline bool finds_any(std::string_view text, WordList words) {
  for (std::size_t pos = 0; pos < text.size(); ++pos) {
    if (leading_word(text.substr(pos), words) != 0) return true;
  }
  return false;
}

// `trim` without a call where no blank stands at either end.
inline std::string_view trim_blanks(std::string_view text) {
  if (text.empty()) return text;
  const auto solid = [](char c) { return c > ' '; };  // ASCII
  const auto other = [](char c) { return c < 0 && c != '\x80' && c != '\xA0'; };
  const char first = text.front();
  const char last = text.back();
  const bool first_solid = solid(first) || (first < 0 && first != '\xE3' && first != '\xC2');
  return first_solid && (solid(last) || other(last)) ? text : trim(text);
}

}  // namespace pbs
