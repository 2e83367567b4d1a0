// SPDX-License-Identifier: MIT
// The closed words of the files, each with its official Chinese term (domain rules 0.6 and the words
// of the forms). Order of terms = order of the enumerations in model/.
#pragma once

#include "yaml/record.hpp"

namespace pbs {

extern const Vocabulary kIndicatorClassWords;   // output, output.quantity, … (model::IndicatorClass)
extern const Vocabulary kDimensionWords;        // economy efficiency effectiveness equity
extern const Vocabulary kMethodWords;           // closed list of the scoring methods
extern const Vocabulary kLevelWords;            // achieved partial missed
extern const Vocabulary kGradeWords;            // 优 良 中 差 (ids are the Chinese terms)
extern const Vocabulary kRoleWords;             // purchaser finance department supplier third_party expert
extern const Vocabulary kPurchaserTypeWords;
extern const Vocabulary kSupplierTypeWords;
extern const Vocabulary kServiceClassWords;     // public auxiliary
extern const Vocabulary kServiceKindWords;      // new continuing one_off
extern const Vocabulary kNegativeListWords;
extern const Vocabulary kProcedureWords;        // contract.procedure, selected
extern const Vocabulary kContractTermWords;     // content term quantity quality price settlement rights breach
extern const Vocabulary kLongTermWords;
extern const Vocabulary kBasisWords;            // plan industry history budget_standard other
extern const Vocabulary kCollectionWords;       // proof statistics explanation survey trend
extern const Vocabulary kMonitorBasisWords;     // linear year_end milestone
extern const Vocabulary kOutlookWords;          // certain possible impossible
extern const Vocabulary kCauseWords;            // none funding system staff facilities other
extern const Vocabulary kMonitorActionWords;    // continue correct reallocate suspend cancel
extern const Vocabulary kEvaluationKindWords;   // department finance
extern const Vocabulary kApproachWords;
extern const Vocabulary kStandardWords;         // plan industry history other
extern const Vocabulary kPublicationWords;
extern const Vocabulary kStageWords;            // ex_ante target_review monitoring self_evaluation evaluation use_of_results
extern const Vocabulary kContentWords;          // decision catalogue funds rules output benefit other
extern const Vocabulary kNodeClassWords;        // decision process output benefit (first level of evaluation trees)
extern const Vocabulary kTreeClassWords;        // kIndicatorClassWords, then decision process
extern const Vocabulary kFlagWords;             // true false (是 否, yes no)

}  // namespace pbs
