// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/method_run.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("inverse_ratio: the worked examples hold", "[score]") {
  check_examples("inverse_ratio");
}

TEST_CASE("inverse_ratio: every vector of the domain rules", "[score]") {
  CHECK(points_of("inverse_ratio", "10", "≤100", "100") == "10.00");
  CHECK(points_of("inverse_ratio", "10", "≤100", "120") == "8.33");
  CHECK(points_of("inverse_ratio", "10", "≤100", "150") == "6.67");
  CHECK(points_of("inverse_ratio", "10", "≤100", "199") == "5.03");
  CHECK(points_of("inverse_ratio", "10", "≤100", "200") == "5.00");
  CHECK(points_of("inverse_ratio", "10", "≤90", "95") == "9.47");
  CHECK(points_of("inverse_ratio", "6", "≤5", "7") == "4.29");
  CHECK(points_of("inverse_ratio", "10", "≤0", "1") == "0.00");
}

TEST_CASE("inverse_ratio: the formula turns the quotient round", "[score]") {
  const Policy policy = default_policy();
  CHECK(run_named("inverse_ratio", {"10", "≤100", "120"}, policy).formula == "10 × 100 ÷ 120");
  CHECK(run_named("inverse_ratio", {"10", "≤100", "80"}, policy).formula == "10");
  CHECK_FALSE(run_named("inverse_ratio", {"10", "≥100", "80"}, policy).fits);
}
