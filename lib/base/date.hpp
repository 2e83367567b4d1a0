// SPDX-License-Identifier: MIT
// Calendar dates. The clock is never read: a date comes from a file or an option.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace pbs {

/// A day of the Gregorian calendar. The default (all zero) is no date: only comparison and
/// to_string are defined for it.
struct Date {
  int year = 0;
  int month = 0;  ///< 1 to 12
  int day = 0;    ///< 1 to 31

  /// Reads YYYY-MM-DD (ten ASCII characters). Nothing for any other form, a day that the calendar
  /// does not have (2023-02-29) or a year outside 1900..2200.
  static std::optional<Date> parse(std::string_view iso);

  /// Required: month in 1..12.
  static Date last_of_month(int year, int month);

  /// `days` calendar days later (earlier if negative). Required: a real date, and a result in
  /// the years 0 to 9999.
  Date plus_days(int days) const;

  /// "YYYY-MM-DD".
  std::string to_string() const;

  friend constexpr auto operator<=>(const Date&, const Date&) = default;
};

/// b - a in calendar days: 1 from a day to the next, negative if b is earlier. Required: real
/// dates.
int days_between(Date a, Date b);

/// The `count`th working day (Monday to Friday) after `day`; `day` itself when count is not above 0.
/// Public holidays and the working days made up for them are not known here. Required: a real date.
Date working_days_after(Date day, int count);

/// A yearly date of a policy (`calendar.*`): month and day, and how many years after the project's
/// year: "-1/10-31" is 31 October of the year before.
struct CalendarDay {
  int month = 0;
  int day = 0;
  int year_offset = 0;  ///< -9 to 9

  /// Reads "MM-DD", "+N/MM-DD" or "-N/MM-DD" with one digit N. Nothing for any other form or a day
  /// that no year has; 02-29 is accepted.
  static std::optional<CalendarDay> parse(std::string_view text);

  /// The date for a project of that year; 02-29 is 28 February in a common year.
  Date in(int project_year) const;

  /// The form parse reads; no offset is written when it is 0.
  std::string to_string() const;

  friend constexpr bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

}  // namespace pbs
