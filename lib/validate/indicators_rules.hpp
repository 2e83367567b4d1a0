// SPDX-License-Identifier: MIT
// The rules about indicator files by name; their table is indicator_file_rules() of
// validate/rule.hpp.
#pragma once

#include <cstdint>

#include "source/rule_info.hpp"

namespace pbs {

// In the order of their ids.
enum class IndicatorRule : std::uint8_t {
  one_id,     // I-01: id
  sum,        // I-02: sum (10 + 20 = 30), wanted
  duplicate,  // I-03: key
  method,     // I-04: unknown, near; or method with stage, class, target, no_of, needless_of
  misplaced,  // I-05: key, written and words; or dot
  target,     // I-06: one of target, negative, zero
  weight,     // I-07: one of missing, low
  nested,     // I-08
  name,       // I-09
  row_class,  // I-10: no_class, one_level
  criteria,   // I-11: none; sum and wanted; without_points
  unit        // I-12: unit, target
};

const RuleInfo& indicator_rule(IndicatorRule rule);

}  // namespace pbs
