// SPDX-License-Identifier: MIT
// the self-evaluation as a whole.
#include <algorithm>
#include <vector>

#include "recheck/row_facts.hpp"
#include "recheck/rule_tables.hpp"
#include "score/difference.hpp"
#include "validate/budget_amounts.hpp"
#include "validate/row_words.hpp"

namespace pbs {

namespace {

bool not_fully_executed(const ExecutionAmounts& amounts) {
  return amounts.has_rate() && *amounts.executed < *amounts.budget;
}

bool has_finding(const FindingLog& log, std::string_view rule, std::string_view subject) {
  const std::vector<Finding>& all = log.findings();
  return std::any_of(all.begin(), all.end(), [&](const Finding& finding) {
    return finding.rule->id == rule && finding.subject == subject;
  });
}

// A missed row with full points that R-04 named is no second finding.
void check_full_marks(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Policy& policy = in.written.policy;
  std::size_t count = 0;
  const Indicator* deviation = nullptr;
  for (const Indicator& row : in.written.project.indicators) {
    if (not_applicable(row)) continue;
    if (!row.claimed || !row.weight || *row.claimed != *row.weight) return;
    ++count;
    if (deviation != nullptr || has_finding(log, "R-04", row.key())) continue;
    if (comparable_row(row, policy) && missed(row, policy)) deviation = &row;
  }
  const ExecutionAmounts amounts = execution_amounts(in.written.project.budget, policy);
  const bool behind = not_fully_executed(amounts);
  if (count == 0 || (!behind && deviation == nullptr)) return;
  Finding& finding = log.add(rule, self_evaluation_place(in))
                         .see(behind ? execution_place(in) : row_place(in, *deviation))
                         .with_number("count", std::to_string(count));
  if (behind) finding.with_number("rate", printed_percent(amounts.rate(), policy));
  if (deviation != nullptr) finding.with("missed", said_name(*deviation));
}

void check_difference(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const SelfEvaluationScore& evaluation = *in.card.self_evaluation;
  if (!evaluation.difference || evaluation.difference->level == kTruthful) return;
  const DifferenceScore& difference = *evaluation.difference;
  const Policy& policy = in.written.policy;
  const Decimal review = evaluation.review_total.value_or(evaluation.total->total);
  const Location stated = in.written.project.claimed_total.written.place;
  Finding& finding =
      log.add(rule, stated.known() ? in.written.at(stated) : self_evaluation_place(in))
          .with_number("claimed", evaluation.claimed_total->to_string())
          .with_number("review", review.to_string())
          .with_number("difference", difference.points.to_string())
          .with_number("limit", policy.recheck.diff_warn.to_string());
  if (difference.rate) finding.with_number("rate", difference.rate->to_string());
  if (difference.level != kSeriouslyInflated) return;
  finding.with("light", "red").with_number("red_limit", policy.recheck.diff_red.to_string());
}

// The grade the project has, or at best will have; without one the claimed grade.
std::optional<Grade> best_grade(const ScoredInput& in) {
  const SelfEvaluationScore& evaluation = *in.card.self_evaluation;
  if (evaluation.total) return evaluation.total->grade;
  if (evaluation.best) return evaluation.best->grade;
  return in.written.project.claimed_grade.value;
}

void check_explanation(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Project& project = in.written.project;
  if (says_something(project.explanation)) return;
  const Policy& policy = in.written.policy;
  const ExecutionAmounts amounts = execution_amounts(project.budget, policy);
  const bool low = amounts.has_rate() && !amounts.executed->is_negative() &&
                   amounts.below(policy.recheck.low_execution);
  const std::optional<Grade> grade = best_grade(in);
  const bool poor = grade && *grade >= Grade::fair;
  if (!low && !poor) return;
  Finding& finding = log.add(rule, self_evaluation_place(in));
  if (low) {
    finding.see(execution_place(in))
        .with_number("rate", printed_percent(amounts.rate(), policy))
        .with_number("limit", printed_percent(Fraction(policy.recheck.low_execution), policy));
  }
  if (poor) finding.with("grade", std::string(grade_name(*grade)));
}

constexpr ScoredRule kRules[] = {
    {{.id = "R-14",
      .severity = Severity::warning,
      .summary = {"全部指标按满分自评，而预算未执行完或有指标未完成",
                  "every row claims full points although money is unspent or a target is missed"},
      .detail = {"{count} 项指标全部按满分自评。\n预算执行率为 {rate}%。\n指标“{missed}”没有完成。",
                 "All {count} rows claim full points.\n{rate}% of the budget was executed.\n"
                 "The target of \"{missed}\" was missed."},
      .fix = {"对照佐证资料核实各项得分", "verify the points against the evidence"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why = {"钱没花完或有指标未达成，却每项满分，自评多半没有认真做。",
              "Full points everywhere beside unspent money or a missed target show that nobody "
              "evaluated."}},
     check_full_marks},
    {{.id = "R-20",
      .severity = Severity::warning,
      .summary = {"自评总分与复核总分相差过大",
                  "the claimed total differs too much from the reviewed one"},
      .detail =
          {"自评 {claimed} 分，复核 {review} 分，相差 {difference} 分，超过 {limit} 分。\n"
           "相差为自评总分的 {rate}%。\n相差超过 {red_limit} 分：应退回重新自评，并通报主管部门。",
           "{claimed} points are claimed, {review} after review: {difference} points apart, "
           "more than {limit}.\nThat is {rate}% of the claimed total.\nMore than {red_limit} "
           "points: return it for a new self-evaluation and tell the department in charge."},
      .fix = {"逐项核对自评得分，更正后重新报送",
              "check the claimed points row by row and hand in again"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .policy_key = "recheck.diff_warn",
      .why = {"自评分虚高，等级和下一年度的预算都会建立在不实的结果上；相差越大，越要退回核对。",
              "An inflated self-evaluation gives a grade and a budget that rest on nothing; the "
              "larger "
              "the gap, the more it has to be checked again."}},
     check_difference},
    {{.id = "R-24",
      .severity = Severity::error,
      .summary = {"执行率低或等级为中、差，没有单独说明",
                  "low execution or a low grade without a separate explanation"},
      .detail = {"预算执行率 {rate}%，低于 {limit}%。\n等级为“{grade}”。",
                 "{rate}% of the budget was executed, less than {limit}%.\nThe grade is {grade}."},
      .fix = {"在 self_evaluation.explanation 说明原因和整改措施",
              "state causes and measures in self_evaluation.explanation"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .policy_key = "recheck.low_execution",
      .why = {"不说明原因，财政部门看不出是项目没有做好还是预算编多了，下一年度也无从改起。",
              "Without an explanation finance cannot tell poor work from too large a budget, and "
              "nothing can be put right next year."}},
     check_explanation},
};

}  // namespace

std::span<const ScoredRule> whole_recheck_rules() {
  return kRules;
}

}  // namespace pbs
