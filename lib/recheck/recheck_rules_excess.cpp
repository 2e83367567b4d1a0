// SPDX-License-Identifier: MIT
// R-09b: targets that were far exceeded. 财预〔2020〕10号 asks for an analysis without
// naming a figure (QN-02); the limits are settings seen in practice or of the policy. Positive and
// exact directions only: staying far below a ceiling is no excess.
#include "recheck/row_facts.hpp"
#include "recheck/rule_tables.hpp"
#include "validate/budget_amounts.hpp"

namespace pbs {

namespace {

// Required: can_exceed. Limits are those of a policy.
bool reaches(const Indicator& row, const Decimal& limit) {
  return compare_product(row.actual->value, limit, row.target->value) >= 0;
}
bool exceeds(const Indicator& row, const Decimal& limit) {
  return compare_product(row.actual->value, limit, row.target->value) > 0;
}

std::string share_of_target(const Indicator& row, const Policy& policy) {
  return printed_percent(Fraction(row.actual->value) / Fraction(row.target->value), policy);
}

Finding& say(const ScoredInput& in, const Indicator& row, const RuleInfo& rule, FindingLog& log) {
  return log.add(rule, value_place(in, row, row.actual))
      .about(row.key())
      .see(value_place(in, row, row.target))
      .with("actual", std::string(row.actual->text))
      .with("target", std::string(row.target->text));
}

bool zero_exceeded(const Indicator& row, const Policy& policy) {
  return row.target && row.target->kind == TargetKind::equals && row.target->value.is_zero() &&
         row.actual && row.actual->value >= policy.scoring.explain_zero_from &&
         comparable_row(row, policy);
}

void check_reason(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Policy& policy = in.written.policy;
  for (const Indicator& row : in.written.project.indicators) {
    if (zero_exceeded(row, policy)) {
      if (says_something(row.reason.stated())) continue;
      say(in, row, rule, log)
          .with_number("zero_limit", policy.scoring.explain_zero_from.to_string());
    } else if (can_exceed(row, policy) && reaches(row, policy.scoring.explain_from)) {
      if (says_something(row.reason.stated())) continue;
      say(in, row, rule, log)
          .with_number("share", share_of_target(row, policy))
          .with_number("limit", printed_percent(Fraction(policy.scoring.explain_from), policy));
    }
  }
}

void check_reduced(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Policy& policy = in.written.policy;
  if (policy.scoring.penalty != OverPenalty::proportional) return;
  if (policy.scoring.penalty_tolerance.sign() <= 0) return;
  for (std::size_t i = 0; i < row_count(in); ++i) {
    const auto [row, score] = row_pair(in, i);
    if (!can_exceed(row, policy) || !exceeds(row, policy.scoring.penalty_tolerance)) continue;
    Finding& finding =
        say(in, row, rule, log)
            .with_number("share", share_of_target(row, policy))
            .with_number("limit",
                         printed_percent(Fraction(policy.scoring.penalty_tolerance), policy));
    if (score.points && score.weight) {
      finding.with_number("weight", score.weight->to_string())
          .with_number("points", score.points->to_string());
    }
  }
}

void check_low_target(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Policy& policy = in.written.policy;
  const ExecutionAmounts amounts = execution_amounts(in.written.project.budget, policy);
  if (!amounts.has_rate()) return;
  if (!amounts.below(policy.recheck.excess_execution)) return;
  for (const Indicator& row : in.written.project.indicators) {
    if (!can_exceed(row, policy) || !exceeds(row, policy.recheck.excess)) continue;
    say(in, row, rule, log)
        .with("light", "red")
        .with_number("share", share_of_target(row, policy))
        .with_number("limit", printed_percent(Fraction(policy.recheck.excess), policy))
        .with_number("rate", printed_percent(amounts.rate(), policy))
        .with_number("rate_limit",
                     printed_percent(Fraction(policy.recheck.excess_execution), policy));
  }
}

constexpr ScoredRule kRules[] = {
    {{.id = "R-08",
      .severity = Severity::error,
      .summary = {"远超指标值而没有写明原因", "a target far exceeded without a reason"},
      .detail =
          {"指标值 {target}，实际完成 {actual}。\n为指标值的 {share}%，达到 {limit}% 即须说明。\n"
           "指标值为 0，实际完成达到 {zero_limit} 即须说明。",
           "The target is {target}, the actual {actual}.\nThat is {share}% of the target; from "
           "{limit}% on a reason is due.\nThe target is 0; from {zero_limit} on a reason is due."},
      .fix = {"在 reason 写明偏差原因；指标值定得过低的，下一年度调整",
              "state the reason; if the target was set too low, raise it next year"},
      .cite = {"预算管理一体化系统(广西参数)", "", Mark::observed},
      .policy_key = "scoring.over_achievement.explain_from",
      .why = {"大幅超额往往是目标定低了，要说明原因。",
              "A large excess mostly means that the target was too low; the cause is to be "
              "explained."}},
     check_reason},
    {{.id = "R-09",
      .severity = Severity::warning,
      .summary = {"超额完成超过办法规定的幅度，已扣减得分",
                  "a target exceeded beyond the policy's tolerance: points are taken off"},
      .detail = {"指标值 {target}，实际完成 {actual}。\n为指标值的 {share}%，容许 {limit}%。\n"
                 "分值 {weight} 分，计 {points} 分。",
                 "The target is {target}, the actual {actual}.\nThat is {share}% of the target; "
                 "{limit}% is tolerated.\nOf {weight} points it earns {points}."},
      .fix = {"分析指标值是否定得过低", "see whether the target was set too low"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .policy_key = "scoring.over_achievement.penalty",
      .why =
          {"目标明显偏低造成的超额，不应当与踏实完成同样得分。",
           "An excess that comes from too low a target should not earn what honest work earns."}},
     check_reduced},
    {{.id = "R-09b",
      .severity = Severity::warning,
      .summary = {"远超指标值而预算执行率低，指标值可能定得过低",
                  "a target far exceeded with little money spent: it may have been set too low"},
      .detail =
          {"指标值 {target}，实际完成 {actual}。\n为指标值的 {share}%，大于 {limit}%。\n"
           "预算执行率 {rate}%，小于 {rate_limit}%。",
           "The target is {target}, the actual {actual}.\nThat is {share}% of the target, more "
           "than {limit}%.\n{rate}% of the budget was executed, less than {rate_limit}%."},
      .fix = {"核实实际完成值；属实的，重新测算指标值和预算",
              "verify the actual; if it is right, set target and budget anew"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .policy_key = "recheck.excess",
      .light = Light::red,
      .why = {"钱花得少，产出却成倍超额，说明目标和预算都脱离实际。",
              "Much done with little money shows that neither target nor budget was realistic."}},
     check_low_target},
};

}  // namespace

std::span<const ScoredRule> excess_recheck_rules() {
  return kRules;
}

}  // namespace pbs
