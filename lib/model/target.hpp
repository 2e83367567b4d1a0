// SPDX-License-Identifier: MIT
// What a row promises (年度指标值) and what was achieved (实际完成值).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "model/unit.hpp"

namespace pbs {

enum class TargetKind : std::uint8_t {
  none,        // nothing stated
  unreadable,  // stated but not understood; a finding says so
  at_least, more_than, at_most, less_than, equals,
  between,     // [value, upper], bounds included
  by,          // on or before `date`
  within,      // from `date_from` to `date`
  tiers,       // thresholds of the grades, best first
  words        // qualitative
};

// Numbers are in `unit`; the text is as written.
struct Target {
  TargetKind kind = TargetKind::none;
  Decimal value;
  Decimal upper;                  // between
  Unit unit;
  Date date;                      // by, within (end)
  Date date_from;                 // within
  std::array<Decimal, 4> tiers{}; // 优 良 中 差 lower bounds; `tier_count` are given
  int tier_count = 0;
  bool no_sign = false;           // written without a direction: the policy decided
  std::string_view text;          // as written, for reports

  bool numeric() const { return kind >= TargetKind::at_least && kind <= TargetKind::between; }
  bool dated() const { return kind == TargetKind::by || kind == TargetKind::within; }
};

// 达成, 部分达成, 未达成 (domain rules Q-01a).
enum class Level : std::uint8_t { achieved, partial, missed };

enum class ActualKind : std::uint8_t {
  none,            // blank: missing
  number, date, 
  words,           // words; `level` is set when they mean one
  not_applicable,  // `/`, 无, —, 不适用
  unreadable       // a number, date or level was needed and something else is written
};

// A number is expressed in the target's unit; where the two units cannot be compared it stays as
// written.
struct Actual {
  ActualKind kind = ActualKind::none;
  Decimal value;
  Unit unit;                    // as written; bare if none was
  Date date;
  std::optional<Level> level;   // of a qualitative row
  bool repeats_target = false;  // the sign of the target was written again (≥266米)
  std::string_view text;        // as written
};

}  // namespace pbs
