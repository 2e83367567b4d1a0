// SPDX-License-Identifier: MIT
#include "report/formats/xlsx/forms.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"

namespace pbs::xlsx {

namespace {

// A: the form's side heading; B to D: three levels; then numbers; K: words.
constexpr double kWidths[] = {7, 11, 13, 24, 15, 15, 9, 10, 10, 11, 34};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

UnitNumber unit_number(std::string_view text, const Decimal& value) {
  std::size_t end = 0;
  text = trim(text);
  while (end < text.size() && (is_digit(text[end]) || text[end] == '.')) ++end;
  const std::optional<Decimal> lead = Decimal::parse(text.substr(0, end));
  if (!lead || *lead != value) return {value, "General", false};
  std::string unit;
  std::string_view rest = trim(text.substr(end));
  const bool percent = rest.starts_with("%") || rest.starts_with("％");
  if (percent) rest.remove_prefix(rest.front() == '%' ? 1 : std::string_view("％").size());
  for (const char c : rest.substr(0, 60)) {
    if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20) unit += c;
  }
  const std::string quoted = unit.empty() || rest.size() > 60 ? "" : "\"" + unit + "\"";
  if (!percent) return {value, "General" + quoted, false};
  return {value * Decimal(1, 2), number_format(value.scale()) + "%" + quoted, true};
}

ProjectForms::ProjectForms(Sheet& sheet, const Scorecard& card, const PolicyCells& cells,
                           const Policy* policy)
    : sheet_(sheet), card_(card), cells_(cells), policy_(policy) {
}

FormCells ProjectForms::write() {
  for (std::size_t i = 0; i < std::size(kWidths); ++i) {
    sheet_.width(static_cast<Column>(i), static_cast<Column>(i), kWidths[i]);
  }
  sheet_.hide(Helper::target, Helper::written);
  FormCells result;
  const std::string_view counts = card_.result ? card_.result->from : "";
  if (card_.self_evaluation) {
    const FormCells cells = write_self_form();
    if (counts == "self_evaluation") result = cells;
    new_page();
  }
  write_target_form();
  for (const MonitoringScore& period : card_.monitoring) {
    new_page();
    write_monitoring_form(period);
  }
  for (const EvaluationScore& evaluation : card_.evaluations) {
    new_page();
    const FormCells cells = write_evaluation(evaluation);
    if (counts == evaluation.kind) result = cells;
  }
  if (card_.ex_ante) {
    new_page();
    write_ex_ante(*card_.ex_ante);
  }
  if (card_.target_review) {
    new_page();
    write_target_review(*card_.target_review);
  }
  worksheet_print_area(sheet_.raw(), 0, 0, row_, kLast);
  if (!breaks_.empty()) {
    breaks_.push_back(0);
    worksheet_set_h_pagebreaks(sheet_.raw(), breaks_.data());
  }
  sheet_.print(true, std::string(card_.id) + " " + std::string(card_.name));
  return result;
}

void ProjectForms::link_back(const Place& place) {
  constexpr Column kBeside = kLast + 1;
  Style style = text_style();
  style.border = style.wrap = false;
  sheet_.width(kBeside, kBeside, 12);
  sheet_.link(0, kBeside, place, say({"返回排名", "Back to the ranking"}), style);
}

void ProjectForms::new_page() {
  row_ += kNewPage;
  breaks_.push_back(row_);
}

void ProjectForms::title(const std::string& text) {
  sheet_.span(row_, 0, row_, kLast, text, title_style());
  sheet_.height(row_, 30);
  ++row_;
  std::string year;
  if (card_.year) {
    year = language() == Language::zh ? fmt::format("（{} 年度）", *card_.year) : fmt::format("({})", *card_.year);
  }
  Style style = note_style();
  style.align = Align::center;
  style.size = 11;
  sheet_.span(row_, 0, row_, kLast, year, style);
  ++row_;
}

// A label in `left`, its text up to `right`; they meet at `middle`.
void ProjectForms::pair(Column left, Column middle, Column right, std::string_view label,
                        std::string_view text) {
  sheet_.span(row_, left, row_, static_cast<Column>(middle - 1), label, label_style());
  sheet_.span(row_, middle, row_, right, text, text_style());
}

void ProjectForms::project_block() {
  pair(0, 2, kLast, say({"项目名称", "Project"}), card_.name);
  sheet_.height(row_, 16.0 * std::max(1, lines_of(card_.name, 140)) + 4);
  ++row_;
  pair(0, 2, 4, say(label::kDepartment), card_.department);
  pair(5, 7, kLast, say({"实施单位（购买主体）", "Purchaser"}), card_.purchaser);
  sheet_.height(row_++, 20);
  pair(0, 2, 4, say(label::kSupplier), card_.supplier);
  pair(5, 7, kLast, say({"项目编号", "Project id"}), card_.id);
  sheet_.height(row_++, 20);
}

void ProjectForms::signatures(const Words& words, std::string_view date) {
  Style style = text_style();
  style.border = false;
  sheet_.span(row_, 0, row_, 2, std::string(say(words)), style);
  sheet_.span(row_, 3, row_, 4, say({"单位负责人（签字）：", "Head of the unit:"}), style);
  sheet_.span(row_, 5, row_, 8, say({"联系电话：", "Telephone:"}), style);
  sheet_.span(row_, 9, row_, kLast, fmt::format("{}{}", say({"填报日期：", "Date: "}), date), style);
  sheet_.height(row_, 26);
  ++row_;
}

}  // namespace pbs::xlsx
