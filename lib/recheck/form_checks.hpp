// SPDX-License-Identifier: MIT
// The form rules that the program checks for the points of a target review (NodeScore.form), beside
// what the reviewer judged.
#pragma once

#include "base/arena.hpp"
#include "score/scorecard.hpp"
#include "source/finding.hpp"

namespace pbs {

// Counts the card's findings for each rule that the review's tree names; a rule that is switched off
// was not checked and is left out. Required: the card's findings are complete.
void count_form_findings(const RuleLevels&, Arena&, Scorecard&);

}  // namespace pbs
