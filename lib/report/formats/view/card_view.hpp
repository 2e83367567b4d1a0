// SPDX-License-Identifier: MIT
// What report formats print of a scorecard and does not stand in it: sums, differences, and numbers
// and rows in the form people read them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.hpp"
#include "report/findings_output.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// Sums over the execution row and all indicators; breakdown rows never count. Nothing where no row
// states such a number or the sum is out of range.
struct ScoreSums {
  std::optional<Decimal> weight;  // rows that do not apply included
  std::optional<Decimal> points;  // as printed; a pending row counts with its worst
  std::optional<Decimal> claimed;
  std::optional<Decimal> review;  // review points, else points; nothing when no row was reviewed
};
ScoreSums score_sums(const SelfEvaluationScore& score);

// a − b; nothing when one is missing.
std::optional<Decimal> difference(const std::optional<Decimal>& a, const std::optional<Decimal>& b);

// The total that stands in a report's headline: the total, or the worst end of an interval.
const std::optional<TotalGrade>& headline_total(const SelfEvaluationScore& score);

// The claimed total as the reports compare it: the stated one, else the sum of the claimed points.
// `claimed − recomputed` of the totals; nothing when one is missing.
std::optional<Decimal> total_difference(const SelfEvaluationScore& score);
// The same of the sums of the rows; nothing where rows without points would make it misleading.
std::optional<Decimal> sum_difference(const SelfEvaluationScore& score, const ScoreSums& sums);

// "+1.76", "−0.50", "0": a difference.
std::string with_sign(const Decimal& number);

// points ÷ weight in percent, 2 decimals, half up; nothing where it says nothing.
std::optional<Decimal> share_of(const std::optional<Decimal>& points,
                                const std::optional<Decimal>& weight);

// Nothing where there is no number: thousands separated; with its sign.
std::string number_text(const std::optional<Decimal>& value);
std::string signed_text(const std::optional<Decimal>& value);

// The way from a row's numbers to its points: "8 × (1 − (6.1 − 5) ÷ 5) = 6.24",
// "8 × 2 ÷ 3 ≈ 5.33" where rounding lost digits; the points alone where no arithmetic led to them;
// of a pending row "4.00–8.00"; empty where there is nothing to show.
std::string calculation(std::string_view formula, std::string_view exact,
                        const std::optional<Decimal>& points);
std::string calculation(const IndicatorScore& row);
std::string calculation(const ExecutionScore& row);

// How many findings of a severity a card has.
std::size_t count_findings(const Scorecard& card, Severity severity);

// Findings for reading: grouped by rule, errors before warnings before notes, groups in the order
// of their first finding.
struct FindingGroup {
  std::string_view rule;
  Severity severity = Severity::error;
  std::vector<const CardFinding*> findings;
};
std::vector<FindingGroup> grouped_findings(const Scorecard& card);

// What the finding is about: the name of the row whose id it gives, else its subject as it is.
std::string_view subject_text(const Scorecard& card, const CardFinding& finding);
// "path:line:column" of a finding; the card's own path where the finding has none.
std::string place_text(const Scorecard& card, const CardFinding& finding);

}  // namespace pbs
