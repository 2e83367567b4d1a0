// SPDX-License-Identifier: MIT
// Tables saved from spreadsheets: comma, tab or semicolon between the cells.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pbs {

struct CsvCell {
  std::string_view text;    ///< without the quotes and the blanks around; "" inside is one "
  std::uint32_t begin = 0;  ///< bytes [begin, end) of the table's text, quotes included
  std::uint32_t end = 0;
};

struct CsvRow {
  std::size_t line = 1;        ///< of its first cell, from 1
  std::vector<CsvCell> cells;  ///< at least one, at least one of them with a text

  /// The cell of a column, counted from 0; nullptr when the row is shorter.
  const CsvCell* cell(std::size_t column) const {
    return column < cells.size() ? &cells[column] : nullptr;
  }
};

/// Where the quotes go wrong.
struct CsvProblem {
  enum class Kind {
    stray_quote,  ///< a quote inside a cell without quotes, or text behind the closing one
    open_quote    ///< a quote that is never closed
  };
  Kind kind;
  std::uint32_t begin = 0;  ///< bytes [begin, end) of the cell
  std::uint32_t end = 0;
  std::size_t line = 1;  ///< of the stray quote, or of the cell whose quote stays open
};

/// Rows without any text (blank lines, rows of separators alone) are left out.
struct CsvTable {
  std::vector<CsvRow> rows;
  std::optional<CsvProblem> problem;  ///< the rows before it are there, those behind it are not
  std::deque<std::string> unquoted;   ///< holds the cells whose text had to be put together
};

/// Reads `text` (RFC 4180): cells in quotes may hold separators and line breaks; lines end with CR
/// LF, LF or CR; a byte order mark at the start is skipped. Required: UTF-8 of less than 4 GB,
/// which outlives the table.
CsvTable read_csv(std::string_view text, char separator = ',');

/// The separator that the first line with a text holds most of, outside quotes: '\t', ',' or ';'
/// (of equally many the first of these); a comma when it holds none.
char csv_separator(std::string_view text);

}  // namespace pbs
