// SPDX-License-Identifier: MIT
// weights add up, level by level (分值合计). The total of 100 is confirmed
// (财预〔2020〕10号), the equality on every level was observed in a running system (W-05). Before
// self-evaluation the same is T-06. Without printed first-level points only the total is checked.
#include <array>

#include "recheck/row_facts.hpp"
#include "recheck/rule_tables.hpp"
#include "score/grading.hpp"
#include "validate/weight_sums.hpp"

namespace pbs {

namespace {

// The values under which the words name the sum of a class and its printed weight, as in
// kPrintedClasses.
struct ClassNames {
  std::string_view sum;
  std::string_view printed;
};
constexpr std::array<ClassNames, kFirstLevels> kNames{{{"output_sum", "output"},
                                                       {"benefit_sum", "benefit"},
                                                       {"cost_sum", "cost"},
                                                       {"satisfaction_sum", "satisfaction"},
                                                       {"other_sum", "other"}}};

bool inside(const Fraction& points, const PointsRange& range) {
  return points >= Fraction(range.low) && points <= Fraction(range.high);
}

std::string words(const PointsRange& range) {
  return range.low == range.high ? range.low.to_string()
                                 : range.low.to_string() + "–" + range.high.to_string();
}

// budget.weight and weights.execution are one thing written twice.
bool check_execution(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Project& project = in.written.project;
  const Stated<PointsRange>& printed = project.weights.execution;
  if (!project.budget.weight || !printed || inside(Fraction(*project.budget.weight), *printed))
    return false;
  log.add(rule, in.written.at(project.budget.weight.written.place))
      .see(in.written.at(printed.written.place))
      .with_number("budget_weight", project.budget.weight->to_string())
      .with("execution", words(*printed));
  return true;
}

// The first-level points as printed.
bool check_printed(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const StatedWeights& weights = in.written.project.weights;
  const std::optional<Decimal>& execution = in.card.self_evaluation->execution.weight;
  PointsRange sum;
  if (weights.execution) {
    sum = *weights.execution;
  } else if (execution) {
    sum = {*execution, *execution};
  }
  bool any = false;
  for (const PrintedClass& one : kPrintedClasses) {
    const Stated<PointsRange>& printed = weights.*one.printed;
    if (!printed) continue;
    any = true;
    sum.low += printed->low;
    sum.high += printed->high;
  }
  if (!any || inside(Fraction(kFullPoints), sum)) return false;
  log.add(rule, in.written.at(weights.place))
      .with("printed_sum", words(sum))
      .with_number("full", std::to_string(kFullPoints));
  return true;
}

bool classes_known(const Project& project) {
  for (const Indicator& row : project.indicators) {
    if (!row.indicator_class && row.weight) return false;
  }
  return true;
}

// The rows of a class against the points printed for it.
bool check_classes(const ScoredInput& in, const WeightSums& sums, const RuleInfo& rule,
                   FindingLog& log) {
  const Project& project = in.written.project;
  if (!sums.complete || !classes_known(project)) return false;
  bool found = false;
  for (std::size_t i = 0; i < kFirstLevels; ++i) {
    const Stated<PointsRange>& printed = project.weights.*kPrintedClasses[i].printed;
    const Fraction& sum = sums.of(kPrintedClasses[i].level);
    if (!printed || inside(sum, *printed)) continue;
    found = true;
    log.add(rule, in.written.at(printed.written.place))
        .with_number(kNames[i].sum, printed_sum(sum))
        .with(kNames[i].printed, words(*printed));
  }
  return found;
}

void check_total(const ScoredInput& in, const WeightSums& sums, const RuleInfo& rule,
                 FindingLog& log) {
  const Project& project = in.written.project;
  const std::optional<Decimal>& execution = in.card.self_evaluation->execution.weight;
  if (!sums.complete || project.indicators.empty() || !execution) return;
  const Fraction sum = sums.rows + Fraction(*execution);
  if (sum == Fraction(kFullPoints)) return;
  const Location at = project.weights.place;
  log.add(rule, in.written.at(at.known() ? at : project.place))
      .with_number("rows", printed_sum(sums.rows))
      .with_number("execution_weight", execution->to_string())
      .with_number("sum", printed_sum(sum))
      .with_number("full", std::to_string(kFullPoints));
}

// A level that is wrong makes the total wrong as well: the total is named only where no level is.
void check_weights(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const bool twice = check_execution(in, rule, log);
  const bool printed = check_printed(in, rule, log);
  const WeightSums sums = sum_weights(in.written.project);
  const bool classes = check_classes(in, sums, rule, log);
  if (!twice && !printed && !classes) check_total(in, sums, rule, log);
}

constexpr ScoredRule kRules[] = {
    {{.id = "R-02",
      .severity = Severity::error,
      .summary = {"分值合计不正确", "the weights do not add up"},
      .detail =
          {"预算执行率的分值，budget.weight 为 {budget_weight}，weights.execution 为 "
           "{execution}。\n"
           "各一级指标分值合计 {printed_sum}，应为 {full}。\n"
           "产出指标各行分值合计 {output_sum}，一级指标分值为 {output}。\n"
           "效益指标各行分值合计 {benefit_sum}，一级指标分值为 {benefit}。\n"
           "满意度指标各行分值合计 {satisfaction_sum}，一级指标分值为 {satisfaction}。\n"
           "成本指标各行分值合计 {cost_sum}，一级指标分值为 {cost}。\n"
           "其他指标各行分值合计 {other_sum}，一级指标分值为 {other}。\n"
           "各指标分值 {rows}，加预算执行率 {execution_weight}，合计 {sum}，应为 {full}。",
           "Budget execution weighs {budget_weight} in budget.weight and {execution} in "
           "weights.execution.\n"
           "The first-level points add up to {printed_sum} and not to {full}.\n"
           "The output rows add up to {output_sum}; `weights` states {output}.\n"
           "The benefit rows add up to {benefit_sum}; `weights` states {benefit}.\n"
           "The satisfaction rows add up to {satisfaction_sum}; `weights` states {satisfaction}.\n"
           "The cost rows add up to {cost_sum}; `weights` states {cost}.\n"
           "The other rows add up to {other_sum}; `weights` states {other}.\n"
           "The rows weigh {rows} and budget execution {execution_weight}: together {sum} and "
           "not {full}."},
      .fix = {"更正分值，使各级合计一致、总分为 100",
              "correct the weights: each level adds up to the one above, the whole to 100"},
      .cite = {"财预〔2020〕10号", "", Mark::confirmed},
      .why = {"各级分值合计对不上，总分就不是百分制，得分率和等级都不成立。",
              "Where the levels do not add up, the total is not out of 100, and neither a rate nor "
              "the "
              "grade holds."}},
     check_weights},
};

}  // namespace

std::span<const ScoredRule> weight_recheck_rules() {
  return kRules;
}

}  // namespace pbs
