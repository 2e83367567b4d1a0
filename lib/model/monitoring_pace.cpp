// SPDX-License-Identifier: MIT
#include "model/monitoring_pace.hpp"

#include "model/lateness.hpp"

namespace pbs {

namespace {

// The row's number and target where completion is their quotient.
bool counts(const Indicator& own, const MonitoringRow& row) {
  if (!own.target || !own.weight || own.weight->sign() <= 0) return false;
  const Target& target = *own.target;
  const bool to_reach = target.kind == TargetKind::at_least ||
                        target.kind == TargetKind::more_than || target.kind == TargetKind::equals;
  if (!to_reach || target.value.sign() <= 0 || !row.actual) return false;
  return row.actual->kind == ActualKind::number && comparable(row.actual->unit, target.unit);
}

Fraction completion_of(const Decimal& actual, const Decimal& target) {
  if (actual.sign() <= 0) return {};
  if (actual >= target) return Fraction(1);
  return Fraction(actual) / Fraction(target);
}

}  // namespace

YearBudget year_budget(const Project& project) {
  const Budget& budget = project.budget;
  const bool approved = budget.adjusted.written.blank() && !budget.adjusted;
  const Stated<Decimal>& stated = approved ? budget.approved : budget.adjusted;
  return {stated.value, stated.written.place};
}

std::optional<Fraction> execution_so_far(const Project& project, const Monitoring& period) {
  const std::optional<Decimal> budget = year_budget(project).amount;
  if (!period.executed || !budget || budget->sign() <= 0) return std::nullopt;
  return Fraction(*period.executed) / Fraction(*budget);
}

std::optional<Fraction> completion_so_far(const Project& project, const Monitoring& period) {
  Fraction sum;
  Fraction weights;
  for (const MonitoringRow& row : period.rows) {
    if (row.indicator < 0) continue;
    const Indicator& own = project.indicators[static_cast<std::size_t>(row.indicator)];
    if (!counts(own, row)) continue;
    sum += Fraction(*own.weight) * completion_of(row.actual->value, own.target->value);
    weights += Fraction(*own.weight);
  }
  if (weights.is_zero()) return std::nullopt;
  return sum / weights;
}

std::optional<Decimal> missed_checkpoint(const Project& project, const Monitoring& period,
                                         const Policy& policy) {
  if (policy.monitoring.execution_checkpoints.empty()) return std::nullopt;
  const std::optional<Fraction> rate = execution_so_far(project, period);
  if (!rate || !period.through) return std::nullopt;
  const Date through = *period.through;
  if (through != Date::last_of_month(through.year, through.month)) return std::nullopt;
  for (const auto& [month, least] : policy.monitoring.execution_checkpoints) {
    if (month == through.month && Fraction(100) * *rate < Fraction(least)) return least;
  }
  return std::nullopt;
}

std::optional<Fraction> incoherence(const Project& project, const Monitoring& period,
                                    const Policy& policy) {
  const std::optional<Decimal>& points = policy.monitoring.coherence_points;
  if (!points) return std::nullopt;
  const std::optional<Fraction> completion = completion_so_far(project, period);
  const std::optional<Fraction> execution = execution_so_far(project, period);
  if (!completion || !execution) return std::nullopt;
  const Fraction gap = Fraction(100) * (*completion - *execution);
  const Fraction size = gap.is_negative() ? -gap : gap;
  return size > Fraction(*points) ? std::optional(gap) : std::nullopt;
}

bool pace_warned(const Project& project, const Monitoring& period, const Policy& policy) {
  return missed_checkpoint(project, period, policy) || incoherence(project, period, policy);
}

std::optional<Date> answer_due(const Monitoring& period, const Policy& policy) {
  if (!period.submitted) return std::nullopt;
  return working_days_after(*period.submitted, policy.monitoring.respond_days);
}

std::optional<LateAnswer> late_answer(const Project& project, const Monitoring& period,
                                      const Policy& policy, const std::optional<Date>& as_of) {
  if (!pace_warned(project, period, policy)) return std::nullopt;
  const std::optional<Date> due = answer_due(period, policy);
  if (!due) return std::nullopt;
  const bool decided = period.action || !period.action.written.blank();
  const Lateness late =
      lateness({due, decided ? period.review_date.value : std::nullopt, decided}, as_of);
  if (late.days == 0) return std::nullopt;
  return LateAnswer{*due, decided, late.days};
}

const Monitoring* report_of(const List<Monitoring>& all, int months) {
  const Monitoring* first = nullptr;
  for (const Monitoring& period : all) {
    if (!period.through || period.through->month < months) continue;
    if (first == nullptr || *period.through < *first->through) first = &period;
  }
  return first;
}

}  // namespace pbs
