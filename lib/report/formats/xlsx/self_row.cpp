// SPDX-License-Identifier: MIT
// An indicator's row of the self-evaluation's form: the actual as a number, a day or words that may
// be changed, and the points as a formula of it.
#include <fmt/format.h>

#include "report/formats/view/card_view.hpp"
#include "report/formats/view/words.hpp"
#include "report/formats/xlsx/forms.hpp"
#include "report/formats/xlsx/method_formulas.hpp"

namespace pbs::xlsx {

namespace {

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// Shows the day as it was written, as far as a format can.
std::string day_format(std::string_view written) {
  if (contains(written, "日")) return "yyyy\"年\"m\"月\"d\"日\"";
  if (contains(written, "年") && contains(written, "月")) return "yyyy\"年\"m\"月\"";
  return "yyyy-mm-dd";
}

bool wants_number(const IndicatorScore& row) {
  return row.target_value || row.target_tiers[0];
}

}  // namespace

bool ProjectForms::percent_row(const IndicatorScore& row) {
  if (row.actual_value) return unit_number(row.actual, *row.actual_value).percent;
  return contains(row.target, "%") || contains(row.target, "％");
}

void ProjectForms::actual_cell(const IndicatorScore& row) {
  Style style = points_input("General");
  const bool blank = row.actual.empty() && row.level.empty();
  if (row.actual_value) {
    const UnitNumber shown = unit_number(row.actual, *row.actual_value);
    style.number = shown.format;
    sheet_.number(row_, 5, shown.value, style);
  } else if (!row.actual_date.empty()) {
    style.number = day_format(row.actual);
    sheet_.day(row_, 5, row.actual_date, style);
  } else if (blank && !row.direction.empty()) {
    const bool day = !row.target_date.empty();
    style.number = day ? day_format(row.target) : percent_row(row) ? "0.00%" : "General";
    sheet_.number(row_, 5, std::nullopt, style);
  } else {
    words_cell(row, style);
  }
}

// Words that are not the level's own are kept in a hidden cell, so that they still mean the level.
void ProjectForms::words_cell(const IndicatorScore& row, Style style) {
  style.number = "";
  const std::string_view level = level_words(row.level, language());
  const std::string_view shown = row.actual.empty() ? level : row.actual;
  sheet_.text(row_, 5, shown, style);
  const bool counts = row.direction.empty() ? !row.level.empty() : row.status == RowStatus::scored;
  if (counts && shown != level) sheet_.text(row_, Helper::written, shown, text_style());
  if (row.method != "levels" && !(row.method == "direct" && row.direction.empty())) return;
  sheet_.one_of(row_, 5, {level_words("achieved", language()), level_words("partial", language()),
                          level_words("missed", language())});
}

// The hidden cells that the points depend on.
RowCells ProjectForms::helper_cells(const IndicatorScore& row) {
  RowCells at{.weight = cell_name(row_, 6), .actual = cell_name(row_, 5),
              .claimed = cell_name(row_, 7), .review = cell_name(row_, 9),
              .target = cell_name(row_, Helper::target), .upper = cell_name(row_, Helper::upper),
              .tiers = {cell_name(row_, Helper::target), cell_name(row_, Helper::upper),
                        cell_name(row_, Helper::third)},
              .deduction = cell_name(row_, Helper::deduction),
              .written = cell_name(row_, Helper::written), .percent = percent_row(row)};
  const auto number = [&](Column column, const std::optional<Decimal>& value) {
    if (value) sheet_.number(row_, column, at.percent ? *value * Decimal(1, 2) : *value, points_style("General"));
  };
  const auto day = [&](Column column, std::string_view date) {
    if (!date.empty()) sheet_.day(row_, column, date, points_style("yyyy-mm-dd"));
  };
  number(Helper::target, row.target_tiers[0] ? row.target_tiers[0] : row.target_value);
  number(Helper::upper, row.target_tiers[0] ? row.target_tiers[1] : row.target_upper);
  number(Helper::third, row.target_tiers[2]);
  day(Helper::target, row.target_from.empty() ? row.target_date : row.target_from);
  if (!row.target_from.empty()) day(Helper::upper, row.target_date);
  if (row.deduction) sheet_.number(row_, Helper::deduction, row.deduction, points_style("General"));
  return at;
}

void ProjectForms::points_cell(const IndicatorScore& row) {
  const RowCells at = helper_cells(row);
  const std::optional<Decimal> points = row.points ? row.points : row.low;
  const Style style = points_style(number_format(points ? points->scale() : 2));
  const bool readable = row.status != RowStatus::unscored && row.weight &&
                        (wants_number(row) || !row.target_date.empty() || row.direction.empty());
  const std::string formula = policy_ != nullptr && readable
                                  ? row_formula(row, *policy_, cells_, at, language())
                                  : std::string();
  if (formula.empty()) {
    sheet_.number(row_, 8, points, points ? points_input(style.number) : style);
    if (row.weight && points) sheet_.within(row_, 8, Decimal(), *row.weight);
  } else if (points) {
    sheet_.formula(row_, 8, formula, *points, style);
  } else {
    sheet_.formula_text(row_, 8, formula, "", style);
  }
  std::string words = explanation(row.method, calculation(row), row.cite, language());
  if (row.status != RowStatus::scored) words += fmt::format("\n{}", status_words(row.status, language()));
  sheet_.comment(row_, 8, words);
}

}  // namespace pbs::xlsx
