// SPDX-License-Identifier: MIT
#include "validate/weight_sums.hpp"

#include "validate/row_words.hpp"

namespace pbs {

WeightSums sum_weights(const Project& project) {
  WeightSums sums;
  sums.complete = !project.indicators.empty();
  for (const Indicator& row : project.indicators) {
    if (left_out(row)) continue;
    const auto level = static_cast<std::size_t>(row.level1());
    ++sums.count[level];
    if (row.weight) {
      if (!row.indicator_class) sums.classes_known = false;
      const Fraction weight(*row.weight);
      sums.rows += weight;
      sums.by_class[level] += weight;
    } else {
      sums.complete = false;
    }
  }
  return sums;
}

std::optional<Decimal> stated_execution_weight(const Project& project) {
  if (project.budget.weight) return project.budget.weight.value;
  const Stated<PointsRange>& printed = project.weights.execution;
  if (printed && printed->low == printed->high) return printed->low;
  return std::nullopt;
}

Decimal execution_weight(const Project& project, const Policy& policy) {
  return stated_execution_weight(project).value_or(policy.execution_weight);
}

std::string printed_sum(const Fraction& sum) {
  const std::optional<Decimal> exact = sum.exact_decimal();
  return exact ? exact->to_string() : sum.to_string();
}

}  // namespace pbs
