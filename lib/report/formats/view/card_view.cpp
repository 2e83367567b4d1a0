// SPDX-License-Identifier: MIT
#include "report/formats/view/card_view.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/fraction.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

// A sum that says nothing when nothing was added.
class Sum {
 public:
  void add(const std::optional<Decimal>& number) {
    if (!number) return;
    sum_ += *number;
    any_ = true;
  }
  std::optional<Decimal> get() const { return any_ ? sum_.exact_decimal() : std::nullopt; }

 private:
  Fraction sum_;
  bool any_ = false;
};

// A sum with at least the decimals of its parts; as it is where it has no room for them.
std::optional<Decimal> at_scale(const std::optional<Decimal>& sum, int scale) {
  if (!sum || sum->scale() >= scale) return sum;
  try {
    return quantize(*sum, scale, Rounding::down);
  } catch (const NumberOverflow&) {
    return sum;
  }
}

struct RowSums {
  Sum weight, points, claimed, review;
  int scale = 0;  // of the points
  int claimed_scale = 0;
  bool reviewed = false;
  bool open = false;

  void add(const std::optional<Decimal>& row_weight, const std::optional<Decimal>& row_points,
           const std::optional<Decimal>& row_claimed, const std::optional<Decimal>& row_review) {
    weight.add(row_weight);
    points.add(row_points);
    claimed.add(row_claimed);
    review.add(row_review ? row_review : row_points);
    reviewed = reviewed || row_review;
    if (row_points) scale = std::max(scale, row_points->scale());
    if (row_claimed) claimed_scale = std::max(claimed_scale, row_claimed->scale());
  }
};

}  // namespace

ScoreSums score_sums(const SelfEvaluationScore& score) {
  RowSums sums;
  sums.add(score.execution.weight, score.execution.points, score.execution.claimed, {});
  for (const IndicatorScore& row : score.indicators) {
    const bool pending = row.status == RowStatus::pending;
    if (pending && !row.review) sums.open = true;
    sums.add(row.weight, pending ? row.low : row.points, row.claimed, row.review);
  }
  ScoreSums result{sums.weight.get(),
                   at_scale(sums.points.get(), sums.scale),
                   at_scale(sums.claimed.get(), sums.claimed_scale),
                   {}};
  if (sums.reviewed && !sums.open) result.review = at_scale(sums.review.get(), sums.scale);
  return result;
}

std::optional<Decimal> difference(const std::optional<Decimal>& a,
                                  const std::optional<Decimal>& b) {
  if (!a || !b) return std::nullopt;
  const std::optional<Decimal> exact = (Fraction(*a) - Fraction(*b)).exact_decimal();
  return at_scale(exact, std::max(a->scale(), b->scale()));
}

const std::optional<TotalGrade>& headline_total(const SelfEvaluationScore& score) {
  return score.total ? score.total : score.worst;
}

std::optional<Decimal> sum_difference(const SelfEvaluationScore& score, const ScoreSums& sums) {
  return score.total ? difference(sums.claimed, sums.points) : std::nullopt;
}

std::optional<Decimal> total_difference(const SelfEvaluationScore& score) {
  if (!score.total) return std::nullopt;
  return difference(score.claimed_total, score.total->total);
}

std::string with_sign(const Decimal& number) {
  if (number.is_zero()) return "0";
  return (number.is_negative() ? "−" : "+") + grouped(number.abs());
}

std::optional<Decimal> share_of(const std::optional<Decimal>& points,
                                const std::optional<Decimal>& weight) {
  if (!points || !weight || weight->is_zero()) return std::nullopt;
  try {
    return round(Fraction(100) * *points / *weight, 2, Rounding::half_up);
  } catch (const NumberOverflow&) {
    return std::nullopt;
  }
}

std::string number_text(const std::optional<Decimal>& value) {
  return value ? grouped(*value) : std::string();
}

std::string signed_text(const std::optional<Decimal>& value) {
  return value ? with_sign(*value) : std::string();
}

std::string calculation(std::string_view formula, std::string_view exact,
                        const std::optional<Decimal>& points) {
  if (!points) return {};
  const std::optional<Decimal> plain = Decimal::parse(formula);
  if (formula.empty() || (plain && *plain == *points)) return points->to_string();
  return fmt::format("{} {} {}", formula, exact.empty() ? "=" : "≈", *points);
}

std::string calculation(const IndicatorScore& row) {
  if (row.status == RowStatus::pending) {
    if (!row.low || !row.high) return {};
    return fmt::format("{}–{}", *row.low, *row.high);
  }
  return calculation(row.formula, row.exact, row.points);
}

std::string calculation(const ExecutionScore& row) {
  return calculation(row.formula, row.exact, row.points);
}

std::size_t count_findings(const Scorecard& card, Severity severity) {
  return static_cast<std::size_t>(
      std::count_if(card.findings.begin(), card.findings.end(),
                    [&](const CardFinding& finding) { return finding.severity == severity; }));
}

std::vector<FindingGroup> grouped_findings(const Scorecard& card) {
  std::vector<FindingGroup> groups;
  for (const CardFinding& finding : card.findings) {
    auto group = std::find_if(groups.begin(), groups.end(), [&](const FindingGroup& known) {
      return known.rule == finding.rule && known.severity == finding.severity;
    });
    if (group == groups.end()) {
      group = groups.insert(groups.end(), {finding.rule, finding.severity, {}});
    }
    group->findings.push_back(&finding);
  }
  std::stable_sort(groups.begin(), groups.end(), [](const FindingGroup& a, const FindingGroup& b) {
    return a.severity > b.severity;
  });
  return groups;
}

std::string_view subject_text(const Scorecard& card, const CardFinding& finding) {
  if (!card.self_evaluation || finding.subject.empty()) return finding.subject;
  for (const IndicatorScore& row : card.self_evaluation->indicators) {
    if (row.id == finding.subject && !row.name.empty()) return row.name;
  }
  return finding.subject;
}

std::string place_text(const Scorecard& card, const CardFinding& finding) {
  const std::string_view path = finding.path.empty() ? card.source.path : finding.path;
  if (finding.place.line == 0) return std::string(path);
  return fmt::format("{}:{}:{}", path, finding.place.line, finding.place.column);
}

}  // namespace pbs
