// SPDX-License-Identifier: MIT
#include "base/int128.hpp"

#include <charconv>

namespace pbs {

namespace {

constexpr std::uint64_t kChunk = 10'000'000'000'000'000'000U;  // 10^19, the greatest in 64 bits
constexpr int kChunkDigits = 19;

char* write_chunk(std::uint64_t value, char* out) {
  return std::to_chars(out, out + kChunkDigits + 1, value).ptr;
}

char* write_padded_chunk(std::uint64_t value, char* out) {
  for (int i = kChunkDigits - 1; i >= 0; --i) {
    out[i] = static_cast<char>('0' + value % 10);
    value /= 10;
  }
  return out + kChunkDigits;
}

}  // namespace

char* write_digits(UInt128 value, char* out) {
  std::array<std::uint64_t, 2> chunks{};  // the last first
  std::size_t count = 0;
  for (; value >= kChunk; value /= kChunk) {
    chunks[count++] = static_cast<std::uint64_t>(value % kChunk);
  }
  out = write_chunk(static_cast<std::uint64_t>(value), out);
  while (count > 0) out = write_padded_chunk(chunks[--count], out);
  return out;
}

}  // namespace pbs
