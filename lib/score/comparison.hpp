// SPDX-License-Identifier: MIT
// Whether a target is met. Comparisons are exact; a rate is never rounded first (rule AR-02).
#pragma once

#include <optional>

#include "model/policy.hpp"
#include "model/target.hpp"

namespace pbs {

// The number that is scored: a negative actual counts as 0 (QN-05, policy input.negative_actual)
// unless the target itself is negative. Requires an actual of kind number.
Decimal counted_actual(const Target&, const Actual&, const Policy&);

// Whether the actual reaches the target. Requires an actual of the kind the target needs: a number,
// a date, or for words a level. `>` and `<` count as `>=` and `<=` unless the policy says
// scoring.strict_signs (QN-08, Q-31). An exact target is met by more as well unless the policy says
// scoring.equal_over: strict; an exact target of 0 is met by nothing above 0. Tiers are met
// when the best one is reached; words by the level `achieved`.
bool target_met(const Target&, const Actual&, std::optional<Level>, const Policy&);

}  // namespace pbs
