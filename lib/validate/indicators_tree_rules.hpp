// SPDX-License-Identifier: MIT
// The rules about pairwise judgements and about an indicator file as a whole by name; their table
// is indicator_tree_rules() of validate/rule.hpp.
#pragma once

#include <cstdint>

#include "source/rule_info.hpp"

namespace pbs {

// In the order of the table.
enum class TreeRule : std::uint8_t {
  shape,          // I-13: one of leaf, forms, size (with rows or cells), most, child
  judgement,      // I-14: written or diagonal, row, column
  reciprocal,     // I-15: row, column, judged, wanted
  consistency,    // I-16: ratio, limit, lambda, index, and the pair furthest off
  derived,        // I-17: both, or no_points
  greatest,       // I-18: weight, most
  approver,       // I-19: count, or date
  branch,         // I-25: method, class, fitting
  uncited,        // I-26: count, example
  range,          // I-27: leaf
  form_rules,     // I-28: rule, or stage
  contents,       // E-12: missing
  output_benefit  // EW-01: sum, share, least
};

const RuleInfo& tree_rule(TreeRule rule);

}  // namespace pbs
