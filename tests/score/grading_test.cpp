// SPDX-License-Identifier: MIT
#include "score/grading.hpp"

#include "catch.hpp"
#include "score/project_builder.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

std::string_view graded(const char* total, const Policy& policy) {
  return grade_name(grade_total(Decimal::parse(total).value(), policy).grade);
}

std::string printed(const char* points, const char* weight) {
  return printed_points(Decimal::parse(points).value(), Decimal::parse(weight).value(),
                        default_policy())
      .points.to_string();
}

}  // namespace

TEST_CASE("grades: every vector of the domain rules", "[score]") {
  Policy policy = default_policy();
  CHECK(graded("90", policy) == "优");
  CHECK(graded("89.996", policy) == "优");
  CHECK(graded("80", policy) == "良");
  CHECK(graded("79.99", policy) == "中");
  CHECK(graded("60", policy) == "中");
  CHECK(graded("59.99", policy) == "差");
  CHECK(graded("0", policy) == "差");
  policy.grade.on_rounded = false;
  CHECK(graded("89.996", policy) == "良");
  CHECK(grade_total(Decimal(89996, 3), policy).total.to_string() == "90.00");
}

TEST_CASE("the grade of 82 points and a rate of 79.96 percent depends on the policy", "[score]") {
  ProjectBuilder builder;
  builder.at_least("82", "1", "1");
  builder.at_least("8", "1", "0");
  builder.project.budget.executed.value = Decimal(7996, 2);
  CHECK(builder.outcome() == "90.00 优");
  builder.policy.grade.on_rounded = false;
  CHECK(builder.outcome() == "90.00 优");  // the execution points are rounded to 8.00
  builder.policy.execution.rounding = ExecutionRounding::exact;
  CHECK(builder.outcome() == "90.00 良");  // 89.996
  CHECK(builder.self_evaluation().execution.points.value().to_string() == "8.00");
  CHECK(builder.self_evaluation().execution.exact == "1999/250");
  builder.policy.grade.on_rounded = true;
  CHECK(builder.outcome() == "90.00 优");
}

TEST_CASE("printed parts add up to the printed total, or the rounding says by how much",
          "[score]") {
  ProjectBuilder builder;
  builder.at_least("50", "3", "2");
  builder.at_least("40", "7", "3");
  const SelfEvaluationScore& plain = builder.self_evaluation();
  CHECK(plain.total.value().total.to_string() == "60.47");  // 33.33 + 17.14 + 10.00
  CHECK(plain.rounding.is_zero());
  builder.policy.grade.decimals = 0;
  const SelfEvaluationScore& whole = builder.self_evaluation();
  CHECK(whole.total.value().total.to_string() == "60");
  CHECK(whole.rounding == Decimal(-47, 2));
}

TEST_CASE("full points are the weight itself, whatever its decimals", "[score]") {
  CHECK(printed("10", "10") == "10.00");
  CHECK(printed("3.335", "3.335") == "3.335");
  CHECK(printed("3.3349", "3.335") == "3.33");
  CHECK(printed("3.33499999", "3.3350") == "3.33");
  CHECK(printed("9.9999", "10.0") == "10.00");
  CHECK(printed("6.6666", "6.667") == "6.667");  // 6.67 would exceed the weight
}

TEST_CASE("a total near a grade boundary is marked", "[score]") {
  const Policy policy = default_policy();
  CHECK(near_grade_boundary(Decimal(9005, 2), policy));
  CHECK(near_grade_boundary(Decimal(8995, 2), policy));
  CHECK_FALSE(near_grade_boundary(Decimal(9006, 2), policy));
  CHECK_FALSE(near_grade_boundary(Decimal(8994, 2), policy));
  CHECK(near_grade_boundary(Decimal(60), policy));
  CHECK_FALSE(near_grade_boundary(Decimal(), policy));
}
