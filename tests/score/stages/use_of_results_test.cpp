// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/project_builder.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

class UseBuilder : public ProjectBuilder {
 public:
  UseBuilder() { at_least("90", "10", "9"); }  // 91 points

  UseOfResult& any(Grade grade) {
    return policy.use_of_results.by_grade[static_cast<std::size_t>(grade)]->any;
  }
  void factor(std::string_view digits) {
    any(Grade::excellent).budget_factor = optional_decimal(digits);
  }
  void budget(std::string_view digits) {
    project.budget.adjusted.value = optional_decimal(digits);
    project.budget.executed.value = optional_decimal(digits);
  }
  UseOfResultsScore used() { return score().use_of_results.value(); }
  std::string after() { return used().budget_after.value().to_string(); }
};

}  // namespace

TEST_CASE("the grade that counts has the policy's action", "[use]") {
  UseBuilder builder;
  const UseOfResultsScore use = builder.used();
  CHECK(use.grade == "优");
  CHECK(use.from == "self_evaluation");
  CHECK(use.action == "support");
  CHECK(use.supplier_action.empty());
  CHECK(use.cite == "政策参数(默认)");
  builder.project.indicators[0].actual.value->value = Decimal(5);  // 55 points
  CHECK(builder.used().grade == "差");
  CHECK(builder.used().action == "improve_and_cut");
}

TEST_CASE("factors are unset by default and no budget is proposed", "[use]") {
  UseBuilder builder;
  builder.budget("118.50");
  const UseOfResultsScore use = builder.used();
  CHECK(use.budget_before.value().to_string() == "118.50");
  CHECK_FALSE(use.budget_factor.has_value());
  CHECK_FALSE(use.budget_after.has_value());
  CHECK(use.formula.empty());
}

TEST_CASE("a factor proposes the next budget and shows how", "[use]") {
  UseBuilder builder;
  builder.budget("118.50");
  builder.factor("0.8");
  CHECK(builder.after() == "94.80");
  CHECK(builder.used().formula == "118.50 × 0.8");
  CHECK(builder.used().budget_factor == Decimal(8, 1));
  builder.factor("0.0");
  CHECK(builder.after() == "0.00");
}

TEST_CASE("a proposed budget is rounded to the fen of its unit", "[use]") {
  UseBuilder builder;
  builder.budget("123.45");
  builder.factor("0.85");
  CHECK(builder.after() == "104.93");  // 104.9325 元
  builder.project.money = {"万元", UnitFamily::money, 4, {}};
  CHECK(builder.after() == "104.9325");
  builder.budget("1");
  builder.factor("0.3333335");
  CHECK(builder.after() == "0.333334");
  builder.budget("100.000");
  builder.factor("1");
  CHECK(builder.after() == "100.000");
}

TEST_CASE("without an adjusted budget the approved one is the base", "[use]") {
  UseBuilder builder;
  builder.factor("0.8");
  builder.policy.input.missing = MissingActual::exclude;
  builder.policy.execution.denominator = Denominator::approved;
  builder.project.budget.adjusted.value.reset();
  builder.project.budget.approved.value = Decimal(100);
  CHECK(builder.used().budget_before == Decimal(100));
  CHECK(builder.after() == "80.00");
}

TEST_CASE("what is said of a kind of service goes before its grade", "[use]") {
  UseBuilder builder;
  auto& grade = *builder.policy.use_of_results.by_grade[0];
  grade.by_kind.emplace_back(
      "one_off", UseOfResult{"close", std::nullopt, "exclude", false, std::nullopt});
  builder.policy.cites.push_back({"use_of_results.by_grade.优", "县办法", "", Mark::observed});
  builder.project.service_kind = "continuing";
  CHECK(builder.used().action == "support");
  builder.project.service_kind = "one_off";
  CHECK(builder.used().action == "close");
  CHECK(builder.used().supplier_action == "exclude");
  CHECK(builder.used().cite == "县办法(实践中所见)");
}

TEST_CASE("no result is used for nothing", "[use]") {
  ProjectBuilder builder;
  builder.at_least("80", "1", "1");  // the weights are not 100
  CHECK_FALSE(builder.score().use_of_results.has_value());
}

TEST_CASE("an absurd amount proposes no budget", "[use]") {
  UseBuilder builder;
  builder.budget("100000000000000000000000000000");
  builder.factor("0.8");
  CHECK_FALSE(builder.used().budget_after.has_value());
}
