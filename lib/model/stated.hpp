// SPDX-License-Identifier: MIT
// A checked value together with what its author wrote.
#pragma once

#include <optional>

#include "source/location.hpp"

namespace pbs {

// `value` is empty when nothing was stated or when what was written could not be understood (then a
// finding says so). `written` keeps the text and its place; for a value taken from an indicator set
// it holds the set's text and the place of the row that was bound.
template <typename T>
struct Stated {
  std::optional<T> value;
  Text written;

  explicit operator bool() const { return value.has_value(); }
  const T& operator*() const { return *value; }
  const T* operator->() const { return &*value; }
};

}  // namespace pbs
