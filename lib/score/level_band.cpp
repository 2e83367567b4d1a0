// SPDX-License-Identifier: MIT
#include "score/level_band.hpp"

#include "base/fraction.hpp"

namespace pbs {

PointsRange level_band(Level level, const Decimal& weight, const Policy& policy) {
  const auto bound = [&](std::size_t i) {
    return round(Fraction(weight) * policy.scoring.level_bounds[i], policy.scale, policy.rounding);
  };
  switch (level) {
    case Level::achieved:
      return {bound(0), weight};
    case Level::partial:
      return {bound(1), bound(0)};
    case Level::missed:
      return {Decimal(), bound(1)};
  }
  return {};
}

bool in_band(Level level, const Decimal& points, const PointsRange& band) {
  if (points < band.low) return false;
  return level == Level::achieved ? points <= band.high : points < band.high;
}

Decimal held_points(const Decimal& points, const Decimal& weight) {
  if (points.is_negative()) return {};
  return points < weight ? points : weight;
}

}  // namespace pbs
