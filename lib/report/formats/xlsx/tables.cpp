// SPDX-License-Identifier: MIT
// A sheet for each table of what only many projects show.
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

void write_cell(Sheet& sheet, Row row, Column at, const PortfolioCell& cell, bool number,
                Language language) {
  const std::string& text = language == Language::zh ? cell.text.zh : cell.text.en;
  const std::optional<Decimal> value = number ? number_of(text) : std::nullopt;
  if (value) {
    sheet.number(row, at, value, number_style(number_format(value->scale(), true)));
  } else {
    sheet.text(row, at, text, text_style(number ? Align::right : Align::left));
  }
}

}  // namespace

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
    for (std::size_t i = 0; i < row.size(); ++i) {
      write_cell(sheet, list.row, static_cast<Column>(i), row[i], table.columns[i].number,
                 book_.language());
    }
    ++list.row;
  }
  if (!table.note.zh.empty()) sheet.text(list.row, 0, say(table.note), note_style());
}

}  // namespace pbs::xlsx
