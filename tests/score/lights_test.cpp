// SPDX-License-Identifier: MIT
#include "score/lights.hpp"

#include "catch.hpp"
#include "score/formula_value.hpp"
#include "support/test_policy.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

constexpr Date kEndOfJuly{2024, 7, 31};

Decimal decimal(std::string_view digits) {
  return Decimal::parse(digits).value();
}

struct Row {
  Row(TargetKind kind, std::string_view target, std::string_view reached) {
    own.target.value.emplace();
    own.target.value->kind = kind;
    own.target.value->value = decimal(target);
    if (!reached.empty()) number(reached);
  }
  void number(std::string_view reached) {
    actual.value.emplace();
    actual.value->kind = ActualKind::number;
    actual.value->value = decimal(reached);
  }

  LightResult result(int month = 7) const {
    const Date through = Date::last_of_month(2024, month);
    return row_light(own, actual, Elapsed::at(through, 2024), policy);
  }
  std::string light(int month = 7) const {
    const LightResult found = result(month);
    return found.light ? std::string(light_name(*found.light)) : "none";
  }

  Policy policy = default_policy();
  Indicator own;
  Stated<Actual> actual;
};

std::string light_of(TargetKind kind, std::string_view target, std::string_view actual,
                     int month = 7) {
  return Row(kind, target, actual).light(month);
}

std::string july(std::string_view actual) {
  return light_of(TargetKind::at_least, "120", actual);
}

std::string budget(const std::optional<Decimal>& executed, const std::optional<Decimal>& whole,
                   int months = 7) {
  const Date through = Date::last_of_month(2024, months);
  const LightResult found =
      budget_light(executed, whole, Elapsed::at(through, 2024), default_policy());
  return found.light ? std::string(light_name(*found.light)) : "none";
}

std::string spent(std::string_view executed) {
  return budget(decimal(executed), Decimal(100));
}

}  // namespace

TEST_CASE("the linear light: every vector of the domain rules", "[lights]") {
  CHECK(july("41.9") == "red");  // 59.857
  CHECK(july("42") == "yellow");
  CHECK(july("55.9") == "yellow");  // 79.857
  CHECK(july("56") == "green");
  CHECK(july("83.9") == "green");  // 119.857
  CHECK(july("84") == "blue");
  CHECK(july("0") == "red");
}

TEST_CASE("the light whose blue looks at the whole year: every vector", "[lights]") {
  Row row(TargetKind::at_least, "120", "84");
  row.policy.monitoring.blue_on_year = true;
  CHECK(row.light(7) == "green");
  row.number("144");
  CHECK(row.light(8) == "blue");
  row.number("143.99");
  CHECK(row.light(8) == "green");
  row.number("0");
  row.policy.monitoring.red_below = Decimal();
  CHECK(row.light(7) == "red");
}

TEST_CASE("a policy without blue has none, and its bounds decide", "[lights]") {
  Row row(TargetKind::at_least, "120", "84");
  row.policy.monitoring.blue_from.reset();
  CHECK(row.light() == "green");
  row.policy.monitoring.yellow_below = Decimal(121);
  CHECK(row.light() == "yellow");
  row.policy.monitoring.red_below = Decimal(1201, 1);
  CHECK(row.light() == "red");
}

TEST_CASE("ceilings are kept or not, and < is strict", "[lights]") {
  CHECK(light_of(TargetKind::at_most, "5", "5") == "green");
  CHECK(light_of(TargetKind::at_most, "5", "5.01") == "red");
  CHECK(light_of(TargetKind::less_than, "5", "4.99") == "green");
  CHECK(light_of(TargetKind::less_than, "5", "5") == "red");
}

TEST_CASE("a target of 0 is tested before all others", "[lights]") {
  for (const TargetKind kind :
       {TargetKind::at_most, TargetKind::less_than, TargetKind::equals, TargetKind::at_least}) {
    CHECK(light_of(kind, "0", "0") == "green");
    CHECK(light_of(kind, "0", "1") == "red");
  }
}

TEST_CASE("> and = are judged as >=", "[lights]") {
  CHECK(light_of(TargetKind::more_than, "120", "56") == "green");
  CHECK(light_of(TargetKind::equals, "120", "55.9") == "yellow");
  CHECK(light_of(TargetKind::equals, "120", "84") == "blue");
}

TEST_CASE("words have the light of their level", "[lights]") {
  Row row(TargetKind::words, "0", "");
  row.actual.value.emplace();
  row.actual.value->kind = ActualKind::words;
  CHECK(row.light() == "none");
  row.actual.value->level = Level::achieved;
  CHECK(row.light() == "green");
  row.actual.value->level = Level::partial;
  CHECK(row.light() == "yellow");
  row.actual.value->level = Level::missed;
  CHECK(row.light() == "red");
  row.own.monitor_basis = "year_end";
  CHECK(row.light() == "none");
  CHECK(row.light(12) == "red");
}

TEST_CASE("a rate does not add up over the months unless its row says so", "[lights]") {
  Row row(TargetKind::at_least, "90", "91");
  row.own.target.value->unit = {"%", UnitFamily::percent, 0, {}};
  CHECK(row.light() == "green");
  CHECK(row.result().pace.value().formula() == "91 ÷ 90 × 100");
  row.number("50");
  CHECK(row.light() == "red");
  row.own.monitor_basis = "linear";
  CHECK(row.light() == "green");  // 95.24
  row.number("91");
  CHECK(row.light() == "blue");
}

TEST_CASE("a range is green inside and red outside", "[lights]") {
  Row row(TargetKind::between, "20", "20");
  row.own.target.value->upper = Decimal(30);
  CHECK(row.light() == "green");
  row.number("30");
  CHECK(row.light() == "green");
  row.number("30.1");
  CHECK(row.light() == "red");
}

TEST_CASE("a deadline is green when met or not yet due", "[lights]") {
  Row row(TargetKind::by, "0", "");
  row.own.target.value->date = {2024, 8, 31};
  CHECK(row.light(7) == "green");
  CHECK(row.light(8) == "green");
  CHECK(row.light(9) == "red");
  row.actual.value.emplace();
  row.actual.value->kind = ActualKind::date;
  row.actual.value->date = {2024, 8, 31};
  CHECK(row.light(9) == "green");
  row.actual.value->date = {2024, 9, 1};
  CHECK(row.light(9) == "red");
  row.own.target.value->kind = TargetKind::within;
  row.own.target.value->date_from = {2024, 8, 1};
  row.actual.value->date = {2024, 7, 31};
  CHECK(row.light(9) == "red");
  row.actual.value->date = {2024, 8, 1};
  CHECK(row.light(9) == "green");
}

TEST_CASE("done on a day that is not stated is not judged after the deadline", "[lights]") {
  Row row(TargetKind::by, "0", "");
  row.own.target.value->date = {2024, 8, 31};
  row.actual.value.emplace();
  row.actual.value->kind = ActualKind::unreadable;
  row.actual.value->level = Level::achieved;
  CHECK(row.light(8) == "green");
  CHECK(row.light(9) == "none");
  row.actual.value->level = Level::missed;
  CHECK(row.light(9) == "red");
}

TEST_CASE("year_end never warns before December", "[lights]") {
  Row row(TargetKind::at_least, "120", "10");
  row.own.monitor_basis = "year_end";
  CHECK(row.light(11) == "none");
  CHECK(row.light(12) == "red");
  row.number("200");
  CHECK(row.light(11) == "green");
  CHECK(row.light(12) == "blue");
  Row ceiling(TargetKind::at_most, "5", "6");
  ceiling.policy.monitoring.basis = MonitorBasis::year_end;
  CHECK(ceiling.light(11) == "none");
  CHECK(ceiling.light(12) == "red");
}

TEST_CASE("milestones: the latest one up to the day counts", "[lights]") {
  Arena arena;
  Row row(TargetKind::at_least, "120", "31");
  row.own.monitor_basis = "milestone";
  row.own.milestones.append(arena, {{2024, 9, 30}, Decimal(100), {}});
  row.own.milestones.append(arena, {{2024, 6, 30}, Decimal(40), {}});
  CHECK(row.light(5) == "none");
  CHECK(row.light(6) == "yellow");  // 77.5
  CHECK(row.result(7).pace.value().formula() == "31 ÷ 40 × 100");
  CHECK(row.light(9) == "red");
  row.number("48");
  CHECK(row.light(7) == "blue");
  row.own.target.value->kind = TargetKind::at_most;
  CHECK(row.light(7) == "red");
  CHECK(row.light(9) == "green");
}

TEST_CASE("a milestone row without milestones waits for the year's end", "[lights]") {
  Row row(TargetKind::at_least, "120", "31");
  row.policy.monitoring.basis = MonitorBasis::milestone;
  CHECK(row.light(11) == "none");
  CHECK(row.light(12) == "red");
}

TEST_CASE("what cannot be compared is not judged", "[lights]") {
  CHECK(light_of(TargetKind::at_least, "120", "") == "none");
  CHECK(light_of(TargetKind::unreadable, "0", "5") == "none");
  CHECK(light_of(TargetKind::at_least, "-5", "5") == "none");
  Row other_unit(TargetKind::at_least, "120", "42");
  other_unit.own.target.value->unit = {"米", UnitFamily::length, 0, {}};
  other_unit.actual.value->unit = {"%", UnitFamily::percent, 0, {}};
  CHECK(other_unit.light() == "none");
  Row no_day(TargetKind::at_least, "120", "42");
  CHECK_FALSE(row_light(no_day.own, no_day.actual, {}, no_day.policy).light.has_value());
}

TEST_CASE("a month counts whole, and a day after the year is its end", "[lights]") {
  CHECK(Elapsed::at(kEndOfJuly, 2024).months == 7);
  CHECK(Elapsed::at(Date{2024, 7, 1}, 2024).months == 7);
  CHECK(Elapsed::at(Date{2025, 1, 31}, 2024).months == 12);
  CHECK(Elapsed::at(std::nullopt, 2024).months == 0);
}

TEST_CASE("the light of the budget: every vector of the domain rules", "[lights]") {
  CHECK(spent("34.99") == "red");
  CHECK(spent("35") == "yellow");
  CHECK(spent("46.6") == "yellow");  // 79.886
  CHECK(spent("46.67") == "green");  // 80.006
  CHECK(spent("100") == "green");
}

TEST_CASE("a budget without amounts is red, without a day it is not judged", "[lights]") {
  CHECK(budget(Decimal(10), std::nullopt) == "red");
  CHECK(budget(Decimal(10), Decimal()) == "red");
  CHECK(budget(std::nullopt, Decimal(100)) == "red");
  CHECK_FALSE(budget_light(Decimal(10), Decimal(100), {}, default_policy()).light.has_value());
}

TEST_CASE("formulas say how the share of the year was taken and give it exactly", "[lights]") {
  const Pace pace{decimal("42"), decimal("120"), 7};
  CHECK(pace.formula() == "42 ÷ (120 ÷ 12 × 7) × 100");
  CHECK(formula_value(pace.formula()) == pace.percent());
  CHECK(pace.budget_formula() == "42 ÷ 120 ÷ (7 ÷ 12) × 100");
  CHECK(formula_value(pace.budget_formula()) == pace.percent());
  const Pace year{decimal("42"), decimal("120")};
  CHECK(year.formula() == "42 ÷ 120 × 100");
  CHECK(year.budget_formula() == "42 ÷ 120 × 100");
  CHECK(year.percent() == Fraction(35));
}

TEST_CASE("the worst light wins in the order red, yellow, green, blue", "[lights]") {
  using enum WarningLight;
  CHECK(worst_light(blue, green) == green);
  CHECK(worst_light(green, yellow) == yellow);
  CHECK(worst_light(red, blue) == red);
  CHECK(worst_light(std::nullopt, blue) == blue);
  CHECK(worst_light(blue, std::nullopt) == blue);
  CHECK_FALSE(worst_light(std::nullopt, std::nullopt).has_value());
}

TEST_CASE("a light names its source, and ours are settings", "[lights]") {
  const Policy& policy = default_policy();
  CHECK(light_cite(Row(TargetKind::at_least, "120", "42").result().rule, policy).mark ==
        Mark::observed);
  CHECK(light_cite(Row(TargetKind::at_most, "5", "5").result().rule, policy).mark ==
        Mark::observed);
  CHECK(light_cite(Row(TargetKind::more_than, "120", "42").result().rule, policy).mark ==
        Mark::setting);
}
