// SPDX-License-Identifier: MIT
// Deadlines and periods as people write them (private to the folder).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/date.hpp"

namespace pbs {

// A day or a stretch of days that has a name: 2024-12-31, 9月, 6月中旬, 一季度, 2024年.
struct DateSpan {
  enum class Size : std::uint8_t { day, third_of_month, month, quarter, half_year, year };
  Date first;
  Date last;
  Size size = Size::day;
  bool year_written = false;
  bool end_written = false;  // 底, 末: only the last day is meant
  bool digits_only = false;  // 2024-12, 2024.12: may also be a number
  std::size_t end = 0;       // behind it in the text
};

// The date or stretch written at `pos`. `year` stands in where none is written; with 0 the result
// has the year 0, -1 or 1 and is to be moved (in_year).
std::optional<DateSpan> scan_date_span(std::string_view text, std::size_t pos, int year);

// What a text that speaks of time says.
struct ReadPeriod {
  enum class Kind : std::uint8_t {
    none,           // it is no deadline and no period
    contradictory,  // a date with a lower bound, a period that ends before it begins
    by,             // to be done on or before `to`
    within          // from `from` to `to`
  };
  Kind kind = Kind::none;
  Date from;
  Date to;
  bool direction_written = false;  // 前, 底前, 以内, ≤
};

// `9月前` is by 31 August, `9月底前` by 30 September (design, section 3.3); a day with 前 includes
// the day (以前 in legal texts does); a month or day without more is a deadline; a year (2020年,
// 全年), two dates or months joined by - ~ 至 are a period. `text` is trimmed.
ReadPeriod read_period(std::string_view text, int year);

// Whether four digits stand in the text with - . / behind them, as in 2024-12-31.
bool has_digits_date(std::string_view text);

// When something was done: a day, the last day of the month or period named (7月 is 31 July). Other
// words may stand around it, but none that deny (未, 没, 不). kind none: no date is said.
ReadPeriod read_completion(std::string_view text, int year);

// A date read without a year (its year is -1, 0 or 1) in the year given; 29 February becomes 28.
Date in_year(Date date, int year);

}  // namespace pbs
