// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/method_run.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("execution_linear: the worked examples hold", "[score]") {
  check_examples("execution_linear");
}

TEST_CASE("execution_linear: more than budgeted is capped and noted", "[score]") {
  const MethodRun run = run_named("execution_linear", {"10", "100", "102.59"}, default_policy());
  CHECK(run.points == "10.00");
  CHECK(run.formula == "min(10, 10 × 102.59 ÷ 100)");
  CHECK(run.note == MethodNote::over_budget);
}

TEST_CASE("execution_linear: an uncapped policy prints more than the weight", "[score]") {
  Policy policy = default_policy();
  policy.execution.cap = false;
  const MethodRun run = run_named("execution_linear", {"10", "100", "102.59"}, policy);
  CHECK(run.points == "10.26");
  CHECK(run.formula == "10 × 102.59 ÷ 100");
  CHECK(run.formula_is_exact);
}

TEST_CASE("execution_linear: whole percents first", "[score]") {
  Policy policy = default_policy();
  policy.execution.rounding = ExecutionRounding::percent_first;
  const MethodRun run = run_named("execution_linear", {"10", "100", "86.2"}, policy);
  CHECK(run.points == "8.60");
  CHECK(run.formula == "10 × 86 ÷ 100");
}

TEST_CASE("execution_linear: scores no indicator row", "[score]") {
  const ScoringMethod* method = find_method("execution_linear");
  REQUIRE(method != nullptr);
  Target target;
  target.kind = TargetKind::at_least;
  CHECK_FALSE(method->fits(target));
}
