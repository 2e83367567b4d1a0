// SPDX-License-Identifier: MIT
#include "base/csv.hpp"

#include <algorithm>
#include <array>
#include <new>

#include <csv.h>

#include "base/text.hpp"

namespace pbs {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kBlanks = " \t\r\n";

// What libcsv tells about one byte: at most one cell and one row end there.
struct Events {
  bool cell = false;
  bool row = false;
  std::string_view content;  // valid until the next byte
};

void on_cell(void* content, std::size_t size, void* events) {
  auto& out = *static_cast<Events*>(events);
  out.cell = true;
  out.content = {static_cast<const char*>(content), size};
}

void on_row(int, void* events) {
  static_cast<Events*>(events)->row = true;
}

// libcsv gives the contents of cells but not their places; fed byte by byte it shows them too.
class CsvReader {
 public:
  CsvReader(std::string_view text, char separator) : text_(text) {
    constexpr unsigned char kOptions = CSV_STRICT | CSV_STRICT_FINI;
    if (csv_init(&parser_, kOptions) != 0) throw std::bad_alloc();
    csv_set_delim(&parser_, static_cast<unsigned char>(separator));
  }
  ~CsvReader() { csv_free(&parser_); }
  CsvReader(const CsvReader&) = delete;
  CsvReader& operator=(const CsvReader&) = delete;

  CsvTable read() {
    if (text_.starts_with(kByteOrderMark)) pos_ = start_ = kByteOrderMark.size();
    for (; pos_ < text_.size(); ++pos_) {
      Events events;
      if (csv_parse(&parser_, &text_[pos_], 1, on_cell, on_row, &events) != 1) {
        fail(CsvProblem::Kind::stray_quote);
        return std::move(table_);
      }
      take(events);
      if (text_[pos_] == '\n') ++line_;
    }
    Events events;
    if (csv_fini(&parser_, on_cell, on_row, &events) != 0) {
      fail(CsvProblem::Kind::open_quote);
    } else {
      take(events);
    }
    return std::move(table_);
  }

 private:
  void fail(CsvProblem::Kind kind) {
    if (csv_error(&parser_) == CSV_ENOMEM) throw std::bad_alloc();
    const bool stray = kind == CsvProblem::Kind::stray_quote;
    const std::size_t begin = cell_begin();
    std::size_t end = stray ? pos_ + 1 : text_.find_first_of("\r\n", begin);
    end = std::min(end, text_.size());
    table_.problem = {kind, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end),
                      stray ? line_ : line_of(begin)};
  }

  std::size_t cell_begin() const {
    return std::min({text_.find_first_not_of(kBlanks, start_), pos_, text_.size()});
  }

  // `line_` is the line of pos_.
  std::size_t line_of(std::size_t offset) const {
    const auto from = text_.begin() + static_cast<std::ptrdiff_t>(offset);
    const auto to = text_.begin() + static_cast<std::ptrdiff_t>(std::min(pos_, text_.size()));
    return line_ - static_cast<std::size_t>(std::count(from, to, '\n'));
  }

  void take(const Events& events) {
    if (events.cell) {
      std::size_t begin = cell_begin();
      std::size_t end = pos_;
      while (end > begin && kBlanks.find(text_[end - 1]) != std::string_view::npos) --end;
      if (row_.cells.empty()) row_.line = line_of(begin);
      const std::string_view content = content_of(text_.substr(begin, end - begin), events.content);
      row_.cells.push_back(
          {trim(content), static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
      start_ = pos_ + 1;
    }
    if (!events.row) return;
    const bool any = std::any_of(row_.cells.begin(), row_.cells.end(),
                                 [](const CsvCell& cell) { return !cell.text.empty(); });
    if (any) table_.rows.push_back(std::move(row_));
    row_ = CsvRow{};
  }

  // The content as a view that stays valid.
  std::string_view content_of(std::string_view raw, std::string_view content) {
    if (raw == content) return raw;
    if (raw.size() >= 2 && raw.substr(1, raw.size() - 2) == content) {
      return raw.substr(1, raw.size() - 2);
    }
    return table_.unquoted.emplace_back(content);
  }

  std::string_view text_;
  csv_parser parser_{};
  CsvTable table_;
  CsvRow row_;
  std::size_t pos_ = 0;
  std::size_t start_ = 0;  // of the cell, blanks before it included
  std::size_t line_ = 1;   // of pos_
};

}  // namespace

CsvTable read_csv(std::string_view text, char separator) {
  return CsvReader(text, separator).read();
}

char csv_separator(std::string_view text) {
  constexpr std::array<char, 3> kSeparators{'\t', ',', ';'};
  std::array<std::size_t, 3> counts{};
  bool quoted = false;
  bool any = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (!quoted && (c == '\n' || c == '\r') && any) break;
    any = any || kBlanks.find(c) == std::string_view::npos;
    const auto at = std::find(kSeparators.begin(), kSeparators.end(), c);
    if (!quoted && at != kSeparators.end())
      ++counts[static_cast<std::size_t>(at - kSeparators.begin())];
  }
  const auto most = std::max_element(counts.begin(), counts.end());
  if (*most == 0) return ',';
  return kSeparators[static_cast<std::size_t>(most - counts.begin())];
}

}  // namespace pbs
