// SPDX-License-Identifier: MIT
// when, and by whom. These need no points and hold before a self-evaluation as well.
#include <string>

#include "model/lateness.hpp"
#include "recheck/row_facts.hpp"
#include "recheck/rule_tables.hpp"
#include "validate/parties.hpp"

namespace pbs {

namespace {

// The date is late by what stands in the file; a self-evaluation that is not there yet is late only
// once a day of judgement (--as-of) is given.
void check_late(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Project& project = in.written.project;
  const std::optional<CalendarDay>& day = in.written.policy.calendar.self_evaluation_by;
  if (!day || !project.year) return;
  const Date due = day->in(*project.year);
  const Lateness late = lateness({due, project.submitted.value, in.card.self_evaluation.has_value()},
                                 in.written.as_of);
  if (late.state == Timeliness::late) {
    log.add(rule, in.written.at(project.submitted.written.place))
        .with("due", due.to_string())
        .with("submitted", project.submitted->to_string())
        .with_number("days", std::to_string(late.days));
  } else if (late.state == Timeliness::overdue) {
    log.add(rule, self_evaluation_place(in))
        .with("due", due.to_string())
        .with("as_of", in.written.as_of->to_string())
        .with_number("overdue", std::to_string(late.days));
  }
}

void check_own_work(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Stages& stages = in.written.project.stages;
  const Party& by = stages.self_evaluation_by;
  if (!by.role || by_purchaser(stages, by)) return;
  with_role(log.add(rule, in.written.at(by.place)), "role", "role_zh", *by.role);
}

void check_evaluator(const ScoredInput& in, const Party& by, const RuleInfo& rule,
                     FindingLog& log) {
  const Stages& stages = in.written.project.stages;
  const Party& supplier = stages.supplier;
  const auto say = [&](std::string_view what, Location see) {
    log.add(rule, in.written.at(by.place)).see(in.written.at(see)).with(what, party_label(by));
  };
  const bool outside = from_outside(by);
  if (by.is(Role::supplier) || (outside && same_body(by, supplier))) {
    say("supplier", supplier.place);
  } else if (outside && by.commissioned_by.value == Role::supplier) {
    say("paid_by_supplier", by.commissioned_by.written.place);
  } else if (outside && (names_party(by.related_to, Role::supplier, supplier) ||
                         names_party(supplier.related_to, std::nullopt, by))) {
    say("related_to_supplier", supplier.place);
  } else if (outside && names_party(by.related_to, Role::purchaser, stages.purchaser)) {
    say("related_to_purchaser", stages.purchaser.place);
  }
}

void check_independence(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Stages& stages = in.written.project.stages;
  check_evaluator(in, stages.ex_ante.by, rule, log);
  check_evaluator(in, stages.target_review.by, rule, log);
  for (const Evaluation& evaluation : stages.evaluations) {
    check_evaluator(in, evaluation.by, rule, log);
  }
}

constexpr ScoredRule kRules[] = {
    {{.id = "R-21",
      .severity = Severity::warning,
      .summary = {"绩效自评报送逾期", "the self-evaluation is late"},
      .detail = {"应于 {due} 前报送，{submitted} 报送，逾期 {days} 天。\n"
                 "应于 {due} 前报送，到 {as_of} 仍未报送，逾期 {overdue} 天。",
                 "It was due on {due} and handed in on {submitted}; days late: {days}.\n"
                 "It was due on {due} and is still missing on {as_of}; days late: {overdue}."},
      .fix = {"尽快报送；日期填错的，更正日期", "hand it in; correct the date if it is wrong"},
      .cite = {"绩溪县政府购买服务绩效管理办法(政策解读)", "", Mark::confirmed},
      .policy_key = "calendar.self_evaluation_by",
      .why = {"自评报送晚了，财政部门的审核、结果公开和下一年度预算安排都要往后拖。",
              "A late self-evaluation delays the review by finance, the publication of results and "
              "the next budget."}},
     check_late},
    {{.id = "R-22",
      .severity = Severity::error,
      .summary = {"绩效自评不是由购买主体完成",
                  "the self-evaluation is not the purchaser's own work"},
      .detail = {"填报的自评主体是{role_zh}。", "It was done by: {role}."},
      .fix = {"由购买主体自行开展自评，不得委托第三方",
              "the purchaser has to evaluate its own project and may not commission a third party"},
      .cite = {"财预〔2021〕6号", "", Mark::confirmed},
      .why =
          {"自评是购买主体对花钱办事结果的交代；由别人代写，就没有人对结论负责。因此不得委托第三方"
           "。",
           "Whoever spends accounts for the result; written by others, nobody answers for it. So a "
           "self-evaluation may not be commissioned."}},
     check_own_work},
    {{.id = "R-23",
      .severity = Severity::error,
      .summary = {"评价机构不独立", "the evaluator is not independent"},
      .detail = {"“{supplier}”就是承接主体。\n“{paid_by_supplier}”由承接主体委托。\n"
                 "“{related_to_supplier}”与承接主体有关联。\n"
                 "“{related_to_purchaser}”与购买主体有关联。",
                 "\"{supplier}\" is the supplier itself.\n"
                 "\"{paid_by_supplier}\" was commissioned by the supplier.\n"
                 "\"{related_to_supplier}\" is related to the supplier.\n"
                 "\"{related_to_purchaser}\" is related to the purchaser."},
      .fix = {"该机构回避，另选独立的第三方机构；已作出的评价结果不予采用",
              "choose an independent third party; the result cannot be used"},
      .cite = {"财预〔2021〕6号", "", Mark::confirmed},
      .why =
          {"评价机构与委托方、购买主体或承接主体有利害关系，结论就不可信。",
           "An evaluator with an interest in client, purchaser or supplier cannot be believed."}},
     check_independence},
};

}  // namespace

std::span<const ScoredRule> filing_recheck_rules() {
  return kRules;
}

}  // namespace pbs
