// SPDX-License-Identifier: MIT
// the unit's own arithmetic: whether its total is the sum of its rows and its grade the band
// of its total (财预〔2020〕10号). Whether the rows are right is R-04.
#include "recheck/row_facts.hpp"
#include "recheck/rule_tables.hpp"
#include "score/grading.hpp"
#include "validate/exact_sum.hpp"
#include "validate/row_words.hpp"

namespace pbs {

namespace {

// A row that does not apply and is taken out.
bool excluded(RowStatus status, const std::optional<Decimal>& points) {
  return status == RowStatus::not_applicable && !points;
}

// What the unit's own rows add up to.
struct ClaimedSum {
  ExactSum claimed;
  std::size_t open = 0;   // rows that state no points
  ExactSum open_weight;   // Σ of their weights
  bool bounded = true;    // all of them have one
  ExactSum weight;        // Σ of the weights of all rows that count
  bool left_out = false;  // a row that does not apply states no points
  bool rescaled = false;  // and the rest is brought to the full points

  void add(const Stated<Decimal>& points, const std::optional<Decimal>& row_weight,
           bool not_counted) {
    if (not_counted && (!points || points->is_zero())) {
      left_out = true;
      return;
    }
    if (row_weight) weight += *row_weight;
    if (points) {
      claimed += *points;
      return;
    }
    ++open;
    if (row_weight) open_weight += *row_weight;
    bounded = bounded && row_weight;
  }

  Fraction scale(const Fraction& points) const {
    return rescaled ? points * Fraction(kFullPoints) / weight.value() : points;
  }
  // With rows that state no points: they earn nothing, or their weight.
  Fraction least() const { return scale(claimed.value()); }
  Fraction most() const { return scale(claimed.value() + open_weight.value()); }
};

ClaimedSum claimed_sum(const ScoredInput& in) {
  const SelfEvaluationScore& evaluation = *in.card.self_evaluation;
  const ExecutionScore& execution = evaluation.execution;
  ClaimedSum sum;
  sum.add(in.written.project.budget.claimed, execution.weight,
          excluded(execution.status, execution.points));
  for (std::size_t i = 0; i < row_count(in); ++i) {
    const auto [row, score] = row_pair(in, i);
    if (left_out(row)) continue;
    sum.add(row.claimed, row.weight.value, excluded(score.status, score.points));
  }
  sum.rescaled = sum.left_out && evaluation.rescaling && !sum.weight.is_zero();
  return sum;
}

// With rows that state no points only a total that they cannot make up is wrong.
bool can_be(const Decimal& total, const ClaimedSum& sum, const Policy& policy) {
  if (sum.open != 0) {
    return !sum.bounded || (sum.least() <= Fraction(total) && Fraction(total) <= sum.most());
  }
  if (!sum.rescaled && sum.claimed == total) return true;
  return total == round(sum.least(), policy.grade.decimals, policy.rounding);
}

// Rows that the weights show to be missing could make up the difference.
bool rows_are_missing(const Decimal& total, const ClaimedSum& sum, const FindingLog& log) {
  const Fraction lacking = Fraction(kFullPoints) - sum.weight.value();
  if (sum.rescaled || !sum.bounded || lacking.is_negative() || !log.has("R-02")) return false;
  return sum.least() <= Fraction(total) && Fraction(total) <= sum.most() + lacking;
}

void check_sum(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Stated<Decimal>& total = in.written.project.claimed_total;
  if (!total || in.written.project.indicators.empty()) return;
  const ClaimedSum sum = claimed_sum(in);
  const Policy& policy = in.written.policy;
  if (can_be(*total, sum, policy) || rows_are_missing(*total, sum, log)) return;
  const auto printed = [&](const Fraction& points) {
    return round(points, policy.grade.decimals, policy.rounding).to_string();
  };
  Finding& finding = log.add(rule, in.written.at(total.written.place))
                         .with_number("claimed_total", total->to_string())
                         .with_number("sum", printed(sum.least()));
  if (sum.open == 0 || Fraction(*total) <= sum.most()) return;
  finding.with_number("open", std::to_string(sum.open)).with_number("most", printed(sum.most()));
}

void check_grade(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Project& project = in.written.project;
  std::optional<Decimal> total = project.claimed_total.value;
  if (!total && claimed_sum(in).open == 0) total = in.card.self_evaluation->claimed_total;
  if (!project.claimed_grade || !total) return;
  if (total->is_negative() || *total > Decimal(kFullPoints)) return;
  const Grade grade = in.written.policy.grade_of(*total);
  if (grade == *project.claimed_grade) return;
  log.add(rule, in.written.at(project.claimed_grade.written.place))
      .see(in.written.at(project.claimed_total.written.place))
      .with("claimed_grade", std::string(grade_name(*project.claimed_grade)))
      .with_number("graded_total", total->to_string())
      .with("grade", std::string(grade_name(grade)));
}

void check_total(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  check_sum(in, rule, log);
  check_grade(in, rule, log);
}

constexpr ScoredRule kRules[] = {
    {{.id = "R-05",
      .severity = Severity::error,
      .summary = {"自评总分或等级与各行得分不符",
                  "the stated total or grade does not follow from the rows"},
      .detail = {"总分填报 {claimed_total} 分，各行自评得分合计 {sum} 分。\n"
                 "另有 {open} 行没有自评得分，即使得满分，合计也只有 {most} 分。\n"
                 "等级填报“{claimed_grade}”，{graded_total} 分应为“{grade}”。",
                 "The stated total is {claimed_total}; the claimed points add up to {sum}.\n"
                 "{open} rows state no points; with full points the sum would be {most}.\n"
                 "The stated grade is {claimed_grade}; {graded_total} points are {grade}."},
      .fix = {"更正总分或等级，或更正漏填、错填的得分",
              "correct the total or the grade, or the points that are wrong"},
      .cite = {"财预〔2020〕10号", "", Mark::confirmed},
      .policy_key = "grade.bands",
      .why = {"总分与各行不符，等级就可能错一档。",
              "A total that does not follow from its rows may be a grade off."}},
     check_total},
};

}  // namespace

std::span<const ScoredRule> total_recheck_rules() {
  return kRules;
}

}  // namespace pbs
