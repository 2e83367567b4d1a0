// SPDX-License-Identifier: MIT
// The records inside the documents, shared by the field tables of this folder.
#pragma once

#include "yaml/record.hpp"

namespace pbs {

// One struct, PartyDeclaration, in four roles that each know their own keys.
extern const Record kDepartmentRecord;
extern const Record kPurchaserRecord;
extern const Record kSupplierRecord;
extern const Record kPerformerRecord;  // `by`

extern const Record kServiceRecord;
extern const Record kContractRecord;
extern const Record kBudgetRecord;
extern const Record kWeightsRecord;
extern const Record kTargetApprovalRecord;
extern const Record kExAnteRecord;        // AssessmentDeclaration
extern const Record kTargetReviewRecord;  // AssessmentDeclaration
extern const Record kMonitoringRecord;
extern const Record kSelfEvaluationRecord;
extern const Record kRectificationRecord;
extern const Record kEvaluationRecord;
extern const Record kPublicationRecord;

extern const Record kPolicyWeightsRecord;
extern const Record kPolicyExecutionRecord;
extern const Record kScoringRecord;
extern const Record kPolicyMonitoringRecord;
extern const Record kRecheckRecord;
extern const Record kUseOfResultsRecord;

}  // namespace pbs
