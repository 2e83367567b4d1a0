// SPDX-License-Identifier: MIT
#include "score/difference.hpp"

#include <algorithm>

#include "score/printed_number.hpp"
#include "score/tree.hpp"

namespace pbs {

namespace {

constexpr int kRateDecimals = 2;  // as the forms print a rate in percent

std::string_view level_of(const Decimal& size, const Policy& policy) {
  if (size <= policy.recheck.diff_warn) return kTruthful;
  return size <= policy.recheck.diff_red ? kPartlyInflated : kSeriouslyInflated;
}

}  // namespace

bool claims_total(const SelfEvaluationScore& score) {
  if (score.claimed_total_stated) return true;
  if (!score.claimed_total || !score.execution.claimed) return false;
  return std::ranges::all_of(score.indicators, [](const IndicatorScore& row) {
    return row.claimed || row.status == RowStatus::not_applicable;
  });
}

std::optional<DifferenceScore> difference_of(const SelfEvaluationScore& score,
                                             const Policy& policy, bool explain, Arena& arena) {
  if (!score.total || !claims_total(score)) return std::nullopt;
  DifferenceScore difference;
  difference.points = *score.claimed_total - score.review_total.value_or(score.total->total);
  if (score.claimed_total->sign() > 0) {
    const Fraction share = Fraction(difference.points) / Fraction(*score.claimed_total);
    difference.rate = printed_number(Fraction(100) * share, kRateDecimals, policy.rounding);
  }
  difference.level = level_of(difference.points.abs(), policy);
  const bool red = difference.level == kSeriouslyInflated;
  if (explain) {
    difference.cite = policy_cite(policy, red ? "recheck.diff_red" : "recheck.diff_warn", arena);
  }
  return difference;
}

}  // namespace pbs
