// SPDX-License-Identifier: MIT
// Looking at eight bytes at a time, for loops that every input byte passes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace pbs {

inline constexpr std::size_t kWordBytes = 8;

/// A word with `byte` in every place.
constexpr std::uint64_t every_byte(std::uint8_t byte) noexcept {
  return std::uint64_t{byte} * 0x0101010101010101U;
}

/// The eight bytes at `from`, which need not be aligned.
inline std::uint64_t load_word(const char* from) noexcept {
  std::uint64_t word = 0;
  std::memcpy(&word, from, sizeof word);
  return word;
}

/// Whether a byte of `word` is above 0x7F.
constexpr bool has_high_byte(std::uint64_t word) noexcept {
  return (word & every_byte(0x80)) != 0;
}

/// Whether a byte of `word` is below `bound` (at most 0x80).
constexpr bool has_byte_below(std::uint64_t word, std::uint8_t bound) noexcept {
  return ((word - every_byte(bound)) & ~word & every_byte(0x80)) != 0;
}

/// How many bytes of `word` continue a UTF-8 sequence (10xxxxxx).
constexpr std::size_t count_continuation_bytes(std::uint64_t word) noexcept {
  const std::uint64_t marks = (word >> 7U) & (~word >> 6U) & every_byte(1);
  return static_cast<std::size_t>((marks * every_byte(1)) >> 56U);
}

}  // namespace pbs
