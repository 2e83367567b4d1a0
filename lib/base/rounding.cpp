// SPDX-License-Identifier: MIT
#include "base/rounding.hpp"

#include <array>
#include <cstdint>
#include <utility>

namespace pbs {

namespace {

constexpr std::array<std::pair<std::string_view, Rounding>, 4> kNames{{
    {"half_up", Rounding::half_up},
    {"half_even", Rounding::half_even},
    {"down", Rounding::down},
    {"up", Rounding::up},
}};

// The comparison with remainder's complement cannot overflow, unlike twice the remainder.
template <typename Unsigned>
Unsigned divide_rounded_as(Unsigned numerator, Unsigned denominator, Rounding mode) {
  const Unsigned quotient = numerator / denominator;
  const Unsigned remainder = numerator - quotient * denominator;
  if (remainder == 0) return quotient;
  const Unsigned complement = denominator - remainder;
  const Discarded discarded = remainder < complement    ? Discarded::below_half
                              : remainder == complement ? Discarded::half
                                                        : Discarded::above_half;
  return moves_away(mode, discarded, quotient % 2 != 0) ? quotient + 1 : quotient;
}

}  // namespace

UInt128 divide_rounded(UInt128 numerator, UInt128 denominator, Rounding mode) {
  if (((numerator | denominator) >> 64) == 0) {
    return divide_rounded_as(static_cast<std::uint64_t>(numerator),
                             static_cast<std::uint64_t>(denominator), mode);
  }
  return divide_rounded_as(numerator, denominator, mode);
}

std::string_view to_string(Rounding mode) {
  for (const auto& [name, value] : kNames) {
    if (value == mode) return name;
  }
  return {};
}

std::optional<Rounding> parse_rounding(std::string_view word) {
  for (const auto& [name, value] : kNames) {
    if (name == word) return value;
  }
  return std::nullopt;
}

}  // namespace pbs
