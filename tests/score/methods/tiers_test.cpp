// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/method_run.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("tiers: the worked examples hold", "[score]") {
  check_examples("tiers");
}

TEST_CASE("tiers: a threshold of 差 decides nothing", "[score]") {
  const auto points = [](const char* actual) {
    return points_of("tiers", "10", "优90% / 良80% / 中70% / 差70%", actual);
  };
  CHECK(points("90%") == "10.00");
  CHECK(points("80%") == "8.00");
  CHECK(points("70%") == "6.00");
  CHECK(points("69.99%") == "0.00");
}

TEST_CASE("tiers: the shares are the policy's", "[score]") {
  Policy policy = default_policy();
  policy.scoring.tier_shares = {Decimal(1), Decimal(9, 1), Decimal(8, 1), Decimal(5, 1)};
  const WorkedExample poor{.weight = "10", .target = "优90% / 良80% / 中70%", .actual = "10%"};
  const MethodRun run = run_named("tiers", poor, policy);
  CHECK(run.points == "5.00");
  CHECK(run.formula == "10 × 0.5");
}
