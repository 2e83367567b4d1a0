// SPDX-License-Identifier: MIT
// How much a project asks to be re-checked: points of risk for what stands in its scorecard, by the
// policy's recheck.sample. All of it is a setting, nothing a rule of a document. A reason whose
// points are 0 in the policy is none.
//
//   finding            each finding of a rule R- by its severity, together at most most_findings;
//                      are the reasons full_marks and difference
//   difference         |claimed − review (else recomputed) total| above diff_warn or diff_red
//   above_evaluation   self-evaluation above an evaluation by more than diff_warn
//   full_marks         every row claims its weight
//   low_execution      executed ÷ budget below recheck.low_execution
//   near_boundary, large_budget, red_light, no_total, key_project, not_reviewed
#pragma once

#include "base/arena.hpp"
#include "model/policy.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// Sets `card.risk` where the project has a self-evaluation. Required: the findings are in the card.
void assess_risk(const Policy& policy, Arena& arena, Scorecard& card);

}  // namespace pbs
