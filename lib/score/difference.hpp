// SPDX-License-Identifier: MIT
// 自评 against 复核 (domain rules ): what the unit claims beyond what the recheck gives.
//
//   difference = claimed total − review total
//
// with the stated total, else the sum of the claimed points where every row states them; and the
// reviewer's points, where nothing was reviewed the recomputed total. By the policy's
// recheck.diff_warn and diff_red, bounds belonging to the milder class, the size of the difference
// is truthful (≤ 5), partly_inflated (≤ 10) or seriously_inflated.
#pragma once

#include <optional>
#include <string_view>

#include "base/arena.hpp"
#include "model/policy.hpp"
#include "score/scorecard.hpp"

namespace pbs {

inline constexpr std::string_view kTruthful = "truthful";
inline constexpr std::string_view kPartlyInflated = "partly_inflated";
inline constexpr std::string_view kSeriouslyInflated = "seriously_inflated";

// Whether the claimed total is one: stated, or every row states its points.
bool claims_total(const SelfEvaluationScore&);

// Nothing without a total or a claim. The citation is left empty without `explain`.
std::optional<DifferenceScore> difference_of(const SelfEvaluationScore&, const Policy&,
                                             bool explain, Arena&);

}  // namespace pbs
