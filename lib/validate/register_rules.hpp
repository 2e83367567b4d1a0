// SPDX-License-Identifier: MIT
// The rules about the register itself by name; their table is register_rules() of
// validate/rule.hpp.
#pragma once

#include <cstdint>

#include "source/rule_info.hpp"

namespace pbs {

// In the order of their ids.
enum class RegisterRule : std::uint8_t {
  no_id_column,  // G-10: headings
  heading,       // G-11: heading with near, or twice
  quotes,        // G-12: stray or open (the line)
  no_id,         // G-13: name
  duplicate_id,  // G-14: id, line; year
  cell,          // G-15: amount, unit, class, flag or year (what is written)
  no_projects    // G-16
};

const RuleInfo& register_rule(RegisterRule rule);

}  // namespace pbs
