// SPDX-License-Identifier: MIT
// Numbers as reports print them.
#pragma once

#include <string>

#include "base/decimal.hpp"
#include "model/yuan.hpp"

namespace pbs {

// Appends the digits with a comma at every third place before the point: 1,185,000.50.
void append_grouped(const Decimal& value, std::string& out);
std::string grouped(const Decimal& value);

// An amount in 元 expressed in 万元, exactly, with at least two decimals: 1185000 -> 118.50.
Decimal in_wan(const Decimal& yuan);

}  // namespace pbs
