// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/project_builder.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

void set_amounts(ProjectBuilder& builder, std::string_view budget, std::string_view executed) {
  builder.project.budget.adjusted.value = optional_decimal(budget);
  builder.project.budget.executed.value = optional_decimal(executed);
}

// Its texts are gone with the builder.
ExecutionScore execution(std::string_view budget, std::string_view executed,
                         const Policy& policy = default_policy()) {
  ProjectBuilder builder;
  builder.policy = policy;
  builder.fill();
  set_amounts(builder, budget, executed);
  return builder.self_evaluation().execution;
}

std::string points(std::string_view budget, std::string_view executed, ExecutionRounding rounding) {
  Policy policy = default_policy();
  policy.execution.rounding = rounding;
  return execution(budget, executed, policy).points.value().to_string();
}

void add_source(ProjectBuilder& builder, Arena& arena, const char* adjusted, const char* executed) {
  BudgetSource& source = builder.project.budget.sources.append(arena);
  source.name = "当年财政拨款";
  source.adjusted.value = optional_decimal(adjusted);
  source.executed.value = optional_decimal(executed);
}

}  // namespace

TEST_CASE("the execution row: every vector of the domain rules", "[score]") {
  CHECK(points("100", "79.27", ExecutionRounding::scale) == "7.93");
  CHECK(points("100", "86.2", ExecutionRounding::scale) == "8.62");
  CHECK(points("100", "86.2", ExecutionRounding::whole) == "9.00");
  CHECK(points("100", "99.1", ExecutionRounding::scale) == "9.91");
  CHECK(points("100", "99.1", ExecutionRounding::floor) == "9.00");
  CHECK(points("100", "102.59", ExecutionRounding::scale) == "10.00");
  CHECK(execution("0", "0").status == RowStatus::not_applicable);
}

TEST_CASE("the execution row shows rate, formula, method and source", "[score]") {
  ProjectBuilder builder;
  builder.fill();
  set_amounts(builder, "118.50", "117.20");
  const ExecutionScore& row = builder.self_evaluation().execution;
  CHECK(row.status == RowStatus::scored);
  CHECK(row.rate.value().to_string() == "98.90");
  CHECK(row.points.value().to_string() == "9.89");
  CHECK(row.formula == "10 × 117.20 ÷ 118.50");
  CHECK(row.exact == "2344/237");
  CHECK(row.method == "execution_linear");
  CHECK(row.cite == "已公布的绩效自评表");
}

TEST_CASE("above 100 percent the points are capped, the rate is not, and it is noted", "[score]") {
  ProjectBuilder builder;
  builder.fill();
  set_amounts(builder, "100", "102.59");
  const ExecutionScore& row = builder.self_evaluation().execution;
  CHECK(row.rate.value().to_string() == "102.59");
  CHECK(row.points.value().to_string() == "10.00");
  CHECK(row.formula == "min(10, 10 × 102.59 ÷ 100)");
  CHECK(row.note == MethodNote::over_budget);
}

TEST_CASE("rounding up to whole points never exceeds the weight", "[score]") {
  ProjectBuilder builder;
  builder.policy.execution.rounding = ExecutionRounding::whole;
  builder.project.budget.weight.value = Decimal(226, 1);
  builder.project.budget.executed.value = Decimal(999, 1);
  builder.at_least("77.4", "1", "1");
  CHECK(builder.self_evaluation().execution.points.value().to_string() == "22.60");  // not 23
}

TEST_CASE("without an amount of the budget the execution row is unscored and no total", "[score]") {
  CHECK(execution("", "100").status == RowStatus::unscored);
  CHECK(execution("100", "").status == RowStatus::unscored);
  CHECK_FALSE(execution("100", "").points.has_value());
  ProjectBuilder builder;
  builder.fill();
  builder.project.budget.executed.value.reset();
  CHECK(builder.outcome() == "none");
}

TEST_CASE("a budget of 0 does not apply and the other rows are brought to 100", "[score]") {
  ProjectBuilder builder;
  builder.at_least("90", "10", "9");
  set_amounts(builder, "0", "0");
  const SelfEvaluationScore& score = builder.self_evaluation();
  CHECK_FALSE(score.execution.rate.has_value());
  CHECK(score.total.value().total.to_string() == "90.00");
  CHECK(score.rescaling.value().points == Decimal(81));
  CHECK(score.rescaling.value().weight == Decimal(90));
}

TEST_CASE("a budget of 0 earns the share that the policy gives it", "[score]") {
  Policy policy = default_policy();
  policy.execution.zero_budget_not_applicable = false;
  policy.execution.zero_budget_points = Decimal(1);
  CHECK(execution("0", "0", policy).points.value().to_string() == "10.00");
  policy.execution.zero_budget_points = Decimal();
  CHECK(execution("0", "0", policy).points.value().to_string() == "0.00");
}

TEST_CASE("the denominator is the policy's", "[score]") {
  ProjectBuilder builder;
  builder.fill();
  builder.project.budget.approved.value = Decimal(200);
  builder.project.budget.received.value = Decimal(125);
  CHECK(builder.self_evaluation().execution.points.value().to_string() == "10.00");
  builder.policy.execution.denominator = Denominator::approved;
  CHECK(builder.self_evaluation().execution.points.value().to_string() == "5.00");
  builder.policy.execution.denominator = Denominator::received;
  CHECK(builder.self_evaluation().execution.points.value().to_string() == "8.00");
}

TEST_CASE("the weight is the budget's, else that of the form, else the policy's", "[score]") {
  ProjectBuilder builder;
  builder.at_least("80", "1", "1");
  CHECK(builder.self_evaluation().execution.weight == Decimal(10));
  builder.project.weights.execution.value = PointsRange{Decimal(20), Decimal(20)};
  CHECK(builder.self_evaluation().execution.weight == Decimal(20));
  CHECK(builder.outcome() == "100.00 优");
  builder.project.weights.execution.value = PointsRange{Decimal(0), Decimal(20)};
  CHECK(builder.self_evaluation().execution.weight == Decimal(10));
  builder.project.budget.weight.value = Decimal(15);
  CHECK(builder.self_evaluation().execution.weight == Decimal(15));
}

TEST_CASE("a form without an execution row needs no budget", "[score]") {
  ProjectBuilder builder;
  builder.at_least("100", "10", "9");
  builder.project.budget = {};
  builder.project.budget.weight.value = Decimal();
  CHECK(builder.outcome() == "90.00 优");
  CHECK_FALSE(builder.self_evaluation().rescaling.has_value());
}

TEST_CASE("sources that do not add up to the total row count with their sum", "[score]") {
  Arena arena;
  ProjectBuilder builder;
  builder.fill();
  set_amounts(builder, "0", "0");
  add_source(builder, arena, "80", "60");
  add_source(builder, arena, "20", "30");
  const ExecutionScore& row = builder.self_evaluation().execution;
  CHECK(row.points.value().to_string() == "9.00");
  CHECK(row.formula == "10 × 90 ÷ 100");
  CHECK(row.adjusted == Decimal());
  CHECK(row.sources.size() == 2);
}

TEST_CASE("a source without an amount leaves the total row in force", "[score]") {
  Arena arena;
  ProjectBuilder builder;
  builder.fill();
  add_source(builder, arena, "80", "60");
  add_source(builder, arena, "20", "");
  const ExecutionScore& row = builder.self_evaluation().execution;
  CHECK(row.formula == "10 × 100 ÷ 100");
}

TEST_CASE("absurd amounts neither overflow nor score", "[score]") {
  Policy policy = default_policy();
  const char* huge = "999999999999999999999999999999";
  const char* tiny = "0.00000000000000000000000000001";
  CHECK(execution(tiny, huge, policy).points.value().to_string() == "10.00");
  CHECK_FALSE(execution(tiny, huge, policy).rate.has_value());
  policy.execution.cap = false;
  CHECK(execution(tiny, huge, policy).status == RowStatus::unscored);
}
