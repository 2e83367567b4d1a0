// SPDX-License-Identifier: MIT
// The four E over all projects (domain rules 8): Σ points ÷ Σ weight of each dimension, no weights
// between projects or dimensions (FE-05), and how many projects leave one out (FE-06).
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "base/decimal.hpp"
#include "base/sum_and_mean.hpp"
#include "score/scorecard.hpp"

namespace pbs {

inline constexpr std::size_t kDimensions = 4;

struct DimensionTotal {
  Decimal points, weight;
  std::optional<Decimal> score;  // percent, 2 decimals
  std::size_t projects = 0;      // with this dimension
  std::size_t without = 0;       // with others, but not this one
};

struct FourE {
  std::array<DimensionTotal, kDimensions> dimensions{};  // by Dimension
  std::size_t projects = 0;     // with at least one dimension
  std::size_t not_covered = 0;  // of these, with one missing
};

class FourECollector {
 public:
  void add(const std::array<std::optional<DimensionScore>, kDimensions>& dimensions);
  FourE finish();

 private:
  FourE result_;
  std::array<SumAndMean, kDimensions> points_, weights_;
};

}  // namespace pbs
