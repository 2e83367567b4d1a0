// SPDX-License-Identifier: MIT
// The annual cycle (domain rules 5.8): CY-02, CY-06, CY-07 and the order of the stages F-49, F-50,
// F-53, F-58; F-51 a rectification that is overdue. CY-01 stands with the ex-ante
// assessment, CY-05 with the monitoring; CY-03, CY-04, CY-08, CY-09 are RL-06, DS-01 and R-21.
#include <string>

#include "model/lateness.hpp"
#include "validate/rule.hpp"
#include "validate/stage_order.hpp"

namespace pbs {
namespace {

void check_period_dates(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Monitoring& period : input.project.stages.monitoring) {
    const Stated<Date>& handed_in = period.submitted;
    if (!handed_in) continue;
    if (period.through && *handed_in < *period.through) {
      log.add(rule, input.at(handed_in.written.place))
          .see(input.at(period.through.written.place))
          .with("handed_in", handed_in->to_string())
          .with("through", period.through->to_string());
    } else if (period.review_date && *period.review_date < *handed_in) {
      log.add(rule, input.at(period.review_date.written.place))
          .see(input.at(handed_in.written.place))
          .with("reviewed", period.review_date->to_string())
          .with("handed_in", handed_in->to_string());
    }
  }
}

void say_reversed(const WrittenInput& input, const ReversedPair& pair, const RuleInfo& rule,
                  FindingLog& log) {
  log.add(rule, input.at(pair.later.place))
      .see(input.at(pair.earlier.place))
      .with(step_name(pair.earlier.step), pair.earlier.date.to_string())
      .with(step_name(pair.later.step), pair.later.date.to_string());
}

template <StageStep later>
void check_order(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  if (const auto pair = reversed_before(input.project, later)) {
    say_reversed(input, *pair, rule, log);
  }
}

void check_with_budget(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Stated<bool>& with_budget = input.project.stages.target_approval.with_budget;
  if (with_budget && !*with_budget) log.add(rule, input.at(with_budget.written.place));
}

// A review that asked for changes is followed by a second submission, so only one that asked for
// none, or of which no result is stated, must come after the submission.
bool asked_for_changes(const Assessment& review) {
  const std::optional<Grade> concluded = grade_named(review.conclusion.stated());
  if (concluded && *concluded != Grade::excellent) return true;
  for (const AssessedLeaf& leaf : review.leaves) {
    const std::optional<Grade> rating = grade_named(leaf.rating.id);
    if (leaf.points || (rating && *rating != Grade::excellent)) return true;
  }
  return false;
}

// F-58: submission, review and approval of the target in this order.
void check_target_order(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const TargetApproval& approval = input.project.stages.target_approval;
  const Assessment& review = input.project.stages.target_review;
  if (const auto pair = reversed_before(input.project, StageStep::approved)) {
    say_reversed(input, *pair, rule, log);
  } else if (!review.date) {
    return;
  } else if (approval.submitted && *review.date < *approval.submitted &&
             !asked_for_changes(review)) {
    log.add(rule, input.at(review.date.written.place))
        .see(input.at(approval.submitted.written.place))
        .with("reviewed", review.date->to_string())
        .with("submitted", approval.submitted->to_string());
  } else if (approval.approved && *approval.approved < *review.date) {
    log.add(rule, input.at(approval.approved.written.place))
        .see(input.at(review.date.written.place))
        .with("reviewed", review.date->to_string())
        .with("approved", approval.approved->to_string());
  }
}

// A contract before the budget is P-BUDGET alone.
void check_contract_order(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Stages& stages = input.project.stages;
  const Stated<Date>& budget = stages.target_approval.budget_approved;
  const Stated<Date>& signed_on = stages.contract.signed_on;
  if (budget && signed_on && *signed_on < *budget) return;
  check_order<StageStep::signed_on>(input, rule, log);
}

void check_self_evaluation_order(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Project& project = input.project;
  if (!project.submitted) return;
  if (project.year) {
    const Date end{*project.year, 12, 31};
    if (*project.submitted < end) {
      log.add(rule, input.at(project.submitted.written.place))
          .with("self_evaluated", project.submitted->to_string())
          .with("year_end", end.to_string());
      return;
    }
  }
  check_order<StageStep::self_evaluated>(input, rule, log);
}

void check_rectified(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Stages& stages = input.project.stages;
  const Stated<Date>& due = stages.rectification_due;
  const Stated<Date>& done = stages.rectification_done;
  const bool there = !done.written.blank();
  const Lateness late = lateness({due.value, done.value, there}, input.as_of);
  if (late.state == Timeliness::late) {
    log.add(rule, input.at(done.written.place))
        .see(input.at(due.written.place))
        .with("due", due->to_string())
        .with("done", done->to_string())
        .with_number("days", std::to_string(late.days));
  } else if (late.state == Timeliness::overdue) {
    log.add(rule, input.at(due.written.place))
        .with("due", due->to_string())
        .with("as_of", input.as_of->to_string())
        .with_number("overdue", std::to_string(late.days));
  }
}

constexpr Cite kSetting{"政策参数(默认)", "", Mark::setting};

constexpr WrittenRule kRules[] = {
    {{.id = "CY-02",
      .severity = Severity::warning,
      .summary = {"绩效目标没有随部门购买服务预算一并申报",
                  "the target was not handed in together with the purchase budget"},
      .detail = {},
      .fix = {"与部门购买服务预算一并申报绩效目标；填写有误的，把 with_budget 改为 true",
              "hand the target in with the purchase budget; if it was, state with_budget: true"},
      .cite = {"绩溪县政府购买服务绩效管理办法(政策解读)", "", Mark::confirmed},
      .why = {"预算先定、目标后补，审核预算时就看不到钱要办成什么事。因此目标随预算一并申报。",
              "When the target follows later, nobody sees what the budget is to achieve; so "
              "both are handed in together."}},
     check_with_budget},
    {{.id = "CY-06",
      .severity = Severity::warning,
      .summary = {"绩效自评的日期过早", "the self-evaluation is dated too early"},
      .detail = {"{self_evaluated} 报送自评，而该年度到 {year_end} 才结束。\n"
                 "{self_evaluated} 报送自评，而运行监控到 {monitored} 才报送。\n"
                 "{self_evaluated} 报送自评，而合同到 {signed} 才签订。\n"
                 "{self_evaluated} 报送自评，而绩效目标到 {approved} 才批复。\n"
                 "{self_evaluated} 报送自评，而绩效目标到 {submitted} 才申报。",
                 "It was handed in on {self_evaluated}, but the year ends on {year_end}.\n"
                 "It was handed in on {self_evaluated}, but the monitoring only on {monitored}.\n"
                 "It was handed in on {self_evaluated}, but the contract was signed on "
                 "{signed}.\n"
                 "It was handed in on {self_evaluated}, but the target was approved on "
                 "{approved}.\n"
                 "It was handed in on {self_evaluated}, but the target was handed in on "
                 "{submitted}."},
      .fix = {"年度结束后再报送自评；日期填错的，更正日期",
              "evaluate after the end of the year; correct the date if it is wrong"},
      .cite = kSetting,
      .why = {"年度没有结束，实际完成值只能是预计数，自评分也就没有事实依据。",
              "Before the year is over, the actual values can only be expectations, and the points "
              "have no facts behind them."}},
     check_self_evaluation_order},
    {{.id = "CY-07",
      .severity = Severity::warning,
      .summary = {"部门评价或财政评价早于前一环节",
                  "an evaluation is dated before the stage that precedes it"},
      .detail = {"{evaluated} 评价，而绩效自评到 {self_evaluated} 才报送。\n"
                 "{evaluated} 评价，而运行监控到 {monitored} 才报送。\n"
                 "{evaluated} 评价，而合同到 {signed} 才签订。\n"
                 "{evaluated} 评价，而绩效目标到 {approved} 才批复。\n"
                 "{evaluated} 评价，而绩效目标到 {submitted} 才申报。",
                 "It was evaluated on {evaluated}, but the self-evaluation was handed in on "
                 "{self_evaluated}.\n"
                 "It was evaluated on {evaluated}, but the monitoring was handed in on "
                 "{monitored}.\n"
                 "It was evaluated on {evaluated}, but the contract was signed on {signed}.\n"
                 "It was evaluated on {evaluated}, but the target was approved on {approved}.\n"
                 "It was evaluated on {evaluated}, but the target was handed in on {submitted}."},
      .fix = {"核对两个日期，更正填错的一个", "check both dates and correct the wrong one"},
      .cite = kSetting,
      .why = {"部门评价和财政评价以自评为基础，早于自评的评价没有核对过自评结果。",
              "Evaluations build on the self-evaluation; one that came before it cannot have "
              "checked it."}},
     check_order<StageStep::evaluated>},
    {{.id = "F-50",
      .severity = Severity::warning,
      .summary = {"合同签订早于绩效目标批复",
                  "the contract was signed before the target was approved"},
      .detail = {"合同于 {signed} 签订，绩效目标于 {approved} 批复。\n"
                 "合同于 {signed} 签订，绩效目标于 {submitted} 申报。",
                 "The contract was signed on {signed}, the target approved on {approved}.\n"
                 "The contract was signed on {signed}, the target handed in on {submitted}."},
      .fix = {"核对两个日期；目标尚未批复的，批复后再签订合同",
              "check both dates; sign only after the target is approved"},
      .cite = kSetting,
      .why = {"先签合同后定目标，合同里就写不进目标，也无法按目标付款。",
              "A contract signed first cannot contain the target, and payment cannot follow it."}},
     check_contract_order},
    {{.id = "F-51",
      .severity = Severity::warning,
      .summary = {"整改逾期", "the rectification is overdue"},
      .detail = {"整改期限为 {due}，{done} 完成，逾期 {days} 天。\n"
                 "整改期限为 {due}，到 {as_of} 仍未完成，逾期 {overdue} 天。",
                 "It was due on {due} and done on {done}; days late: {days}.\n"
                 "It was due on {due} and is not done on {as_of}; days late: {overdue}."},
      .fix = {"尽快完成整改并填写完成日期；日期填错的，更正日期",
              "complete it and state the date; correct the dates if they are wrong"},
      .cite = kSetting,
      .why = {"整改没有期限或者逾期无人过问，评价发现的问题就会带入下一年度。",
              "Where nobody asks after the deadline, the problems found are carried into the next "
              "year."}},
     check_rectified},
    {{.id = "F-53",
      .severity = Severity::warning,
      .summary = {"绩效运行监控早于前一环节",
                  "the monitoring is dated before the stage that precedes it"},
      .detail = {"监控日期为 {monitored}，而合同到 {signed} 才签订。\n"
                 "监控日期为 {monitored}，而绩效目标到 {approved} 才批复。\n"
                 "监控日期为 {monitored}，而绩效目标到 {submitted} 才申报。",
                 "It was monitored on {monitored}, but the contract was signed on {signed}.\n"
                 "It was monitored on {monitored}, but the target was approved on {approved}.\n"
                 "It was monitored on {monitored}, but the target was handed in on {submitted}."},
      .fix = {"核对两个日期，更正填错的一个", "check both dates and correct the wrong one"},
      .cite = kSetting,
      .why = {"服务还没有开始就没有可以监控的内容，这样的日期说明有一处填错。",
              "Before the service begins there is nothing to monitor; one of the dates must be "
              "wrong."}},
     check_order<StageStep::monitored>},
    {{.id = "F-49",
      .severity = Severity::warning,
      .summary = {"一期监控的日期先后颠倒",
                  "the dates of a period of monitoring are in the wrong order"},
      .detail = {"{handed_in} 报送，而监控期到 {through} 才结束。\n"
                 "{reviewed} 审核，而监控到 {handed_in} 才报送。",
                 "It was handed in on {handed_in}, but the period ends on {through}.\n"
                 "It was reviewed on {reviewed}, but handed in on {handed_in}."},
      .fix = {"核对两个日期，更正填错的一个", "check both dates and correct the wrong one"},
      .cite = kSetting,
      .why = {"监控期没有结束就报送，或者没有报送就审核，所填的完成值和审核意见都不可信。",
              "Where a period is handed in before it ends, or reviewed before it is handed in, "
              "neither "
              "its values nor its review can be relied on."}},
     check_period_dates},
    {{.id = "F-58",
      .severity = Severity::warning,
      .summary = {"绩效目标申报、审核、批复的先后颠倒",
                  "submission, review and approval of the target are in the wrong order"},
      .detail = {"{reviewed} 审核，{submitted} 才申报。\n"
                 "{approved} 批复，{reviewed} 才审核。\n"
                 "{approved} 批复，{submitted} 才申报。",
                 "It was reviewed on {reviewed} but handed in on {submitted}.\n"
                 "It was approved on {approved} but reviewed on {reviewed}.\n"
                 "It was approved on {approved} but handed in on {submitted}."},
      .fix = {"核对两个日期，更正填错的一个", "check both dates and correct the wrong one"},
      .cite = kSetting,
      .why = {"未经申报和审核就批复的目标没有人把过关。日期颠倒时，审核是否进行过也无从确认。",
              "A target approved without submission and review was checked by nobody; with the "
              "dates reversed one cannot tell whether there was a review."}},
     check_target_order},
};

}  // namespace

std::span<const WrittenRule> calendar_rules() {
  return kRules;
}

}  // namespace pbs
