// SPDX-License-Identifier: MIT
// Points in an indicator file: as written, as ranges, and derived from pairwise judgements.
#pragma once

#include <optional>

#include "declaration/indicators.hpp"
#include "model/indicator_set.hpp"
#include "model/policy.hpp"
#include "validate/convert_internal.hpp"

namespace pbs {

// The points of a node as a range, low = high where they are one number: its own, else the sum of
// those below it; nothing when some are missing.
std::optional<PointsRange> points_of(const IndicatorNode& node);

// The points of the whole set: `total` as written, else 100 (百分制) for a tree; nothing for rows
// without a total.
std::optional<Decimal> total_of(const IndicatorSet& set, const IndicatorsDeclaration& written);

// Gives the children of every node with judgements their points, from the top down, so that they
// add up to those of the node exactly. Rules I-13 to I-17.
void derive_weights(IndicatorSet& set, const IndicatorsDeclaration& written, const Policy& policy,
                    ScalarReader& scalars, FindingLog& log);

}  // namespace pbs
