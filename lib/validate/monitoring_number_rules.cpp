// SPDX-License-Identifier: MIT
// What the numbers of monitoring contradict (domain rules 3, forms of the 监控表): F-43 the amount
// executed, F-44 the amount expected, F-45 quantities that cannot shrink.
#include <string>
#include <vector>

#include "base/text.hpp"
#include "validate/monitoring_facts.hpp"
#include "validate/row_words.hpp"
#include "validate/rule.hpp"

namespace pbs {
namespace {

constexpr Cite kSetting{"政策参数(默认)", "", Mark::setting};

Finding& add_executed(const WrittenInput& input, const Monitoring& period, Location other,
                      const RuleInfo& rule, FindingLog& log) {
  return log.add(rule, input.at(period.executed.written.place))
      .see(input.at(other))
      .with("through", through_of(period))
      .with_number("executed", period.executed->to_string())
      .with("unit", std::string(input.project.unit));
}

// Above the year's own amount the year's number says the rest.
void check_executed(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Project& project = input.project;
  const Stated<Decimal>& year = project.budget.executed;
  const YearBudget budget = year_budget(project);
  const Monitoring* before = nullptr;
  for (const Monitoring& period : project.stages.monitoring) {
    if (!period.executed) continue;
    const bool falls = before != nullptr && period.through && before->through &&
                       *period.through > *before->through && *period.executed < *before->executed;
    if (falls) {
      add_executed(input, period, before->executed.written.place, rule, log)
          .with_number("earlier", before->executed->to_string())
          .with("earlier_through", through_of(*before));
    } else if (year && *period.executed > *year) {
      add_executed(input, period, year.written.place, rule, log)
          .with_number("year", year->to_string());
    } else if (!year && budget.amount && *period.executed > *budget.amount) {
      add_executed(input, period, budget.place, rule, log)
          .with_number("budget", budget.amount->to_string());
    }
    before = &period;
  }
}

void check_expected(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Monitoring& period : input.project.stages.monitoring) {
    if (!period.executed || !period.expected_executed) continue;
    if (*period.expected_executed >= *period.executed) continue;
    log.add(rule, input.at(period.expected_executed.written.place))
        .see(input.at(period.executed.written.place))
        .with("through", through_of(period))
        .with_number("expected", period.expected_executed->to_string())
        .with_number("executed", period.executed->to_string())
        .with("unit", std::string(input.project.unit));
  }
}

bool is_number(const Stated<Actual>& value, const Indicator& row) {
  return value && value->kind == ActualKind::number && comparable(value->unit, row.target->unit);
}

// The year's actual, else the expected one, where it is below what was reached before.
const Stated<Actual>* lower_than_reached(const Indicator& own, const MonitoringRow& row) {
  if (!accumulates(own) || !is_number(row.actual, own)) return nullptr;
  for (const Stated<Actual>* value : {&own.actual, &row.expected}) {
    if (is_number(*value, own) && (*value)->value < row.actual->value) return value;
  }
  return nullptr;
}

// A row that is wrong in several periods is said once.
void check_quantities(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Project& project = input.project;
  if (project.stages.monitoring.empty()) return;
  std::vector<bool> said(project.indicators.size());
  for (const Monitoring& period : project.stages.monitoring) {
    for (const MonitoringRow& row : period.rows) {
      if (row.indicator < 0) continue;
      const auto index = static_cast<std::size_t>(row.indicator);
      const Indicator& own = project.indicators[index];
      const Stated<Actual>* const lower = lower_than_reached(own, row);
      if (lower == nullptr || said[index]) continue;
      said[index] = true;
      log.add(rule, input.at(lower->written.place))
          .see(input.at(row.actual.written.place))
          .about(own.key())
          .with("row", said_name(own))
          .with("through", through_of(period))
          .with("reached", escape_for_message(row.actual.written.value))
          .with(lower == &own.actual ? "final" : "expected",
                escape_for_message(lower->written.value));
    }
  }
}

constexpr WrittenRule kRules[] = {
    {{.id = "F-43",
      .severity = Severity::error,
      .summary = {"监控的执行数自相矛盾",
                  "an amount executed in the monitoring contradicts another"},
      .detail = {"截至 {through} 执行 {executed}{unit}。\n"
                 "截至 {earlier_through} 已执行 {earlier}{unit}，累计数不会减少。\n"
                 "全年执行数却只有 {year}{unit}。\n"
                 "全年预算数只有 {budget}{unit}。",
                 "{executed} {unit} are stated through {through}.\n"
                 "{earlier} {unit} were executed through {earlier_through} already; the amount "
                 "since January cannot fall.\n"
                 "The whole year has only {year} {unit}.\n"
                 "The year's budget is only {budget} {unit}."},
      .fix = {"执行数填 1 月起的累计数，单位与表头一致；核对后更正有误的一处",
              "state the amount since January in the unit of the file, and correct the wrong one"},
      .cite = kSetting,
      .why = {"监控填的是累计执行数，只增不减，也不会超过全年；不然执行进度就算错了。",
              "Monitoring states the amount since January, which never falls and never exceeds the "
              "year's; otherwise the execution rate is wrong."}},
     check_executed},
    {{.id = "F-44",
      .severity = Severity::error,
      .summary = {"全年预计执行数小于已执行数",
                  "less is expected for the year than was executed already"},
      .detail = {"截至 {through} 已执行 {executed}{unit}，全年预计却为 {expected}{unit}。",
                 "{executed} {unit} were executed through {through}, but {expected} {unit} are "
                 "expected for the year."},
      .fix = {"expected_executed 填全年合计数，不是剩余月份的数",
              "expected_executed is the total of the year, not of the months that are left"},
      .cite = kSetting,
      .why = {"全年预计数用来判断结转结余；填成剩余月份的数，会把该收回的资金算错。",
              "The expected total shows what will be left over; the amount of the remaining months "
              "in its place gets that wrong."}},
     check_expected},
    {{.id = "F-45",
      .severity = Severity::warning,
      .summary = {"累计完成值比监控时还少", "a quantity is smaller than it was in the monitoring"},
      .detail = {"“{row}”截至 {through} 已完成 {reached}。\n全年预计却为 {expected}。\n"
                 "全年实际完成值却为 {final}。",
                 "\"{row}\" had reached {reached} by {through}.\n"
                 "For the year only {expected} is expected.\nFor the year only {final} is stated."},
      .fix = {"数量和总成本填 1 月起的累计数；确实减少的，在 note 或 reason 中说明",
              "state quantities and total costs since January; if one did fall, explain it in "
              "note or reason"},
      .cite = kSetting,
      .why = {"数量和成本按年累计，年底不应比年中少；前后不一，至少有一个数不真实。",
              "Quantities and costs add up over the year; if the later number is smaller, one of "
              "the two is not true."}},
     check_quantities},
};

}  // namespace

std::span<const WrittenRule> monitoring_number_rules() {
  return kRules;
}

}  // namespace pbs
