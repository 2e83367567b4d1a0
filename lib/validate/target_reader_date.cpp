// SPDX-License-Identifier: MIT
// A single date or named stretch of days.
#include <array>

#include "validate/convert.hpp"
#include "validate/target_reader_period.hpp"
#include "validate/value_scanner.hpp"
#include "validate/value_words.hpp"

namespace pbs {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;
constexpr int kMonths = 12;

// Moves over words, digits and blanks.
class Cursor {
 public:
  Cursor(std::string_view text, std::size_t pos) : text_(text), pos_(pos) {}

  std::size_t position() const { return pos_; }
  bool take(std::string_view word) {
    const std::size_t at = skip_blanks(text_, pos_);
    if (!begins_with(text_.substr(at), word)) return false;
    pos_ = at + word.size();
    return true;
  }
  bool take_mark(char mark) {
    const Glyph glyph = glyph_at(text_, pos_);
    if (glyph.ascii != mark) return false;
    pos_ += glyph.size;
    return true;
  }
  // A number of `least` to `most` digits that no further digit follows.
  std::optional<int> digits(int least, int most) {
    std::size_t at = skip_blanks(text_, pos_);
    int value = 0;
    int count = 0;
    for (Glyph glyph = glyph_at(text_, at); glyph.digit(); glyph = glyph_at(text_, at)) {
      if (++count > most) return std::nullopt;
      value = value * 10 + (glyph.ascii - '0');
      at += glyph.size;
    }
    if (count < least) return std::nullopt;
    pos_ = at;
    return value;
  }

 private:
  std::string_view text_;
  std::size_t pos_;
};

struct YearWord {
  std::string_view word;
  int offset;
};
constexpr YearWord kYearWords[] = {{"当年", 0}, {"本年", 0},   {"今年", 0}, {"次年", 1},
                                   {"翌年", 1}, {"下一年", 1}, {"来年", 1}, {"上年", -1}};
constexpr std::string_view kQuarters[] = {"一", "二", "三", "四"};

bool real_day(int year, int month, int day) {
  return month >= 1 && month <= kMonths && day >= 1 && day <= Date::last_of_month(year, month).day;
}

DateSpan day_span(Date day) {
  DateSpan span;
  span.first = span.last = day;
  return span;
}

DateSpan month_span(int year, int from, int to, DateSpan::Size size) {
  DateSpan span;
  span.first = {year, from, 1};
  span.last = Date::last_of_month(year, to);
  span.size = size;
  return span;
}

// 底 and 末 leave only the last day.
DateSpan with_end(DateSpan span, Cursor& cursor) {
  if (cursor.take("底") || cursor.take("末")) {
    span.first = span.last;
    span.size = DateSpan::Size::day;
    span.end_written = true;
  }
  return span;
}

// What follows 月: a day, a third of the month, its end, or nothing.
std::optional<DateSpan> scan_in_month(Cursor& cursor, int year, int month) {
  constexpr int kTen = 10;
  cursor.take("份");
  DateSpan span = month_span(year, month, month, DateSpan::Size::month);
  const Cursor behind_month = cursor;
  if (const std::optional<int> day = cursor.digits(1, 2)) {
    if (cursor.take("日") || cursor.take("号")) {
      if (!real_day(year, month, *day)) return std::nullopt;
      return day_span({year, month, *day});
    }
    cursor = behind_month;
  }
  if (cursor.take("上旬")) {
    span.last.day = kTen;
  } else if (cursor.take("中旬")) {
    span.first.day = kTen + 1;
    span.last.day = kTen + kTen;
  } else if (cursor.take("下旬")) {
    span.first.day = kTen + kTen + 1;
  } else {
    return with_end(span, cursor);
  }
  span.size = DateSpan::Size::third_of_month;
  return span;
}

std::optional<DateSpan> scan_month(Cursor& cursor, int year) {
  Cursor ahead = cursor;
  const std::optional<int> month = ahead.digits(1, 2);
  if (!month || *month < 1 || *month > kMonths || !ahead.take("月")) return std::nullopt;
  const std::optional<DateSpan> span = scan_in_month(ahead, year, *month);
  if (span) cursor = ahead;
  return span;
}

std::optional<DateSpan> scan_quarter(Cursor& cursor, int year) {
  constexpr int kQuarterMonths = 3;
  Cursor ahead = cursor;
  ahead.take("第");
  std::optional<int> quarter = ahead.digits(1, 1);
  for (int i = 0; !quarter && i < static_cast<int>(std::size(kQuarters)); ++i) {
    if (ahead.take(kQuarters[i])) quarter = i + 1;
  }
  if (!quarter || *quarter < 1 || *quarter > 4 || !ahead.take("季度")) return std::nullopt;
  cursor = ahead;
  const int last = *quarter * kQuarterMonths;
  return with_end(month_span(year, last - kQuarterMonths + 1, last, DateSpan::Size::quarter),
                  cursor);
}

// 上半年, 下半年, 全年, 年底, 年内.
std::optional<DateSpan> scan_part_of_year(Cursor& cursor, int year) {
  constexpr int kHalf = 6;
  const DateSpan whole = month_span(year, 1, kMonths, DateSpan::Size::year);
  if (cursor.take("上半年")) return month_span(year, 1, kHalf, DateSpan::Size::half_year);
  if (cursor.take("下半年")) return month_span(year, kHalf + 1, kMonths, DateSpan::Size::half_year);
  if (cursor.take("全年度") || cursor.take("全年")) return whole;
  for (const std::string_view end : {"年底", "年末", "年终", "年内"}) {
    if (!cursor.take(end)) continue;
    DateSpan span = day_span(whole.last);
    span.end_written = true;
    return span;
  }
  return std::nullopt;
}

std::optional<DateSpan> scan_in_year(Cursor& cursor, int year) {
  if (std::optional<DateSpan> span = scan_month(cursor, year)) return span;
  if (std::optional<DateSpan> span = scan_quarter(cursor, year)) return span;
  return scan_part_of_year(cursor, year);
}

// 2024-12-31, 2024.12.31, 2024/12/31; without the day a month that may also be a number.
std::optional<DateSpan> scan_digits_date(Cursor& cursor, int year) {
  for (const char mark : {'-', '.', '/'}) {
    Cursor ahead = cursor;
    if (!ahead.take_mark(mark)) continue;
    const std::optional<int> month = ahead.digits(1, 2);
    if (!month || *month < 1 || *month > kMonths) return std::nullopt;
    Cursor behind = ahead;
    if (behind.take_mark(mark)) {
      const std::optional<int> day = behind.digits(1, 2);
      if (!day || !real_day(year, *month, *day)) return std::nullopt;
      cursor = behind;
      return day_span({year, *month, *day});
    }
    cursor = ahead;
    DateSpan span = month_span(year, *month, *month, DateSpan::Size::month);
    span.digits_only = true;
    return span;
  }
  return std::nullopt;
}

// A year in digits and what stands behind it.
std::optional<DateSpan> scan_with_year(Cursor& cursor) {
  const std::optional<int> year = cursor.digits(4, 4);
  if (!year || *year < kFirstYear || *year > kLastYear) return std::nullopt;
  std::optional<DateSpan> span;
  if (cursor.take("年")) {
    cursor.take("度");
    span = scan_in_year(cursor, *year);
    if (!span) span = with_end(month_span(*year, 1, kMonths, DateSpan::Size::year), cursor);
  } else {
    span = scan_digits_date(cursor, *year);
  }
  if (span) span->year_written = true;
  return span;
}

// The year that a word means, counted from the project's.
std::optional<int> take_year_word(Cursor& cursor) {
  for (const YearWord& word : kYearWords) {
    if (!cursor.take(word.word)) continue;
    cursor.take("度");
    return word.offset;
  }
  return std::nullopt;
}

}  // namespace

std::optional<DateSpan> scan_date_span(std::string_view text, std::size_t pos, int year) {
  Cursor cursor(text, pos);
  std::optional<DateSpan> span;
  if (Cursor ahead = cursor; (span = scan_with_year(ahead))) {
    cursor = ahead;
  } else {
    if (const std::optional<int> offset = take_year_word(cursor)) {
      year += *offset;
      span = month_span(year, 1, kMonths, DateSpan::Size::year);
    }
    if (const std::optional<DateSpan> inner = scan_in_year(cursor, year)) {
      span = inner;
    } else if (span) {
      span = with_end(*span, cursor);
    }
  }
  if (span) span->end = cursor.position();
  return span;
}

Date in_year(Date date, int year) {
  if (date.year < -1 || date.year > 1) return date;
  date.year += year;
  const int last = Date::last_of_month(date.year, date.month).day;
  if (date.day > last) date.day = last;
  return date;
}

std::optional<Date> read_date(std::string_view text) {
  text = trim_value(text);
  if (const std::optional<Date> iso = Date::parse(text)) return iso;
  Cursor cursor(text, 0);
  const std::optional<DateSpan> span = scan_with_year(cursor);
  if (!span || span->size != DateSpan::Size::day || span->end_written ||
      cursor.position() != text.size()) {
    return std::nullopt;
  }
  return span->first;
}

}  // namespace pbs
