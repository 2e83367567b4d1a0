// SPDX-License-Identifier: MIT
#include "model/project.hpp"

#include "catch.hpp"

namespace pbs {

TEST_CASE("every class belongs to its first level") {
  REQUIRE(first_level(IndicatorClass::output) == FirstLevel::output);
  REQUIRE(first_level(IndicatorClass::output_cost) == FirstLevel::output);
  REQUIRE(first_level(IndicatorClass::benefit) == FirstLevel::benefit);
  REQUIRE(first_level(IndicatorClass::benefit_sustainable) == FirstLevel::benefit);
  REQUIRE(first_level(IndicatorClass::cost) == FirstLevel::cost);
  REQUIRE(first_level(IndicatorClass::cost_ecological) == FirstLevel::cost);
  REQUIRE(first_level(IndicatorClass::satisfaction) == FirstLevel::satisfaction);
  REQUIRE(first_level(IndicatorClass::other) == FirstLevel::other);
}

TEST_CASE("cost indicators are those of both schemes and no others") {
  REQUIRE(is_cost(IndicatorClass::output_cost));
  REQUIRE(is_cost(IndicatorClass::cost));
  REQUIRE(is_cost(IndicatorClass::cost_social));
  REQUIRE_FALSE(is_cost(IndicatorClass::output_timeliness));
  REQUIRE_FALSE(is_cost(IndicatorClass::benefit_economic));
}

TEST_CASE("only a bare first level lacks the second") {
  REQUIRE(lacks_second_level(IndicatorClass::output));
  REQUIRE(lacks_second_level(IndicatorClass::benefit));
  REQUIRE(lacks_second_level(IndicatorClass::cost));
  REQUIRE_FALSE(lacks_second_level(IndicatorClass::output_quality));
  REQUIRE_FALSE(lacks_second_level(IndicatorClass::satisfaction));
}

TEST_CASE("grades are named in both directions, 中等 included") {
  for (const Grade grade : {Grade::excellent, Grade::good, Grade::fair, Grade::poor}) {
    REQUIRE(grade_named(grade_name(grade)) == grade);
  }
  REQUIRE(grade_named("中等") == Grade::fair);
  REQUIRE_FALSE(grade_named("合格"));
}

}  // namespace pbs
