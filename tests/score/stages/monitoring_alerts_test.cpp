// SPDX-License-Identifier: MIT
// ML-12 to ML-14 as the scorecard shows them, with the vectors of domain rules 9.
#include "catch.hpp"
#include "score/project_builder.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

// Half a year, a target of 100, and the Sichuan set switched on by the policy alone.
class SichuanBuilder : public ProjectBuilder {
 public:
  SichuanBuilder(std::string_view executed, std::string_view actual) {
    at_least("90", "100", "100").id = "area";
    policy.monitoring.execution_checkpoints = {
        {4, Decimal(25)}, {6, Decimal(40)}, {8, Decimal(60)}, {10, Decimal(80)}};
    policy.monitoring.coherence_points = Decimal(10);
    period = &project.stages.monitoring.append(arena_);
    period->through.value = Date{2024, 6, 30};
    period->submitted.value = Date{2024, 7, 5};  // a Friday
    period->executed.value = optional_decimal(executed);
    row = &period->rows.append(arena_);
    row->indicator = 0;
    row->actual.value = number(actual);
  }

  Actual number(std::string_view digits) {
    Actual actual;
    actual.kind = ActualKind::number;
    actual.value = optional_decimal(digits).value();
    actual.text = digits;
    return actual;
  }

  const MonitoringScore& scored() { return score().monitoring[0]; }
  std::string alerts() {
    std::string all;
    for (const MonitoringAlert& alert : scored().alerts) {
      all.append(all.empty() ? "" : ", ").append(alert.rule).append(" ");
      all.append(alert.value->to_string()).append("/").append(alert.limit->to_string());
    }
    return all;
  }

  Monitoring* period = nullptr;
  MonitoringRow* row = nullptr;

 private:
  Arena arena_;
};

}  // namespace

TEST_CASE("ML-12: 40 % by the end of June is enough, 39.99 % is not", "[monitoring]") {
  CHECK(SichuanBuilder("40", "40").alerts().empty());
  CHECK(SichuanBuilder("39.99", "40").alerts() == "ML-12 39.99/40");
  SichuanBuilder builder("39.999", "40");  // printed as 40.00, judged exactly
  CHECK(builder.alerts() == "ML-12 40.00/40");
  builder.period->through.value = Date{2024, 6, 29};  // no end of a month
  CHECK(builder.alerts().empty());
}

TEST_CASE("ML-13: a gap of 10.1 points warns, 10.0 does not", "[monitoring]") {
  CHECK(SichuanBuilder("51.9", "62").alerts() == "ML-13 10.10/10");
  CHECK(SichuanBuilder("52", "62").alerts().empty());
  CHECK(SichuanBuilder("72.1", "62").alerts() == "ML-13 -10.10/10");
  CHECK(SichuanBuilder("52", "62").scored().completion->to_string() == "62.00");
}

TEST_CASE("the Hefei set has none of these alerts", "[monitoring]") {
  SichuanBuilder builder("1", "90");
  builder.policy.monitoring.execution_checkpoints.clear();
  builder.policy.monitoring.coherence_points.reset();
  builder.as_of = Date{2025, 1, 1};
  CHECK(builder.alerts().empty());
  CHECK(builder.scored().light == "red");
}

TEST_CASE("ML-14: an answer within ten working days, or suspension if the policy says so",
          "[monitoring]") {
  SichuanBuilder builder("39", "39");
  CHECK(builder.scored().due == "2024-07-19");
  builder.as_of = Date{2024, 7, 19};
  CHECK(builder.alerts() == "ML-12 39.00/40");
  builder.as_of = Date{2024, 7, 20};
  CHECK(builder.alerts() == "ML-12 39.00/40, ML-14 1/10");
  CHECK_FALSE(builder.scored().suspended);
  CHECK(builder.scored().action == "correct");
  builder.policy.monitoring.suspend_without_response = true;
  CHECK(builder.scored().suspended);
  CHECK(builder.scored().action == "suspend");
  builder.as_of.reset();
  CHECK_FALSE(builder.scored().suspended);
}

TEST_CASE("ML-14: a late choice is late and ends the suspension", "[monitoring]") {
  SichuanBuilder builder("39", "39");
  builder.policy.monitoring.suspend_without_response = true;
  builder.as_of = Date{2024, 9, 1};
  builder.period->action.id = "reallocate";
  builder.period->review_by.role.value = Role::finance;
  builder.period->review_date.value = Date{2024, 7, 22};
  CHECK(builder.alerts() == "ML-12 39.00/40, ML-14 3/10");
  CHECK_FALSE(builder.scored().suspended);
  CHECK(builder.scored().action == "reallocate");
  CHECK(builder.scored().decided == "reallocate");
  CHECK(builder.scored().review_by == "finance");
  CHECK(builder.scored().review_date == "2024-07-22");
  builder.period->review_date.value = Date{2024, 7, 19};
  CHECK(builder.alerts() == "ML-12 39.00/40");
}

TEST_CASE("the year's end is judged by what is expected against the whole target", "[monitoring]") {
  SichuanBuilder builder("40", "50");
  const auto expected = [&](std::string_view value) {
    builder.row->expected.value = builder.number(value);
    return builder.scored().rows[0].expected_light;
  };
  CHECK(expected("59.9") == "red");
  CHECK(expected("60") == "yellow");
  CHECK(expected("80") == "green");
  CHECK(expected("120") == "blue");
  builder.project.indicators[0].monitor_basis = "milestone";
  CHECK(expected("79") == "yellow");
  builder.row->expected.value.reset();
  CHECK(builder.scored().rows[0].expected_light.empty());
}

TEST_CASE("the worst outlook of the rows is the period's", "[monitoring]") {
  SichuanBuilder builder("40", "50");
  CHECK(builder.scored().outlook.empty());
  builder.row->outlook.id = "certain";
  CHECK(builder.scored().outlook == "certain");
  Arena arena;
  List<MonitoringRow> rows;
  for (const std::string_view outlook : {"certain", "", "impossible", "possible"}) {
    MonitoringRow& row = rows.append(arena);
    row.indicator = -1;
    row.outlook.id = outlook;
  }
  builder.period->rows = rows;
  CHECK(builder.scored().outlook == "impossible");
}

TEST_CASE("a period shows by when the policy wanted it", "[monitoring]") {
  SichuanBuilder builder("40", "50");
  builder.policy.monitoring.periods = {{6, CalendarDay::parse("07-31")},
                                       {10, CalendarDay::parse("10-31")}};
  CHECK(builder.scored().report_by == "2024-07-31");
  builder.period->through.value = Date{2024, 5, 31};
  CHECK(builder.scored().report_by.empty());
}
