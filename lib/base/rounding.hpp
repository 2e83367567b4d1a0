// SPDX-License-Identifier: MIT
// Rounding is always a named act: number of decimals and mode come from the policy
// (`rounding: {scale, mode}`), because no national text states how points are rounded (rules RO-01
// to RO-04: two decimals observed in the unified system; half_up is the default).
#pragma once

#include <optional>
#include <string_view>

#include "base/int128.hpp"

namespace pbs {

enum class Rounding {
  half_up,    ///< to the nearest; a half goes away from zero (2.345 -> 2.35, -2.345 -> -2.35)
  half_even,  ///< to the nearest; a half goes to the even digit (2.345 -> 2.34)
  down,       ///< toward zero
  up,         ///< away from zero
};

/// What is cut off when a number is shortened toward zero, measured in the last digit kept.
enum class Discarded { nothing, below_half, half, above_half };

/// Whether the digit kept moves one unit away from zero. `last_is_odd`: the digit kept is odd.
constexpr bool moves_away(Rounding mode, Discarded discarded, bool last_is_odd) {
  switch (mode) {
    case Rounding::half_up:
      return discarded >= Discarded::half;
    case Rounding::half_even:
      return discarded == Discarded::above_half || (discarded == Discarded::half && last_is_odd);
    case Rounding::down:
      return false;
    case Rounding::up:
      return discarded != Discarded::nothing;
  }
  return false;
}

/// numerator / denominator, a whole number rounded as named. Required: denominator > 0.
UInt128 divide_rounded(UInt128 numerator, UInt128 denominator, Rounding mode);

/// The word used in policies: "half_up", "half_even", "down", "up".
std::string_view to_string(Rounding mode);

/// The inverse of to_string; nothing for any other word (the comparison is exact).
std::optional<Rounding> parse_rounding(std::string_view word);

}  // namespace pbs
