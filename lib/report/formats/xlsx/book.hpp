// SPDX-License-Identifier: MIT
// A workbook written with libxlsxwriter, in the vocabulary of our sheets. Texts are always written
// as texts: what begins like a formula is none. Equal calls give equal bytes.
#pragma once

#include <xlsxwriter.h>

#include <compare>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/decimal.hpp"
#include "report/findings_output.hpp"
#include "report/wording.hpp"

namespace pbs::xlsx {

using Row = lxw_row_t;
using Column = lxw_col_t;

enum class Align : std::uint8_t { left, center, right };

// How a cell looks; equal styles share one format of the workbook.
struct Style {
  std::string number = {};  // number format
  std::uint32_t fill = 0;  // 0: none
  std::uint32_t color = 0;
  int size = 10;
  Align align = Align::left;
  bool bold = false;
  bool border = true;
  bool wrap = true;
  auto operator<=>(const Style&) const = default;
};

// What an official form and a list are made of.
Style label_style();                           // a heading within a form
Style text_style(Align align = Align::left);   // a filled-in text
Style number_style(std::string number);        // right-aligned
Style input_style(std::string number);         // to be changed by the reader
Style points_style(std::string number);        // of a form: centred
Style points_input(std::string number);
Style head_style();                            // column heads of lists
Style title_style();
Style note_style();

// "0.00" for two decimals, "0" for none; with `grouped` "#,##0.00".
std::string number_format(int decimals, bool grouped = false);
// The nearest number a cell can hold; printed with the decimal's digits it is the decimal.
double cell_number(const Decimal& value);
// What a cell takes: no control characters, at most 32767 characters.
std::string cell_text(std::string_view text);
// "$C$5"; with `sheet` "'sheet'!$C$5".
std::string cell_name(Row row, Column column, std::string_view sheet = {});
std::string range_name(Row first, Column left, Row last, Column right, std::string_view sheet = {});
// Lines a text takes in so many columns of width, for the height of merged cells.
int lines_of(std::string_view text, double width);
double text_height(int lines);

// A sheet of the workbook, or a file beside it; nowhere, if both are empty.
struct Place {
  std::string sheet, file;
  bool known() const { return !sheet.empty() || !file.empty(); }
};

class Book;

class Sheet {
 public:
  Sheet(Book& book, lxw_worksheet* raw, std::string name);

  const std::string& name() const { return name_; }
  lxw_worksheet* raw() { return raw_; }
  Book& book() { return book_; }

  void text(Row row, Column column, std::string_view text, const Style& style);
  void number(Row row, Column column, const Decimal& value, const Style& style);
  // Nothing where there is no number.
  void number(Row row, Column column, const std::optional<Decimal>& value, const Style& style);
  void day(Row row, Column column, std::string_view date, const Style& style);  // YYYY-MM-DD
  void count(Row row, Column column, std::size_t value, const Style& style);
  void formula(Row row, Column column, const std::string& formula, double cached, const Style& style);
  void formula(Row row, Column column, const std::string& formula, const Decimal& cached,
               const Style& style);
  void formula_text(Row row, Column column, const std::string& formula, std::string_view cached,
                    const Style& style);
  // Merges, if it is more than a cell, and leaves the first cell to be written over.
  void span(Row first, Column left, Row last, Column right, std::string_view text,
            const Style& style);
  void comment(Row row, Column column, std::string_view text);
  // A text that leads to `place`; looks like any other text. A sheet takes so many of them.
  static constexpr std::size_t kMostLinks = 65'000;
  void link(Row row, Column column, const Place& place, std::string_view text, const Style& style);

  void width(Column first, Column last, double characters);
  void hide(Column first, Column last);
  void hide_row(Row row);
  void height(Row row, double points);
  void one_of(Row row, Column column, std::initializer_list<std::string_view> words);
  void within(Row row, Column column, const Decimal& low, const Decimal& high);
  // The background of cells with this text.
  void colour_words(Row first, Column left, Row last, Column right, std::string_view word,
                    std::uint32_t fill);
  void colour_grades(Row first, Column left, Row last, Column right);
  void colour_lights(Row first, Column left, Row last, Column right);
  // A4, one page wide, page numbers, the sheet's title above.
  void print(bool landscape, std::string_view title);

 private:
  Book& book_;
  lxw_worksheet* raw_;
  std::string name_;
  std::size_t links_ = 0;
};

class Book {
 public:
  // `constant_memory`: rows must be written in order, and cells within them too.
  Book(const std::string& path, const std::string& folder, bool constant_memory, Language language);
  ~Book();
  Book(const Book&) = delete;
  Book& operator=(const Book&) = delete;

  // A sheet named as wanted, as far as names of sheets allow.
  Sheet& add(std::string_view wanted) { return add_reserved(reserve(wanted)); }
  // The name of a sheet that is added later, so that others can link to it.
  std::string reserve(std::string_view wanted);
  Sheet& add_reserved(const std::string& name);
  lxw_format* format(const Style& style);
  lxw_format* background(std::uint32_t fill);  // for conditional formats
  lxw_workbook* raw() { return raw_; }
  Language language() const { return language_; }
  std::string_view say(const Words& words) const { return in_language(words, language_); }

  // Writes the file. Throws OutputProblem naming `folder`.
  void close();

 private:
  lxw_workbook* raw_;
  std::string folder_;
  Language language_;
  std::map<Style, lxw_format*> formats_;
  const std::pair<const Style, lxw_format*>* last_ = nullptr;  // most cells look like the one before
  std::map<std::uint32_t, lxw_format*> backgrounds_;
  std::deque<Sheet> sheets_;
  std::set<std::string, std::less<>> names_;
};

}  // namespace pbs::xlsx
