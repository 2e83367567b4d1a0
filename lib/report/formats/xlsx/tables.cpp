// SPDX-License-Identifier: MIT
// A sheet for each table of what only many projects show.
#include <algorithm>
#include <string>

#include "report/formats/xlsx/lists.hpp"

namespace pbs::xlsx {

namespace {

// "+1,234.50" as a number; nothing for a dash.
std::optional<Decimal> number_of(std::string digits) {
  std::erase(digits, ',');
  std::erase(digits, '+');
  return Decimal::parse(digits);
}

}  // namespace

const std::string& Lists::say_cell(const PortfolioCell& cell) const {
  return book_.language() == Language::zh ? cell.text.zh : cell.text.en;
}

void Lists::write_cell(Sheet& sheet, Row row, Column at, const PortfolioCell& cell,
                       bool number) const {
  const std::string& text = say_cell(cell);
  const std::optional<Decimal> value = number ? number_of(text) : std::nullopt;
  if (value) {
    sheet.number(row, at, value, number_style(number_format(value->scale(), true)));
    return;
  }
  const Style style = text_style(number ? Align::right : Align::left);
  const auto known = cell.project == nullptr
                         ? rows_.end()
                         : rows_.find(std::pair(cell.project->input, cell.project->document));
  if (known == rows_.end()) sheet.text(row, at, text, style);
  else sheet.link(row, at, places_.at(known->second).place, text, style);
}

void Lists::write_table(const PortfolioTable& table) {
  List list;
  list.sheet = &book_.add(say(table.title));
  Sheet& sheet = *list.sheet;
  sheet.height(0, 30);
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const PortfolioColumn& column = table.columns[i];
    const auto at = static_cast<Column>(i);
    list.widths.push_back(column.wide ? 60 : column.number ? 12 : 24);
    sheet.width(at, at, list.widths.back());
    sheet.text(0, at, say(column.heading), head_style());
  }
  worksheet_freeze_panes(sheet.raw(), 1, 0);
  worksheet_repeat_rows(sheet.raw(), 0, 0);
  sheet.print(true, say(table.title));
  for (const std::vector<PortfolioCell>& row : table.rows) {
    int lines = 1;
    for (std::size_t i = 0; i < row.size(); ++i) {
      lines = std::max(lines, lines_of(say_cell(row[i]), list.widths[i]));
    }
    sheet.height(list.row, text_height(lines));
    for (std::size_t i = 0; i < row.size(); ++i) {
      write_cell(sheet, list.row, static_cast<Column>(i), row[i], table.columns[i].number);
    }
    ++list.row;
  }
  Style note = note_style();
  note.wrap = false;
  if (!table.note.zh.empty()) sheet.text(list.row, 0, say(table.note), note);
}

}  // namespace pbs::xlsx
