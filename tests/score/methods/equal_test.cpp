// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/method_run.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("equal: the worked examples hold", "[score]") {
  check_examples("equal");
}

TEST_CASE("equal: exceeding earns full points and is noted", "[score]") {
  const Policy policy = default_policy();
  const MethodRun more = run_named("equal", {"10", "=12", "13"}, policy);
  CHECK(more.points == "10.00");
  CHECK(more.note == MethodNote::equal_exceeded);
  CHECK(run_named("equal", {"10", "=12", "12"}, policy).note == MethodNote::none);
  CHECK(run_named("equal", {"10", "=12", "11"}, policy).note == MethodNote::none);
}

TEST_CASE("equal: strictly, more than the target earns nothing and less its proportion",
          "[score]") {
  Policy policy = default_policy();
  policy.scoring.equal_over_full = false;
  CHECK(run_named("equal", {"10", "=12", "12"}, policy).points == "10.00");
  const MethodRun more = run_named("equal", {"10", "=12", "13"}, policy);
  CHECK(more.points == "0.00");
  CHECK(more.formula == "0");
  CHECK(more.note == MethodNote::equal_exceeded);
  CHECK(run_named("equal", {"10", "=12", "9"}, policy).points == "7.50");
}

TEST_CASE("equal: a target of 0 allows nothing above it", "[score]") {
  CHECK(points_of("equal", "10", "=0起", "0起") == "10.00");
  CHECK(points_of("equal", "10", "=0起", "2起") == "0.00");
}
