// SPDX-License-Identifier: MIT
#include "validate/monitoring_facts.hpp"

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

Location monitoring_place(const Monitoring& period) {
  return period.through ? period.through.written.place : period.place;
}

std::string through_of(const Monitoring& period) {
  return period.through ? period.through->to_string() : "?";
}

YearBudget year_budget(const Project& project) {
  const Budget& budget = project.budget;
  const Stated<Decimal>& stated =
      budget.adjusted.written.blank() ? budget.approved : budget.adjusted;
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

bool accumulates(const Indicator& row) {
  if (!row.target || !row.target->numeric() || !row.indicator_class) return false;
  const Unit& unit = row.target->unit;
  if (unit.family == UnitFamily::percent || !unit.per.empty()) return false;
  if (*row.indicator_class == IndicatorClass::output_quantity) return true;
  return is_cost(*row.indicator_class) && unit.family == UnitFamily::money;
}

std::optional<Decimal> missed_checkpoint(const Project& project, const Monitoring& period,
                                         const Policy& policy) {
  const std::optional<Fraction> rate = execution_so_far(project, period);
  if (!rate || !period.through) return std::nullopt;
  const Date through = *period.through;
  if (through != Date::last_of_month(through.year, through.month)) return std::nullopt;
  for (const auto& [month, least] : policy.monitoring.execution_checkpoints) {
    if (month == through.month && Fraction(100) * *rate < Fraction(least)) return least;
  }
  return std::nullopt;
}

bool incoherent(const Project& project, const Monitoring& period, const Policy& policy) {
  const std::optional<Decimal>& points = policy.monitoring.coherence_points;
  if (!points) return false;
  const std::optional<Fraction> completion = completion_so_far(project, period);
  const std::optional<Fraction> execution = execution_so_far(project, period);
  if (!completion || !execution) return false;
  const Fraction gap = Fraction(100) * (*completion - *execution);
  return (gap.is_negative() ? -gap : gap) > Fraction(*points);
}

}  // namespace pbs
