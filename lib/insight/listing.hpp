// SPDX-License-Identifier: MIT
// A list in an order of its own, collected in any order: whole, or only its first so many items,
// so that the memory does not grow with the projects.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace pbs {

// Items of a list that are kept when not all are, and that stand in a portfolio line.
inline constexpr std::size_t kMostListed = 1000;

// The items that a portfolio line carries of a list.
template <typename T>
std::span<const T> first_listed(const std::vector<T>& items) {
  return std::span<const T>(items).first(std::min(items.size(), kMostListed));
}

// Where `word` stands in `order`; behind all of them when it does not.
inline std::size_t place_in(std::span<const std::string_view> order, std::string_view word) {
  return static_cast<std::size_t>(std::find(order.begin(), order.end(), word) - order.begin());
}

// `Before` is a strict order; among its equals the one added earlier stands first.
template <typename T, bool (*Before)(const T&, const T&)>
class Listing {
 public:
  // `most`: how many are kept; 0: all.
  explicit Listing(std::size_t most = 0) : most_(most) {}

  void add(T item) {
    Numbered numbered{std::move(item), added_++};
    if (most_ == 0) {
      items_.push_back(std::move(numbered));
      return;
    }
    if (items_.size() == most_ && !stands(numbered, items_.front())) return;
    items_.push_back(std::move(numbered));
    std::push_heap(items_.begin(), items_.end(), stands);
    if (items_.size() <= most_) return;
    std::pop_heap(items_.begin(), items_.end(), stands);
    items_.pop_back();
  }

  // Once, at the end: in order.
  std::vector<T> finish() {
    std::sort(items_.begin(), items_.end(), stands);
    std::vector<T> list;
    list.reserve(items_.size());
    for (Numbered& item : items_) list.push_back(std::move(item.item));
    items_.clear();
    return list;
  }

 private:
  struct Numbered {
    T item;
    std::size_t number;
  };
  static bool stands(const Numbered& a, const Numbered& b) {
    if (Before(a.item, b.item)) return true;
    return !Before(b.item, a.item) && a.number < b.number;
  }

  std::size_t most_;
  std::size_t added_ = 0;
  std::vector<Numbered> items_;  // all, or a heap whose front stands last
};

}  // namespace pbs
