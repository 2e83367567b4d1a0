// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/method_run.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("ratio: the worked examples hold", "[score]") {
  check_examples("ratio");
}

TEST_CASE("ratio: every vector of the domain rules", "[score]") {
  CHECK(points_of("ratio", "10", "≥100", "100") == "10.00");
  CHECK(points_of("ratio", "10", "≥100", "130") == "10.00");
  CHECK(points_of("ratio", "10", "≥100", "87.5") == "8.75");
  CHECK(points_of("ratio", "10", "≥100", "60") == "6.00");
  CHECK(points_of("ratio", "10", "≥100", "59.99") == "6.00");
  CHECK(points_of("ratio", "8", "≥3", "2") == "5.33");
  CHECK(points_of("ratio", "7", "≥9", "6") == "4.67");
}

TEST_CASE("ratio: the formula shows the row's numbers as they were written", "[score]") {
  const Policy policy = default_policy();
  CHECK(run_named("ratio", {"10", "≥118.50", "117.20"}, policy).formula == "10 × 117.20 ÷ 118.50");
  CHECK(run_named("ratio", {"10", "≥118.50", "118.50"}, policy).formula == "10");
}

TEST_CASE("ratio: a policy that keeps more decimals gives the unrounded form", "[score]") {
  Policy policy = default_policy();
  policy.scale = 4;
  CHECK(run_named("ratio", {"8", "≥3", "2"}, policy).points == "5.3333");
}

TEST_CASE("ratio: equality under strict signs is no success but the same points", "[score]") {
  Policy policy = default_policy();
  policy.scoring.strict_signs = true;
  CHECK(run_named("ratio", {"10", ">50", "50"}, policy).points == "10.00");
  CHECK(run_named("ratio", {"10", ">50", "50"}, policy).formula == "10 × 50 ÷ 50");
  CHECK(run_named("ratio", {"10", ">50", "50.1"}, policy).formula == "10");
}

TEST_CASE("ratio: a proportional penalty takes points beyond the tolerance only", "[score]") {
  Policy policy = default_policy();
  policy.scoring.penalty = OverPenalty::proportional;
  policy.scoring.penalty_tolerance = Decimal(13, 1);
  policy.scoring.penalty_floor = Decimal(6, 1);
  CHECK(run_named("ratio", {"10", "≥100", "130"}, policy).points == "10.00");
  const MethodRun over = run_named("ratio", {"10", "≥100", "156"}, policy);
  CHECK(over.points == "8.00");
  CHECK(over.formula == "10 − 10 × (156 ÷ 100 − 1.3) ÷ 1.3");
  CHECK(over.formula_is_exact);
  const MethodRun far = run_named("ratio", {"10", "≥100", "300"}, policy);
  CHECK(far.points == "6.00");
  CHECK(far.formula == "10 × 0.6");
}

TEST_CASE("ratio: a manual penalty changes nothing by itself", "[score]") {
  Policy policy = default_policy();
  policy.scoring.penalty = OverPenalty::manual;
  CHECK(run_named("ratio", {"10", "≥100", "300"}, policy).points == "10.00");
}

TEST_CASE("ratio: does not fit ceilings, dates and words", "[score]") {
  const Policy policy = default_policy();
  CHECK_FALSE(run_named("ratio", {"10", "≤100", "90"}, policy).fits);
  CHECK_FALSE(run_named("ratio", {"10", "2024年12月31日前", "2024-12-01"}, policy).fits);
  CHECK_FALSE(run_named("ratio", {"10", "明显改善", "达成"}, policy).fits);
}
