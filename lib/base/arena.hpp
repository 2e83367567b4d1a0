// SPDX-License-Identifier: MIT
// Memory for one document: everything read from it lives in one arena and is dropped at once.
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <memory_resource>
#include <new>
#include <string_view>
#include <type_traits>

namespace pbs {

// Not thread-safe. Views and lists made from an arena are valid until it is reset or destroyed.
class Arena {
 public:
  Arena() : memory_(first_, kFirstBlock) {}
  // Keeps a first block of `block` bytes through every reset: for many documents, one after another.
  explicit Arena(std::size_t block)
      : block_(std::make_unique_for_overwrite<std::byte[]>(block)), memory_(block_.get(), block) {}
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  // Uninitialised room for `count` objects.
  template <typename T>
  T* room_for(std::size_t count) {
    static_assert(std::is_trivially_destructible_v<T>, "nothing in an arena is ever destroyed");
    return static_cast<T*>(memory_.allocate(count * sizeof(T), alignof(T)));
  }

  // A value-initialised object that lives as long as the arena.
  template <typename T>
  T& make() {
    return *new (room_for<T>(1)) T{};
  }

  // A copy of `text` that lives as long as the arena.
  std::string_view keep(std::string_view text) {
    if (text.empty()) return {};
    char* copy = room_for<char>(text.size());
    std::memcpy(copy, text.data(), text.size());
    return {copy, text.size()};
  }

  // Forgets everything made so far.
  void reset() { memory_.release(); }

 private:
  static constexpr std::size_t kFirstBlock = 16 * 1024;
  alignas(std::max_align_t) std::byte first_[kFirstBlock];
  std::unique_ptr<std::byte[]> block_;
  std::pmr::monotonic_buffer_resource memory_;
};

// A growing sequence in an arena. Trivially copyable (copies share the elements); elements move when
// it grows, so keep indices, not addresses, while appending.
template <typename T>
class List {
 public:
  using value_type = T;

  T& append(Arena& arena) {
    if (size_ == capacity_) grow(arena);
    return *new (data_ + size_++) T{};
  }
  void append(Arena& arena, const T& value) { append(arena) = value; }

  // Makes room for `count` elements at once, so that none of them moves until there are more.
  void reserve(Arena& arena, std::size_t count) {
    if (count > capacity_) widen(arena, count);
  }

  T* begin() { return data_; }
  T* end() { return data_ + size_; }
  const T* begin() const { return data_; }
  const T* end() const { return data_ + size_; }
  T& operator[](std::size_t i) { return data_[i]; }
  const T& operator[](std::size_t i) const { return data_[i]; }
  T& back() { return data_[size_ - 1]; }
  const T& back() const { return data_[size_ - 1]; }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }

 private:
  // Rows of a form come a dozen at a time and are long: room that stays unused is never touched.
  static constexpr std::size_t kFirst = sizeof(T) < 256 ? 4 : 16;

  void grow(Arena& arena) { widen(arena, capacity_ == 0 ? kFirst : capacity_ * 2); }
  void widen(Arena& arena, std::size_t wider) {
    static_assert(std::is_trivially_copyable_v<T>, "elements are moved by copying their bytes");
    T* data = arena.room_for<T>(wider);
    if (size_ != 0) std::memcpy(static_cast<void*>(data), data_, size_ * sizeof(T));
    data_ = data;
    capacity_ = wider;
  }

  T* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

}  // namespace pbs
