// SPDX-License-Identifier: MIT
// 预算执行率: which amounts count, and how the points are rounded (rules ). Rounding
// differs between published tables, so that it is the policy's execution.rounding (X-05b):
//
//   a number       points to so many decimals (79.27 % of 10 = 7.93)
//   whole          the nearest whole point (86.2 % = 9)
//   floor          whole points, downwards (99.1 % = 9)
//   percent_first  the rate to whole percents before the points are taken
//   exact          not rounded before the total is; printed as points are
#include "score/grading.hpp"
#include "score/method_choice.hpp"
#include "score/row.hpp"
#include "score/steps.hpp"

namespace pbs {

namespace {

constexpr int kRateDecimals = 2;  // as the forms print a rate in percent

// Far above every rate and score, far below the range of Decimal.
constexpr Decimal kGreatest = Decimal::from_parts(power_of_ten(24), 0);

bool printable(const Fraction& value) {
  return value < Fraction(kGreatest) && -value < Fraction(kGreatest);
}

using SourceAmount = Stated<Decimal> BudgetSource::*;

// The amount of the total row, or the sum of its sources where all state one and it differs.
std::optional<Decimal> funds(const Stated<Decimal>& total, const Budget& budget,
                             SourceAmount amount) {
  if (!total || budget.sources.empty()) return total.value;
  Fraction sum;
  for (const BudgetSource& source : budget.sources) {
    if (!(source.*amount)) return total.value;
    sum += *(source.*amount);
  }
  if (sum == Fraction(*total)) return total.value;
  return sum.exact_decimal();
}

std::optional<Decimal> denominator(const Budget& budget, const Policy& policy) {
  switch (policy.execution.denominator) {
    case Denominator::adjusted:
      return funds(budget.adjusted, budget, &BudgetSource::adjusted);
    case Denominator::approved:
      return funds(budget.approved, budget, &BudgetSource::approved);
    case Denominator::received:
      return budget.received.value;
  }
  return std::nullopt;
}

Decimal weight_of(const Project& project, const Policy& policy) {
  if (project.budget.weight) return *project.budget.weight;
  const Stated<PointsRange>& stated = project.weights.execution;
  return stated && stated->low == stated->high ? stated->low : policy.execution_weight;
}

// The points that count towards the total.
Fraction rounded_points(const Fraction& points, const Decimal& weight, const Policy& policy) {
  const auto to = [&](int scale, Rounding mode) -> Fraction { return round(points, scale, mode); };
  const Fraction full = weight;
  if (points == full) return points;
  Fraction result;
  switch (policy.execution.rounding) {
    case ExecutionRounding::exact:
      return points;
    case ExecutionRounding::scale:
      result = to(policy.execution.rounding_scale, policy.rounding);
      break;
    case ExecutionRounding::whole:
      result = to(0, policy.rounding);
      break;
    case ExecutionRounding::floor:
      result = to(0, Rounding::down);
      break;
    case ExecutionRounding::percent_first:
      result = to(policy.scale, policy.rounding);
      break;
  }
  return points < full && result > full ? full : result;
}

void set_points(RowContext& context, const Fraction& unrounded, ExecutionScore& out) {
  const Policy& policy = context.input.policy;
  const Fraction counted = rounded_points(unrounded, *out.weight, policy);
  const PrintedPoints printed = printed_points(counted, *out.weight, policy);
  if (Fraction(printed.points) != unrounded) {
    out.exact = context.arena.keep(unrounded.to_string());
  }
  out.status = RowStatus::scored;
  out.points = printed.points;
  context.tally.add_points(*out.weight, printed.points);
  if (!printed.exact) context.tally.unrounded.add(counted - printed.points);
}

void set_zero_budget(RowContext& context, ExecutionScore& out) {
  const Policy& policy = context.input.policy;
  Decimal share;
  if (policy.execution.zero_budget_not_applicable) {
    if (policy.input.not_applicable_excluded) {
      out.status = RowStatus::not_applicable;
      context.tally.exclude(*out.weight);
      return;
    }
  } else {
    share = policy.execution.zero_budget_points;
  }
  set_points(context, Fraction(*out.weight) * share, out);
  if (policy.execution.zero_budget_not_applicable) out.status = RowStatus::not_applicable;
  if (!context.input.explain) return;
  append_share(context.formula, *out.weight, share);
  out.formula = context.take_formula();
}

void apply_method(RowContext& context, const ScoringMethod& method, const Decimal& budget,
                  const Decimal& executed, ExecutionScore& out) {
  MethodInput in{.policy = context.input.policy, .weight = *out.weight};
  in.target.kind = TargetKind::at_least;
  in.target.value = budget;
  in.actual.kind = ActualKind::number;
  in.actual.value = executed;
  in.finished = context.input.project.budget.finished.value.value_or(false);
  const MethodResult result = method.score(in);
  out.note = result.note;
  if (!printable(result.points)) {  // absurd amounts under an uncapped policy
    context.tally.unscored = true;
    return;
  }
  if (context.input.explain) {
    method.formula(in, result, context.formula);
    out.formula = context.take_formula();
  }
  set_points(context, result.points, out);
}

void score_amounts(RowContext& context, const std::optional<Decimal>& budget,
                   const std::optional<Decimal>& executed, ExecutionScore& out) {
  const Policy& policy = context.input.policy;
  const ScoringMethod* method = find_method(policy.scoring.execution);
  const bool usable = method != nullptr && method->use == MethodUse::execution;
  if (usable) out.method = method->name;
  if (budget && executed && budget->sign() > 0) {
    const Fraction rate = Fraction(100) * *executed / *budget;
    if (printable(rate)) out.rate = round(rate, kRateDecimals, policy.rounding);
  }
  if (out.weight->is_zero()) {
    out.status = RowStatus::not_applicable;
  } else if (!budget || !executed || budget->is_negative() || out.weight->is_negative() ||
             !usable) {
    context.tally.unscored = true;
  } else if (budget->is_zero()) {
    if (executed->sign() > 0) out.note = MethodNote::over_budget;
    set_zero_budget(context, out);
  } else {
    apply_method(context, *method, *budget, *executed, out);
  }
}

}  // namespace

void score_execution(RowContext& context, ExecutionScore& out) {
  const Project& project = context.input.project;
  const Policy& policy = context.input.policy;
  out.status = RowStatus::unscored;
  out.weight = weight_of(project, policy);
  if (context.input.explain) out.cite = context.cites.of(MethodSource::execution);
  out.finished = project.budget.finished.value.value_or(false);
  context.tally.add_claimed(project.budget.claimed.value);
  score_amounts(context, denominator(project.budget, policy),
                funds(project.budget.executed, project.budget, &BudgetSource::executed), out);
}

}  // namespace pbs
