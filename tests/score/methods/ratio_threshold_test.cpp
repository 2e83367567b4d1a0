// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/method_run.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("ratio_threshold: the worked examples hold", "[score]") {
  check_examples("ratio_threshold");
}

TEST_CASE("ratio_threshold: every vector of the domain rules", "[score]") {
  CHECK(points_of("ratio_threshold", "10", "≥100", "100") == "10.00");
  CHECK(points_of("ratio_threshold", "10", "≥100", "130") == "10.00");
  CHECK(points_of("ratio_threshold", "10", "≥100", "87.5") == "6.88");
  CHECK(points_of("ratio_threshold", "10", "≥100", "60") == "0.00");
  CHECK(points_of("ratio_threshold", "10", "≥100", "59.99") == "0.00");
  CHECK(points_of("ratio_threshold", "8", "≥3", "2") == "1.33");
  CHECK(points_of("ratio_threshold", "7", "≥9", "6") == "1.17");
}

TEST_CASE("ratio_threshold: the pass mark is the policy's", "[score]") {
  Policy policy = default_policy();
  policy.scoring.pass_mark = Decimal(80, 2);
  const MethodRun run = run_named("ratio_threshold", {"10", "≥100", "90"}, policy);
  CHECK(run.points == "5.00");
  CHECK(run.formula == "10 × (90 ÷ 100 − 0.80) ÷ (1 − 0.80)");
  CHECK(run.formula_is_exact);
}

TEST_CASE("ratio_threshold: a pass mark of 1 leaves full points or none", "[score]") {
  Policy policy = default_policy();
  policy.scoring.pass_mark = Decimal(1);
  CHECK(run_named("ratio_threshold", {"10", "≥100", "100"}, policy).points == "10.00");
  CHECK(run_named("ratio_threshold", {"10", "≥100", "99.99"}, policy).points == "0.00");
}

TEST_CASE("ratio_threshold: a rate just below the pass mark is not rounded up", "[score]") {
  CHECK(points_of("ratio_threshold", "1000", "≥3", "1.7999999999") == "0.00");
  CHECK(points_of("ratio_threshold", "1000", "≥3", "1.8001") == "0.08");
}
