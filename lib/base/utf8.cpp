// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"

#include <cstdint>

#include "base/byte_words.hpp"

namespace pbs {

namespace {

unsigned byte_at(std::string_view text, std::size_t pos) noexcept {
  return static_cast<unsigned char>(text[pos]);
}

bool continues(std::string_view text, std::size_t pos) noexcept {
  return (byte_at(text, pos) & 0xC0U) == 0x80U;
}

bool in_range(unsigned value, unsigned low, unsigned high) noexcept {
  return value - low <= high - low;
}

// The second byte is what excludes overlong forms, surrogates and values above U+10FFFF.
bool is_three_byte_sequence(std::string_view text) noexcept {
  if (text.size() < 3 || !continues(text, 1) || !continues(text, 2)) return false;
  const unsigned lead = byte_at(text, 0);
  const unsigned second = byte_at(text, 1);
  return lead == 0xE0U ? second >= 0xA0U : (lead != 0xEDU || second < 0xA0U);
}

// U+1000..U+CFFF and U+E000..U+FFFF, most of a Chinese text: any two continuations may follow.
bool is_plain_ideograph(std::string_view text, std::size_t pos) noexcept {
  if (text.size() - pos < 3) return false;
  const unsigned lead = byte_at(text, pos);
  const unsigned behind = (byte_at(text, pos + 1) ^ 0x80U) | (byte_at(text, pos + 2) ^ 0x80U);
  return lead > 0xE0U && lead < 0xF0U && lead != 0xEDU && behind < 0x40U;
}

bool is_four_byte_sequence(std::string_view text) noexcept {
  if (text.size() < 4 || !continues(text, 2) || !continues(text, 3)) return false;
  const unsigned lead = byte_at(text, 0);
  return in_range(byte_at(text, 1), lead == 0xF0U ? 0x90U : 0x80U, lead == 0xF4U ? 0x8FU : 0xBFU);
}

}  // namespace

std::size_t count_code_points(std::string_view text) noexcept {
  const char* at = text.data();
  std::size_t left = text.size();
  std::size_t continuations = 0;
  for (; left >= kWordBytes; at += kWordBytes, left -= kWordBytes) {
    continuations += count_continuation_bytes(load_word(at));
  }
  const std::string_view rest(at, left);
  for (std::size_t i = 0; i < rest.size(); ++i) continuations += continues(rest, i) ? 1U : 0U;
  return text.size() - continuations;
}

std::size_t utf8_sequence_length(std::string_view text) noexcept {
  if (text.empty()) return 0;
  const unsigned lead = byte_at(text, 0);
  if (lead < 0x80U) return 1;
  if (lead < 0xC2U || lead > 0xF4U) return 0;
  if (lead < 0xE0U) return text.size() >= 2 && continues(text, 1) ? 2 : 0;
  if (lead < 0xF0U) return is_three_byte_sequence(text) ? 3 : 0;
  return is_four_byte_sequence(text) ? 4 : 0;
}

bool is_valid_utf8(std::string_view text, std::size_t* first_bad) noexcept {
  std::size_t pos = 0;
  while (pos < text.size()) {
    if (text.size() - pos >= kWordBytes && !has_high_byte(load_word(text.data() + pos))) {
      pos += kWordBytes;
      continue;
    }
    if (is_plain_ideograph(text, pos)) {
      pos += 3;
      continue;
    }
    const std::size_t length = utf8_sequence_length(text.substr(pos));
    if (length == 0) break;
    pos += length;
  }
  if (first_bad != nullptr) *first_bad = pos;
  return pos == text.size();
}

char32_t next_code_point(std::string_view text, std::size_t& pos) noexcept {
  const std::string_view rest = text.substr(pos);
  const std::size_t length = utf8_sequence_length(rest);
  if (length == 0) {
    ++pos;
    return kReplacementCharacter;
  }
  pos += length;
  if (length == 1) return static_cast<char32_t>(byte_at(rest, 0));
  unsigned value = byte_at(rest, 0) & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) value = (value << 6U) | (byte_at(rest, i) & 0x3FU);
  return static_cast<char32_t>(value);
}

void append_utf8(std::string& out, char32_t code_point) {
  const auto value = static_cast<std::uint32_t>(code_point);
  const auto add = [&out](std::uint32_t byte) { out += static_cast<char>(byte); };
  const auto add_rest = [&](unsigned shift) { add(0x80U | ((value >> shift) & 0x3FU)); };
  if (value < 0x80U) {
    add(value);
  } else if (value < 0x800U) {
    add(0xC0U | (value >> 6U));
    add_rest(0);
  } else if (value < 0x10000U) {
    add(0xE0U | (value >> 12U));
    add_rest(6);
    add_rest(0);
  } else {
    add(0xF0U | (value >> 18U));
    add_rest(12);
    add_rest(6);
    add_rest(0);
  }
}

}  // namespace pbs
