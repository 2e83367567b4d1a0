// SPDX-License-Identifier: MIT
// 项目支出绩效自评表 (财预〔2020〕10号 and the forms of counties): project, money, objective, rows,
// total. The points of the form are those of the program; the claimed ones stand beside them.
#include <algorithm>

#include <fmt/format.h>

#include "base/fraction.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/words.hpp"
#include "report/formats/xlsx/forms.hpp"
#include "report/formats/xlsx/method_formulas.hpp"

namespace pbs::xlsx {

namespace {

// The longest scale of the amounts, for their format.
int money_decimals(const ExecutionScore& row) {
  int decimals = 2;
  for (const auto* amount : {&row.approved, &row.adjusted, &row.executed}) {
    if (*amount) decimals = std::max(decimals, (*amount)->normalised().scale());
  }
  return std::min(decimals, 6);
}

}  // namespace

std::string explanation(std::string_view method, const std::string& calculation,
                        std::string_view cite, Language language) {
  std::string text(method_words(method, language));
  if (!calculation.empty()) text += (text.empty() ? "" : "\n") + calculation;
  if (!cite.empty()) text += (text.empty() ? "" : "\n") + std::string(cite);
  return text;
}

FormCells ProjectForms::write_self_form() {
  const SelfEvaluationScore& score = *card_.self_evaluation;
  title(std::string(say({"项目支出绩效自评表", "Self-evaluation of project expenditure"})));
  project_block();
  funds(score);
  objective();
  indicator_rows(score);
  const FormCells cells = totals(score);
  signatures({"填报人：", "Filled in by:"}, score.submitted);
  return cells;
}

void ProjectForms::funds(const SelfEvaluationScore& score) {
  const ExecutionScore& row = score.execution;
  const Row first = row_;
  const auto head = [&](Column left, Column right, const Words& words) {
    sheet_.span(row_, left, row_, right, say(words), label_style());
  };
  head(2, 3, {"资金来源", "Source"});
  head(4, 4, {"年初预算数", "Approved"});
  head(5, 5, {"全年预算数（A）", "Adjusted (A)"});
  head(6, 7, {"全年执行数（B）", "Executed (B)"});
  head(8, 8, {"分值", "Weight"});
  head(9, 9, {"执行率（B÷A）", "Rate (B÷A)"});
  head(10, 10, {"得分", "Points"});
  sheet_.height(row_++, 20);
  const std::string money = number_format(money_decimals(row), true);
  const auto amounts = [&](std::string_view name, const auto& from, const Style& style) {
    sheet_.span(row_, 2, row_, 3, name, text_style());
    sheet_.number(row_, 4, from.approved, style);
    sheet_.number(row_, 5, from.adjusted, style);
    sheet_.span(row_, 6, row_, 7, "", style);
    sheet_.number(row_, 6, from.executed, style);
  };
  amounts(say({"年度资金总额", "Total"}), row, input_style(money));
  execution_points(row, row_++);
  for (const SourceScore& source : row.sources) {
    amounts(fmt::format("{}{}", say({"其中：", "of which: "}), source.name), source, number_style(money));
    for (Column column = 8; column <= kLast; ++column) sheet_.text(row_, column, "—", text_style(Align::center));
    ++row_;
  }
  sheet_.span(first, 0, row_ - 1, 1,
              fmt::format("{}（{}）", say({"项目资金", "Funds"}), card_.unit), label_style());
}

// What the points need beside the amounts, where it matters: money received, whether it is finished.
ProjectForms::FundCells ProjectForms::fund_lines(const ExecutionScore& row, Row at) {
  const Denominator denominator = policy_ == nullptr ? Denominator::adjusted : policy_->execution.denominator;
  FundCells cells{cell_name(at, denominator == Denominator::approved ? 4 : 5), {}};
  const auto line = [&](const Words& words) {
    sheet_.span(row_, 2, row_, 3, say(words), text_style());
    for (Column column = 4; column <= kLast; ++column) {
      if (column != 6 && column != 7) sheet_.text(row_, column, "—", text_style(Align::center));
    }
    sheet_.span(row_, 6, row_, 7, "—", text_style(Align::center));
  };
  if (denominator == Denominator::received) {
    line({"到位资金", "Received"});
    cells.budget = cell_name(row_, 5);
    sheet_.number(row_++, 5, row.received, input_style(number_format(money_decimals(row), true)));
  }
  if (row.method == "execution_steps") {
    line({"项目是否已完成", "Finished"});
    cells.finished = cell_name(row_, 5);
    const Style style = points_input("");
    sheet_.text(row_, 5, yes_words(row.finished, language()), style);
    sheet_.one_of(row_++, 5, {yes_words(true, language()), yes_words(false, language())});
  }
  return cells;
}

void ProjectForms::execution_points(const ExecutionScore& row, Row at) {
  const FundCells funds = fund_lines(row, at);
  const std::string& budget = funds.budget;
  const std::string executed = cell_name(at, 6);
  const Denominator by = policy_ == nullptr ? Denominator::adjusted : policy_->execution.denominator;
  const auto& denominator = by == Denominator::approved   ? row.approved
                            : by == Denominator::received ? row.received
                                                          : row.adjusted;
  execution_weight_ = cell_name(at, 8);
  execution_points_ = execution_exact_ = cell_name(at, 10);
  sheet_.number(at, 8, row.weight, points_style("General"));
  // Where the sources state another sum, that sum counts.
  const bool plain = row.rate && denominator && row.executed && denominator->sign() > 0 &&
                     policy_ != nullptr &&
                     round(Fraction(100) * *row.executed / *denominator, 2, policy_->rounding) == *row.rate;
  if (plain) {
    sheet_.formula(at, 9, fmt::format("=IF(N({0})<=0,\"\",ROUND({1}/{0},4))", budget, executed),
                   *row.rate * Decimal(1, 2), points_style("0.00%"));
  } else if (row.rate) {
    sheet_.number(at, 9, *row.rate * Decimal(1, 2), points_style("0.00%"));
  } else {
    sheet_.text(at, 9, "", text_style());
  }
  ExecutionFormulas formulas;
  if (plain && row.points && row.status == RowStatus::scored) {
    formulas = execution_formulas(row, *policy_, cells_,
                                  {execution_weight_, budget, executed, funds.finished}, language());
  }
  const Style style = points_style(number_format(row.points ? row.points->scale() : 2));
  if (formulas.printed.empty()) {
    sheet_.number(at, 10, row.points, style);
  } else {
    sheet_.formula(at, 10, formulas.printed, *row.points, style);
    if (policy_->execution.rounding == ExecutionRounding::exact) {
      sheet_.formula(at, Helper::target, formulas.exact, *row.points, style);
      execution_exact_ = cell_name(at, Helper::target);
    }
  }
  sheet_.number(at, Helper::upper, row.claimed, points_style("General"));
  std::string words = explanation(row.method, calculation(row), row.cite, language());
  if (row.claimed) words += fmt::format("\n{}{}", say({"自评得分：", "Claimed: "}), *row.claimed);
  sheet_.comment(at, 10, words);
}

void ProjectForms::objective() {
  sheet_.span(row_, 0, row_ + 1, 1, say({"年度总体目标", "Objective of the year"}), label_style());
  sheet_.span(row_, 2, row_, 5, say({"预期目标", "Expected"}), label_style());
  sheet_.span(row_, 6, row_, kLast, say({"实际完成情况", "Achieved"}), label_style());
  ++row_;
  const std::string_view done = card_.self_evaluation->explanation;
  sheet_.span(row_, 2, row_, 5, card_.objective, text_style());
  sheet_.span(row_, 6, row_, kLast, done, text_style());
  sheet_.height(row_, 13.5 * std::max({2, lines_of(card_.objective, 66), lines_of(done, 72)}) + 4);
  ++row_;
}

void ProjectForms::indicator_rows(const SelfEvaluationScore& score) {
  const Row head = row_;
  const Words heads[] = {{"一级指标", "Level 1"},      {"二级指标", "Level 2"},
                         {"三级指标", "Indicator"},    {"年度指标值", "Target"},
                         {"实际完成值", "Actual"},     {"分值", "Weight"},
                         {"自评得分", "Claimed"},      {"得分", "Points"},
                         {"复核得分", "Review"},       {"偏差原因分析及改进措施", "Reason and remedy"}};
  Column column = 1;
  for (const Words& words : heads) sheet_.text(row_, column++, say(words), label_style());
  sheet_.height(row_++, 24);
  first_ = row_;
  for (const IndicatorScore& row : score.indicators) indicator_row(row);
  last_ = row_ - 1;
  sheet_.span(head, 0, std::max(head, last_), 0, say({"绩效指标", "Indicators"}), label_style());
  if (score.indicators.empty()) {
    last_ = first_;
    for (Column empty = 0; empty <= kLast; ++empty) sheet_.text(row_, empty, "", text_style());
    ++row_;
    return;
  }
  classes(score, first_, 0, 1);
  classes(score, first_, 1, 2);
}

// Merges the cells of neighbouring rows of one class.
void ProjectForms::classes(const SelfEvaluationScore& score, Row first, std::size_t level,
                           Column column) {
  const auto& rows = score.indicators;
  const auto key = [&](std::size_t i) -> std::string_view {
    const std::string_view id = rows[i].indicator_class;
    if (level == 0) return id.starts_with("other") ? rows[i].group : first_level_of(id);
    return id;
  };
  for (std::size_t begin = 0; begin < rows.size();) {
    std::size_t end = begin + 1;
    while (end < rows.size() && key(end) == key(begin)) ++end;
    const std::string_view id = rows[begin].indicator_class;
    std::string_view words = level == 0 && id.starts_with("other") ? rows[begin].group : class_words(key(begin), language());
    if (level == 1 && id == first_level_of(id)) words = "";
    sheet_.span(first + static_cast<Row>(begin), column, first + static_cast<Row>(end - 1), column,
                words, text_style(Align::center));
    begin = end;
  }
}

void ProjectForms::indicator_row(const IndicatorScore& row) {
  sheet_.text(row_, 3, row.name, text_style());
  sheet_.text(row_, 4, row.target, text_style(Align::center));
  actual_cell(row);
  sheet_.number(row_, 6, row.weight, points_style("General"));
  sheet_.number(row_, 7, row.claimed, points_style("General"));
  points_cell(row);
  sheet_.number(row_, 9, row.review, points_input("General"));
  if (row.weight) sheet_.within(row_, 9, Decimal(), *row.weight);
  sheet_.comment(row_, 9, row.review_reason);
  std::string words(row.reason);
  if (!row.remedy.empty()) words += (words.empty() ? "" : "；") + std::string(row.remedy);
  sheet_.text(row_, kLast, words, text_style());
  // A row that does not count has no points, whatever the reviewer gives.
  const std::optional<Decimal>& counted = row.points ? row.points : row.low;
  sheet_.formula(row_, Helper::reviewed,
                 fmt::format("=IF(ISNUMBER({1}),IF(ISNUMBER({0}),{0},{1}),0)", cell_name(row_, 9), cell_name(row_, 8)),
                 !counted ? Decimal() : row.review ? *row.review : *counted,
                 points_style("General"));
  sheet_.height(row_, 13.5 * std::max({1, lines_of(row.name, 24), lines_of(words, 34),
                                       lines_of(row.target, 15), lines_of(row.actual, 15)}) + 4);
  ++row_;
}

}  // namespace pbs::xlsx
