// SPDX-License-Identifier: MIT
#include "report/json_writer.hpp"

#include <array>
#include <cstdint>

#include "base/utf8.hpp"

namespace pbs {

namespace {

constexpr std::size_t kStep = 4096;
constexpr std::size_t kWord = sizeof(std::uint64_t);
constexpr std::size_t kLongestEscape = 6;  // \u001f

// What stands for a byte behind a backslash; 0: the byte itself, without one.
constexpr auto kEscapes = [] {
  std::array<char, 256> escapes{};
  for (std::size_t control = 0; control < 0x20; ++control) escapes[control] = 'u';
  escapes['\b'] = 'b';
  escapes['\f'] = 'f';
  escapes['\n'] = 'n';
  escapes['\r'] = 'r';
  escapes['\t'] = 't';
  escapes['"'] = '"';
  escapes['\\'] = '\\';
  return escapes;
}();

constexpr std::uint64_t kOnes = 0x0101010101010101;
constexpr std::uint64_t kHighs = 0x8080808080808080;

constexpr std::uint64_t zero_bytes(std::uint64_t word) {
  return (word - kOnes) & ~word & kHighs;
}

// Whether one of eight bytes needs an escape. May say so wrongly, never the opposite.
constexpr bool may_need_escape(std::uint64_t word) {
  const std::uint64_t below_blank = (word - kOnes * 0x20) & ~word & kHighs;
  return (below_blank | zero_bytes(word ^ kOnes * '"') | zero_bytes(word ^ kOnes * '\\')) != 0;
}

char* write_escape(char* at, unsigned char byte) {
  constexpr std::string_view kHex = "0123456789abcdef";
  *at++ = '\\';
  *at++ = kEscapes[byte];
  if (kEscapes[byte] != 'u') return at;
  *at++ = '0';
  *at++ = '0';
  *at++ = kHex[byte >> 4];
  *at++ = kHex[byte & 0xF];
  return at;
}

std::string only_utf8(std::string_view words) {
  std::string clean;
  for (std::size_t pos = 0; pos < words.size();) append_utf8(clean, next_code_point(words, pos));
  return clean;
}

}  // namespace

void JsonWriter::grow(std::size_t bytes) {
  out_.resize(std::max(size_ + bytes + kStep, out_.size() + out_.size() / 2));
}

void JsonWriter::checked_text(std::string_view words) {
  if (is_valid_utf8(words)) {
    text(words);
  } else {
    text(only_utf8(words));
  }
}

void JsonWriter::text(std::string_view words) {
  char* at = room(words.size() * kLongestEscape + 2);
  char* const start = at;
  *at++ = '"';
  const char* from = words.data();
  std::size_t left = words.size();
  while (left != 0) {
    std::uint64_t word = 0;
    while (left >= kWord) {
      std::memcpy(&word, from, kWord);
      if (may_need_escape(word)) break;
      std::memcpy(at, from, kWord);
      at += kWord;
      from += kWord;
      left -= kWord;
    }
    for (std::size_t i = std::min(left, kWord); i != 0; --i, --left, ++from) {
      const auto byte = static_cast<unsigned char>(*from);
      if (kEscapes[byte] == 0) {
        *at++ = *from;
      } else {
        at = write_escape(at, byte);
      }
    }
  }
  *at++ = '"';
  size_ += static_cast<std::size_t>(at - start);
}

bool is_json_number(std::string_view digits) {
  const std::optional<Decimal> number = Decimal::parse(digits);
  return number && number->to_string() == digits;
}

}  // namespace pbs
