// SPDX-License-Identifier: MIT
#include "report/formats/terminal/text_table.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.hpp"

namespace pbs {

namespace {

constexpr int kGap = 2;
constexpr int kLeastCut = 1;
constexpr std::string_view kHeadColor = "1";
constexpr std::string_view kNoteColor = "2";

// The columns from the decimal point on: ".50" is 3, a whole number 0.
int decimals_width(std::string_view cell) {
  const std::size_t point = cell.find('.');
  return point == std::string_view::npos ? 0 : display_width(cell.substr(point));
}

}  // namespace

std::string colored(std::string_view text, std::string_view code, bool color) {
  if (!color || code.empty()) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", code, text);
}

void TextTable::align_decimals() {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (!columns_[i].number) continue;
    int most = 0;
    for (const TextRow& row : rows_) most = std::max(most, decimals_width(row.cells[i]));
    for (TextRow& row : rows_) {
      std::string& cell = row.cells[i];
      if (!cell.empty()) cell.append(static_cast<std::size_t>(most - decimals_width(cell)), ' ');
    }
  }
}

void TextTable::measure() {
  widths_.assign(columns_.size(), 0);
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    int widest = 0;
    for (const TextRow& row : rows_) widest = std::max(widest, display_width(row.cells[i]));
    if (widest > 0) widths_[i] = std::max(widest, display_width(columns_[i].heading));
  }
}

int TextTable::total_width() const {
  int total = 0;
  for (const int width : widths_) {
    if (width > 0) total += width + (total > 0 ? kGap : 0);
  }
  return total;
}

bool TextTable::drop_one() {
  std::size_t victim = columns_.size();
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (widths_[i] == 0 || columns_[i].drop == 0) continue;
    if (victim == columns_.size() || columns_[i].drop > columns_[victim].drop) victim = i;
  }
  if (victim == columns_.size()) return false;
  widths_[victim] = 0;
  return true;
}

void TextTable::fit(int width) {
  const auto room = [&] {
    int shrinkable = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (columns_[i].least > 0) shrinkable += std::max(0, widths_[i] - columns_[i].least);
    }
    return shrinkable;
  };
  while (total_width() - room() > width && drop_one()) {
  }
  // The widest of the columns that may be cut gives first.
  for (int over = total_width() - width; over > 0; --over) {
    std::size_t widest = columns_.size();
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const int least = columns_[i].least > 0 ? columns_[i].least : widths_[i];
      if (widths_[i] <= least) continue;
      if (widest == columns_.size() || widths_[i] > widths_[widest]) widest = i;
    }
    if (widest == columns_.size()) break;
    --widths_[widest];
  }
  // A screen too narrow for anything: every column gives.
  for (int over = total_width() - width; over > 0; --over) {
    const auto widest = std::max_element(widths_.begin(), widths_.end());
    if (*widest <= kLeastCut) break;
    --*widest;
  }
}

void TextTable::write_line(const TextRow& row, bool color, std::string& out) const {
  std::size_t last = 0;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (widths_[i] > 0) last = i;
  }
  bool first = true;
  std::string line;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (widths_[i] == 0) continue;
    if (!first) line.append(kGap, ' ');
    first = false;
    const std::string cell = truncate_to_width(row.cells[i], widths_[i]);
    const bool left = !columns_[i].number;
    const std::string padded = left ? pad_right(cell, widths_[i]) : pad_left(cell, widths_[i]);
    const std::string_view code = i < row.colors.size() ? row.colors[i] : std::string_view{};
    line += colored(left && i == last ? cell : padded, code, color);
  }
  if (!color) line.erase(line.find_last_not_of(' ') + 1);
  out += line;
  out += '\n';
}

void TextTable::write(int width, bool color, std::string& out) {
  align_decimals();
  measure();
  fit(width);
  TextRow head;
  for (const TextColumn& column : columns_) {
    head.cells.push_back(column.heading);
    head.colors.emplace_back(kHeadColor);
  }
  write_line(head, color, out);
  for (const TextRow& row : rows_) {
    if (row.ruled) {
      for (int i = 0; i < total_width(); ++i) out += "─";
      out += '\n';
    }
    write_line(row, color, out);
    for (const std::string& note : row.notes) {
      for (const std::string& line : wrap_to_width(note, width - kGap)) {
        out.append(kGap, ' ');
        out += colored(line, kNoteColor, color) + '\n';
      }
    }
  }
}

}  // namespace pbs
