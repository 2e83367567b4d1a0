// SPDX-License-Identifier: MIT
// How the points of several experts for one leaf become one (policy evaluation.experts, a policy
// setting).
//
//   mean      Σ pᵢ ÷ n
//   median    the middle one; of an even number the mean of the two in the middle
//   trimmed   the mean without one best and one worst, from 3 experts up
//   weighted  Σ wᵢ pᵢ ÷ Σ wᵢ; an expert without a weight has 1; weights that are all 0 count alike
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "base/fraction.hpp"
#include "model/policy.hpp"

namespace pbs {

struct ExpertMark {
  std::size_t sheet = 0;
  Fraction points;      // exact
  Decimal weight;       // 0 or more
  std::string formula;  // of the points
};

// Required: at least one mark.
Fraction joined_points(std::span<const ExpertMark> marks, ExpertsMethod);
// Appends its formula: "(4 + 3) ÷ 2", "(4 × 2 + 3 × 1) ÷ (2 + 1)"; of one mark that mark's own.
void append_joined(std::string& out, std::span<const ExpertMark> marks, ExpertsMethod);

// mean, median, trimmed, weighted.
std::string_view experts_method_name(ExpertsMethod);

}  // namespace pbs
