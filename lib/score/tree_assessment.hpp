// SPDX-License-Identifier: MIT
// The leaves of an assessment or review that one party filled in: points or ratings by path.
#pragma once

#include <vector>

#include "model/stages.hpp"
#include "score/tree.hpp"

namespace pbs {

struct AssessedTree {
  std::vector<NodeScore> leaves;  // in the order of the tree
  TreeSums sums;
};

enum class AssessBy : std::uint8_t {
  points,  // points, or ratings as shares of the points
  ratings  // ratings alone: no leaf has points
};

// Whether a leaf states points, or a rating.
bool states_points(const Assessment&);
bool states_ratings(const Assessment&);

// Leaves without data are pending: the total is an interval until everything is judged.
AssessedTree assess(const ScoreInput&, const IndicatorSet&, const Assessment&, AssessBy,
                    const SelfEvaluationScore*, Arena&);

}  // namespace pbs
