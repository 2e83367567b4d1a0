// SPDX-License-Identifier: MIT
// Weights derived from pairwise comparison (层次分析法, AHP): what the judgements of experts about
// the children of one node come to. Everything is exact; only printing rounds.
#pragma once

#include <string>
#include <vector>

#include "base/fraction.hpp"

namespace pbs {

// The judgements of one expert.
struct ExpertPriorities {
  std::string name;                  // empty: the only matrix, without a name
  Fraction weight = Fraction(1);     // among the experts, above 0
  std::vector<Fraction> priorities;  // one for each child as written in the file; their sum is 1
  Fraction lambda_max;               // λmax, the greatest eigenvalue as 和积法 approximates it
  Fraction consistency_index;        // CI = (λmax − n) ÷ (n − 1); 0 for one child
  Fraction consistency_ratio;        // CR = CI ÷ RI(n); 0 for one or two children
};

// One node: its experts, and their mean weighted by `weight`.
struct PairwiseWeights {
  std::vector<ExpertPriorities> experts;
  std::vector<Fraction> priorities;  // one for each child as written; their sum is 1
};

}  // namespace pbs
