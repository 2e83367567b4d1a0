// SPDX-License-Identifier: MIT
// Changes of an approved target. TR-07 (财预〔2015〕88号, articles 27 to 29; N-11 and N-13 say the
// same of monitoring): only by the procedure of the target together with the adjustment of the
// budget, by who approved it. F-47 the reason, F-48 the date. That the rows equal the approved
// target is R-01.
#include <string>

#include "validate/parties.hpp"
#include "validate/rule.hpp"

namespace pbs {
namespace {

constexpr Cite kSetting{"政策参数(默认)", "", Mark::setting};

// Roles decide; where they are the same, both names. What is not stated cannot differ.
bool other_body(const Party& by, const Party& approver) {
  if (by.role && approver.role && *by.role != *approver.role) return true;
  return !by.name.empty() && !approver.name.empty() && by.name != approver.name;
}

void check_change(const WrittenInput& input, const TargetChange& change, const RuleInfo& rule,
                  FindingLog& log) {
  const Party& approver = input.project.stages.target_approval.by;
  const Text& with_budget = change.with_budget.written;
  const bool apart = change.with_budget && !*change.with_budget;
  const bool unsaid = with_budget.blank();
  const bool nobody = !change.by.known();
  const bool other = other_body(change.by, approver);
  if (!apart && !unsaid && !nobody && !other) return;
  const Location place = apart ? with_budget.place : other ? change.by.place : change.place;
  Finding& finding = log.add(rule, input.at(place));
  if (apart) finding.with("apart", "false");
  if (unsaid) finding.with("unsaid", "with_budget");
  if (nobody) finding.with("nobody", "by");
  if (!other) return;
  finding.see(input.at(approver.place))
      .with("by", party_label(change.by))
      .with("approver", party_label(approver));
}

void check_procedure(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const TargetChange& change : input.project.stages.target_approval.changes) {
    check_change(input, change, rule, log);
  }
}

void check_reason(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const TargetChange& change : input.project.stages.target_approval.changes) {
    if (!change.reason.blank()) continue;
    const Location place = change.date ? change.date.written.place : change.place;
    Finding& finding = log.add(rule, input.at(place));
    if (change.date) finding.with("date", change.date->to_string());
  }
}

void check_date(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const TargetApproval& approval = input.project.stages.target_approval;
  for (const TargetChange& change : approval.changes) {
    if (!change.date) continue;
    const Place place = input.at(change.date.written.place);
    if (approval.approved && *change.date < *approval.approved) {
      log.add(rule, place)
          .see(input.at(approval.approved.written.place))
          .with("date", change.date->to_string())
          .with("approved", approval.approved->to_string());
    } else if (input.project.year && change.date->year > *input.project.year) {
      log.add(rule, place)
          .see(input.at(input.project.year.written.place))
          .with("date", change.date->to_string())
          .with_number("year", std::to_string(*input.project.year));
    }
  }
}

constexpr WrittenRule kRules[] = {
    {{.id = "TR-07",
      .severity = Severity::error,
      .summary = {"绩效目标的调整没有按程序与预算一并办理",
                  "the target was changed without its procedure and the budget's"},
      .detail = {"这次调整没有与预算调整同步（with_budget: "
                 "{apart}）。\n没有写明是否与预算调整同步（{unsaid}）。\n"
                 "没有写明由谁批准（{nobody}）。\n由“{by}”批准，而原目标由“{approver}”批复。",
                 "The budget was not adjusted with it (with_budget: {apart}).\n"
                 "Whether the budget was adjusted with it is not stated ({unsaid}).\n"
                 "Who approved the change is not stated ({nobody}).\n"
                 "It was approved by \"{by}\", the target itself by \"{approver}\"."},
      .fix = {"由批复目标的部门按目标调整程序和预算调整程序一并批准，写明 by 和 with_budget: true",
              "have it approved by who approved the target, together with the budget, and state by "
              "and with_budget: true"},
      .cite = {"财预〔2015〕88号", "第二十七条至第二十九条", Mark::confirmed},
      .why = {"谁批复预算，谁批复目标；目标随意调低，监控、自评和评价就失去了标准。",
              "Who approves the budget approves the target; a target that is lowered at will is no "
              "standard for monitoring and evaluation."}},
     check_procedure},
    {{.id = "F-47",
      .severity = Severity::warning,
      .summary = {"绩效目标的调整没有写明理由", "a change of the target states no reason"},
      .detail = {"{date} 的调整没有写明理由。", "The change of {date} states no reason."},
      .fix = {"在 reason 中写明调整理由", "state in reason why the target was changed"},
      .cite = kSetting,
      .why =
          {"政策变化、突发事件等客观原因才宜调整目标；不写理由，就分不清是客观变化还是为得分而改。",
           "Targets are changed for objective causes; without a reason nobody can tell them "
           "from a change made for the points."}},
     check_reason},
    {{.id = "F-48",
      .severity = Severity::warning,
      .summary = {"绩效目标调整的日期不在批复之后、年度之内",
                  "a change of the target is not dated between its approval and the year's end"},
      .detail = {"{date} 调整，而目标 {approved} 才批复。\n{date} 调整，已在 {year} 年度之后。",
                 "It is dated {date}, before the approval on {approved}.\n"
                 "It is dated {date}, after the end of {year}."},
      .fix = {"核对调整日期和批复日期，更正有误的一处",
              "check both dates and correct the wrong one"},
      .cite = kSetting,
      .why = {"批复之前无所谓调整，年度结束之后再改目标，等于照着结果定目标。",
              "Before its approval a target is not changed but set; after the year's end it would "
              "be set by the result."}},
     check_date},
};

}  // namespace

std::span<const WrittenRule> target_change_rules() {
  return kRules;
}

}  // namespace pbs
