// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/byte_words.hpp"

namespace pbs {

// Turns numbers of code points into byte offsets of a valid UTF-8 text. Made for numbers that grow:
// each byte is passed once, eight at a time.
class CodePointCursor {
 public:
  explicit CodePointCursor(std::string_view text) : text_(text) {}

  // The offset of the code point of that number, counted from 0; the end when there are fewer.
  std::uint32_t seek(std::size_t number) {
    if (number < number_) step_back(number);
    while (number - number_ >= kWordBytes && text_.size() - offset_ >= kWordBytes) step_word();
    if (number - number_ < kWordBytes && text_.size() - offset_ >= kWordBytes &&
        step_ascii(number - number_)) {
      return static_cast<std::uint32_t>(offset_);
    }
    while (number_ < number && offset_ < text_.size()) {
      do {
        ++offset_;
      } while (offset_ < text_.size() && continues(text_[offset_]));
      ++number_;
    }
    return static_cast<std::uint32_t>(offset_);
  }

  // Tells that code point `number` stands at `offset`.
  void place(std::size_t number, std::size_t offset) {
    number_ = number;
    offset_ = offset;
  }

 private:
  static bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

  // Passes the next `count` (below 8) bytes if all of them are ASCII, as most of the signs
  // and blanks between two values are.
  bool step_ascii(std::size_t count) {
    const std::uint64_t word = load_word(text_.data() + offset_);
    const std::uint64_t passed = std::endian::native == std::endian::little
                                     ? (std::uint64_t{1} << (8 * count)) - 1
                                     : ~(~std::uint64_t{0} >> (8 * count));
    if (has_high_byte(word & passed)) return false;
    if (continues(text_[offset_ + count])) return false;
    offset_ += count;
    number_ += count;
    return true;
  }

  // Passes eight bytes and, where the eighth is inside a code point, the rest of that one.
  void step_word() {
    number_ += kWordBytes - count_continuation_bytes(load_word(text_.data() + offset_));
    offset_ += kWordBytes;
    while (offset_ < text_.size() && continues(text_[offset_])) ++offset_;
  }

  void step_back(std::size_t number) {
    while (number_ > number && offset_ > 0) {
      do {
        --offset_;
      } while (offset_ > 0 && continues(text_[offset_]));
      --number_;
    }
  }

  std::string_view text_;
  std::size_t number_ = 0;
  std::size_t offset_ = 0;
};

}  // namespace pbs
