// SPDX-License-Identifier: MIT
// Numbers as reports print them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/decimal.hpp"

namespace pbs {

// Appends the digits with a comma at every third place before the point: 1,185,000.50.
void append_grouped(const Decimal& value, std::string& out);
std::string grouped(const Decimal& value);

// An amount in `unit` (万元, 元 …) expressed in 元. Nothing when the unit is missing or is no unit
// of money, and for amounts of 10^30 元 and more.
std::optional<Decimal> in_yuan(const Decimal& amount, std::string_view unit);

// An amount in 元 expressed in 万元, exactly, with at least two decimals: 1185000 -> 118.50.
Decimal in_wan(const Decimal& yuan);

}  // namespace pbs
