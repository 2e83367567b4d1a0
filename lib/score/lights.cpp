// SPDX-License-Identifier: MIT
#include "score/lights.hpp"

#include <algorithm>

#include "score/comparison.hpp"
#include "score/formula.hpp"

namespace pbs {

namespace {

constexpr std::string_view kBasisNames[] = {"linear", "year_end", "milestone"};

LightResult green_if(bool good, LightRule rule) {
  return {good ? WarningLight::green : WarningLight::red, std::nullopt, rule};
}

// A rate or an amount a piece is the same in every month.
bool same_all_year(const Unit& unit) {
  return unit.family == UnitFamily::percent || !unit.per.empty();
}

bool is_ceiling(TargetKind kind) {
  return kind == TargetKind::at_most || kind == TargetKind::less_than;
}

// ML-03, ML-04.
LightResult below_ceiling(TargetKind kind, const Decimal& actual, const Decimal& ceiling) {
  const bool good = kind == TargetKind::less_than ? actual < ceiling : actual <= ceiling;
  return green_if(good, LightRule::sign);
}

// ML-01, ML-02. `year` is the whole year's target.
LightResult paced(const Pace& pace, const Decimal& year, LightRule rule,
                  const MonitoringPolicy& policy) {
  LightResult result{WarningLight::green, pace, rule};
  const Fraction percent = pace.percent();
  if (percent < Fraction(policy.red_below) || (policy.blue_on_year && pace.amount.is_zero())) {
    result.light = WarningLight::red;
    return result;
  }
  const Fraction above = policy.blue_on_year ? Pace{pace.amount, year}.percent() : percent;
  if (policy.blue_from && above >= Fraction(*policy.blue_from)) {
    result.light = WarningLight::blue;
  } else if (percent < Fraction(policy.yellow_below)) {
    result.light = WarningLight::yellow;
  }
  return result;
}

const Milestone* latest(const List<Milestone>& milestones, const Date& through) {
  const Milestone* found = nullptr;
  for (const Milestone& milestone : milestones) {
    if (milestone.date > through) continue;
    if (found == nullptr || milestone.date >= found->date) found = &milestone;
  }
  return found;
}

LightResult at_milestone(const Target& target, const Decimal& actual, const Milestone& milestone,
                         const Policy& policy) {
  if (is_ceiling(target.kind)) return below_ceiling(target.kind, actual, milestone.value);
  if (milestone.value.sign() <= 0) return green_if(actual >= milestone.value, LightRule::setting);
  const Decimal& year = target.value.sign() > 0 ? target.value : milestone.value;
  return paced({actual, milestone.value}, year, LightRule::setting, policy.monitoring);
}

// Against the whole year's target, of which `months` have passed.
LightResult against_target(const Target& target, const Decimal& actual, int months,
                           const Policy& policy) {
  if (target.kind == TargetKind::between) {
    return green_if(target.value <= actual && actual <= target.upper, LightRule::setting);
  }
  const Decimal& whole = target.kind == TargetKind::tiers ? target.tiers[0] : target.value;
  if (whole.is_zero()) return green_if(actual.is_zero(), LightRule::sign);
  if (is_ceiling(target.kind)) return below_ceiling(target.kind, actual, whole);
  if (whole.is_negative()) {
    if (policy.input.negative_target_rejected) return {};
    return green_if(actual >= whole, LightRule::setting);
  }
  if (months == 0) return {};
  const bool as_observed = target.kind == TargetKind::at_least;
  return paced({actual, whole, months}, whole, as_observed ? LightRule::bounds : LightRule::setting,
               policy.monitoring);
}

// ML-11: before the year's end there is nothing to warn of.
LightResult at_year_end(LightResult result, const Elapsed& elapsed) {
  result.rule = LightRule::setting;
  if (elapsed.months == kMonthsOfYear || !result.light) return result;
  if (*result.light < WarningLight::green) {
    result.light.reset();
  } else {
    result.light = WarningLight::green;
  }
  return result;
}

LightResult linear(const Indicator& row, const Decimal& actual, const Elapsed& elapsed,
                   const Policy& policy) {
  const Target& target = *row.target;
  const bool stated = row.monitor_basis == identifier(MonitorBasis::linear);
  if (stated || !same_all_year(target.unit)) {
    return against_target(target, actual, elapsed.months, policy);
  }
  LightResult result = against_target(target, actual, kMonthsOfYear, policy);
  if (result.pace) result.rule = LightRule::setting;
  return result;
}

LightResult number_light(const Indicator& row, const Actual& stated, const Elapsed& elapsed,
                         const Policy& policy) {
  const Target& target = *row.target;
  if (stated.kind != ActualKind::number || !comparable(stated.unit, target.unit)) return {};
  if (target.kind == TargetKind::tiers && target.tier_count == 0) return {};
  const Decimal actual = counted_actual(target, stated, policy);
  switch (basis_of(row, policy)) {
    case MonitorBasis::linear:
      return linear(row, actual, elapsed, policy);
    case MonitorBasis::year_end:
      return at_year_end(against_target(target, actual, kMonthsOfYear, policy), elapsed);
    case MonitorBasis::milestone:
      break;
  }
  if (!elapsed.through) return {};
  if (const Milestone* const milestone = latest(row.milestones, *elapsed.through)) {
    return at_milestone(target, actual, *milestone, policy);
  }
  if (!row.milestones.empty() || elapsed.months < kMonthsOfYear) return {};
  return against_target(target, actual, kMonthsOfYear, policy);
}

// Met, or not yet due. Done on a day that is not stated counts until the day it is due.
LightResult dated_light(const Target& target, const Stated<Actual>& actual,
                        const Elapsed& elapsed) {
  const bool has_day = actual && actual->kind == ActualKind::date;
  if (has_day) {
    const bool early = target.kind == TargetKind::within && actual->date < target.date_from;
    return green_if(!early && actual->date <= target.date, LightRule::setting);
  }
  if (!elapsed.through) return {};
  const bool done = actual && actual->level == Level::achieved;
  if (done && *elapsed.through > target.date) return {};
  return green_if(*elapsed.through <= target.date, LightRule::setting);
}

// ML-06.
LightResult word_light(const Actual& actual, MonitorBasis basis, const Elapsed& elapsed) {
  if (!actual.level) return {};
  constexpr WarningLight kLights[] = {WarningLight::green, WarningLight::yellow, WarningLight::red};
  const LightResult result{kLights[static_cast<std::size_t>(*actual.level)], std::nullopt,
                           LightRule::sign};
  return basis == MonitorBasis::year_end ? at_year_end(result, elapsed) : result;
}

}  // namespace

std::string_view light_name(WarningLight light) {
  constexpr std::string_view kNames[] = {"red", "yellow", "green", "blue"};
  return kNames[static_cast<std::size_t>(light)];
}

std::optional<WarningLight> worst_light(std::optional<WarningLight> a,
                                        std::optional<WarningLight> b) {
  if (!a || !b) return a ? a : b;
  return std::min(*a, *b);
}

std::string_view identifier(MonitorBasis basis) {
  return kBasisNames[static_cast<std::size_t>(basis)];
}

MonitorBasis basis_of(const Indicator& row, const Policy& policy) {
  const auto* const found = std::ranges::find(kBasisNames, row.monitor_basis);
  if (found == std::end(kBasisNames)) return policy.monitoring.basis;
  return static_cast<MonitorBasis>(found - kBasisNames);
}

Elapsed Elapsed::at(const std::optional<Date>& through, const std::optional<int>& project_year) {
  if (!through) return {};
  const bool over = project_year && through->year > *project_year;
  return {through, over ? kMonthsOfYear : through->month};
}

Fraction Pace::percent() const {
  return Fraction(100) * amount * Fraction(kMonthsOfYear, months) / whole;
}

std::string Pace::formula() const {
  std::string out;
  if (months == kMonthsOfYear) {
    append_formula(out, amount, " ÷ ", whole);
  } else {
    append_formula(out, amount, " ÷ (", whole, " ÷ 12 × ", Decimal(months), ")");
  }
  return out + " × 100";
}

std::string Pace::budget_formula() const {
  std::string out;
  append_formula(out, amount, " ÷ ", whole);
  if (months != kMonthsOfYear) append_formula(out, " ÷ (", Decimal(months), " ÷ 12)");
  return out + " × 100";
}

LightResult row_light(const Indicator& row, const Stated<Actual>& actual, const Elapsed& elapsed,
                      const Policy& policy) {
  if (!row.target) return {};
  const Target& target = *row.target;
  if (target.dated()) return dated_light(target, actual, elapsed);
  if (!actual) return {};
  if (target.kind == TargetKind::words) {
    return word_light(*actual, basis_of(row, policy), elapsed);
  }
  if (!target.numeric() && target.kind != TargetKind::tiers) return {};
  return number_light(row, *actual, elapsed, policy);
}

LightResult outlook_light(const Indicator& row, const Stated<Actual>& expected,
                          const Policy& policy) {
  Indicator whole_year = row;
  whole_year.monitor_basis = identifier(MonitorBasis::year_end);
  const Elapsed year{std::nullopt, kMonthsOfYear};
  return row_light(whole_year, expected, year, policy);
}

LightResult budget_light(const std::optional<Decimal>& executed,
                         const std::optional<Decimal>& budget, const Elapsed& elapsed,
                         const Policy& policy) {
  if (elapsed.months == 0) return {};
  LightResult result{WarningLight::red, std::nullopt, LightRule::bounds};
  if (!executed || !budget || budget->sign() <= 0) return result;
  result.pace = Pace{*executed, *budget, elapsed.months};
  const Fraction percent = result.pace->percent();
  if (percent >= Fraction(policy.monitoring.execution_yellow_below)) {
    result.light = WarningLight::green;
  } else if (percent >= Fraction(policy.monitoring.execution_red_below)) {
    result.light = WarningLight::yellow;
  }
  return result;
}

Cite light_cite(LightRule rule, const Policy& policy) {
  if (rule == LightRule::sign) return {"预算管理一体化系统", "", Mark::observed};
  if (rule != LightRule::bounds) return {"", "", Mark::setting};
  const PolicyCite& cite = policy.cite("monitoring.lights");
  return {cite.document, cite.article, cite.mark};
}

}  // namespace pbs
