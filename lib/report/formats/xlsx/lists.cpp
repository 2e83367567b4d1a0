// SPDX-License-Identifier: MIT
#include "report/formats/xlsx/lists.hpp"

#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs::xlsx {

namespace {

constexpr Row kMostRows = 1'048'570;         // a sheet holds a few more
constexpr std::size_t kMostRanked = 2000;    // more projects get their rank as a number
Style plain() { return {.wrap = false}; }

}  // namespace

Lists::Lists(const Portfolio& portfolio, Book& book)
    : portfolio_(portfolio),
      book_(book),
      places_(portfolio.rows.size()),
      money_(number_format(money_scale(portfolio), true)) {
}

const Place& Lists::place_of(const PortfolioRow& row) const {
  return places_.at(static_cast<std::size_t>(&row - portfolio_.rows.data())).place;
}

Lists::List Lists::begin_list(const Words& name, std::initializer_list<Words> heads,
                              std::initializer_list<double> widths) {
  List list;
  list.sheet = &book_.add(say(name));
  list.widths = widths;
  Column column = 0;
  for (const double width : widths) {
    list.sheet->width(column, column, width);
    ++column;
  }
  list.sheet->height(0, 30);
  column = 0;
  for (const Words& head : heads) list.sheet->text(0, column++, say(head), head_style());
  worksheet_freeze_panes(list.sheet->raw(), 1, std::min<Column>(2, static_cast<Column>(heads.size())));
  worksheet_repeat_rows(list.sheet->raw(), 0, 0);
  list.sheet->print(true, say(name));
  return list;
}

void Lists::end_list(List& list) {
  const auto last = static_cast<Column>(list.widths.size() - 1);
  if (list.row > 1) worksheet_autofilter(list.sheet->raw(), 0, 0, list.row - 1, last);
}

void Lists::add_sheets() {
  summary_ = &book_.add(say(label::kSummary));
  ranking_ = begin_list(
      {"排名", "Ranking"},
      {label::kRank, label::kId, label::kProject, label::kDepartment, label::kYear, label::kStatus,
       {"全年预算数（万元）", "Adjusted budget, 10,000 yuan"}, {"全年执行数（万元）", "Executed, 10,000 yuan"},
       label::kRate, {"自评总分", "Claimed total"}, label::kTotal, label::kGrade, label::kErrors, label::kWarnings},
      {6, 15, 30, 22, 7, 9, 13, 13, 10, 9, 9, 7, 6, 6});
  departments_ = begin_list(
      label::kDepartments,
      {label::kDepartment, label::kProjects, {"优", "Excellent"}, {"良", "Good"}, {"中", "Fair"}, {"差", "Poor"},
       label::kNoGrade, label::kMean, {"全年预算数（万元）", "Adjusted budget, 10,000 yuan"},
       {"全年执行数（万元）", "Executed, 10,000 yuan"}, label::kRate},
      {32, 9, 7, 7, 7, 7, 9, 11, 16, 16, 12});
  findings_ = begin_list(
      label::kFindings,
      {label::kId, label::kProject, label::kDepartment, {"级别", "Severity"}, {"规则", "Rule"},
       label::kIndicator, {"问题", "Finding"}, {"说明", "Detail"}, label::kFix, {"位置", "Place"}},
      {15, 24, 18, 7, 9, 18, 26, 44, 30, 24});
  use_ = begin_list(
      {"评价结果应用", "Use of results"},
      {label::kId, label::kProject, label::kDepartment, {"结果来源", "From"}, label::kTotal, label::kGrade,
       {"预算处理", "Budget"}, {"原预算（万元）", "Before, 10,000 yuan"}, {"系数", "Factor"},
       {"安排预算（万元）", "After, 10,000 yuan"}, {"对承接主体", "Supplier"}, {"整改", "Rectification"},
       {"整改期限", "Due"}},
      {15, 26, 18, 10, 9, 7, 22, 11, 7, 13, 20, 9, 12});
  duties_ = begin_list(
      {"履责情况", "Duties"},
      {label::kId, label::kProject, label::kDepartment, {"环节", "Stage"}, {"责任方", "Party"},
       {"名称", "Name"}, {"期限", "Due"}, {"完成", "Done"}, label::kStatus, {"逾期天数", "Days late"}},
      {16, 30, 20, 16, 12, 26, 12, 12, 10, 9});
}

void Lists::write_tables() {
  for (std::size_t i = 0; i < places_.size(); ++i) {
    if (places_[i].place.known()) rows_.emplace(std::pair(portfolio_.rows[i].input, portfolio_.rows[i].document), i);
  }
  for_each_portfolio_table(portfolio_, kMostRows,
                           [this](const PortfolioTable& table) { write_table(table); });
}

RankingCells Lists::write_ranking() {
  const std::vector<RankedRow> ranked = ranked_rows(portfolio_);
  const bool formulas = ranked.size() <= kMostRanked;
  for (const RankedRow& row : ranked) ranking_row(ranking_, *row.row, row.rank, formulas);
  for (const PortfolioRow* row : ungraded_rows(portfolio_)) ranking_row(ranking_, *row, 0, false);
  const Row last = std::max<Row>(1, ranking_.row - 1);
  ranking_.sheet->colour_grades(1, 11, last, 11);
  end_list(ranking_);
  const auto column = [&](Column at) { return range_name(1, at, last, at, ranking_.sheet->name()); };
  return {column(3), column(10), column(11), column(6), column(7)};
}

void Lists::ranking_row(List& list, const PortfolioRow& row, std::size_t rank, bool formulas) {
  Sheet& sheet = *list.sheet;
  const Row at = list.row++;
  const Style general = number_style("General");
  const FormPlace& place = places_.at(static_cast<std::size_t>(&row - portfolio_.rows.data()));
  const std::string total = cell_name(at, 10);
  if (rank == 0) {
    sheet.text(at, 0, "—", text_style(Align::center));
  } else if (formulas) {
    const std::string all = range_name(1, 10, static_cast<Row>(portfolio_.ranked.size()), 10);
    sheet.formula(at, 0, fmt::format("=RANK({},{})", total, all), static_cast<double>(rank), points_style("General"));
  } else {
    sheet.count(at, 0, rank, points_style("General"));
  }
  sheet.text(at, 1, row.id, plain());
  sheet.link(at, 2, place.place, row.name.empty() && place.place.known() ? row.id : row.name, plain());
  sheet.text(at, 3, row.department, plain());
  if (row.year) sheet.count(at, 4, static_cast<std::size_t>(*row.year), general);
  else sheet.text(at, 4, "", plain());
  sheet.text(at, 5, status_words(row.status, book_.language()), plain());
  sheet.number(at, 6, row.adjusted ? std::optional(in_wan(*row.adjusted)) : std::nullopt, number_style(money_));
  sheet.number(at, 7, row.executed ? std::optional(in_wan(*row.executed)) : std::nullopt, number_style(money_));
  sheet.number(at, 8, row.rate ? std::optional(*row.rate * Decimal(1, 2)) : std::nullopt, number_style("0.00%"));
  sheet.number(at, 9, row.claimed, number_style("0.00"));
  const Style points = number_style(number_format(row.total ? row.total->scale() : 2));
  const std::string_view grade = row.grade ? grade_words(*row.grade, book_.language()) : std::string_view("—");
  if (row.total && !place.cells.total.empty()) {
    sheet.formula(at, 10, "=" + place.cells.total, *row.total, points);
    sheet.formula_text(at, 11, "=" + place.cells.grade, grade, text_style(Align::center));
  } else {
    sheet.number(at, 10, row.total, points);
    sheet.text(at, 11, grade, text_style(Align::center));
  }
  sheet.count(at, 12, row.errors, general);
  sheet.count(at, 13, row.warnings, general);
}

void Lists::write_departments(const RankingCells& cells) {
  Sheet& sheet = *departments_.sheet;
  const Style general = number_style("General");
  for (const DepartmentCount& department : portfolio_.departments) {
    const Row at = departments_.row++;
    const std::string name = cell_name(at, 0);
    // An empty name stands in a cell of no text, which no formula finds; `*` and `?` would be patterns.
    const bool plain_name = !department.name.empty() && department.name.size() < 240 &&
                            department.name.find_first_of("*?~<>=") == std::string::npos;
    sheet.text(at, 0, department.name, plain());
    const auto counted = [&](Column column, const std::string& formula, std::size_t value) {
      if (plain_name) sheet.formula(at, column, formula, static_cast<double>(value), general);
      else sheet.count(at, column, value, general);
    };
    counted(1, fmt::format("=COUNTIF({},{})", cells.departments, name), department.projects);
    for (std::size_t i = 0; i < department.grades.size(); ++i) {
      counted(static_cast<Column>(2 + i),
              fmt::format("=COUNTIFS({},{},{},\"{}\")", cells.departments, name, cells.grades,
                          grade_words(static_cast<Grade>(i), book_.language())),
              department.grades[i]);
    }
    counted(6, fmt::format("={}-SUM({})", cell_name(at, 1), range_name(at, 2, at, 5)), department.not_scored);
    if (department.mean && plain_name) {
      sheet.formula(at, 7, fmt::format("=ROUND(AVERAGEIFS({},{},{}),2)", cells.totals, cells.departments, name),
                    *department.mean, number_style("0.00"));
    } else {
      sheet.number(at, 7, department.mean, number_style("0.00"));
    }
    const auto summed = [&](Column column, const std::string& range, const Decimal& yuan) {
      const Decimal value = in_wan(yuan);
      if (plain_name) sheet.formula(at, column, fmt::format("=SUMIF({},{},{})", cells.departments, name, range), value, number_style(money_));
      else sheet.number(at, column, value, number_style(money_));
    };
    summed(8, cells.budgets, department.adjusted);
    summed(9, cells.executed, department.executed);
    const std::optional<Decimal> rate = execution_rate(department.executed, department.adjusted);
    if (rate) {
      sheet.formula(at, 10, fmt::format("=ROUND({}/{},4)", cell_name(at, 9), cell_name(at, 8)), *rate * Decimal(1, 2), number_style("0.00%"));
    } else {
      sheet.text(at, 10, "—", text_style(Align::center));
    }
  }
  end_list(departments_);
}

void Lists::project_cells(List& list, const PortfolioRow& row, const Style& style) {
  list.sheet->text(list.row, 0, row.id, style);
  list.sheet->link(list.row, 1, place_of(row), row.name, style);
  list.sheet->text(list.row, 2, row.department, style);
}

void Lists::take(const PortfolioRow& row, const FlatItem& item) {
  for (const FlatRecord& record : item.records) {
    switch (record.kind) {
      case FlatRecord::Kind::finding: take_finding(row, record.cells); break;
      case FlatRecord::Kind::use: take_use(row, record.cells); break;
      case FlatRecord::Kind::duty: take_duty(row, record.cells); break;
    }
  }
}

void Lists::take_finding(const PortfolioRow& row, const std::vector<std::string_view>& cells) {
  if (findings_.row >= kMostRows) return;
  int lines = lines_of(row.name, findings_.widths[1]);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    lines = std::max(lines, lines_of(cells[i], findings_.widths[3 + i]));
  }
  findings_.sheet->height(findings_.row, text_height(lines));
  project_cells(findings_, row, text_style());
  for (std::size_t i = 0; i < cells.size(); ++i) {
    findings_.sheet->text(findings_.row, static_cast<Column>(3 + i), cells[i], text_style());
  }
  ++findings_.row;
}

void Lists::take_use(const PortfolioRow& row, const std::vector<std::string_view>& cells) {
  Sheet& sheet = *use_.sheet;
  const Row at = use_.row;
  sheet.height(at, text_height(std::max({lines_of(row.name, use_.widths[1]), lines_of(cells[3], use_.widths[6]),
                                         lines_of(cells[7], use_.widths[10])})));
  project_cells(use_, row, text_style());
  const auto number = [&](std::size_t i) { return Decimal::parse(cells[i]); };
  sheet.text(at, 3, cells[0], plain());
  sheet.number(at, 4, number(1), number_style("0.00"));
  sheet.text(at, 5, cells[2], text_style(Align::center));
  sheet.text(at, 6, cells[3], text_style());
  const auto before = number(4), factor = number(5), after = number(6);
  sheet.number(at, 7, before, number_style(money_));
  sheet.number(at, 8, factor, input_style("General"));
  if (before && factor && after && *before * *factor == *after) {
    sheet.formula(at, 9, fmt::format("={}*{}", cell_name(at, 7), cell_name(at, 8)), *after, number_style(money_));
  } else {
    sheet.number(at, 9, after, number_style(money_));
  }
  for (std::size_t i = 7; i < cells.size(); ++i) sheet.text(at, static_cast<Column>(3 + i), cells[i], text_style());
  if (before) before_ = before_.value_or(Decimal()) + *before;
  if (after) after_ = after_.value_or(Decimal()) + *after;
  ++use_.row;
}

void Lists::take_duty(const PortfolioRow& row, const std::vector<std::string_view>& cells) {
  if (duties_.row >= kMostRows) return;
  project_cells(duties_, row, plain());
  for (std::size_t i = 0; i + 1 < cells.size(); ++i) {
    duties_.sheet->text(duties_.row, static_cast<Column>(3 + i), cells[i], plain());
  }
  duties_.sheet->number(duties_.row, 9, Decimal::parse(cells.back()), number_style("0"));
  ++duties_.row;
}

void Lists::finish_lists() {
  if (use_.row > 1) {
    const Row last = use_.row - 1;
    Sheet& sheet = *use_.sheet;
    use_.sheet->colour_grades(1, 5, last, 5);
    end_list(use_);
    Style bold = number_style(money_);
    bold.bold = true;
    sheet.text(use_.row, 0, say(label::kTotalRow), label_style());
    const auto sum = [&](Column column, const std::optional<Decimal>& value) {
      const std::string range = range_name(1, column, last, column);
      const std::string formula = fmt::format("=IF(COUNT({0})=0,\"—\",SUM({0}))", range);
      if (value) sheet.formula(use_.row, column, formula, *value, bold);
      else sheet.formula_text(use_.row, column, formula, "—", bold);
    };
    sum(7, before_);
    sum(9, after_);
  }
  end_list(findings_);
  end_list(duties_);
}

}  // namespace pbs::xlsx
