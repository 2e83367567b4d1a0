// SPDX-License-Identifier: MIT
// Rates and amounts that come of whatever was typed.
#pragma once

#include <optional>

#include "base/fraction.hpp"

namespace pbs {

// `value` rounded to `scale` decimals (at most 10); nothing for absurd numbers of 24 digits and
// more, which nobody could read and which are typing errors.
inline std::optional<Decimal> printed_number(const Fraction& value, int scale, Rounding mode) {
  constexpr Decimal kGreatest = Decimal::from_parts(power_of_ten(24), 0);
  if (value >= Fraction(kGreatest) || -value >= Fraction(kGreatest)) return std::nullopt;
  return round(value, scale, mode);
}

}  // namespace pbs
