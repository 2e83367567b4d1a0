// SPDX-License-Identifier: MIT
// The first sheet: headline numbers, distributions and their charts. Counts are formulas over the
// list of projects, so that they follow what is changed there.
#include <fmt/format.h>

#include "report/formats/view/words.hpp"
#include "report/formats/xlsx/lists.hpp"
#include "report/numbers.hpp"

namespace pbs::xlsx {

namespace {

struct Bracket {
  int from, to;  // to: not included, but for the last
};
constexpr Bracket kBrackets[] = {{0, 60}, {60, 70}, {70, 80}, {80, 90}, {90, 100}};

std::size_t in_bracket(const Portfolio& portfolio, const Bracket& bracket) {
  std::size_t count = 0;
  for (const std::size_t i : portfolio.ranked) {
    const Decimal& total = *portfolio.rows[i].total;
    const bool last = bracket.to == 100;
    if (total >= Decimal(bracket.from) && (last || total < Decimal(bracket.to))) ++count;
  }
  return count;
}

}  // namespace

void Lists::write_summary(const RankingCells& cells) {
  Sheet& sheet = *summary_;
  sheet.width(0, 0, 26);
  sheet.width(1, 5, 14);
  Row row = 0;
  sheet.span(row, 0, row, 5, say(label::kTitle), title_style());
  sheet.height(row++, 32);
  Style years = note_style();
  years.align = Align::center;
  sheet.span(row, 0, row, 5, fmt::format("{}{}", years_text(portfolio_), book_.language() == Language::zh ? " 年度" : ""), years);
  row += 2;
  headline(row);
  grade_table(row, cells);
  distribution_table(row, cells);
  dimension_table(row);
  const Row departments = departments_.row - 1;
  if (departments >= 1) {
    const Row last = std::min<Row>(departments, 20);
    const std::string& name = departments_.sheet->name();
    chart(LXW_CHART_BAR, {"各主管部门平均得分", "Mean by department"}, "=" + range_name(1, 0, last, 0, name),
          "=" + range_name(1, 7, last, 7, name), 100);
  }
  place_charts(row);
  worksheet_activate(sheet.raw());
  sheet.print(false, say(label::kTitle));
}

void Lists::headline(Row& row) {
  Sheet& sheet = *summary_;
  const Style two = number_style("0.00"), count = number_style("0"), money = number_style(money_);
  const std::string totals = range_name(1, 10, std::max<Row>(1, ranking_.row - 1), 10, ranking_.sheet->name());
  const auto line = [&](const Words& words, auto write) {
    sheet.text(row, 0, say(words), label_style());
    write(row, Column{1});
    ++row;
  };
  line(label::kProjects, [&](Row r, Column c) { sheet.count(r, c, portfolio_.projects, count); });
  line(label::kGraded, [&](Row r, Column c) {
    sheet.formula(r, c, fmt::format("=COUNT({})", totals), static_cast<double>(portfolio_.with_total), count);
  });
  const auto of_totals = [&](const Words& words, std::string_view formula, const std::optional<Decimal>& value) {
    line(words, [&](Row r, Column c) {
      if (value) sheet.formula(r, c, fmt::format(fmt::runtime(formula), totals), *value, two);
      else sheet.text(r, c, "—", text_style(Align::center));
    });
  };
  of_totals(label::kMean, "=ROUND(AVERAGE({}),2)", portfolio_.mean);
  of_totals(label::kHighest, "=MAX({})", portfolio_.highest);
  of_totals(label::kLowest, "=MIN({})", portfolio_.lowest);
  const auto amount = [&](const Words& words, Column column, const Decimal& value) {
    const std::string range = range_name(1, column, std::max<Row>(1, ranking_.row - 1), column, ranking_.sheet->name());
    line(words, [&](Row r, Column c) { sheet.formula(r, c, fmt::format("=SUM({})", range), in_wan(value), money); });
  };
  amount({"全年预算数（万元）", "Adjusted budget, 10,000 yuan"}, 6, portfolio_.adjusted);
  amount({"全年执行数（万元）", "Executed, 10,000 yuan"}, 7, portfolio_.executed);
  line(label::kRate, [&](Row r, Column c) {
    const PortfolioRate rate = portfolio_rate(portfolio_);
    if (!rate.rate) { sheet.text(r, c, "—", text_style(Align::center)); return; }
    if (rate.left_out == 0) {
      sheet.formula(r, c, fmt::format("=ROUND({}/{},4)", cell_name(r - 1, c), cell_name(r - 2, c)), *rate.rate * Decimal(1, 2), number_style("0.00%"));
    } else {
      sheet.number(r, c, *rate.rate * Decimal(1, 2), number_style("0.00%"));
    }
  });
  ++row;
}

void Lists::grade_table(Row& row, const RankingCells& cells) {
  Sheet& sheet = *summary_;
  Column column = 0;
  for (const Words& words : {label::kGrade, label::kProjects, label::kShare, Words{"全年预算数（万元）", "Adjusted budget"},
                             Words{"全年执行数（万元）", "Executed"}}) {
    sheet.text(row, column++, say(words), head_style());
  }
  const Row first = ++row;
  for (std::size_t i = 0; i <= 4; ++i) {
    const bool ungraded = i == 4;
    const GradeCount& count = ungraded ? portfolio_.ungraded : portfolio_.grades[i];
    const std::string_view name = ungraded ? std::string_view("—") : grade_words(static_cast<Grade>(i), book_.language());
    sheet.text(row, 0, ungraded ? say(label::kNoGrade) : name, text_style(Align::center));
    const std::string criterion = fmt::format("\"{}\"", name);
    sheet.formula(row, 1, fmt::format("=COUNTIF({},{})", cells.grades, criterion), static_cast<double>(count.projects), number_style("0"));
    sheet.formula(row, 2, fmt::format("=IF(SUM({0})=0,0,ROUND({1}/SUM({0}),3))", range_name(first, 1, first + 4, 1), cell_name(row, 1)),
                  share(count.projects, portfolio_.projects) * Decimal(1, 2), number_style("0.0%"));
    sheet.formula(row, 3, fmt::format("=SUMIF({},{},{})", cells.grades, criterion, cells.budgets), in_wan(count.adjusted), number_style(money_));
    sheet.formula(row, 4, fmt::format("=SUMIF({},{},{})", cells.grades, criterion, cells.executed), in_wan(count.executed), number_style(money_));
    ++row;
  }
  sheet.colour_grades(first, 0, first + 3, 0);
  const std::string names = "=" + range_name(first, 0, first + 4, 0, sheet.name());
  chart(LXW_CHART_COLUMN, {"各等级项目数", "Projects by grade"}, names, "=" + range_name(first, 1, first + 4, 1, sheet.name()));
  chart(LXW_CHART_COLUMN, {"各等级预算数（万元）", "Budget by grade, 10,000 yuan"}, names, "=" + range_name(first, 3, first + 4, 3, sheet.name()));
  ++row;
}

void Lists::distribution_table(Row& row, const RankingCells& cells) {
  Sheet& sheet = *summary_;
  sheet.text(row, 0, say({"得分区间", "Total"}), head_style());
  sheet.text(row, 1, say(label::kProjects), head_style());
  const Row first = ++row;
  for (const Bracket& bracket : kBrackets) {
    const bool last = bracket.to == 100;
    sheet.text(row, 0, fmt::format("[{}, {}{}", bracket.from, bracket.to, last ? "]" : ")"), text_style(Align::center));
    sheet.formula(row, 1, fmt::format("=COUNTIFS({0},\">={1}\",{0},\"{3}{2}\")", cells.totals, bracket.from, bracket.to, last ? "<=" : "<"),
                  static_cast<double>(in_bracket(portfolio_, bracket)), number_style("0"));
    ++row;
  }
  chart(LXW_CHART_COLUMN, {"得分分布", "Distribution of totals"}, "=" + range_name(first, 0, row - 1, 0, sheet.name()),
        "=" + range_name(first, 1, row - 1, 1, sheet.name()));
  ++row;
}

void Lists::dimension_table(Row& row) {
  Sheet& sheet = *summary_;
  constexpr std::string_view kNames[] = {"economy", "efficiency", "effectiveness", "equity"};
  Column column = 0;
  for (const Words& words : {Words{"4E 维度", "4E"}, Words{"得分", "Points"}, Words{"分值", "Weight"}, Words{"得分率", "Rate"}}) {
    sheet.text(row, column++, say(words), head_style());
  }
  const Row first = ++row;
  for (std::size_t i = 0; i < kDimensions; ++i) {
    const DimensionTotal& total = portfolio_.insights.four_e.dimensions[i];
    sheet.text(row, 0, dimension_words(kNames[i], book_.language()), text_style(Align::center));
    sheet.number(row, 1, total.points, number_style("#,##0.00"));
    sheet.number(row, 2, total.weight, number_style("#,##0.00"));
    const Decimal rate = total.score.value_or(Decimal()) * Decimal(1, 2);
    sheet.formula(row, 3, fmt::format("=IF(N({0})=0,0,ROUND({1}/{0},4))", cell_name(row, 2), cell_name(row, 1)), rate, number_style("0.00%"));
    ++row;
  }
  chart(LXW_CHART_COLUMN, {"4E 得分率", "Points of the four E"}, "=" + range_name(first, 0, row - 1, 0, sheet.name()),
        "=" + range_name(first, 3, row - 1, 3, sheet.name()), 1);
  chart_axis_set_num_format(charts_.back()->y_axis, "0%");
  ++row;
}

void Lists::chart(std::uint8_t type, const Words& title, const std::string& names,
                  const std::string& values, std::optional<int> greatest) {
  lxw_chart* made = workbook_add_chart(book_.raw(), type);
  lxw_chart_series* series = chart_add_series(made, names.c_str(), values.c_str());
  chart_title_set_name(made, std::string(say(title)).c_str());
  lxw_chart_font font{};
  font.size = 11;
  font.bold = LXW_TRUE;
  chart_title_set_name_font(made, &font);
  chart_legend_set_position(made, LXW_CHART_LEGEND_NONE);
  chart_series_set_labels(series);
  lxw_chart_axis* const axis = type == LXW_CHART_BAR ? made->x_axis : made->y_axis;
  chart_axis_set_min(axis, 0);  // bars of half the length are half as much
  if (greatest) chart_axis_set_max(axis, *greatest);
  lxw_chart_fill fill{};
  fill.color = 0x2E75B6;
  chart_series_set_fill(series, &fill);
  charts_.push_back(made);
}

// Two beside one another below the tables, as wide as these, on a page of their own.
void Lists::place_charts(Row row) {
  constexpr int kWidth = 346, kHeight = 264, kGap = 10;  // pixels
  constexpr Row kRows = 12;
  lxw_row_t breaks[] = {row, 0};
  worksheet_set_h_pagebreaks(summary_->raw(), breaks);
  for (std::size_t i = 0; i < charts_.size(); ++i) {
    const bool alone = i % 2 == 0 && i + 1 == charts_.size();
    lxw_chart_options options{};
    options.x_offset = i % 2 == 0 ? 0 : kWidth + kGap;
    options.x_scale = (alone ? 2 * kWidth + kGap : kWidth) / 480.0;
    options.y_scale = (alone ? 1.4 : 1.0) * kHeight / 288.0;
    worksheet_insert_chart_opt(summary_->raw(), row + static_cast<Row>(i / 2) * kRows, 0, charts_[i], &options);
  }
}

}  // namespace pbs::xlsx
