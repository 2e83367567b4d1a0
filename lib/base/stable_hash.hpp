// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace pbs {

/// A 64-bit hash that is the same in every build, on every machine and for ever: it decides which
/// shard scores a document and stands in scorecards. FNV-1a over the bytes, then MurmurHash3's
/// finaliser, so that every bit depends on every byte. Not for secrets.
constexpr std::uint64_t stable_hash(std::string_view bytes) noexcept {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const char byte : bytes) {
    hash ^= static_cast<unsigned char>(byte);
    hash *= 0x100000001B3;
  }
  hash ^= hash >> 33;
  hash *= 0xFF51AFD7ED558CCD;
  hash ^= hash >> 33;
  hash *= 0xC4CEB9FE1A85EC53;
  return hash ^ (hash >> 33);
}

}  // namespace pbs
