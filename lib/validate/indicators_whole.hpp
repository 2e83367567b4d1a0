// SPDX-License-Identifier: MIT
// What an indicator file must hold as a whole, beyond its single nodes.
#pragma once

#include "declaration/indicators.hpp"
#include "model/indicator_set.hpp"
#include "model/policy.hpp"
#include "source/finding.hpp"

namespace pbs {

// Each at most once a file but I-18 and I-25: a first level without class (I-10), the four E
// (FE-06), the seven contents (E-12) and the share of output and benefit (EW-01) of an evaluation,
// the greatest weight of a row (I-18), who approved weights that were typed (I-19), methods that
// belong to another first level (I-25), leaves without citation (I-26).
void check_whole_set(const IndicatorSet& set, const IndicatorsDeclaration& written,
                     const Policy& policy, FindingLog& log);

}  // namespace pbs
