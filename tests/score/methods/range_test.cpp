// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/method_run.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("range: the worked examples hold", "[score]") {
  check_examples("range");
}

TEST_CASE("range: days between two days, both included", "[score]") {
  const Policy policy = default_policy();
  const ScoringMethod* range = find_method("range");
  REQUIRE(range != nullptr);
  MethodInput in{.policy = policy, .weight = Decimal(4)};
  in.target.kind = TargetKind::within;
  in.target.date_from = {2024, 3, 1};
  in.target.date = {2024, 6, 30};
  in.actual.kind = ActualKind::date;
  const auto points = [&](Date date) {
    in.actual.date = date;
    return range->score(in).points;
  };
  CHECK(range->fits(in.target));
  CHECK(points({2024, 3, 1}) == Fraction(4));
  CHECK(points({2024, 6, 30}) == Fraction(4));
  CHECK(points({2024, 2, 29}) == Fraction(0));
  CHECK(points({2024, 7, 1}) == Fraction(0));
}
