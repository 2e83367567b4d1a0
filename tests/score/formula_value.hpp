// SPDX-License-Identifier: MIT
// Works a formula out: numbers, + − × ÷ ( ) and min(a, b). What is not a formula has no value.
#pragma once

#include <optional>
#include <string_view>

#include "base/fraction.hpp"

namespace pbs::test {

std::optional<Fraction> formula_value(std::string_view formula);

}  // namespace pbs::test
