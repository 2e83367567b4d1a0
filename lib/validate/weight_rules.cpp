// SPDX-License-Identifier: MIT
// Weights (domain rules 1.2, 2.3, 6.4). T-06: before the self-evaluation the rows and the execution
// row add up to 100 (so the rows to 90 where the latter weighs 10), and the rows of a first-level
// class to the weight printed for it; afterwards the same sums are R-02. W-06: every weight is
// above 0. T-07: the first-level weights are those of the policy unless a reason is given. T-18: no
// single row weighs too much.
#include <string>

#include "validate/row_words.hpp"
#include "validate/rule.hpp"
#include "validate/weight_sums.hpp"

namespace pbs {
namespace {

constexpr std::int64_t kTotal = 100;

Place at_weights(const WrittenInput& input) {
  const Location printed = input.project.weights.place;
  return input.at(printed.known() ? printed : input.project.place);
}

bool single(const Stated<PointsRange>& printed) {
  return printed && printed->low == printed->high;
}

std::string printed_range(const PointsRange& range) {
  if (range.low == range.high) return range.low.to_string();
  return range.low.to_string() + "-" + range.high.to_string();
}

// The rows of a class against the weight printed for it.
void check_class_sums(const WrittenInput& input, const WeightSums& sums, const RuleInfo& rule,
                      FindingLog& log) {
  if (!sums.classes_known) return;
  for (const PrintedClass& known : kPrintedClasses) {
    const Stated<PointsRange>& printed = input.project.weights.*known.printed;
    if (!printed) continue;
    const Fraction& sum = sums.of(known.level);
    if (sum >= Fraction(printed->low) && sum <= Fraction(printed->high)) continue;
    log.add(rule, input.at(printed.written.place))
        .with("class", std::string(known.id))
        .with("class_zh", std::string(known.zh))
        .with_number("class_sum", printed_sum(sum))
        .with("printed", printed_range(*printed));
  }
}

void check_sums(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Project& project = input.project;
  if (self_evaluation_begun(project)) return;
  const WeightSums sums = sum_weights(project);
  if (!sums.complete) return;
  const Decimal execution = execution_weight(project, input.policy);
  const Fraction total = sums.rows + Fraction(execution);
  if (total != Fraction(kTotal)) {
    log.add(rule, at_weights(input))
        .with_number("rows", printed_sum(sums.rows))
        .with_number("execution", execution.to_string())
        .with_number("total", printed_sum(total))
        .with_number("wanted", printed_sum(Fraction(kTotal) - Fraction(execution)));
    return;
  }
  check_class_sums(input, sums, rule, log);
  const Stated<PointsRange>& printed = project.weights.execution;
  if (project.budget.weight && single(printed) && printed->low != *project.budget.weight) {
    log.add(rule, input.at(printed.written.place))
        .see(input.at(project.budget.weight.written.place))
        .with_number("execution_printed", printed->low.to_string())
        .with_number("budget_weight", project.budget.weight->to_string());
  }
}

void check_positive(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : input.project.indicators) {
    if (!row.weight || row.weight->sign() > 0) continue;
    const Location stated = row.weight.written.place;
    log.add(rule, input.at(stated.known() ? stated : row.id_text.place))
        .about(row.key())
        .with_number("weight", row.weight->to_string());
  }
}

// T-07. What the policy gives each class, the 10 of an absent satisfaction class in `benefit_more`.
struct WantedWeights {
  ClassWeights classes;
  Decimal benefit_more;  // benefit where the satisfaction class may be absent and is
  bool may_shift = false;
};

WantedWeights wanted_weights(const WrittenInput& input, const WeightSums& sums) {
  const Project& project = input.project;
  const bool has_cost =
      sums.has(FirstLevel::cost) || (project.weights.cost && project.weights.cost->high.sign() > 0);
  const bool with_cost = input.policy.scheme == Scheme::new2021 && has_cost;
  WantedWeights wanted;
  wanted.classes = with_cost ? input.policy.with_cost : input.policy.without_cost;
  wanted.benefit_more = wanted.classes.benefit + wanted.classes.satisfaction;
  wanted.may_shift = input.policy.satisfaction_to_benefit && project.service_class != "public" &&
                     !sums.has(FirstLevel::satisfaction) && !project.weights.satisfaction;
  return wanted;
}

Decimal wanted_for(const ClassWeights& classes, FirstLevel level) {
  switch (level) {
    case FirstLevel::output:
      return classes.output;
    case FirstLevel::benefit:
      return classes.benefit;
    case FirstLevel::cost:
      return classes.cost;
    case FirstLevel::satisfaction:
      return classes.satisfaction;
    case FirstLevel::other:
      break;
  }
  return {};
}

bool fits(const WantedWeights& wanted, FirstLevel level, const PointsRange& stated, bool ranges) {
  if (stated.low != stated.high && !ranges) return false;
  const auto within = [&stated](const Decimal& points) {
    return points >= stated.low && points <= stated.high;
  };
  if (within(wanted_for(wanted.classes, level))) return true;
  return level == FirstLevel::benefit && wanted.may_shift && within(wanted.benefit_more);
}

bool any_class_printed(const StatedWeights& weights) {
  for (const PrintedClass& known : kPrintedClasses) {
    if (weights.*known.printed) return true;
  }
  return false;
}

// Where the class weights deviate: collects them as "output 60, benefit 30".
struct Deviations {
  std::string stated;
  std::string stated_zh;
  std::string wanted;
  std::string wanted_zh;
  Location place;

  void add(std::string_view id, std::string_view zh, const std::string& has,
           const std::string& should, Location at) {
    const auto append = [](std::string& list, std::string_view comma, std::string_view word,
                           std::string_view gap, const std::string& points) {
      if (!list.empty()) list += comma;
      list.append(word).append(gap).append(points);
    };
    append(stated, ", ", id, " ", has);
    append(stated_zh, "、", zh, " ", has);
    append(wanted, ", ", id, " ", should);
    append(wanted_zh, "、", zh, " ", should);
    if (!place.known()) place = at;
  }
};

void compare_printed(const WrittenInput& input, const WantedWeights& wanted, Deviations& found) {
  for (const PrintedClass& known : kPrintedClasses) {
    const Stated<PointsRange>& printed = input.project.weights.*known.printed;
    if (!printed || fits(wanted, known.level, *printed, input.policy.weight_ranges)) continue;
    found.add(known.id, known.zh, printed_range(*printed),
              wanted_for(wanted.classes, known.level).to_string(), printed.written.place);
  }
}

// Without printed weights the rows tell. Where they do not add up, a class that is cut or forgotten
// cannot be told from one that deviates: then only one that is above its weight already does.
void compare_rows(const WrittenInput& input, const WeightSums& sums, const WantedWeights& wanted,
                  Deviations& found) {
  const Fraction total = sums.rows + Fraction(execution_weight(input.project, input.policy));
  const bool whole = total == Fraction(kTotal);
  for (const PrintedClass& known : kPrintedClasses) {
    if (!sums.has(known.level)) continue;
    const Decimal points = wanted_for(wanted.classes, known.level);
    const Fraction& sum = sums.of(known.level);
    const bool shifted = known.level == FirstLevel::benefit && wanted.may_shift;
    const Decimal most = shifted ? wanted.benefit_more : points;
    if (sum == Fraction(points) || sum == Fraction(most)) continue;
    if (!whole && (sum < Fraction(most) || known.level == FirstLevel::other)) continue;
    found.add(known.id, known.zh, printed_sum(sum), points.to_string(), {});
  }
}

void check_policy_weights(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Project& project = input.project;
  if (!project.weights.reason.empty()) return;
  const WeightSums sums = sum_weights(project);
  const WantedWeights wanted = wanted_weights(input, sums);
  Deviations found;
  const std::optional<Decimal> execution = stated_execution_weight(project);
  if (execution && *execution != input.policy.execution_weight) {
    const Text& budget = project.budget.weight.written;
    found.add("execution", "预算执行率", execution->to_string(),
              input.policy.execution_weight.to_string(),
              project.budget.weight ? budget.place : project.weights.execution.written.place);
  }
  if (any_class_printed(project.weights)) {
    compare_printed(input, wanted, found);
  } else if (sums.complete && sums.classes_known) {
    compare_rows(input, sums, wanted, found);
  }
  if (found.stated.empty()) return;
  log.add(rule, found.place.known() ? input.at(found.place) : at_weights(input))
      .with("stated", found.stated)
      .with("stated_zh", found.stated_zh)
      .with("wanted", found.wanted)
      .with("wanted_zh", found.wanted_zh);
}

void check_greatest(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  if (!input.policy.target.max_weight) return;
  const Decimal most = *input.policy.target.max_weight;
  for (const Indicator& row : input.project.indicators) {
    if (!row.weight || *row.weight <= most) continue;
    const Location stated = row.weight.written.place;
    log.add(rule, input.at(stated.known() ? stated : row.id_text.place))
        .about(row.key())
        .with_number("weight", row.weight->to_string())
        .with_number("most", most.to_string());
  }
}

constexpr WrittenRule kRules[] = {
    {{.id = "T-06",
      .severity = Severity::error,
      .summary = {"分值合计不正确", "the weights do not add up"},
      .detail =
          {"指标分值合计 {rows} 分，加预算执行率 {execution} 分为 {total} 分，应为 100 分，"
           "即指标合计 {wanted} 分。\n"
           "{class_zh}指标分值合计 {class_sum} 分，表上所列为 {printed} 分。\n"
           "预算执行率的分值，weights 中为 {execution_printed}，budget 中为 {budget_weight}。",
           "The rows add up to {rows}, with {execution} for execution to {total} instead of "
           "100; the rows must add up to {wanted}.\n"
           "The rows of {class} add up to {class_sum}; `weights` states {printed}.\n"
           "The execution weight is {execution_printed} in `weights` and {budget_weight} in "
           "`budget`."},
      .fix = {"更正各行分值或表上所列分值",
              "correct the weights of the rows, or those in `weights`"},
      .cite = {"财预〔2020〕10号", "", Mark::confirmed},
      .policy_key = "weights.execution",
      .why = {"分值合计不对，得分就不是百分制，等级也无从确定。",
              "With a wrong sum the points are not out of 100 and no grade follows."}},
     check_sums},
    {{.id = "W-06",
      .severity = Severity::error,
      .summary = {"分值不大于 0", "a weight is not above 0"},
      .detail = {"分值为 {weight}。", "The weight is {weight}."},
      .fix = {"更正分值；不计分的内容放在其中项（breakdown）",
              "correct it; put what is not scored into `breakdown`"},
      .cite = {"预算管理一体化系统", "", Mark::observed},
      .why = {"分值为 0 或负数的指标不起作用，或者倒扣。",
              "A row with no points has no effect, and a negative one takes points away."}},
     check_positive},
    {{.id = "T-07",
      .severity = Severity::warning,
      .summary = {"一级指标分值与办法不同，未说明理由",
                  "first-level weights differ from the policy without a reason"},
      .detail = {"表上为{stated_zh}，办法为{wanted_zh}。",
                 "Here: {stated}. In the policy: {wanted}."},
      .fix = {"按办法调整，或者在 weights.reason 中说明理由",
              "follow the policy, or state the reason in weights.reason"},
      .cite = {"财预〔2020〕10号", "", Mark::confirmed},
      .policy_key = "weights.without_cost",
      .why =
          {"一级指标分值原则上按规定设置，特殊情况可以调整，但合计仍须为 100，并应说明理由。",
           "First-level weights follow the rule; in special cases they may be adjusted, but they "
           "must still add up to 100 and the reason has to be stated."}},
     check_policy_weights},
    {{.id = "T-18",
      .severity = Severity::warning,
      .summary = {"单个指标分值过大", "a single indicator weighs too much"},
      .detail = {"分值为 {weight} 分，上限为 {most} 分。",
                 "The weight is {weight}; the limit is {most}."},
      .fix = {"把分值分给其他指标，或者拆分这个指标",
              "move points to other rows, or split the row"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .policy_key = "target.max_weight",
      .why = {"一个指标分值过大，一项完成与否就决定了等级。",
              "With one heavy row a single result decides the grade."}},
     check_greatest},
};

}  // namespace

std::span<const WrittenRule> weight_rules() {
  return kRules;
}

}  // namespace pbs
