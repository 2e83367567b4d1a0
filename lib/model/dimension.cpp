// SPDX-License-Identifier: MIT
#include "model/dimension.hpp"

namespace pbs {

std::optional<Dimension> usual_dimension(IndicatorClass indicator_class) {
  if (is_cost(indicator_class)) return Dimension::economy;
  switch (indicator_class) {
    case IndicatorClass::output_quantity:
    case IndicatorClass::output_timeliness:
      return Dimension::efficiency;
    case IndicatorClass::output_quality:
      return Dimension::effectiveness;
    case IndicatorClass::satisfaction:
      return Dimension::equity;
    default:
      break;
  }
  if (first_level(indicator_class) == FirstLevel::benefit) return Dimension::effectiveness;
  return std::nullopt;
}

std::optional<Dimension> dimension_of(const Indicator& row) {
  if (row.dimension) return *row.dimension;
  return row.indicator_class ? usual_dimension(*row.indicator_class) : std::nullopt;
}

}  // namespace pbs
