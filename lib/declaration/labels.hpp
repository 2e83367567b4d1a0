// SPDX-License-Identifier: MIT
// Chinese spellings in tables: `kZh<"项目名称", "名称">` is a span over constant views.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace pbs {

template <std::size_t Size>
struct Literal {
  char text[Size]{};

  consteval Literal(const char (&words)[Size]) { std::copy_n(words, Size, text); }
  constexpr std::string_view view() const { return {text, Size - 1}; }
};

template <Literal... Words>
inline constexpr std::array<std::string_view, sizeof...(Words)> kZh{Words.view()...};

}  // namespace pbs
