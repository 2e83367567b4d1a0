// SPDX-License-Identifier: MIT
// The points a level of a qualitative row allows (评判等级, rules Q-01a to Q-04a).
//
// 财预〔2020〕10号 (confirmed): 达成年度指标 100–80 %, 部分达成年度指标并具有一定效果 80–60 %,
// 未达成年度指标且效果较差 60–0 %, the lower bounds belonging to the better level. The shares are
// the policy's scoring.levels.bounds (older forms: 80 and 50 %); the bounds in points are rounded
// as points are (observed in a running system).
#pragma once

#include "model/policy.hpp"
#include "model/project.hpp"

namespace pbs {

// [low, high]; `high` itself belongs to the band of `achieved` only.
PointsRange level_band(Level, const Decimal& weight, const Policy&);

// Whether the evaluator may give these points for this level.
bool in_band(Level, const Decimal& points, const PointsRange& band);

// Points brought into 0 … weight.
Decimal held_points(const Decimal& points, const Decimal& weight);

}  // namespace pbs
