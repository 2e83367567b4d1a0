// SPDX-License-Identifier: MIT
// What is due by a date of the policy's calendar (domain rules 5.8): F-54 the ex-ante assessment,
// F-55 the target, F-56 the evaluations. The self-evaluation is R-21, the monitoring N-08. That the
// purchaser hands in on time is the county's demand (CY-09); no date of its is known, so without
// one in the policy nothing is late.
#include <string>

#include "model/lateness.hpp"
#include "validate/rule.hpp"

namespace pbs {
namespace {

// What is late by what stands in the file, and, where it is not there yet, on the day of judgement.
struct Due {
  const std::optional<CalendarDay>& day;
  const Stated<Date>& date;
  bool there = false;  // it is there, though perhaps without its date
  Location missing_at;
};

void check_late(const WrittenInput& input, const Due& due, const RuleInfo& rule, FindingLog& log) {
  if (!due.day || !input.project.year) return;
  const Date last = due.day->in(*input.project.year);
  const Lateness late = lateness({last, due.date.value, due.there}, input.as_of);
  if (late.state == Timeliness::late) {
    log.add(rule, input.at(due.date.written.place))
        .with("due", last.to_string())
        .with("date", due.date->to_string())
        .with_number("days", std::to_string(late.days));
  } else if (late.state == Timeliness::overdue) {
    log.add(rule, input.at(due.missing_at))
        .with("due", last.to_string())
        .with("as_of", input.as_of->to_string())
        .with_number("overdue", std::to_string(late.days));
  }
}

Location place_or_project(const WrittenInput& input, Location place) {
  return place.known() ? place : input.project.id.place;
}

void check_ex_ante_late(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Assessment& ex_ante = input.project.stages.ex_ante;
  const bool there = ex_ante.known();
  check_late(input,
             {input.policy.calendar.ex_ante_by, ex_ante.date, there,
              place_or_project(input, ex_ante.place)},
             rule, log);
}

void check_target_late(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const TargetApproval& approval = input.project.stages.target_approval;
  const bool there = approval.approved || input.project.stages.target_review.known();
  check_late(input,
             {input.policy.calendar.target_by, approval.submitted, there,
              place_or_project(input, approval.place)},
             rule, log);
}

// Not every project is evaluated, so none is missed.
void check_evaluations_late(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Evaluation& evaluation : input.project.stages.evaluations) {
    check_late(input,
               {input.policy.calendar.evaluation_by, evaluation.date, true, evaluation.place}, rule,
               log);
  }
}

constexpr Cite kCounty{"绩溪县政府购买服务绩效管理办法(政策解读)", "", Mark::confirmed};
constexpr Words kWhy{"各环节前后衔接，一个环节逾期，后面的预算安排和评价就没有时间做实。",
                     "The stages build on each other; where one is late, the budget and the "
                     "evaluations after it are done in haste or not at all."};

constexpr WrittenRule kRules[] = {
    {{.id = "F-54",
      .severity = Severity::warning,
      .summary = {"事前绩效评估逾期", "the ex-ante assessment is late"},
      .detail = {"应于 {due} 前完成，评估日期为 {date}，逾期 {days} 天。\n"
                 "应于 {due} 前完成，到 {as_of} 仍无记录，逾期 {overdue} 天。",
                 "It was due on {due} and done on {date}; days late: {days}.\n"
                 "It was due on {due} and is still missing on {as_of}; days late: {overdue}."},
      .fix = {"尽快完成评估；日期填错的，更正日期",
              "complete the assessment; correct the date if it is wrong"},
      .cite = kCounty,
      .policy_key = "calendar.ex_ante_by",
      .why = kWhy},
     check_ex_ante_late},
    {{.id = "F-55",
      .severity = Severity::warning,
      .summary = {"绩效目标申报逾期", "the target was handed in late"},
      .detail = {"应于 {due} 前申报，申报日期为 {date}，逾期 {days} 天。\n"
                 "应于 {due} 前申报，到 {as_of} 仍未申报，逾期 {overdue} 天。",
                 "It was due on {due} and handed in on {date}; days late: {days}.\n"
                 "It was due on {due} and is still missing on {as_of}; days late: {overdue}."},
      .fix = {"尽快申报；日期填错的，更正日期", "hand it in; correct the date if it is wrong"},
      .cite = kCounty,
      .policy_key = "calendar.target_by",
      .why = kWhy},
     check_target_late},
    {{.id = "F-56",
      .severity = Severity::warning,
      .summary = {"部门评价或财政评价逾期", "an evaluation is late"},
      .detail = {"应于 {due} 前完成，评价日期为 {date}，逾期 {days} 天。",
                 "It was due on {due} and done on {date}; days late: {days}."},
      .fix = {"核对评价日期；确已逾期的，评价结果用于再下一年度的预算",
              "check the date; if it was late, the result serves the budget after the next one"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .policy_key = "calendar.evaluation_by",
      .why = kWhy},
     check_evaluations_late},
};

}  // namespace

std::span<const WrittenRule> deadline_rules() {
  return kRules;
}

}  // namespace pbs
