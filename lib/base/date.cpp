// SPDX-License-Identifier: MIT
#include "base/date.hpp"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

namespace pbs {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;
constexpr int kLeapYear = 2000;

std::chrono::year_month_day to_chrono(const Date& date) {
  return {std::chrono::year(date.year), std::chrono::month(static_cast<unsigned>(date.month)),
          std::chrono::day(static_cast<unsigned>(date.day))};
}

Date from_chrono(const std::chrono::year_month_day& date) {
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

/// The number in `text`, which must consist of digits only.
std::optional<int> parse_digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// Writes the last `count` digits of a number that is not negative.
void put_digits(char* at, int count, int number) {
  for (int i = count; i-- > 0; number /= 10) at[i] = static_cast<char>('0' + number % 10);
}

struct MonthDay {
  int month = 0;
  int day = 0;
};

/// Reads "MM-DD" without looking at the calendar.
std::optional<MonthDay> parse_month_day(std::string_view text) {
  if (text.size() != 5 || text[2] != '-') return std::nullopt;
  const auto month = parse_digits(text.substr(0, 2));
  const auto day = parse_digits(text.substr(3));
  if (!month || !day) return std::nullopt;
  return MonthDay{*month, *day};
}

}  // namespace

std::optional<Date> Date::parse(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-') return std::nullopt;
  const auto year = parse_digits(iso.substr(0, 4));
  const auto rest = parse_month_day(iso.substr(5));
  if (!year || !rest || *year < kFirstYear || *year > kLastYear) return std::nullopt;
  const Date date{*year, rest->month, rest->day};
  if (!to_chrono(date).ok()) return std::nullopt;
  return date;
}

Date Date::last_of_month(int year, int month) {
  const std::chrono::month_day_last last(std::chrono::month(static_cast<unsigned>(month)));
  return from_chrono(std::chrono::year(year) / last);
}

Date Date::plus_days(int days) const {
  return from_chrono(std::chrono::sys_days(to_chrono(*this)) + std::chrono::days(days));
}

std::string Date::to_string() const {
  if (year < 0 || year > 9999) return fmt::format("{:04}-{:02}-{:02}", year, month, day);
  std::string words = "0000-00-00";
  put_digits(words.data(), 4, year);
  put_digits(words.data() + 5, 2, month);
  put_digits(words.data() + 8, 2, day);
  return words;
}

int days_between(Date a, Date b) {
  const auto difference = std::chrono::sys_days(to_chrono(b)) - std::chrono::sys_days(to_chrono(a));
  return static_cast<int>(difference.count());
}

Date working_days_after(Date day, int count) {
  for (int left = count; left > 0;) {
    day = day.plus_days(1);
    const std::chrono::weekday weekday{std::chrono::sys_days(to_chrono(day))};
    if (weekday != std::chrono::Saturday && weekday != std::chrono::Sunday) --left;
  }
  return day;
}

std::optional<CalendarDay> CalendarDay::parse(std::string_view text) {
  int offset = 0;
  if (text.starts_with('+') || text.starts_with('-')) {
    if (text.size() < 3 || text[2] != '/') return std::nullopt;
    const auto digit = parse_digits(text.substr(1, 1));
    if (!digit) return std::nullopt;
    offset = text[0] == '-' ? -*digit : *digit;
    text.remove_prefix(3);
  }
  const auto rest = parse_month_day(text);
  if (!rest || !to_chrono({kLeapYear, rest->month, rest->day}).ok()) return std::nullopt;
  return CalendarDay{rest->month, rest->day, offset};
}

Date CalendarDay::in(int project_year) const {
  const int year = project_year + year_offset;
  return {year, month, std::min(day, Date::last_of_month(year, month).day)};
}

std::string CalendarDay::to_string() const {
  if (year_offset == 0) return fmt::format("{:02}-{:02}", month, day);
  return fmt::format("{:+}/{:02}-{:02}", year_offset, month, day);
}

}  // namespace pbs
