// SPDX-License-Identifier: MIT
// The warning lights of 绩效运行监控 (domain rules 3.3, ML-01 to ML-09, ML-11): how a row's value
// and the budget's execution stand against the part of the year that has passed. Bounds are the
// policy's monitoring.lights and monitoring.execution_lights; they and the rules were observed in a
// running system, none is confirmed by a document. Every comparison is exact (AR-02).
//
//   ML-01  ≥        v = A ÷ (T ÷ 12 × m) × 100: red, yellow, green, blue by the policy's bounds
//   ML-02           with blue_on `year`: A = 0 red; blue by A ÷ T × 100, the whole year's target
//   ML-03  ≤        A ≤ T green, else red        ML-04  <   A < T green, else red (strict)
//   ML-05  T = 0    A = T green, else red        ML-06  words: 达成 green, 部分 yellow, 未达成 red
//   ML-07  > and = (T > 0) as ≥                  tiers as ≥ of the best tier
//
// ML-05 and ML-06 go before the others. Settings of ours, no document's: a range is green inside,
// else red; a deadline (or a span of days) is green when met or not yet due, else red. A rate or an
// amount a piece (%, 元/亩) does not add up over the months: unless its row states `linear`, it is
// held against the whole target, v = A ÷ T × 100.
//
// Basis (ML-11): `linear` as above. `year_end`: against the whole year's target, and only green
// before December. `milestone`: against the latest milestone up to the day, with v = A ÷ M × 100;
// before the first one the row is not judged, and a row without any is judged in December.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "base/fraction.hpp"
#include "model/policy.hpp"
#include "model/project.hpp"
#include "source/rule_info.hpp"

namespace pbs {

inline constexpr int kMonthsOfYear = 12;

// Worst first (ML-09).
enum class WarningLight : std::uint8_t { red, yellow, green, blue };
std::string_view light_name(WarningLight);  // red, yellow, green, blue
// The worse of two; nothing counts as no light.
std::optional<WarningLight> worst_light(std::optional<WarningLight>, std::optional<WarningLight>);

std::string_view identifier(MonitorBasis);  // linear, year_end, milestone
// The row's own basis, else the policy's.
MonitorBasis basis_of(const Indicator&, const Policy&);

// How much of the year has passed on the last day of a period.
struct Elapsed {
  std::optional<Date> through;
  int months = 0;  // 1 to 12, the month of `through` counted whole; 0 when it is not known

  // A day after the project's year is its end.
  static Elapsed at(const std::optional<Date>& through, const std::optional<int>& project_year);
};

// amount ÷ (whole ÷ 12 × months) × 100, in percent. `whole` is above 0.
struct Pace {
  Decimal amount;
  Decimal whole;
  int months = kMonthsOfYear;  // 12: nothing is left to pass

  Fraction percent() const;
  // "42 ÷ (120 ÷ 12 × 7) × 100"; with all months "42 ÷ 120 × 100".
  std::string formula() const;
  // The same in the form of ML-08: "35 ÷ 100 ÷ (7 ÷ 12) × 100".
  std::string budget_formula() const;
};

// What decided a light, for its citation.
enum class LightRule : std::uint8_t { none, bounds, sign, setting };

struct LightResult {
  std::optional<WarningLight> light;  // nothing: not judged
  std::optional<Pace> pace;           // where the light depends on a proportion
  LightRule rule = LightRule::none;
};

// Not judged: a row without a target that was understood, one whose value is missing, is not what
// the target needs or has another unit, and a share of the year without `through`.
LightResult row_light(const Indicator&, const Stated<Actual>&, const Elapsed&, const Policy&);

// The value expected for the whole year against the whole year's target, whatever the row's basis.
LightResult outlook_light(const Indicator&, const Stated<Actual>& expected, const Policy&);

// ML-08: executed so far against the year's budget. Red where the budget is missing or not above 0,
// or nothing is stated as executed. Not judged without `through`.
LightResult budget_light(const std::optional<Decimal>& executed,
                         const std::optional<Decimal>& budget, const Elapsed&, const Policy&);

// The source of a row's light; mark `setting` where no document has it.
Cite light_cite(LightRule, const Policy&);

}  // namespace pbs
