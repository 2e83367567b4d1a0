// SPDX-License-Identifier: MIT
// The words of units (private to the folder).
#pragma once

#include <string_view>

#include "model/unit.hpp"

namespace pbs {

struct UnitWord {
  std::string_view word;
  UnitFamily family = UnitFamily::none;
  int exponent = 0;
};

// The longest unit word that `text` starts with, without multipliers; nullptr if there is none.
const UnitWord* leading_unit_word(std::string_view text);

}  // namespace pbs
