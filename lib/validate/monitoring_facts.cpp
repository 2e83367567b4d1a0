// SPDX-License-Identifier: MIT
#include "validate/monitoring_facts.hpp"

namespace pbs {

Location monitoring_place(const Monitoring& period) {
  return period.through ? period.through.written.place : period.place;
}

std::string through_of(const Monitoring& period) {
  return period.through ? period.through->to_string() : "?";
}

bool accumulates(const Indicator& row) {
  if (!row.target || !row.target->numeric() || !row.indicator_class) return false;
  const Unit& unit = row.target->unit;
  if (unit.family == UnitFamily::percent || !unit.per.empty()) return false;
  if (*row.indicator_class == IndicatorClass::output_quantity) return true;
  return is_cost(*row.indicator_class) && unit.family == UnitFamily::money;
}

}  // namespace pbs
