// SPDX-License-Identifier: MIT
// Which amounts of the budget count for the execution rate (预算执行率, domain rules 1.3).
#pragma once

#include <optional>
#include <string>

#include "base/decimal.hpp"
#include "base/fraction.hpp"
#include "model/policy.hpp"
#include "model/project.hpp"
#include "validate/exact_sum.hpp"

namespace pbs {

// A column of the funds block: its total and its place in each source row.
struct BudgetColumn {
  Stated<Decimal> Budget::*total;
  Stated<Decimal> BudgetSource::*part;
};
inline constexpr BudgetColumn kApproved{&Budget::approved, &BudgetSource::approved};
inline constexpr BudgetColumn kAdjusted{&Budget::adjusted, &BudgetSource::adjusted};
inline constexpr BudgetColumn kExecuted{&Budget::executed, &BudgetSource::executed};

// Σ of the source rows (当年财政拨款, 上年结转资金 …); nullopt without source rows, or when one of
// them states no amount.
std::optional<ExactSum> sum_of_sources(const Budget&, const BudgetColumn&);

// The amount that counts: the total row, or the sum of its sources where the two differ.
std::optional<Decimal> counted_amount(const Budget&, const BudgetColumn&);

// B and E of the execution rate: the denominator is the policy's execution.denominator.
struct ExecutionAmounts {
  std::optional<Decimal> budget;
  std::optional<Decimal> executed;
  Location budget_place;

  // E ÷ B can be formed.
  bool has_rate() const { return budget && executed && budget->sign() > 0; }
  // E < share × B, exact. Required: both amounts.
  bool below(const Decimal& share) const { return compare_product(*executed, share, *budget) < 0; }
  // E ÷ B, exact. Required: has_rate().
  Fraction rate() const { return Fraction(*executed) / Fraction(*budget); }
};
ExecutionAmounts execution_amounts(const Budget&, const Policy&);

// A rate as a percentage with two decimals, as the forms print it, rounded as points are. Absurd
// ones (typing errors in an amount) are printed as 10^20.
std::string printed_percent(const Fraction& rate, const Policy&);

}  // namespace pbs
