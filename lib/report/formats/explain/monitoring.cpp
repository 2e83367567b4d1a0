// SPDX-License-Identifier: MIT
// 绩效运行监控: both lines of every period, with lights, alerts and what is to be done.
#include <algorithm>

#include <fmt/format.h>

#include "report/formats/explain/parts.hpp"
#include "report/formats/view/stage_words.hpp"

namespace pbs::explain {

namespace {

bool is_row(const MonitoringRowScore& row, std::string_view what) {
  return row.id == what || row.name == what;
}

void write_row(const MonitoringRowScore& row, Page& page) {
  const Language language = page.language();
  page.item(row.id.empty() ? row.name : row.id, row.name, row.place, 1);
  page.field({"灯", "light"}, row.light.empty()
                                  ? std::string(page.say({"不判断", "not judged"}))
                                  : light_words(row.light, language));
  if (row.rate) {
    std::string text = fmt::format("{}%", *row.rate);
    if (!row.formula.empty()) text.append(" ≈ ").append(row.formula);
    page.field({"进度", "progress"}, text);
  }
  page.field({"指标值", "target"}, row.target);
  page.field({"完成值", "actual"}, row.actual);
  page.field({"全年预计", "expected"}, row.expected);
  page.field({"预计的灯", "its light"}, light_words(row.expected_light, language));
  page.field({"口径", "pace"}, monitor_basis_words(row.basis, language));
  page.field({"可能性", "outlook"}, outlook_words(row.outlook, language));
  page.field({"偏差原因", "cause"}, cause_words(row.cause, language));
  page.field({"说明", "note"}, row.note);
  page.basis(row.cite);
}

// "84.92% ≈ 128.40 ÷ 226.80 ÷ (8 ÷ 12) × 100".
std::string budget_pace(const MonitoringScore& period) {
  std::string text(period.budget_formula);
  const bool pace = period.executed && period.adjusted && period.adjusted->sign() > 0;
  if (!pace || period.months == 0) return text;
  const Fraction share = Fraction(*period.executed) / Fraction(*period.adjusted);
  const Fraction year(12, static_cast<std::int64_t>(period.months));
  const Fraction percent = share * year * Fraction(100);
  return round(percent, 2, Rounding::half_up).to_string() + "% ≈ " + text;
}

void write_budget(const MonitoringScore& period, Page& page) {
  page.field({"预算数", "budget"}, period.adjusted, period.adjusted_place);
  page.field({"执行数", "executed"}, period.executed, period.executed_place);
  if (period.rate && period.executed && period.adjusted) {
    page.field({"执行率", "rate"}, fmt::format("{}% ≈ {} ÷ {} × 100", *period.rate,
                                            *period.executed, *period.adjusted));
  }
  page.field({"全年预计", "expected"}, period.expected_executed);
  std::string light = std::string(light_words(period.budget_light, page.language()));
  if (!period.budget_formula.empty()) light.append("  ").append(budget_pace(period));
  page.field({"预算灯", "budget light"}, light);
}

void write_alerts(const MonitoringScore& period, Page& page) {
  for (const MonitoringAlert& alert : period.alerts) {
    std::string text(alert.rule);
    if (alert.value) text += fmt::format("  {}", *alert.value);
    if (alert.limit) {
      text += fmt::format("{}{}", page.say({"，界限 ", ", limit "}), *alert.limit);
    }
    page.field({"预警", "alert"}, text);
    page.basis(alert.cite);
  }
}

void write_decision(const MonitoringScore& period, Page& page) {
  const Language language = page.language();
  write_alerts(period, page);
  page.field({"目标完成", "completion"}, period.completion, "%");
  page.field({"目标灯", "target light"}, light_words(period.target_light, language));
  page.field({"项目灯", "light"}, light_words(period.light, language));
  page.basis(period.cite);
  page.field({"可能性", "outlook"}, outlook_words(period.outlook, language));
  page.field({"措施", "action"}, monitor_action_words(period.action, language));
  page.field({"期限", "due"}, period.due);
  page.field({"审核", "reviewed"}, period.review_date);
  page.field({"审核意见", "decided"}, monitor_action_words(period.decided, language));
  if (period.suspended) {
    page.field({"暂停", "suspended"}, page.say({"逾期未答复", "no choice in time"}));
  }
}

void write_period(const MonitoringScore& period, Page& page) {
  page.item(period.through, fmt::format(fmt::runtime(page.say({"截至 {} 月", "through month {}"})),
                                        period.months),
            period.place);
  page.field({"报送", "submitted"}, period.submitted);
  page.field({"报送截止", "report by"}, period.report_by);
  write_budget(period, page);
  for (const MonitoringRowScore& row : period.rows) write_row(row, page);
  page.item(period.through, page.say({"本期结果", "result of the period"}), {});
  write_decision(period, page);
  page.notes("monitoring", period.through);
}

}  // namespace

bool write_monitoring(const Scorecard& card, const Selection& asked, Page& page) {
  bool found = asked.whole();
  for (const MonitoringScore& period : card.monitoring) {
    if (asked.whole() || period.through == asked.what) {
      write_period(period, page);
      found = true;
      continue;
    }
    for (const MonitoringRowScore& row : period.rows) {
      if (!is_row(row, asked.what)) continue;
      page.item(period.through, {}, {});
      write_row(row, page);
      found = true;
    }
  }
  if (!asked.whole()) return found;
  page.item("monitoring", page.say({"各期共同", "all periods"}), {});
  page.notes("monitoring");
  return true;
}

}  // namespace pbs::explain
