// SPDX-License-Identifier: MIT
// Weights from pairwise comparison (层次分析法, AHP) by 和积法: the columns are normalised, a
// weight is the mean of its row. All in exact rationals. No document asks for the method; the limit
// of the consistency ratio and the random index are policy settings (weights.ahp_consistency,
// weights.ahp_random_index).
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/decimal.hpp"
#include "base/fraction.hpp"
#include "model/pairwise.hpp"

namespace pbs {

// Square; [i][j] says how many times more i matters than j. Every number is above 0.
using PairwiseMatrix = std::vector<std::vector<Fraction>>;

// A judgement on the scale of the method: a whole number from 1 to 9 or its reciprocal (1/3).
// Nothing for any other text.
std::optional<Fraction> read_judgement(std::string_view text);

// A pair of judgements that are not each other's reciprocal; row < column.
struct UnequalPair {
  std::size_t row = 0;
  std::size_t column = 0;
};
// All pairs with a[row][column] × a[column][row] ≠ 1, by rows.
std::vector<UnequalPair> pairs_not_reciprocal(const PairwiseMatrix& matrix);

// Priorities and consistency. `random_index` holds RI from order 1 on; where it has no number above
// 0 for the order, the ratio is 0. Required: the matrix is square, not empty, positive.
ExpertPriorities derive_priorities(const PairwiseMatrix& matrix,
                                   std::span<const Decimal> random_index);

// The judgement least in keeping with the priorities: the pair whose a[row][column] is furthest (as
// a factor) from p[row] ÷ p[column]; the first of several. Required: order 2 or more.
UnequalPair least_consistent(const PairwiseMatrix& matrix, std::span<const Fraction> priorities);

// The mean of the experts' priorities, weighted by their weights (decision: the priorities are
// averaged, not the judgements, so that every expert's own consistency stays visible). Required:
// one expert or more, all with as many priorities.
std::vector<Fraction> mean_priorities(std::span<const ExpertPriorities> experts);

// `points` shared out by `shares` with `scale` decimals (more where `points` has more), so that the
// parts add up to `points` exactly: each is rounded down, what is left goes one unit each to the
// largest remainders, of equal ones to the first. Required: shares not negative, their sum 1,
// points above 0.
std::vector<Decimal> share_points(const Decimal& points, std::span<const Fraction> shares,
                                  int scale);

}  // namespace pbs
