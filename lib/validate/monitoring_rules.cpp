// SPDX-License-Identifier: MIT
// Monitoring (绩效运行监控, domain rules 3): N-01 both lines, N-08 (CY-05) in time, N-09 the cause
// of a deviation, RL-05 (N-03) by whom, F-40 to F-42 and F-46 whether an entry fits the project.
// What its numbers contradict: monitoring_number_rules.cpp; how far they lag:
// monitoring_pace_rules.cpp. N-02, N-04, N-07, N-10, N-12 and N-14 ask nothing that one file can
// show.
#include <algorithm>
#include <string>
#include <vector>

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "validate/monitoring_facts.hpp"
#include "validate/parties.hpp"
#include "validate/row_words.hpp"
#include "validate/rule.hpp"

namespace pbs {
namespace {

constexpr Cite kCounty{"绩溪县政府购买服务绩效管理办法(政策解读)", "", Mark::confirmed};
constexpr Cite kSetting{"政策参数(默认)", "", Mark::setting};

// What was written but not understood has a finding of its own.
void check_both_lines(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Monitoring& period : input.project.stages.monitoring) {
    const bool targets = !period.rows.empty();
    const bool funds = !period.executed.written.blank();
    if (targets && funds) continue;
    Finding& finding = log.add(rule, input.at(monitoring_place(period)));
    finding.with(targets ? "targets_only" : funds ? "funds_only" : "neither", through_of(period));
  }
}

// An entry of which the month cannot be told leaves open which period it reports.
bool months_known(const Project& project) {
  const List<Monitoring>& all = project.stages.monitoring;
  return std::all_of(all.begin(), all.end(), [&](const Monitoring& period) {
    return period.through && period.through->year == *project.year;
  });
}

Location where_monitored(const Project& project) {
  const List<Monitoring>& all = project.stages.monitoring;
  return all.empty() ? project.id.place : monitoring_place(all.back());
}

// With --stage what is wholly absent is said by F-70.
bool said_by_stage(const WrittenInput& input) {
  return input.stage && *input.stage >= ProjectStage::self_evaluation &&
         input.project.stages.monitoring.empty();
}

// An entry that is late for several periods, and periods that none reports, are said once.
void check_in_time(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Project& project = input.project;
  if (!project.year || !months_known(project)) return;
  const Monitoring* late = nullptr;
  for (const MonitoringPeriod& due_period : input.policy.monitoring.periods) {
    if (!due_period.report_by) continue;
    const Date due = due_period.report_by->in(*project.year);
    const Monitoring* const report = report_of(project.stages.monitoring, due_period.months);
    const std::string months = std::to_string(due_period.months);
    if (report != nullptr && report->submitted && *report->submitted > due && report != late) {
      late = report;
      log.add(rule, input.at(report->submitted.written.place))
          .with_number("months", months)
          .with("due", due.to_string())
          .with("submitted", report->submitted->to_string())
          .with_number("days", std::to_string(days_between(due, *report->submitted)));
    } else if (report == nullptr && input.as_of && *input.as_of > due && !said_by_stage(input)) {
      log.add(rule, input.at(where_monitored(project)))
          .with_number("months", months)
          .with("due", due.to_string())
          .with("as_of", input.as_of->to_string())
          .with_number("overdue", std::to_string(days_between(due, *input.as_of)));
      return;
    }
  }
}

// The form asks for a tick or for words (原因说明) where a target is in doubt.
void check_cause(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Monitoring& period : input.project.stages.monitoring) {
    for (const MonitoringRow& row : period.rows) {
      if (row.outlook.id != "possible" && row.outlook.id != "impossible") continue;
      const bool denied = row.cause.id == "none";
      const bool silent = row.cause.written.blank() && row.note.blank();
      if (!denied && !silent) continue;
      const Location place = denied ? row.cause.written.place : row.outlook.written.place;
      Finding& finding = log.add(rule, input.at(place)).about(row.key.stated());
      finding.with("outlook", escape_for_message(row.outlook.written.value));
      if (denied) finding.see(input.at(row.outlook.written.place)).with("denied", "none");
    }
  }
}

// A third party that monitors is TP-03.
void check_who(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Stages& stages = input.project.stages;
  for (const Monitoring& period : stages.monitoring) {
    const Party& by = period.by;
    if (by.role && !from_outside(by) && !by_purchaser(stages, by)) {
      with_role(log.add(rule, input.at(by.place)), "by", "by_zh", *by.role);
    }
    const Party& reviewer = period.review_by;
    const std::optional<Role> role = answers_for(reviewer);
    if (role && *role != Role::finance) {
      with_role(log.add(rule, input.at(reviewer.place)), "reviewer", "reviewer_zh", *role);
    }
  }
}

std::string_view nearest_row(const Project& project, std::string_view key) {
  std::vector<std::string_view> names;
  for (const Indicator& row : project.indicators) {
    if (!row.id.empty()) names.push_back(row.id);
    if (!row.name.empty()) names.push_back(row.name);
  }
  return nearest_name(key, names);
}

void check_rows_known(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Project& project = input.project;
  if (project.indicators.empty() || lacks_set(input)) return;
  for (const Monitoring& period : project.stages.monitoring) {
    for (const MonitoringRow& row : period.rows) {
      if (row.indicator >= 0) continue;
      const std::string_view key = row.key.stated();
      const Location place = key.empty() ? row.place : row.key.place;
      Finding& finding = log.add(rule, input.at(place)).about(key);
      if (key.empty()) {
        finding.with("nameless", through_of(period));
        continue;
      }
      finding.with("row", escape_for_message(key));
      // Findings that are only counted need no name.
      const std::string_view near =
          log.dropped() == 0 ? nearest_row(project, key) : std::string_view{};
      if (!near.empty()) finding.with("near", std::string(near));
    }
  }
}

void check_order_of_entries(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Monitoring* before = nullptr;
  for (const Monitoring& period : input.project.stages.monitoring) {
    if (!period.through) continue;
    if (before != nullptr && *period.through <= *before->through) {
      const bool twice = *period.through == *before->through;
      log.add(rule, input.at(period.through.written.place))
          .see(input.at(before->through.written.place))
          .with(twice ? "twice" : "through", period.through->to_string())
          .with("before", before->through->to_string());
    }
    before = &period;
  }
}

void check_year(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  if (!input.project.year) return;
  for (const Monitoring& period : input.project.stages.monitoring) {
    if (!period.through || period.through->year == *input.project.year) continue;
    log.add(rule, input.at(period.through.written.place))
        .see(input.at(input.project.year.written.place))
        .with("through", period.through->to_string())
        .with_number("year", std::to_string(*input.project.year));
  }
}

void check_readable(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Monitoring& period : input.project.stages.monitoring) {
    for (const MonitoringRow& row : period.rows) {
      for (const Stated<Actual>* value : {&row.actual, &row.expected}) {
        if (!*value || (*value)->kind != ActualKind::unreadable) continue;
        const Indicator& own = input.project.indicators[static_cast<std::size_t>(row.indicator)];
        log.add(rule, input.at(value->written.place))
            .see(input.at(own.target.written.place))
            .about(row.key.stated())
            .with("row", said_name(own))
            .with("written", escape_for_message(value->written.value))
            .with("target", escape_for_message(own.target->text));
      }
    }
  }
}

constexpr WrittenRule kRules[] = {
    {{.id = "N-01",
      .severity = Severity::warning,
      .summary = {"绩效运行监控只填了一半：目标实现程度和预算执行进度应同时监控",
                  "the monitoring covers only one of targets and budget"},
      .detail = {"截至 {targets_only} 的监控没有填写执行数。\n"
                 "截至 {funds_only} 的监控没有填写指标完成情况。\n"
                 "截至 {neither} 的监控既没有指标完成情况，也没有执行数。",
                 "The period through {targets_only} states no amount executed.\n"
                 "The period through {funds_only} states no indicator.\n"
                 "The period through {neither} states neither indicators nor an amount executed."},
      .fix = {"补填 executed（执行数）和 rows（各指标完成情况）",
              "fill in both: executed, and the rows of the indicators"},
      .cite = {"中发〔2018〕34号", "", Mark::confirmed},
      .why = {"对绩效目标实现程度和预算执行进度要实行“双监控”；只看钱或只看事，看不出花钱与办事是否"
              "同步。",
              "Targets and budget are monitored together; one alone does not show whether money "
              "and work keep pace."}},
     check_both_lines},
    {{.id = "N-08",
      .severity = Severity::warning,
      .summary = {"绩效运行监控没有按时报送", "the monitoring was not reported in time"},
      .detail = {"1–{months} 月的监控应于 {due} 前报送，{submitted} 报送，逾期 {days} 天。\n"
                 "1–{months} 月的监控应于 {due} 前报送，到 {as_of} 仍未报送，逾期 {overdue} 天。",
                 "The monitoring of months 1 to {months} was due on {due} and handed in on "
                 "{submitted}; days late: {days}.\n"
                 "The monitoring of months 1 to {months} was due on {due} and is still missing on "
                 "{as_of}; days late: {overdue}."},
      .fix = {"尽快报送监控表；日期填错的，更正日期；本地另有期限的，在办法中改 "
              "monitoring.periods",
              "hand it in; correct the date if it is wrong; if other periods hold here, set "
              "monitoring.periods in the policy"},
      .cite = kCounty,
      .policy_key = "monitoring.periods",
      .why = {"购买主体要实时跟踪绩效目标并按时报送监控结果；监控晚了，当年已来不及纠偏。",
              "The purchaser tracks the target and reports on time; a deviation that is found too "
              "late cannot be corrected within the year."}},
     check_in_time},
    {{.id = "N-09",
      .severity = Severity::warning,
      .summary = {"目标可能完不成，但没有说明偏差原因",
                  "a target is in doubt and no cause of the deviation is stated"},
      .detail = {"完成目标可能性为“{outlook}”。\n偏差原因却填为“{denied}”（没有偏差）。",
                 "The outlook is \"{outlook}\".\nThe cause is stated as \"{denied}\"."},
      .fix = {"在 cause 中选择偏差原因，必要时在 note 中说明；确定能完成的，改 outlook",
              "choose the cause, and explain it in note where needed; or correct the outlook"},
      .cite = {"预算管理一体化系统", "", Mark::observed},
      .why =
          {"监控就是为了及时发现并纠正偏差；不写原因，财政部门无从判断该继续、整改还是调减预算。",
           "Monitoring is there to find and correct deviations; without the cause nobody can "
           "tell whether to go on, to correct or to cut."}},
     check_cause},
    {{.id = "RL-05",
      .severity = Severity::error,
      .summary = {"监控或监控审核的主体不对",
                  "the monitoring was done or reviewed by the wrong body"},
      .detail = {"填报的监控主体是{by_zh}，应为购买主体。\n"
                 "填报的监控审核主体是{reviewer_zh}，应为财政部门。",
                 "It was done by: {by}; it is the purchaser's task.\n"
                 "It was reviewed by: {reviewer}; that is the task of finance."},
      .fix = {"由购买主体开展监控，由财政部门审核并运用监控结果；填错的，更正 by",
              "the purchaser monitors, finance reviews and uses the result; correct `by` if it is "
              "wrong"},
      .cite = kCounty,
      .why = {"谁支出、谁负责：购买主体对自己的项目负日常监控责任，财政部门审核、运用监控结果。",
              "Who spends is responsible: the purchaser monitors its own project, finance reviews "
              "the result and uses it."}},
     check_who},
    {{.id = "F-40",
      .severity = Severity::error,
      .summary = {"监控的指标在项目的指标中找不到",
                  "a monitored row is not among the rows of the project"},
      .detail = {"没有编号或名称为“{row}”的指标。\n是否应为“{near}”？\n"
                 "截至 {nameless} 的监控中有一行既没有 id 也没有 name。",
                 "No row has the id or the name \"{row}\".\nDid you mean \"{near}\"?\n"
                 "A row of the period through {nameless} has neither id nor name."},
      .fix = {"按指标的 id 填写；没有 id 的，按完全相同的名称填写",
              "name the row by its id, or by exactly its name if it has none"},
      .cite = kSetting,
      .why = {"监控、自评和评价都要对照同一套批复的指标；对不上号的行不会计入任何结果。",
              "Monitoring, self-evaluation and evaluation use the same approved rows; one that "
              "fits none counts nowhere."}},
     check_rows_known},
    {{.id = "F-41",
      .severity = Severity::warning,
      .summary = {"各期监控的截止日期重复或倒置",
                  "periods of the monitoring repeat or run backwards"},
      .detail = {"有两期监控都截至 {twice}。\n本期截至 {through}，早于上一期的 {before}。",
                 "Two periods run through {twice}.\n"
                 "This period runs through {through}, the one before it through {before}."},
      .fix = {"删去重复的一期，各期按截止日期先后排列",
              "remove the double one and order them by date"},
      .cite = kSetting,
      .why = {"一期填两次或次序颠倒，就看不出哪一个数是最新的进度。",
              "With a double or misplaced period nobody can tell which numbers are the latest."}},
     check_order_of_entries},
    {{.id = "F-42",
      .severity = Severity::error,
      .summary = {"监控截止日期不在项目年度内", "a period of the monitoring ends outside the year"},
      .detail = {"监控截至 {through}，项目年度为 {year}。",
                 "It runs through {through}; the project's year is {year}."},
      .fix = {"更正截止日期；属于其他年度的，填入那一年的项目文件",
              "correct the date, or move the period to the file of its year"},
      .cite = kSetting,
      .why = {"监控比较的是本年 1 月起的累计进度，其他年度的数放进来，进度就算错了。",
              "Monitoring compares progress since January of the year; numbers of another year "
              "spoil it."}},
     check_year},
    {{.id = "F-46",
      .severity = Severity::warning,
      .summary = {"监控的完成值无法与指标值比较",
                  "a monitored value cannot be compared with its target"},
      .detail = {"“{row}”填写的是“{written}”，指标值为“{target}”。",
                 "\"{row}\" states \"{written}\"; the target is \"{target}\"."},
      .fix = {"指标值是数的填数，是日期的填日期",
              "state a number, or a date where the target is one"},
      .cite = kSetting,
      .why = {"监控采用目标比较法：定量指标要有截至当期的数，才能看出进度。",
              "Monitoring compares with the target; a quantitative one needs the number reached so "
              "far."}},
     check_readable},
};

}  // namespace

std::span<const WrittenRule> monitoring_rules() {
  return kRules;
}

}  // namespace pbs
