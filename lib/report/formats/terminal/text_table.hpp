// SPDX-License-Identifier: MIT
// A table of text for a terminal: as wide as its cells, never wider than the screen.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pbs {

struct TextColumn {
  std::string heading;
  bool number = false;  // right-aligned by the decimal point
  int least = 0;        // above 0: may be cut (…) down to so many columns when room is short
  int drop = 0;         // above 0: may be left out when room is short, the highest first
};

struct TextRow {
  std::vector<std::string> cells;   // printable: without control characters
  std::vector<std::string> colors;  // SGR codes by cell, for example "32"; may be shorter
  std::vector<std::string> notes;   // lines below the row, indented and wrapped
  bool ruled = false;               // a rule above it
};

class TextTable {
 public:
  explicit TextTable(std::vector<TextColumn> columns) : columns_(std::move(columns)) {}

  void add(TextRow row) { rows_.push_back(std::move(row)); }
  bool empty() const { return rows_.empty(); }

  // Appends head and rows; every line is at most `width` columns wide. Columns without a cell are
  // left out. Colour codes only when `color`.
  void write(int width, bool color, std::string& out);

 private:
  void align_decimals();
  void measure();
  bool drop_one();
  void fit(int width);
  int total_width() const;
  void write_line(const TextRow& row, bool color, std::string& out) const;

  std::vector<TextColumn> columns_;
  std::vector<TextRow> rows_;
  std::vector<int> widths_;  // 0: left out
};

// `text` with the colour of an SGR code; as it is without a code.
std::string colored(std::string_view text, std::string_view code, bool color);

}  // namespace pbs
