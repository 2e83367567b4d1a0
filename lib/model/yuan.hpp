// SPDX-License-Identifier: MIT
// Amounts of money in one unit, so that those of different projects add up.
#pragma once

#include <optional>
#include <string_view>

#include "base/decimal.hpp"

namespace pbs {

// An amount in `unit` (万元, 元 …) expressed in 元. Nothing when the unit is missing or is no unit
// of money, and for amounts of 10^30 元 and more.
std::optional<Decimal> in_yuan(const Decimal& amount, std::string_view unit);
// The same of an amount that may be missing.
std::optional<Decimal> in_yuan(const std::optional<Decimal>& amount, std::string_view unit);

}  // namespace pbs
