// SPDX-License-Identifier: MIT
// Shares of the weight by steps: each step has a lower bound (inclusive), best first.
#pragma once

#include <span>
#include <string>

#include "base/fraction.hpp"
#include "model/policy.hpp"
#include "score/formula.hpp"

namespace pbs {

// The share of the best step whose lower bound `rate` reaches; 0 below all of them. The comparison
// is exact.
inline Decimal share_for(std::span<const Step> steps, const Fraction& rate) {
  for (const Step& step : steps) {
    if (rate >= Fraction(step.from)) return step.share;
  }
  return {};
}

// "10 × 0.8"; for the whole weight "10", for nothing "0".
inline void append_share(std::string& out, const Decimal& weight, const Decimal& share) {
  if (share.is_zero()) {
    out += '0';
  } else if (share == Decimal(1)) {
    append_formula(out, weight);
  } else {
    append_formula(out, weight, " × ", share);
  }
}

}  // namespace pbs
