// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/method_run.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("inverse_excess: the worked examples hold", "[score]") {
  check_examples("inverse_excess");
}

TEST_CASE("inverse_excess: every vector of the domain rules", "[score]") {
  CHECK(points_of("inverse_excess", "10", "≤100", "100") == "10.00");
  CHECK(points_of("inverse_excess", "10", "≤100", "120") == "8.00");
  CHECK(points_of("inverse_excess", "10", "≤100", "150") == "5.00");
  CHECK(points_of("inverse_excess", "10", "≤100", "199") == "0.10");
  CHECK(points_of("inverse_excess", "10", "≤100", "200") == "0.00");
  CHECK(points_of("inverse_excess", "10", "≤90", "95") == "9.44");
  CHECK(points_of("inverse_excess", "6", "≤5", "7") == "3.60");
  CHECK(points_of("inverse_excess", "10", "≤0", "1") == "0.00");
}

TEST_CASE("inverse_excess: far above the ceiling the points stay 0", "[score]") {
  CHECK(points_of("inverse_excess", "10", "≤100", "1000") == "0.00");
  CHECK(points_of("inverse_excess", "10", "≤100", "199.9999") == "0.00");
}

TEST_CASE("inverse_excess: the formula shows the excess", "[score]") {
  const Policy policy = default_policy();
  const MethodRun run = run_named("inverse_excess", {"8", "≤5%", "6.1%"}, policy);
  CHECK(run.formula == "8 × (1 − (6.1 − 5) ÷ 5)");
  CHECK(run.points == "6.24");
}

TEST_CASE("inverse_excess: a ceiling of 0 is kept by 0 and by a negative number", "[score]") {
  CHECK(points_of("inverse_excess", "10", "≤0", "0") == "10.00");
  CHECK(points_of("inverse_excess", "10", "≤0", "-3") == "10.00");
}

TEST_CASE("inverse_excess: staying far below a ceiling is never penalised", "[score]") {
  Policy policy = default_policy();
  policy.scoring.penalty = OverPenalty::proportional;
  policy.scoring.penalty_tolerance = Decimal(12, 1);
  CHECK(run_named("inverse_excess", {"10", "≤100", "1"}, policy).points == "10.00");
}
