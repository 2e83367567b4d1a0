// SPDX-License-Identifier: MIT
// Who does what (domain rules 0.7 and 1.1): RL-01 to RL-03, RL-06, RL-09 and E-03. RL-05 stands
// with the monitoring, RL-10 with the contract; a supplier who judges is R-23 alone.
#include <algorithm>
#include <string>

#include "validate/parties.hpp"
#include "validate/rule.hpp"

namespace pbs {
namespace {

constexpr Cite kCounty{"绩溪县政府购买服务绩效管理办法(政策解读)", "", Mark::confirmed};

void check_who_sets_target(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Stated<bool>& set_target = input.project.stages.purchaser.set_target;
  if (!set_target || *set_target) return;
  log.add(rule, input.at(set_target.written.place));
}

Location place_of_commission(const Party& by) {
  const Location place = by.commissioned_by.written.place;
  return place.known() ? place : by.place;
}

// Adds who did it, and for whom where that was somebody from outside.
void say_who(const WrittenInput& input, const Party& by, const RuleInfo& rule, FindingLog& log) {
  if (from_outside(by)) {
    Finding& finding = log.add(rule, input.at(place_of_commission(by)));
    with_role(finding, "outside", "outside_zh", *by.role);
    with_role(finding, "client", "client_zh", *by.commissioned_by);
  } else {
    with_role(log.add(rule, input.at(by.place)), "role", "role_zh", *by.role);
  }
}

void check_who_reviews(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Party& by = input.project.stages.target_review.by;
  const std::optional<Role> role = answers_for(by);
  if (!role || role == Role::finance || role == Role::supplier) return;
  say_who(input, by, rule, log);
}

void check_who_assesses(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Stages& stages = input.project.stages;
  const Party& by = stages.ex_ante.by;
  const std::optional<Role> role = answers_for(by);
  if (!role || role == Role::purchaser || role == Role::supplier) return;
  if (role == Role::department && same_body(stages.department, stages.purchaser)) return;
  say_who(input, by, rule, log);
}

// Finance approves budgets, and a department those of its units; nobody else does.
bool approves_budgets(Role role) {
  return role == Role::finance || role == Role::department;
}

void check_approved_together(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const TargetApproval& approval = input.project.stages.target_approval;
  const Stated<Role>& by = approval.by.role;
  const Stated<Role>& budget_by = approval.budget_by.role;
  const bool two_bodies = by && budget_by && *by != *budget_by;
  const bool two_days = approval.approved && approval.budget_approved &&
                        *approval.approved != *approval.budget_approved;
  const bool nobody = !two_bodies && by && !approves_budgets(*by);
  if (!two_bodies && !two_days && !nobody) return;
  const Location target = two_days ? approval.approved.written.place : approval.by.place;
  Finding& finding = log.add(rule, input.at(target));
  if (two_days) {
    finding.see(input.at(approval.budget_approved.written.place))
        .with("approved", approval.approved->to_string())
        .with("budget_approved", approval.budget_approved->to_string());
  } else if (two_bodies) {
    finding.see(input.at(approval.budget_by.place));
  }
  if (two_bodies) {
    with_role(finding, "by", "by_zh", *by);
    with_role(finding, "budget_by", "budget_by_zh", *budget_by);
  } else if (nobody) {
    with_role(finding, "approver", "approver_zh", *by);
  }
}

std::optional<Role> evaluator(const Evaluation& evaluation) {
  if (evaluation.kind.id == "finance") return Role::finance;
  if (evaluation.kind.id == "department") return Role::department;
  return std::nullopt;
}

// Whether this role evaluated what is published; without an evaluation of a known kind nothing can
// be said.
bool has_evaluated(const Stages& stages, Role role) {
  bool known = false;
  for (const Evaluation& evaluation : stages.evaluations) {
    const std::optional<Role> by = evaluator(evaluation);
    if (by == role) return true;
    known = known || by;
  }
  return !known;
}

void check_who_publishes(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Stages& stages = input.project.stages;
  for (const Publication& publication : stages.publication) {
    if (!publication.by.role) continue;
    const Role role = *publication.by.role;
    const Place place = input.at(publication.by.place);
    if (publication.what.id == "self_evaluation") {
      if (by_purchaser(stages, publication.by)) continue;
      with_role(log.add(rule, place), "self_evaluation_by", "self_evaluation_by_zh", role);
    } else if (publication.what.id == "evaluation") {
      const bool both = same_body(stages.department, stages.purchaser);
      if (has_evaluated(stages, role)) continue;
      if (both && role == Role::purchaser && has_evaluated(stages, Role::department)) continue;
      with_role(log.add(rule, place), "evaluation_by", "evaluation_by_zh", role);
    }
  }
}

// A department evaluation is the department's (also where the purchaser is that department), a
// finance evaluation finance's; a third party answers to whoever commissioned it.
void check_kind_of_evaluation(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Stages& stages = input.project.stages;
  for (const Evaluation& evaluation : stages.evaluations) {
    const std::optional<Role> wanted = evaluator(evaluation);
    const std::optional<Role> role = answers_for(evaluation.by);
    if (!wanted || !role || role == wanted || role == Role::supplier) continue;
    const bool may_be_department =
        stages.department.name.empty() || same_body(stages.department, stages.purchaser);
    if (wanted == Role::department && role == Role::purchaser && may_be_department) continue;
    const bool outside = from_outside(evaluation.by);
    const Location place = outside ? place_of_commission(evaluation.by) : evaluation.by.place;
    Finding& finding = log.add(rule, input.at(place)).see(input.at(evaluation.kind.written.place));
    const bool finance = wanted == Role::finance;
    with_role(finding, finance ? "finance_by" : "department_by",
              finance ? "finance_by_zh" : "department_by_zh", *role);
  }
}

constexpr WrittenRule kRules[] = {
    {{.id = "RL-01",
      .severity = Severity::error,
      .summary = {"绩效目标不是由购买主体设定", "the purchaser did not set the target"},
      .detail = {},
      .fix = {"由购买主体重新设定绩效目标并申报；填写有误的，把 set_target 改为 true",
              "let the purchaser set the target and hand it in; if it did, state set_target: true"},
      .cite = kCounty,
      .why = {"不了解需求的人设定的目标，购买主体难以对结果负责。"
              "因此办法规定“谁申请购买、谁设定目标”。",
              "A purchaser can hardly answer for a target that others set without knowing the "
              "need; so whoever applies for the purchase sets its target."}},
     check_who_sets_target},
    {{.id = "RL-02",
      .severity = Severity::error,
      .summary = {"绩效目标不是由财政部门审核", "the target was not reviewed by finance"},
      .detail = {"填报的审核主体是{role_zh}。\n审核由{outside_zh}承担，委托方是{client_zh}。",
                 "It was reviewed by: {role}.\n"
                 "It was reviewed by: {outside}, commissioned by: {client}."},
      .fix = {"报财政部门审核；第三方机构参与审核的，由财政部门委托",
              "have finance review it; a third party may help if finance commissions it"},
      .cite = kCounty,
      .why = {"自己审核自己的目标，过低的目标也能通过。因此审核由财政部门负责。",
              "Whoever reviews its own target lets a low one pass; so the review is the task of "
              "finance."}},
     check_who_reviews},
    {{.id = "RL-03",
      .severity = Severity::error,
      .summary = {"事前绩效评估不是由购买主体开展",
                  "the ex-ante assessment is not the purchaser's work"},
      .detail = {"填报的评估主体是{role_zh}。\n评估由{outside_zh}承担，委托方是{client_zh}。",
                 "It was done by: {role}.\n"
                 "It was done by: {outside}, commissioned by: {client}."},
      .fix = {"由购买主体开展评估，或由购买主体委托第三方机构开展",
              "let the purchaser assess it, or a third party that the purchaser commissions"},
      .cite = kCounty,
      .why = {"购买主体提出购买申请，应当由其论证该不该买、值不值得买。"
              "他人代为评估的，申请单位不对结论负责。",
              "Whoever asks for the purchase has to show that it is needed and worth its money; "
              "nobody can do that in its place."}},
     check_who_assesses},
    {{.id = "RL-06",
      .severity = Severity::error,
      .summary = {"绩效目标与预算不是由同一单位同时批复",
                  "target and budget were not approved together by the same body"},
      .detail = {"绩效目标由{by_zh}批复，预算由{budget_by_zh}批复。\n"
                 "绩效目标于 {approved} 批复，预算于 {budget_approved} 批复。\n"
                 "填报的目标批复单位是{approver_zh}，预算不由其批复。",
                 "The target was approved by: {by}; the budget by: {budget_by}.\n"
                 "The target was approved on {approved}, the budget on {budget_approved}.\n"
                 "The target is said to be approved by: {approver}, which approves no budgets."},
      .fix =
          {"核对批复单位和日期；谁批复预算，谁同时批复目标",
           "check who approved and when; whoever approves the budget approves the target with it"},
      .cite = {"财预〔2015〕88号", "第二十七条至第二十九条", Mark::confirmed},
      .why = {"分开批复，花多少钱与办成什么事就对不上。因此“谁批复预算、谁批复目标”，一并批复。",
              "Approved apart, money and what it has to achieve no longer match; so whoever "
              "approves the budget approves the target with it."}},
     check_approved_together},
    {{.id = "RL-09",
      .severity = Severity::warning,
      .summary = {"评价结果不是由评价单位公开",
                  "a result was not published by the body that evaluated"},
      .detail = {"绩效自评结果由{self_evaluation_by_zh}公开，自评的是购买主体。\n"
                 "评价结果由{evaluation_by_zh}公开，与评价单位不一致。",
                 "The self-evaluation was published by: {self_evaluation_by}; the purchaser "
                 "evaluated itself.\n"
                 "The evaluation was published by: {evaluation_by}, which did not evaluate."},
      .fix = {"由评价单位公开；填写有误的，更正 by",
              "have it published by the body that evaluated; correct `by` if it is wrong"},
      .cite = {"省级管理办法", "", Mark::observed},
      .why = {"由评价单位公开，公众的疑问才有人答复。一些地方因此要求“谁评价、谁公开”。",
              "Only those who evaluated can answer questions about the result; so in practice "
              "whoever evaluates publishes."}},
     check_who_publishes},
    {{.id = "E-03",
      .severity = Severity::warning,
      .summary = {"评价主体与评价类型不符", "the evaluator does not fit the kind of evaluation"},
      .detail = {"填报为财政评价，评价由{finance_by_zh}开展或者委托。\n"
                 "填报为部门评价，评价由{department_by_zh}开展或者委托。",
                 "It is called a finance evaluation, but was done or commissioned by: "
                 "{finance_by}.\n"
                 "It is called a department evaluation, but was done or commissioned by: "
                 "{department_by}."},
      .fix = {"更正评价类型，或者更正评价主体、委托方",
              "correct the kind of evaluation, or who did or commissioned it"},
      .cite = {"财预〔2020〕10号", "", Mark::confirmed},
      .why = {"评价分为单位自评、部门评价和财政评价，结果应用的先后不同。"
              "类型填错，最终等级就可能取自不应采用的结果。",
              "There are self-evaluation, department evaluation and finance evaluation, and they "
              "count differently; with a wrong kind the wrong result may become the grade."}},
     check_kind_of_evaluation},
};

}  // namespace

std::span<const WrittenRule> role_rules() {
  return kRules;
}

}  // namespace pbs
