// SPDX-License-Identifier: MIT
// Whether money and work keep pace (domain rules 3.3): ML-12 execution at the end of a month, ML-13
// completion against execution, ML-14 the answer to either. Second-hand accounts of a provincial
// rule, so off unless the policy sets monitoring.execution_checkpoints or coherence_points. Bounds
// are compared exactly (AR-02).
#include <string>

#include "validate/budget_amounts.hpp"
#include "validate/monitoring_facts.hpp"
#include "validate/rule.hpp"

namespace pbs {
namespace {

constexpr Cite kSichuan{"川财绩〔2025〕10号(转述)", "", Mark::observed};

void check_checkpoints(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Project& project = input.project;
  for (const Monitoring& period : project.stages.monitoring) {
    const std::optional<Decimal> least = missed_checkpoint(project, period, input.policy);
    if (!least) continue;
    const YearBudget budget = year_budget(project);
    log.add(rule, input.at(period.executed.written.place))
        .see(input.at(budget.place))
        .with("through", through_of(period))
        .with_number("executed", period.executed->to_string())
        .with_number("budget", budget.amount->to_string())
        .with("unit", std::string(project.unit))
        .with_number("rate", printed_percent(*execution_so_far(project, period), input.policy))
        .with_number("least", least->to_string());
  }
}

void check_coherence(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Project& project = input.project;
  for (const Monitoring& period : project.stages.monitoring) {
    if (!incoherence(project, period, input.policy)) continue;
    log.add(rule, input.at(monitoring_place(period)))
        .see(input.at(period.executed.written.place))
        .with_number("completion",
                     printed_percent(*completion_so_far(project, period), input.policy))
        .with_number("rate", printed_percent(*execution_so_far(project, period), input.policy))
        .with_number("points", input.policy.monitoring.coherence_points->to_string());
  }
}

void check_answered(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Project& project = input.project;
  for (const Monitoring& period : project.stages.monitoring) {
    const std::optional<LateAnswer> late =
        late_answer(project, period, input.policy, input.as_of);
    if (!late) continue;
    const bool reviewed = late->decided || period.review.known();
    const Location place = late->decided ? period.review_date.written.place : period.review;
    Finding& finding =
        log.add(rule, input.at(reviewed ? place : monitoring_place(period)))
            .see(input.at(period.submitted.written.place))
            .with("due", late->due.to_string())
            .with_number("days", std::to_string(input.policy.monitoring.respond_days));
    if (late->decided) {
      finding.with("reviewed", period.review_date->to_string());
    } else {
      finding.with("as_of", input.as_of->to_string());
    }
  }
}

constexpr WrittenRule kRules[] = {
    {{.id = "ML-12",
      .severity = Severity::warning,
      .summary = {"预算执行进度低于当月的要求",
                  "budget execution is behind what the month asks for"},
      .detail = {"截至 {through}，执行率为 {rate}%，低于 {least}%。\n"
                 "执行 {executed}{unit}，全年预算 {budget}{unit}。",
                 "Through {through} the execution rate is {rate}%, below {least}%.\n"
                 "{executed} {unit} were executed of {budget} {unit}."},
      .fix = {"分析原因，加快支付；确实用不完的，按程序调减预算",
              "find the cause and pay sooner; if the money is not needed, have the budget cut by "
              "procedure"},
      .cite = kSichuan,
      .policy_key = "monitoring.execution_checkpoints",
      .why = {"钱到年底才集中支付，往往是服务没有按期开展，或预算安排多了。",
              "Money that is spent only at the end of the year often means that the service did "
              "not start in time, or that the budget was too high."}},
     check_checkpoints},
    {{.id = "ML-13",
      .severity = Severity::warning,
      .summary = {"目标完成进度与预算执行进度不匹配",
                  "the progress of targets and budget do not match"},
      .detail = {"目标完成 {completion}%，预算执行 {rate}%，相差超过 {points} 个百分点。",
                 "{completion}% of the targets are reached and {rate}% of the budget is executed, "
                 "more than {points} percentage points apart."},
      .fix = {"核对完成值和执行数；属实的，说明原因，按程序调整预算或目标",
              "check both; if they are right, explain, and adjust budget or target by procedure"},
      .cite = kSichuan,
      .policy_key = "monitoring.coherence_points",
      .why = {"事办得多、钱花得少，目标可能定低了；钱花得多、事办得少，钱可能没有花在事上。",
              "Much done for little money suggests a target that is too low; little done for much "
              "money suggests that it went elsewhere."}},
     check_coherence},
    {{.id = "ML-14",
      .severity = Severity::warning,
      .summary = {"监控预警没有在期限内作出处理",
                  "a warning of the monitoring was not answered in time"},
      .detail = {"应在报送后 {days} 个工作日内（{due} 前）处理，{reviewed} 才处理。\n"
                 "应在报送后 {days} 个工作日内（{due} 前）处理，到 {as_of} 仍未处理。\n"
                 "工作日按周一至周五计，未扣除法定节假日。",
                 "An answer was due within {days} working days, by {due}; it came on {reviewed}.\n"
                 "An answer was due within {days} working days, by {due}; there is none on "
                 "{as_of}.\n"
                 "Monday to Friday are counted; public holidays are not taken into account."},
      .fix = {"在 review.action 中填写处理意见：继续、调剂或取消等",
              "state in review.action what was decided: continue, reallocate, cancel or another"},
      .cite = kSichuan,
      .policy_key = "monitoring.respond_days",
      .why = {"预警之后不作处理，偏差会一直带到年底。",
              "A warning that is not answered leaves the deviation until the end of the year."}},
     check_answered},
};

}  // namespace

std::span<const WrittenRule> monitoring_pace_rules() {
  return kRules;
}

}  // namespace pbs
