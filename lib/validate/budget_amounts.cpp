// SPDX-License-Identifier: MIT
#include "validate/budget_amounts.hpp"

#include "base/rounding.hpp"

namespace pbs {

namespace {

constexpr int kRateDecimals = 2;
constexpr Decimal kGreatest = Decimal::from_parts(power_of_ten(20), 0);

}  // namespace

std::optional<ExactSum> sum_of_sources(const Budget& budget, const BudgetColumn& column) {
  if (budget.sources.empty()) return std::nullopt;
  ExactSum sum;
  for (const BudgetSource& source : budget.sources) {
    const Stated<Decimal>& part = source.*column.part;
    if (!part) return std::nullopt;
    sum += *part;
  }
  return sum;
}

std::optional<Decimal> counted_amount(const Budget& budget, const BudgetColumn& column) {
  const std::optional<Decimal>& total = (budget.*column.total).value;
  if (!total) return total;
  const std::optional<ExactSum> sum = sum_of_sources(budget, column);
  return !sum || *sum == *total ? total : sum->value().exact_decimal();
}

ExecutionAmounts execution_amounts(const Budget& budget, const Policy& policy) {
  ExecutionAmounts amounts;
  amounts.executed = counted_amount(budget, kExecuted);
  switch (policy.execution.denominator) {
    case Denominator::adjusted:
      amounts.budget = counted_amount(budget, kAdjusted);
      amounts.budget_place = budget.adjusted.written.place;
      break;
    case Denominator::approved:
      amounts.budget = counted_amount(budget, kApproved);
      amounts.budget_place = budget.approved.written.place;
      break;
    case Denominator::received:
      amounts.budget = budget.received.value;
      amounts.budget_place = budget.received.written.place;
      break;
  }
  return amounts;
}

std::string printed_percent(const Fraction& rate, const Policy& policy) {
  const Fraction in_percent = Fraction(100) * rate;
  if (in_percent > Fraction(kGreatest)) return kGreatest.to_string();
  if (in_percent < -Fraction(kGreatest)) return (-kGreatest).to_string();
  return round(in_percent, kRateDecimals, policy.rounding).to_string();
}

}  // namespace pbs
