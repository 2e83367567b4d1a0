// SPDX-License-Identifier: MIT
// Reading numbers out of short Chinese texts (private to the folder). Full-width forms count as
// their ASCII forms; nothing is copied, so every view lies in the text that was given.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/decimal.hpp"
#include "base/text.hpp"

namespace pbs {

// The character at a position: its ASCII form (also of a full-width one), 0 for everything else,
// and its bytes. At the end of the text both are 0.
struct Glyph {
  char ascii = 0;
  std::uint8_t size = 0;

  bool digit() const { return ascii >= '0' && ascii <= '9'; }
  // Letters that typists use for digits.
  bool like_digit() const { return ascii == 'O' || ascii == 'o' || ascii == 'l' || ascii == 'I'; }
  bool letter() const { return (ascii >= 'A' && ascii <= 'Z') || (ascii >= 'a' && ascii <= 'z'); }
};

inline Glyph glyph_at(std::string_view text, std::size_t pos) {
  if (pos >= text.size()) return {};
  const auto lead = static_cast<unsigned char>(text[pos]);
  if (lead < 0x80) return {text[pos], 1};
  if (lead == 0xEF && pos + 2 < text.size()) {  // U+FF01 to U+FF5E
    const auto second = static_cast<unsigned char>(text[pos + 1]);
    const auto third = static_cast<unsigned char>(text[pos + 2]);
    if (second == 0xBC && third >= 0x81) return {static_cast<char>(third - 0x60), 3};
    if (second == 0xBD && third <= 0x9E) return {static_cast<char>(third - 0x20), 3};
  }
  std::size_t size = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (size > text.size() - pos) size = text.size() - pos;
  return {0, static_cast<std::uint8_t>(size)};
}

// What a text may hold, found in one pass: where a flag is false it does not.
struct TextTraits {
  bool number = false;       // a digit, also full width, or 百分之
  bool time_word = false;    // 年, 月, 季
  bool long_number = false;  // more digits than a year has
  bool placeholder = false;  // * × X _ or …
};
TextTraits traits_of(std::string_view text);

// `text` without blanks at both ends and without the punctuation that typists leave behind a value
// (。 ； ， and their ASCII forms).
std::string_view trim_value(std::string_view text);

// The position of the first character at or after `pos` that is no blank.
inline std::size_t skip_blanks(std::string_view text, std::size_t pos) {
  if (pos >= text.size()) return pos;
  const char c = text[pos];
  if (c > ' ' || (c < 0 && c != '\xE3' && c != '\xC2')) return pos;
  const std::string_view trimmed = trim(text.substr(pos));
  return trimmed.empty() ? text.size() : static_cast<std::size_t>(trimmed.data() - text.data());
}

// The bytes of a minus sign at `pos` (- − －), 0 if there is none.
std::size_t minus_at(std::string_view text, std::size_t pos);

// A number without sign and where it ends.
struct ScannedNumber {
  Decimal value;
  std::size_t end = 0;
  int whole_digits = 0;   // before the point
  bool decimals = false;  // a point and digits stand behind them
};

// Digits at `pos` with decimals and thousands separators (1,185,000). Nothing when no digit stands
// there or when there are more than 18 digits, which is more than any exact conversion can hold.
std::optional<ScannedNumber> scan_number(std::string_view text, std::size_t pos);

// Whether letters that look like digits stand among or beside the digits at `pos`, as in 1O0.
bool letters_for_digits(std::string_view text, std::size_t pos);

// What was meant by a number written with such letters: 100 for 1OO. Empty if `text` is no such
// number.
std::string_view digits_meant(std::string_view text, char (&room)[40]);

}  // namespace pbs
