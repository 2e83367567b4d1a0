// SPDX-License-Identifier: MIT
// The result that counts for gates, ranks and the use of results: that of the first kind present in
// policy use_of_results.grade_from; of several evaluations of a kind the latest, of an interval the
// worst end, of the self-evaluation the recomputed total.
#pragma once

#include <optional>
#include <string_view>

#include "model/policy.hpp"
#include "score/scorecard.hpp"

namespace pbs {

std::optional<ResultScore> result_that_counts(const Scorecard&, const Policy&);

// The day of the evaluation, or of handing in the self-evaluation, that card.result comes from;
// empty where it is not stated.
std::string_view day_of_result(const Scorecard&);

}  // namespace pbs
