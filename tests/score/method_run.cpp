// SPDX-License-Identifier: MIT
#include "score/method_run.hpp"

#include "catch.hpp"
#include "score/comparison.hpp"
#include "score/formula_value.hpp"
#include "score/grading.hpp"
#include "validate/convert.hpp"

namespace pbs::test {

namespace {

std::optional<Decimal> number(std::string_view text) {
  if (text.empty()) return std::nullopt;
  return Decimal::parse(text);
}

MethodInput execution_input(const WorkedExample& example, const Policy& policy) {
  MethodInput in{.policy = policy, .weight = Decimal::parse(example.weight).value()};
  in.target.kind = TargetKind::at_least;
  in.target.value = Decimal::parse(example.target).value();
  in.actual.kind = ActualKind::number;
  in.actual.value = Decimal::parse(example.actual).value();
  in.finished = example.finished;
  return in;
}

MethodInput row_input(const WorkedExample& example, const Policy& policy) {
  MethodInput in{.policy = policy, .weight = Decimal::parse(example.weight).value()};
  in.target = read_target(example.target, false, policy);
  in.actual = read_actual(example.actual, in.target, policy);
  if (in.actual.kind == ActualKind::number) {
    in.actual.value = counted_actual(in.target, in.actual, policy);
  }
  in.level = in.actual.level;
  in.claimed = number(example.claimed);
  in.deduction = number(example.deduction);
  return in;
}

}  // namespace

MethodRun run_method(const ScoringMethod& method, const WorkedExample& example,
                     const Policy& policy) {
  const MethodInput in = method.use == MethodUse::execution ? execution_input(example, policy)
                                                            : row_input(example, policy);
  const MethodResult result = method.score(in);
  MethodRun run;
  run.note = result.note;
  run.fits = method.use == MethodUse::execution || method.fits(in.target);
  method.formula(in, result, run.formula);
  if (result.outcome == MethodOutcome::pending) {
    run.points = printed_points(result.low, in.weight, policy).points.to_string() + "–" +
                 printed_points(result.high, in.weight, policy).points.to_string();
    run.formula_is_exact = run.formula.empty();
  } else {
    run.points = printed_points(result.points, in.weight, policy).points.to_string();
    run.formula_is_exact = formula_value(run.formula) == result.points;
  }
  return run;
}

MethodRun run_named(std::string_view method, const WorkedExample& example, const Policy& policy) {
  const ScoringMethod* found = find_method(method);
  REQUIRE(found != nullptr);
  return run_method(*found, example, policy);
}

std::string points_of(std::string_view method, std::string_view weight, std::string_view target,
                      std::string_view actual) {
  const Policy policy = default_policy();
  const MethodRun run =
      run_named(method, {.weight = weight, .target = target, .actual = actual}, policy);
  CAPTURE(method, weight, target, actual, run.formula);
  CHECK(run.fits);
  CHECK(run.formula_is_exact);
  return run.points;
}

void check_examples(std::string_view name) {
  const ScoringMethod* method = find_method(name);
  REQUIRE(method != nullptr);
  REQUIRE(method->examples.size() >= 3);
  const Policy policy = default_policy();
  for (const WorkedExample& example : method->examples) {
    const MethodRun run = run_method(*method, example, policy);
    CAPTURE(example.weight, example.target, example.actual, example.claimed, run.formula);
    CHECK(run.fits);
    CHECK(run.points == example.points);
    CHECK(run.formula_is_exact);
  }
}

}  // namespace pbs::test
