// SPDX-License-Identifier: MIT
// Which 64-bit keys have been seen: about ten bytes a key, for hundreds of thousands of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace pbs {

class SeenKeys {
 public:
  // Whether `key` is new; it has then been seen.
  bool insert(std::uint64_t key) {
    if (used_ * 5 >= slots_.size() * 4) grow();
    std::uint64_t& slot = slot_of(key == kFree ? kFree + 1 : key);
    const bool fresh = slot == kFree;
    if (fresh) ++used_;
    slot = key == kFree ? kFree + 1 : key;
    return fresh;
  }

 private:
  static constexpr std::uint64_t kFree = 0;
  static constexpr std::size_t kFirstSize = 256;

  std::uint64_t& slot_of(std::uint64_t key) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = key & mask;
    while (slots_[at] != kFree && slots_[at] != key) at = (at + 1) & mask;
    return slots_[at];
  }
  void grow() {
    std::vector<std::uint64_t> old(slots_.empty() ? kFirstSize : slots_.size() * 2, kFree);
    old.swap(slots_);
    for (const std::uint64_t key : old) {
      if (key != kFree) slot_of(key) = key;
    }
  }

  std::vector<std::uint64_t> slots_;  // a power of two
  std::size_t used_ = 0;
};

}  // namespace pbs
