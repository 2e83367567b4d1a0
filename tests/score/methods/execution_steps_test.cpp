// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/method_run.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("execution_steps: the worked examples hold", "[score]") {
  check_examples("execution_steps");
}

TEST_CASE("execution_steps: all spent but not finished is noted", "[score]") {
  const Policy policy = default_policy();
  const MethodRun run = run_named("execution_steps", {"10", "100", "100"}, policy);
  CHECK(run.points == "7.00");
  CHECK(run.note == MethodNote::unfinished_full);
}

TEST_CASE("execution_steps: finished above the budget does not earn the full points", "[score]") {
  const WorkedExample over{.weight = "10", .target = "100", .actual = "100.01", .finished = true};
  const MethodRun run = run_named("execution_steps", over, default_policy());
  CHECK(run.points == "7.00");
  CHECK(run.note == MethodNote::over_budget);
}

TEST_CASE("execution_steps: the step is decided on the exact rate", "[score]") {
  const Policy policy = default_policy();
  CHECK(run_named("execution_steps", {"10", "3", "2.3999999"}, policy).points == "5.00");
  CHECK(run_named("execution_steps", {"10", "3", "2.4"}, policy).points == "7.00");
}
