// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/project_builder.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

class MonitoringBuilder : public ProjectBuilder {
 public:
  MonitoringBuilder() {
    at_least("90", "120", "120").id = "area";
    period = &project.stages.monitoring.append(arena_);
    period->through.value = Date{2024, 7, 31};
    period->submitted.value = Date{2024, 8, 15};
    period->by.role.value = Role::purchaser;
    period->executed.value = Decimal(60);
  }

  MonitoringRow& monitored(std::string_view actual) {
    MonitoringRow& row = period->rows.append(arena_);
    row.indicator = 0;
    row.actual.value.emplace();
    row.actual.value->kind = ActualKind::number;
    row.actual.value->value = Decimal::parse(actual).value();
    row.actual.value->text = actual;
    return row;
  }

  const MonitoringScore& scored(bool explain = true) { return score(explain).monitoring[0]; }

  Monitoring* period = nullptr;

 private:
  Arena arena_;
};

}  // namespace

TEST_CASE("a project that was not monitored has no monitoring", "[monitoring]") {
  ProjectBuilder builder;
  builder.fill();
  CHECK(builder.score().monitoring.empty());
}

TEST_CASE("a period shows both lines with their lights and formulas", "[monitoring]") {
  MonitoringBuilder builder;
  MonitoringRow& row = builder.monitored("42");
  row.place = {7, 9};
  row.outlook.id = "possible";
  row.cause.id = "staff";
  row.note = {"人手不足", {0, 1}, false};
  const MonitoringScore& score = builder.scored();
  CHECK(score.through == "2024-07-31");
  CHECK(score.submitted == "2024-08-15");
  CHECK(score.months == 7);
  CHECK(score.by == "purchaser");
  CHECK(score.rate.value().to_string() == "60.00");
  CHECK(score.budget_light == "green");
  CHECK(score.budget_formula == "60 ÷ 100 ÷ (7 ÷ 12) × 100");
  CHECK(score.target_light == "yellow");
  CHECK(score.light == "yellow");
  CHECK(score.action == "correct");
  CHECK(score.due.empty());
  CHECK(score.cite == "预算管理一体化系统(合肥参数)(实践中所见)");
  REQUIRE(score.rows.size() == 1);
  CHECK(score.rows[0].id == "area");
  CHECK(score.rows[0].target == "120");
  CHECK(score.rows[0].actual == "42");
  CHECK(score.rows[0].basis == "linear");
  CHECK(score.rows[0].light == "yellow");
  CHECK(score.rows[0].rate.value().to_string() == "60.00");
  CHECK(score.rows[0].formula == "42 ÷ (120 ÷ 12 × 7) × 100");
  CHECK(score.rows[0].outlook == "possible");
  CHECK(score.rows[0].cause == "staff");
  CHECK(score.rows[0].note == "人手不足");
  CHECK(score.rows[0].cite == "预算管理一体化系统(合肥参数)(实践中所见)");
  CHECK(score.rows[0].place.line == 8);
}

TEST_CASE("a rate is rounded half up and the light is not decided by it", "[monitoring]") {
  MonitoringBuilder builder;
  builder.monitored("41.9999");  // 59.99985…
  const MonitoringScore& score = builder.scored();
  CHECK(score.rows[0].rate.value().to_string() == "60.00");
  CHECK(score.rows[0].light == "red");
}

TEST_CASE("the worse line is the light of the project", "[monitoring]") {
  MonitoringBuilder builder;
  builder.monitored("84");
  CHECK(builder.scored().target_light == "blue");
  CHECK(builder.scored().light == "green");
  builder.period->executed.value = Decimal(3499, 2);
  CHECK(builder.scored().light == "red");
  CHECK(builder.scored().action == "correct");
}

TEST_CASE("the worst row is the light of the targets", "[monitoring]") {
  MonitoringBuilder builder;
  builder.monitored("84");
  builder.monitored("41.9");
  builder.monitored("56");
  CHECK(builder.scored().target_light == "red");
}

TEST_CASE("without rows the budget alone gives the light", "[monitoring]") {
  MonitoringBuilder builder;
  CHECK(builder.scored().target_light.empty());
  CHECK(builder.scored().light == "green");
}

TEST_CASE("targets that were too low are reviewed with the next budget", "[monitoring]") {
  MonitoringBuilder builder;
  builder.monitored("84");
  CHECK(builder.scored().light == "green");
  CHECK(builder.scored().action == "review_target");
  builder.monitored("83.9");
  CHECK(builder.scored().target_light == "green");
  CHECK(builder.scored().action == "continue");
}

TEST_CASE("a period whose last day is not known is not judged", "[monitoring]") {
  MonitoringBuilder builder;
  builder.monitored("84");
  builder.period->through.value.reset();
  CHECK(builder.scored().light.empty());
  CHECK(builder.scored().action.empty());
  CHECK(builder.scored().months == 0);
}

TEST_CASE("what finance decided goes before what the light asks for", "[monitoring]") {
  MonitoringBuilder builder;
  builder.period->executed.value = Decimal(1);
  builder.period->action.id = "suspend";
  CHECK(builder.scored().action == "suspend");
}

TEST_CASE("a red light is answered in working days after review, submission or period",
          "[monitoring]") {
  MonitoringBuilder builder;
  builder.period->executed.value = Decimal(1);
  builder.period->review_date.value = Date{2024, 9, 12};
  CHECK(builder.scored().due == "2024-09-26");
  builder.period->review_date.value.reset();
  CHECK(builder.scored().due == "2024-08-29");
  builder.period->submitted.value.reset();
  CHECK(builder.scored().due == "2024-08-14");
  builder.policy.monitoring.respond_days = 1;
  CHECK(builder.scored().due == "2024-08-01");
}

TEST_CASE("a row of no indicator is shown and not judged", "[monitoring]") {
  MonitoringBuilder builder;
  MonitoringRow& row = builder.monitored("1");
  row.indicator = -1;
  row.key = {"nobody", {0, 1}, false};
  const MonitoringScore& score = builder.scored();
  CHECK(score.rows[0].id == "nobody");
  CHECK(score.rows[0].light.empty());
  CHECK(score.target_light.empty());
}

TEST_CASE("an unstated budget is the approved one, and none is red", "[monitoring]") {
  MonitoringBuilder builder;
  builder.project.budget.adjusted.value.reset();
  builder.project.budget.approved.value = Decimal(120);
  CHECK(builder.scored().adjusted == Decimal(120));
  CHECK(builder.scored().rate.value().to_string() == "50.00");
  builder.project.budget.approved.value.reset();
  CHECK(builder.scored().budget_light == "red");
  CHECK(builder.scored().budget_formula == "0");
  CHECK_FALSE(builder.scored().rate.has_value());
}

TEST_CASE("without explanation monitoring has lights and nothing to read", "[monitoring]") {
  MonitoringBuilder builder;
  builder.monitored("42").place = {7, 9};
  const MonitoringScore& score = builder.scored(false);
  CHECK(score.light == "yellow");
  CHECK(score.budget_formula.empty());
  CHECK(score.rows[0].formula.empty());
  CHECK(score.rows[0].cite.empty());
  CHECK(score.rows[0].place.line == 0);
}
