// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/method_run.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("zero_target: the worked examples hold", "[score]") {
  check_examples("zero_target");
}

TEST_CASE("zero_target: fits exact targets and ceilings of 0 and nothing else", "[score]") {
  const Policy policy = default_policy();
  CHECK(run_named("zero_target", {"10", "=0", "0"}, policy).fits);
  CHECK(run_named("zero_target", {"10", "≤0", "0"}, policy).fits);
  CHECK_FALSE(run_named("zero_target", {"10", "=1", "0"}, policy).fits);
  CHECK_FALSE(run_named("zero_target", {"10", "≥0", "0"}, policy).fits);
}

TEST_CASE("zero_target: one case loses everything", "[score]") {
  CHECK(points_of("zero_target", "5", "=0起", "1起") == "0.00");
}
