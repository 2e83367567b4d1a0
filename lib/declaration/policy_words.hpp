// SPDX-License-Identifier: MIT
// The closed words of policies (domain rules 10, questions Q-01 … Q-32). Where a value is a policy
// setting the identifiers are ours.
#pragma once

#include "yaml/record.hpp"

namespace pbs {

extern const Vocabulary kSchemeWords;          // old2020 new2021
extern const Vocabulary kNoSatisfactionWords;  // add_to_benefit none
extern const Vocabulary kWeightRangeWords;     // none form
extern const Vocabulary kRoundingModeWords;    // half_up half_even down up
extern const Vocabulary kDenominatorWords;     // adjusted approved received
extern const Vocabulary kOver100Words;         // cap uncapped
extern const Vocabulary kEqualOverWords;       // full_with_warning strict
extern const Vocabulary kPenaltyWords;         // none manual proportional
extern const Vocabulary kMissingWords;         // zero exclude pending
extern const Vocabulary kNotApplicableWords;   // exclude zero
extern const Vocabulary kWordForNumberWords;   // error full
extern const Vocabulary kNegativeActualWords;  // zero keep
extern const Vocabulary kNegativeTargetWords;  // reject accept
extern const Vocabulary kOnTotalWords;         // rounded exact
extern const Vocabulary kUnsignedWords;        // at_most at_least
extern const Vocabulary kReviewModeWords;      // both ratings points
extern const Vocabulary kExpertsWords;         // mean median trimmed weighted
extern const Vocabulary kBlueOnWords;          // linear year
extern const Vocabulary kAggregateWords;       // worst
extern const Vocabulary kGradeFromWords;       // finance department self_evaluation
extern const Vocabulary kRequireAllWords;      // warn error off
extern const Vocabulary kWithholdWords;        // what a public copy may leave out
extern const Vocabulary kMarkWords;            // confirmed observed default (domain rules 0.1)

}  // namespace pbs
