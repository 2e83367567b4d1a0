// SPDX-License-Identifier: MIT
// 谁批复预算、谁批复目标 (财预〔2015〕88号, confirmed; TR-07): submission and approval of the target
// beside the approval of the budget, and the recorded adjustments of an approved target.
#pragma once

#include <optional>

#include "base/arena.hpp"
#include "model/project.hpp"
#include "score/stage_scores.hpp"

namespace pbs {

// Nothing where the project states no approval.
std::optional<TargetApprovalScore> target_approval_score(const Project&, Arena&);

}  // namespace pbs
