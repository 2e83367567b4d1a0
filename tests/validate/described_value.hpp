// SPDX-License-Identifier: MIT
// Targets and actuals in one line, for tables of expectations:
//
//   at_least 4 万人次 count e4        kind, number, unit, family, exponent
//   equals 0 起 count (no sign)       the direction is the policy's
//   at_least 1600 元/亩 money /亩     behind the slash
//   between 18 to 54 周岁 other, by 2024-08-31, within 2020-01-01 to 2020-12-31, tiers 100 90 85 %
#pragma once

#include <string>

#include "model/target.hpp"

namespace pbs::test {

inline std::string family_name(UnitFamily family) {
  constexpr const char* kNames[] = {"none",       "money",  "percent", "count", "length", "area",
                                    "field_area", "weight", "volume",  "time",  "data",   "energy", "other"};
  return kNames[static_cast<std::size_t>(family)];
}

inline std::string unit_line(const Unit& unit) {
  if (unit.bare()) return "";
  std::string line = " " + std::string(unit.name) + " " + family_name(unit.family);
  if (unit.exponent != 0) line += " e" + std::to_string(unit.exponent);
  if (!unit.per.empty()) line += " /" + std::string(unit.per);
  return line;
}

inline std::string described(const Target& target) {
  constexpr const char* kNames[] = {"none",    "unreadable", "at_least", "more_than",
                                    "at_most", "less_than",  "equals",   "between",
                                    "by",      "within",     "tiers",    "words"};
  std::string line = kNames[static_cast<std::size_t>(target.kind)];
  if (target.numeric()) line += " " + target.value.to_string();
  if (target.kind == TargetKind::between) line += " to " + target.upper.to_string();
  if (target.kind == TargetKind::within) line += " " + target.date_from.to_string() + " to";
  if (target.dated()) line += " " + target.date.to_string();
  for (int i = 0; i < target.tier_count; ++i) {
    line += " " + target.tiers[static_cast<std::size_t>(i)].to_string();
  }
  line += unit_line(target.unit);
  if (target.no_sign) line += " (no sign)";
  return line;
}

// number 29.5 亩 field_area, number 266 米 length repeated, date 2024-07-31, words achieved …
inline std::string described(const Actual& actual) {
  constexpr const char* kNames[] = {"none",  "number",         "date",
                                    "words", "not applicable", "unreadable"};
  constexpr const char* kLevels[] = {" achieved", " partial", " missed"};
  std::string line = kNames[static_cast<std::size_t>(actual.kind)];
  if (actual.kind == ActualKind::number) {
    line += " " + actual.value.to_string() + unit_line(actual.unit);
  }
  if (actual.kind == ActualKind::date) line += " " + actual.date.to_string();
  if (actual.level) line += kLevels[static_cast<std::size_t>(*actual.level)];
  if (actual.repeats_target) line += " repeated";
  return line;
}

}  // namespace pbs::test
