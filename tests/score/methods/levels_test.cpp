// SPDX-License-Identifier: MIT
#include "score/level_band.hpp"

#include "catch.hpp"
#include "score/method_run.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

struct Bounds {
  std::string achieved, partial;
};

Bounds bounds(const char* weight, const Policy& policy) {
  const Decimal points = Decimal::parse(weight).value();
  return {level_band(Level::achieved, points, policy).low.to_string(),
          level_band(Level::partial, points, policy).low.to_string()};
}

}  // namespace

TEST_CASE("levels: the worked examples hold", "[score]") {
  check_examples("levels");
}

TEST_CASE("levels: the bounds of 80 and 60 percent for every vector", "[score]") {
  const Policy policy = default_policy();
  CHECK(bounds("10", policy).achieved == "8.00");
  CHECK(bounds("10", policy).partial == "6.00");
  CHECK(bounds("7", policy).achieved == "5.60");
  CHECK(bounds("7", policy).partial == "4.20");
  CHECK(bounds("12.5", policy).achieved == "10.00");
  CHECK(bounds("12.5", policy).partial == "7.50");
  CHECK(bounds("6.67", policy).achieved == "5.34");
  CHECK(bounds("6.67", policy).partial == "4.00");
}

TEST_CASE("levels: the older bounds of 80 and 50 percent", "[score]") {
  Policy policy = default_policy();
  policy.scoring.level_bounds[1] = Decimal(50, 2);
  CHECK(bounds("10", policy).partial == "5.00");
  CHECK(bounds("7", policy).partial == "3.50");
  CHECK(bounds("12.5", policy).partial == "6.25");
  CHECK(bounds("6.67", policy).partial == "3.34");
}

TEST_CASE("levels: a bound belongs to the better level", "[score]") {
  const Policy policy = default_policy();
  CHECK(run_named("levels", {"10", "明显改善", "达成", "8"}, policy).points == "8.00");
  CHECK(run_named("levels", {"10", "明显改善", "达成", "7.99"}, policy).note ==
        MethodNote::outside_band);
  CHECK(run_named("levels", {"10", "明显改善", "部分达成", "7.99"}, policy).points == "7.99");
  CHECK(run_named("levels", {"10", "明显改善", "部分达成", "6"}, policy).points == "6.00");
  CHECK(run_named("levels", {"10", "明显改善", "部分达成", "5.99"}, policy).points == "0.00");
  CHECK(run_named("levels", {"10", "明显改善", "未达成", "6"}, policy).points == "0.00");
  CHECK(run_named("levels", {"10", "明显改善", "未达成", "0"}, policy).points == "0.00");
  CHECK(run_named("levels", {"10", "明显改善", "未达成", "0"}, policy).note == MethodNote::none);
}

TEST_CASE("levels: claimed points above the weight are outside the band", "[score]") {
  const Policy policy = default_policy();
  const MethodRun run = run_named("levels", {"10", "明显改善", "达成", "10.01"}, policy);
  CHECK(run.points == "0.00");
  CHECK(run.note == MethodNote::outside_band);
}

TEST_CASE("levels: the reviewer's points go first and stay within the weight", "[score]") {
  const Policy policy = default_policy();
  MethodInput in{.policy = policy, .weight = Decimal(10)};
  in.target.kind = TargetKind::words;
  in.level = Level::achieved;
  in.claimed = Decimal(10);
  in.review = Decimal(7);
  const ScoringMethod* levels = find_method("levels");
  REQUIRE(levels != nullptr);
  CHECK(levels->score(in).points == Fraction(7));
  in.review = Decimal(11);
  CHECK(levels->score(in).points == Fraction(10));
  in.review = Decimal(-1);
  CHECK(levels->score(in).points == Fraction(0));
}

TEST_CASE("levels: without points partial and missed are pending in their band", "[score]") {
  const Policy policy = default_policy();
  CHECK(run_named("levels", {"15", "明显改善", "部分达成"}, policy).points == "9.00–12.00");
  CHECK(run_named("levels", {"15", "明显改善", "未达成"}, policy).points == "0.00–9.00");
  CHECK(run_named("levels", {"15", "明显改善", "达成"}, policy).points == "15.00");
}

TEST_CASE("levels: words that are no level are pending between 0 and the weight", "[score]") {
  const Policy policy = default_policy();
  const MethodRun run = run_named("levels", {"15", "明显改善", "一般", "14"}, policy);
  CHECK(run.points == "0.00–15.00");
  CHECK(run.formula.empty());
}
