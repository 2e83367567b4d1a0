// SPDX-License-Identifier: MIT
#include "base/date.hpp"

#include "base/number_strings.hpp"
#include "catch.hpp"

using pbs::CalendarDay;
using pbs::Date;
using pbs::days_between;
using pbs::working_days_after;

TEST_CASE("a date is read and written as YYYY-MM-DD") {
  const auto date = Date::parse("2024-02-29");
  REQUIRE(date);
  CHECK(*date == Date{2024, 2, 29});
  CHECK(date->to_string() == "2024-02-29");
  CHECK(Date::parse("1900-01-01") == Date{1900, 1, 1});
  CHECK(Date::parse("2200-12-31") == Date{2200, 12, 31});
}

TEST_CASE("what is no day of the calendar is not read as a date") {
  for (const auto* text :
       {"",           "2024",        "2024-1-1",      "2024-01-1",        "24-01-01",
        "2024/01/01", "2024-01/01",  "2024-13-01",    "2024-00-10",       "2024-01-00",
        "2024-01-32", "2024-04-31",  "2023-02-29",    "1900-02-29",       "1899-12-31",
        "2201-01-01", " 2024-01-01", "2024-01-01 ",   "2024-01-01T00:00", "+024-01-01",
        "2024--1-01", "2024-01-0a",  "２０２４-01-01"}) {
    INFO(text);
    CHECK_FALSE(Date::parse(text));
  }
}

TEST_CASE("dates are ordered by the calendar") {
  CHECK(Date{2023, 12, 31} < Date{2024, 1, 1});
  CHECK(Date{2024, 1, 31} < Date{2024, 2, 1});
  CHECK(Date{2024, 2, 1} < Date{2024, 2, 2});
  CHECK(Date{} < Date{1900, 1, 1});
}

TEST_CASE("the last day of a month knows leap years") {
  CHECK(Date::last_of_month(2024, 2) == Date{2024, 2, 29});
  CHECK(Date::last_of_month(2023, 2) == Date{2023, 2, 28});
  CHECK(Date::last_of_month(1900, 2) == Date{1900, 2, 28});
  CHECK(Date::last_of_month(2000, 2) == Date{2000, 2, 29});
  CHECK(Date::last_of_month(2024, 9) == Date{2024, 9, 30});
  CHECK(Date::last_of_month(2024, 12) == Date{2024, 12, 31});
}

TEST_CASE("days are counted over months and years, both ways") {
  CHECK(days_between({2024, 1, 1}, {2024, 1, 1}) == 0);
  CHECK(days_between({2024, 2, 28}, {2024, 3, 1}) == 2);
  CHECK(days_between({2023, 2, 28}, {2023, 3, 1}) == 1);
  CHECK(days_between({2024, 12, 31}, {2023, 12, 31}) == -366);
  CHECK(days_between({1900, 1, 1}, {2200, 12, 31}) == 109937);
  CHECK(Date{2023, 12, 20}.plus_days(20) == Date{2024, 1, 9});
  CHECK(Date{2024, 3, 1}.plus_days(-1) == Date{2024, 2, 29});
}

TEST_CASE("working days leave out Saturdays and Sundays") {
  CHECK(working_days_after({2024, 9, 12}, 1) == Date{2024, 9, 13});   // a Thursday
  CHECK(working_days_after({2024, 9, 12}, 2) == Date{2024, 9, 16});   // over the weekend
  CHECK(working_days_after({2024, 9, 12}, 10) == Date{2024, 9, 26});
  CHECK(working_days_after({2024, 9, 14}, 1) == Date{2024, 9, 16});   // from a Saturday
  CHECK(working_days_after({2024, 12, 31}, 3) == Date{2025, 1, 3});
  CHECK(working_days_after({2024, 9, 14}, 0) == Date{2024, 9, 14});
}

TEST_CASE("every day of the range reads back and is one day after the day before") {
  Date day{1900, 1, 1};
  int count = 0;
  int wrong = 0;
  while (day.year <= 2200) {
    const Date next = day.plus_days(1);
    if (Date::parse(day.to_string()) != day || days_between(day, next) != 1 || !(day < next)) {
      ++wrong;
    }
    day = next;
    ++count;
  }
  CHECK(count == 109938);
  CHECK(wrong == 0);
}

TEST_CASE("a calendar day of a policy falls into the project's year or beside it") {
  CHECK(CalendarDay::parse("03-31")->in(2024) == Date{2024, 3, 31});
  CHECK(CalendarDay::parse("+1/03-31")->in(2024) == Date{2025, 3, 31});
  CHECK(CalendarDay::parse("-1/10-31")->in(2024) == Date{2023, 10, 31});
  CHECK(CalendarDay::parse("02-29")->in(2024) == Date{2024, 2, 29});
  CHECK(CalendarDay::parse("+1/02-29")->in(2024) == Date{2025, 2, 28});
}

TEST_CASE("a calendar day is written as it is read") {
  CHECK(CalendarDay::parse("03-31")->to_string() == "03-31");
  CHECK(CalendarDay::parse("+1/03-31")->to_string() == "+1/03-31");
  CHECK(CalendarDay::parse("-1/10-31")->to_string() == "-1/10-31");
  CHECK(CalendarDay::parse("+0/10-31")->to_string() == "10-31");
}

TEST_CASE("what is no calendar day is not read as one") {
  for (const auto* text :
       {"", "+", "-1", "+1/", "3-31", "03-32", "02-30", "13-01", "00-01", "01-00", "1/03-31",
        "+10/03-31", "+1-03-31", "+a/03-31", "03/31", "+1/03-31 ", "2024-03-31", "+/03-31"}) {
    INFO(text);
    CHECK_FALSE(CalendarDay::parse(text));
  }
}
