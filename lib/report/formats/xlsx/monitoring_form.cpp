// SPDX-License-Identifier: MIT
// 项目支出绩效运行监控表 (预〔2019〕136号): what was spent and reached until the month, what is
// expected for the year, why it deviates, and the light.
#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/formats/xlsx/forms.hpp"

namespace pbs::xlsx {

namespace {

// The five causes of the form, with a tick at the one that is given.
std::string causes(std::string_view cause, Language language) {
  constexpr std::string_view kCauses[] = {"funding", "system", "staff", "facilities", "other"};
  std::string text;
  for (const std::string_view known : kCauses) {
    if (!text.empty()) text += "  ";
    text += known == cause ? "☑" : "□";
    text += cause_words(known, language);
  }
  return text;
}

const IndicatorScore* row_of(const Scorecard& card, const MonitoringRowScore& row) {
  if (!card.self_evaluation) return nullptr;
  for (const IndicatorScore& known : card.self_evaluation->indicators) {
    if (row.id.empty() ? known.name == row.name : known.id == row.id) return &known;
  }
  return nullptr;
}

}  // namespace

void ProjectForms::write_monitoring_form(const MonitoringScore& period) {
  title(std::string(say({"项目支出绩效运行监控表", "Monitoring of the performance target"})));
  project_block();
  pair(0, 2, 4, say({"监控截至", "Through"}), period.through);
  pair(5, 7, kLast, say({"填报单位", "Handed in by"}), role_words(period.by, language()));
  sheet_.height(row_++, 20);
  monitoring_funds(period);
  monitoring_rows(period);
  pair(0, 2, 4, say({"监控结论", "Light of the project"}), light_words(period.light, language()));
  pair(5, 7, kLast, say({"处理意见", "Action"}), monitor_action_words(period.action, language()));
  sheet_.colour_lights(row_, 2, row_, 2);
  sheet_.height(row_++, 22);
  signatures({"填报人：", "Filled in by:"}, period.submitted);
}

void ProjectForms::monitoring_funds(const MonitoringScore& period) {
  const Row first = row_;
  const std::string months = fmt::format("1-{}", period.months);
  const bool zh = language() == Language::zh;
  const auto head = [&](Column left, Column right, const std::string& words) {
    sheet_.span(row_, left, row_, right, words, label_style());
  };
  head(2, 3, zh ? "全年预算数" : "Budget");
  head(4, 5, zh ? months + " 月执行数" : "Spent, months " + months);
  head(6, 8, zh ? months + " 月执行率" : "Rate");
  head(9, 9, zh ? "全年预计执行数" : "Expected");
  head(10, 10, zh ? "资金预警灯" : "Light of the budget");
  sheet_.height(row_++, 30);
  const Style money = input_style("#,##0.00####");
  const auto amount = [&](Column left, Column right, const std::optional<Decimal>& value) {
    sheet_.span(row_, left, row_, right, "", money);
    sheet_.number(row_, left, value, money);
  };
  amount(2, 3, period.adjusted);
  amount(4, 5, period.executed);
  sheet_.span(row_, 6, row_, 8, "", points_style("0.00%"));
  if (period.rate) {
    sheet_.formula(row_, 6, fmt::format("=IF(N({0})<=0,\"\",ROUND({1}/{0},4))", cell_name(row_, 2), cell_name(row_, 4)),
                   *period.rate * Decimal(1, 2), points_style("0.00%"));
  }
  amount(9, 9, period.expected_executed);
  sheet_.text(row_, 10, light_words(period.budget_light, language()), text_style(Align::center));
  sheet_.colour_lights(row_, 10, row_, 10);
  sheet_.comment(row_, 10, period.budget_formula);
  sheet_.height(row_++, 20);
  sheet_.span(first, 0, row_ - 1, 1, fmt::format("{}（{}）", say({"项目资金", "Funds"}), card_.unit), label_style());
}

void ProjectForms::monitoring_rows(const MonitoringScore& period) {
  const std::string months = fmt::format("1-{}", period.months);
  const bool zh = language() == Language::zh;
  const std::string heads[] = {zh ? "一级指标" : "Level 1", zh ? "二级指标" : "Level 2", zh ? "三级指标" : "Indicator",
                               zh ? "年度指标值" : "Target", zh ? months + " 月完成情况" : "Actual, months " + months,
                               zh ? "全年预计完成情况" : "Expected", zh ? "完成目标可能性" : "Outlook", zh ? "预警灯" : "Light",
                               zh ? "偏差原因分析" : "Cause"};
  constexpr Column kColumns[][2] = {{0, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 7}, {8, 8}, {9, 9}, {10, 10}};
  for (std::size_t i = 0; i < std::size(heads); ++i) {
    sheet_.span(row_, kColumns[i][0], row_, kColumns[i][1], heads[i], label_style());
  }
  sheet_.height(row_++, 32);
  const Row first = row_;
  for (const MonitoringRowScore& row : period.rows) {
    const IndicatorScore* known = row_of(card_, row);
    const std::string_view id = known != nullptr ? known->indicator_class : std::string_view();
    sheet_.span(row_, 0, row_, 1, class_words(first_level_of(id), language()), text_style(Align::center));
    sheet_.text(row_, 2, id == first_level_of(id) ? "" : class_words(id, language()), text_style(Align::center));
    sheet_.text(row_, 3, row.name, text_style());
    sheet_.text(row_, 4, row.target, text_style(Align::center));
    sheet_.text(row_, 5, row.actual, text_style(Align::center));
    sheet_.span(row_, 6, row_, 7, row.expected, text_style(Align::center));
    sheet_.text(row_, 8, outlook_words(row.outlook, language()), text_style(Align::center));
    sheet_.one_of(row_, 8, {outlook_words("certain", language()), outlook_words("possible", language()), outlook_words("impossible", language())});
    sheet_.text(row_, 9, light_words(row.light, language()), text_style(Align::center));
    sheet_.one_of(row_, 9, {light_words("green", language()), light_words("yellow", language()), light_words("red", language()), light_words("blue", language())});
    std::string why(row.formula);
    if (!row.cite.empty()) why += (why.empty() ? "" : "\n") + std::string(row.cite);
    sheet_.comment(row_, 9, why);
    std::string words = causes(row.cause, language());
    if (!row.note.empty()) words += "\n" + std::string(row.note);
    sheet_.text(row_, 10, words, text_style());
    sheet_.height(row_++, 13.5 * std::max({2, lines_of(row.name, 24), lines_of(words, 34)}) + 4);
  }
  if (row_ > first) sheet_.colour_lights(first, 9, row_ - 1, 9);
}

}  // namespace pbs::xlsx
