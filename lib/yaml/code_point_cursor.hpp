// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace pbs {

// Turns numbers of code points into byte offsets of a valid UTF-8 text. Made for numbers that grow:
// each byte is passed once, eight at a time.
class CodePointCursor {
 public:
  explicit CodePointCursor(std::string_view text) : text_(text) {}

  // The offset of the code point of that number, counted from 0; the end when there are fewer.
  std::uint32_t seek(std::size_t number) {
    if (number < number_) step_back(number);
    while (number - number_ >= 8 && text_.size() - offset_ >= 8) step_word();
    if (number - number_ < 8 && text_.size() - offset_ >= 8 && step_ascii(number - number_)) {
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

  // Passes the next `count` (below 8) bytes if they and what follows them are ASCII, as the signs
  // and blanks between two values are.
  bool step_ascii(std::size_t count) {
    std::uint64_t word = 0;
    std::memcpy(&word, text_.data() + offset_, sizeof word);
    const std::uint64_t passed = (std::uint64_t{1} << (8 * count)) - 1;
    if ((word & passed & 0x8080808080808080U) != 0) return false;
    if (continues(text_[offset_ + count])) return false;
    offset_ += count;
    number_ += count;
    return true;
  }

  // Passes eight bytes and, where the eighth is inside a code point, the rest of that one.
  void step_word() {
    std::uint64_t word = 0;
    std::memcpy(&word, text_.data() + offset_, sizeof word);
    const std::uint64_t tails = (word >> 7U) & (~word >> 6U) & 0x0101010101010101U;
    number_ += 8 - static_cast<std::size_t>(std::popcount(tails));
    offset_ += 8;
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
