// SPDX-License-Identifier: MIT
#include <algorithm>
#include <charconv>
#include <vector>

#include "base/date.hpp"
#include "base/utf8.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/xlsx/book.hpp"

namespace pbs::xlsx {

namespace {

constexpr std::uint32_t kLabelFill = 0xEAF1F8;
constexpr std::uint32_t kInputFill = 0xFFFBE6;
constexpr std::uint32_t kHeadFill = 0x1F4E79;
constexpr std::uint32_t kWhite = 0xFFFFFF;

std::string column_letters(Column column) {
  std::string letters;
  for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters;
}

std::string before(std::string_view sheet) {
  return sheet.empty() ? std::string() : "'" + std::string(sheet) + "'!";
}

bool no_character(char32_t c) {
  return (c < 0x20 && c != '\t' && c != '\n') || c == 0x7F || c == 0xFFFE || c == 0xFFFF;
}

}  // namespace

Style label_style() {
  return {.fill = kLabelFill, .align = Align::center, .bold = true};
}
Style text_style(Align align) { return {.align = align}; }
Style number_style(std::string number) {
  return {.number = std::move(number), .align = Align::right};
}
Style input_style(std::string number) {
  return {.number = std::move(number), .fill = kInputFill, .align = Align::right};
}
Style points_style(std::string number) {
  return {.number = std::move(number), .align = Align::center};
}
Style points_input(std::string number) {
  return {.number = std::move(number), .fill = kInputFill, .align = Align::center};
}
Style head_style() {
  return {.fill = kHeadFill, .color = kWhite, .align = Align::center, .bold = true};
}
Style title_style() {
  return {.size = 16, .align = Align::center, .bold = true, .border = false};
}
Style note_style() { return {.color = 0x595959, .size = 9, .border = false}; }

std::string number_format(int decimals, bool grouped) {
  std::string format = grouped ? "#,##0" : "0";
  if (decimals > 0) format += "." + std::string(static_cast<std::size_t>(decimals), '0');
  return format;
}

double cell_number(const Decimal& value) {
  const std::string digits = value.to_string();
  double number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::string cell_text(std::string_view text) {
  constexpr std::size_t kMost = 32000;
  // 0xEF begins U+FFFE and U+FFFF, among others.
  const auto unsure = [](char c) { return (c >= 0 && c < 0x20) || c == 0x7F || c == '\xEF'; };
  if (text.size() < kMost && std::none_of(text.begin(), text.end(), unsure)) return std::string(text);
  std::string kept;
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size() && count < kMost; ++count) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at);
    if (!no_character(c)) kept += text.substr(begin, at - begin);
  }
  return kept;
}

std::string cell_name(Row row, Column column, std::string_view sheet) {
  return before(sheet) + "$" + column_letters(column) + "$" + std::to_string(row + 1);
}

std::string range_name(Row first, Column left, Row last, Column right, std::string_view sheet) {
  return before(sheet) + cell_name(first, left) + ":" + cell_name(last, right);
}

int lines_of(std::string_view text, double width) {
  int lines = 0;
  std::size_t begin = 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const int wide = display_width(text.substr(begin, end - begin));
    lines += 1 + static_cast<int>(std::max(0, wide - 1) / std::max(1.0, width - 1));
    begin = end + 1;
  }
  return lines;
}

double text_height(int lines) { return std::clamp(14.0 * lines + 5, 18.0, 409.0); }

Sheet::Sheet(Book& book, lxw_worksheet* raw, std::string name)
    : book_(book), raw_(raw), name_(std::move(name)) {
}

void Sheet::text(Row row, Column column, std::string_view text, const Style& style) {
  worksheet_write_string(raw_, row, column, cell_text(text).c_str(), book_.format(style));
}

void Sheet::number(Row row, Column column, const Decimal& value, const Style& style) {
  worksheet_write_number(raw_, row, column, cell_number(value), book_.format(style));
}

void Sheet::number(Row row, Column column, const std::optional<Decimal>& value,
                   const Style& style) {
  if (value) number(row, column, *value, style);
  else worksheet_write_blank(raw_, row, column, book_.format(style));
}

void Sheet::day(Row row, Column column, std::string_view date, const Style& style) {
  const std::optional<Date> day = Date::parse(date);
  if (!day || day->year < 1900) {
    text(row, column, date, style);
    return;
  }
  const int number = days_between({1899, 12, 30}, *day);
  worksheet_write_number(raw_, row, column, number, book_.format(style));
}

void Sheet::count(Row row, Column column, std::size_t value, const Style& style) {
  worksheet_write_number(raw_, row, column, static_cast<double>(value), book_.format(style));
}

void Sheet::formula(Row row, Column column, const std::string& formula, double cached,
                    const Style& style) {
  worksheet_write_formula_num(raw_, row, column, formula.c_str(), book_.format(style), cached);
}

void Sheet::formula(Row row, Column column, const std::string& formula, const Decimal& cached,
                    const Style& style) {
  this->formula(row, column, formula, cell_number(cached), style);
}

void Sheet::formula_text(Row row, Column column, const std::string& formula,
                         std::string_view cached, const Style& style) {
  worksheet_write_formula_str(raw_, row, column, formula.c_str(), book_.format(style),
                              cell_text(cached).c_str());
}

void Sheet::span(Row first, Column left, Row last, Column right, std::string_view text,
                 const Style& style) {
  if (first == last && left == right) {
    this->text(first, left, text, style);
  } else {
    worksheet_merge_range(raw_, first, left, last, right, cell_text(text).c_str(),
                          book_.format(style));
  }
}

void Sheet::comment(Row row, Column column, std::string_view text) {
  if (text.empty()) return;
  lxw_comment_options options{};
  options.x_scale = 2.5;
  options.y_scale = 0.6 + 0.28 * lines_of(text, 42);
  char author[] = "pbs-report";
  options.author = author;
  worksheet_write_comment_opt(raw_, row, column, cell_text(text).c_str(), &options);
}

void Sheet::link(Row row, Column column, const Place& place, std::string_view text,
                 const Style& style) {
  if (!place.known() || text.empty() || links_ >= kMostLinks) {
    this->text(row, column, text, style);
    return;
  }
  ++links_;
  const std::string url = place.file.empty() ? "internal:'" + place.sheet + "'!A1" : "external:" + place.file;
  worksheet_write_url_opt(raw_, row, column, url.c_str(), book_.format(style),
                          cell_text(text).c_str(), nullptr);
}

void Sheet::width(Column first, Column last, double characters) {
  worksheet_set_column(raw_, first, last, characters, nullptr);
}

void Sheet::hide(Column first, Column last) {
  lxw_row_col_options options{};
  options.hidden = LXW_TRUE;
  worksheet_set_column_opt(raw_, first, last, LXW_DEF_COL_WIDTH, nullptr, &options);
}

void Sheet::hide_row(Row row) {
  lxw_row_col_options options{};
  options.hidden = LXW_TRUE;
  worksheet_set_row_opt(raw_, row, LXW_DEF_ROW_HEIGHT, nullptr, &options);
}

void Sheet::height(Row row, double points) {
  constexpr double kMost = 409;  // that a sheet takes
  worksheet_set_row(raw_, row, std::min(points, kMost), nullptr);
}

void Sheet::one_of(Row row, Column column, std::initializer_list<std::string_view> words) {
  std::vector<std::string> texts;
  for (const std::string_view word : words) {
    if (!word.empty()) texts.emplace_back(word);
  }
  std::vector<char*> list;
  list.reserve(texts.size() + 1);
  for (std::string& text : texts) list.push_back(text.data());
  list.push_back(nullptr);
  lxw_data_validation rule{};
  rule.validate = LXW_VALIDATION_TYPE_LIST;
  rule.value_list = list.data();
  worksheet_data_validation_cell(raw_, row, column, &rule);
}

void Sheet::within(Row row, Column column, const Decimal& low, const Decimal& high) {
  lxw_data_validation rule{};
  rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
  rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
  rule.minimum_number = cell_number(low);
  rule.maximum_number = cell_number(high);
  worksheet_data_validation_cell(raw_, row, column, &rule);
}

void Sheet::colour_words(Row first, Column left, Row last, Column right, std::string_view word,
                         std::uint32_t fill) {
  std::string quoted = "\"" + std::string(word) + "\"";
  lxw_conditional_format rule{};
  rule.type = LXW_CONDITIONAL_TYPE_CELL;
  rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
  rule.value_string = quoted.data();
  rule.format = book_.background(fill);
  worksheet_conditional_format_range(raw_, first, left, last, right, &rule);
}

void Sheet::colour_grades(Row first, Column left, Row last, Column right) {
  constexpr std::uint32_t kFills[] = {0xC6E0B4, 0xDDEBF7, 0xFFE699, 0xF4B183};
  for (std::size_t i = 0; i < std::size(kFills); ++i) {
    colour_words(first, left, last, right, grade_words(static_cast<Grade>(i), book_.language()),
                 kFills[i]);
  }
}

void Sheet::colour_lights(Row first, Column left, Row last, Column right) {
  constexpr std::pair<std::string_view, std::uint32_t> kFills[] = {
      {"red", 0xF4A6A0}, {"yellow", 0xFFE699}, {"green", 0xC6E0B4}, {"blue", 0xBDD7EE}};
  for (const auto& [light, fill] : kFills) {
    colour_words(first, left, last, right, light_words(light, book_.language()), fill);
  }
}

void Sheet::print(bool landscape, std::string_view title) {
  constexpr std::uint8_t kA4 = 9;
  worksheet_set_paper(raw_, kA4);
  if (landscape) worksheet_set_landscape(raw_);
  worksheet_fit_to_pages(raw_, 1, 0);
  worksheet_set_margins(raw_, 0.5, 0.5, 0.7, 0.7);
  worksheet_center_horizontally(raw_);
  std::string header = "&L&9";
  for (const char c : cell_text(title).substr(0, 150)) header += c == '&' ? std::string("&&") : std::string(1, c);
  std::size_t bad = 0;
  if (!is_valid_utf8(header, &bad)) header.resize(bad);
  worksheet_set_header(raw_, header.c_str());
  worksheet_set_footer(raw_, book_.language() == Language::zh ? "&C&9第 &P 页，共 &N 页"
                                                              : "&C&9Page &P of &N");
}

}  // namespace pbs::xlsx
