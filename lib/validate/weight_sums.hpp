// SPDX-License-Identifier: MIT
// Sums of the weights by level, for the rules that compare them (domain rules 1.2 and 2.3).
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "base/fraction.hpp"
#include "model/policy.hpp"
#include "model/project.hpp"

namespace pbs {

inline constexpr std::size_t kFirstLevels = 5;

// The first-level classes in the order of FirstLevel, with the weight printed for them.
struct PrintedClass {
  FirstLevel level;
  std::string_view id;
  std::string_view zh;
  Stated<PointsRange> StatedWeights::*printed;
};
inline constexpr std::array<PrintedClass, kFirstLevels> kPrintedClasses{{
    {FirstLevel::output, "output", "产出", &StatedWeights::output},
    {FirstLevel::benefit, "benefit", "效益", &StatedWeights::benefit},
    {FirstLevel::cost, "cost", "成本", &StatedWeights::cost},
    {FirstLevel::satisfaction, "satisfaction", "满意度", &StatedWeights::satisfaction},
    {FirstLevel::other, "other", "其他", &StatedWeights::other},
}};

struct WeightSums {
  // Every row that counts has a weight; without it no sum is to be judged.
  bool complete = false;
  // Every row that weighs something has a class; without it no class is to be judged.
  bool classes_known = true;
  Fraction rows;                                  // Σ of the weights
  std::array<Fraction, kFirstLevels> by_class;    // the same by FirstLevel
  std::array<std::size_t, kFirstLevels> count{};  // rows that count

  const Fraction& of(FirstLevel level) const { return by_class[static_cast<std::size_t>(level)]; }
  bool has(FirstLevel level) const { return count[static_cast<std::size_t>(level)] != 0; }
};

// Rows that do not apply and have no weight (row_words.hpp, left_out) count nowhere.
WeightSums sum_weights(const Project& project);

// The weight of the execution row: budget.weight, else weights.execution where it is one number,
// else the policy's.
Decimal execution_weight(const Project& project, const Policy& policy);

// The same where the file states it.
std::optional<Decimal> stated_execution_weight(const Project& project);

// A sum as it is printed: digits, or a reduced fraction where there are too many.
std::string printed_sum(const Fraction& sum);

}  // namespace pbs
