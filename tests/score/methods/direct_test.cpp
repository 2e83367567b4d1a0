// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/method_run.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("direct: the worked examples hold", "[score]") {
  check_examples("direct");
}

TEST_CASE("direct: a deduction never takes more than the weight", "[score]") {
  const Policy policy = default_policy();
  const WorkedExample missed{.weight = "5", .target = "≥3", .actual = "2", .deduction = "7"};
  CHECK(run_named("direct", missed, policy).points == "0.00");
  CHECK(run_named("direct", missed, policy).formula == "0");
}

TEST_CASE("direct: strict signs decide at equality", "[score]") {
  Policy policy = default_policy();
  CHECK(run_named("direct", {"5", "<3", "3"}, policy).points == "5.00");
  policy.scoring.strict_signs = true;
  CHECK(run_named("direct", {"5", "<3", "3"}, policy).points == "0.00");
  CHECK(run_named("direct", {"5", ">3", "3"}, policy).points == "0.00");
  CHECK(run_named("direct", {"5", "≥3", "3"}, policy).points == "5.00");
}

TEST_CASE("direct: a qualitative row without a level is pending", "[score]") {
  const Policy policy = default_policy();
  const MethodRun run = run_named("direct", {"5", "制度健全", "比较健全"}, policy);
  CHECK(run.points == "0.00–5.00");
  CHECK(run.formula.empty());
}

TEST_CASE("direct: a negative target is compared, not divided", "[score]") {
  const Policy policy = default_policy();
  MethodInput in{.policy = policy, .weight = Decimal(5)};
  in.target.kind = TargetKind::at_most;
  in.target.value = Decimal(-10);
  in.actual.kind = ActualKind::number;
  in.actual.value = Decimal(-12);
  const ScoringMethod* direct = find_method("direct");
  REQUIRE(direct != nullptr);
  CHECK(direct->score(in).points == Fraction(5));
  in.actual.value = Decimal(-9);
  CHECK(direct->score(in).points == Fraction(0));
}
