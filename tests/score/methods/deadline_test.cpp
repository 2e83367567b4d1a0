// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/method_run.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("deadline: the worked examples hold", "[score]") {
  check_examples("deadline");
}

TEST_CASE("deadline: a day late earns nothing", "[score]") {
  CHECK(points_of("deadline", "8", "2024-06-30前", "2024-06-30") == "8.00");
  CHECK(points_of("deadline", "8", "2024-06-30前", "2024-07-01") == "0.00");
}

TEST_CASE("deadline: does not fit numbers", "[score]") {
  CHECK_FALSE(run_named("deadline", {"8", "≥3", "3"}, default_policy()).fits);
}
