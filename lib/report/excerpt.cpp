// SPDX-License-Identifier: MIT
#include "report/excerpt.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace pbs {

namespace {

constexpr int kTabStop = 4;
constexpr int kLeastColumns = 20;
constexpr std::size_t kBytesPerColumn = 8;  // kept on either side of the place in a huge line

// One character of the line as it is shown.
struct Cell {
  std::size_t begin;  // byte within the line
  int column;         // from 0
  int width;
  std::string shown;
};

bool continues_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// The bytes of the line that can matter, ends of characters kept whole.
struct Slice {
  std::size_t begin;
  std::size_t end;
};

Slice slice_around(std::string_view line, std::size_t place, int columns) {
  const std::size_t most = static_cast<std::size_t>(columns) * kBytesPerColumn;
  Slice slice{place > most ? place - most : 0, std::min(line.size(), place + most)};
  while (slice.begin > 0 && continues_character(line[slice.begin])) --slice.begin;
  while (slice.end < line.size() && continues_character(line[slice.end])) ++slice.end;
  return slice;
}

std::vector<Cell> cells_of(std::string_view line, Slice slice) {
  std::vector<Cell> cells;
  int column = 0;
  for (std::size_t pos = slice.begin; pos < slice.end;) {
    const std::size_t begin = pos;
    next_code_point(line, pos);
    const std::string_view character = line.substr(begin, pos - begin);
    std::string shown =
        character == "\t" ? std::string(static_cast<std::size_t>(kTabStop - column % kTabStop), ' ')
                          : escape_for_message(character);
    const int width = display_width(shown);
    cells.push_back({begin, column, width, std::move(shown)});
    column += width;
  }
  return cells;
}

int end_column(const std::vector<Cell>& cells) {
  return cells.empty() ? 0 : cells.back().column + cells.back().width;
}

// The column where the byte at `place` is shown.
int column_of(const std::vector<Cell>& cells, std::size_t place) {
  const auto found = std::find_if(cells.begin(), cells.end(),
                                  [&](const Cell& cell) { return cell.begin >= place; });
  return found == cells.end() ? end_column(cells) : found->column;
}

// The first column from `column` on where a character starts.
int start_column(const std::vector<Cell>& cells, int column) {
  const auto found = std::find_if(cells.begin(), cells.end(),
                                  [&](const Cell& cell) { return cell.column >= column; });
  return found == cells.end() ? end_column(cells) : found->column;
}

// Which columns of the line are shown, and what stands for the rest.
struct Window {
  int from = 0;
  int to = 0;
  bool cut_before = false;
  bool cut_behind = false;
};

Window window_for(const std::vector<Cell>& cells, Slice slice, std::size_t size, int caret,
                  int columns) {
  const int total = end_column(cells);
  const bool whole = slice.begin == 0 && slice.end == size;
  if (whole && total <= columns) return {0, total, false, false};
  // A third of the window stands before the caret, two thirds behind it.
  int from = caret < columns * 2 / 3 && slice.begin == 0 ? 0 : caret - columns / 3;
  from = start_column(cells, std::max(0, std::min(from, total - columns + 1)));
  Window window{from, total, from > 0 || slice.begin > 0, false};
  const int room = columns - (window.cut_before ? 1 : 0);
  window.cut_behind = total - from > room || slice.end < size;
  if (window.cut_behind) window.to = std::min(total, from + room - 1);
  return window;
}

}  // namespace

std::optional<Excerpt> make_excerpt(const SourceFile& source, Location at, int columns) {
  const std::string_view line = source.line_at(at.begin);
  if (trim(line).empty()) return std::nullopt;
  columns = std::max(columns, kLeastColumns);
  const std::size_t start = source.line_start(at.begin);
  const std::size_t place = std::min(at.begin - start, line.size());
  const std::size_t place_end = std::clamp<std::size_t>(at.end - start, place, line.size());
  const Slice slice = slice_around(line, place, columns);
  const std::vector<Cell> cells = cells_of(line, slice);
  const int caret = column_of(cells, place);
  const Window window = window_for(cells, slice, line.size(), caret, columns);

  Excerpt excerpt{source.line_column(at.begin).line, window.cut_before ? "…" : "", {}};
  const int shift = display_width(excerpt.text) - window.from;
  for (const Cell& cell : cells) {
    if (cell.column >= window.from && cell.column + cell.width <= window.to) {
      excerpt.text += cell.shown;
    }
  }
  if (window.cut_behind) excerpt.text += "…";
  const int marked = std::min(column_of(cells, place_end), window.to) - caret;
  excerpt.marks.assign(static_cast<std::size_t>(std::max(caret + shift, 0)), ' ');
  excerpt.marks += '^';
  excerpt.marks.append(static_cast<std::size_t>(std::max(marked - 1, 0)), '~');
  return excerpt;
}

}  // namespace pbs
