// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/project_builder.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

Text text(std::string_view value) {
  return {value, {0, 1}, false};
}

}  // namespace

TEST_CASE("a row carries everything that the project says about it", "[score]") {
  Arena arena;
  ProjectBuilder builder;
  Indicator& row = builder.words("90", Level::partial, "70");
  row.id = "look";
  row.indicator_class.value = IndicatorClass::benefit_social;
  row.dimension.value = Dimension::equity;
  row.actual.value->text = "部分改善";
  row.reason = text("雨季");
  row.remedy = text("增加班次");
  row.review_points.value = Decimal(60);
  row.review_reason = "台账不符";
  row.evidence.append(arena, text("台账.xlsx"));
  row.breakdown.append(arena, {"其中:背街小巷", "12条", "11条"});
  row.survey.present = true;
  row.survey.sample.written = text("400");
  const IndicatorScore& card = builder.self_evaluation().indicators[0];
  CHECK(card.id == "look");
  CHECK(card.name == "环境面貌");
  CHECK(card.indicator_class == "benefit.social");
  CHECK(card.dimension == "equity");
  CHECK(card.level == "partial");
  CHECK(card.target == "明显改善");
  CHECK(card.actual == "部分改善");
  CHECK(card.reason == "雨季");
  CHECK(card.remedy == "增加班次");
  CHECK(card.review == Decimal(60));
  CHECK(card.review_reason == "台账不符");
  REQUIRE(card.evidence.size() == 1);
  CHECK(card.evidence[0] == "台账.xlsx");
  REQUIRE(card.breakdown.size() == 1);
  CHECK(card.breakdown[0].actual == "11条");
  CHECK(card.survey.present);
  CHECK(card.survey.sample == "400");
  CHECK(card.points == Decimal(60));
}

TEST_CASE("a target that was not understood is shown as it was written", "[score]") {
  ProjectBuilder builder;
  Indicator& row = builder.at_least("90", "1", "1");
  row.target.value.reset();
  row.target.written = text("好坏");
  CHECK(builder.self_evaluation().indicators[0].target == "好坏");
}

TEST_CASE("the scorecard carries the project's own fields", "[score]") {
  ProjectBuilder builder;
  builder.fill();
  builder.project.department = "某局";
  builder.project.service_kind = "continuing";
  builder.project.claimed_grade.value = Grade::good;
  builder.project.submitted.value = Date{2025, 3, 20};
  builder.policy.sha256 = "abc";
  const Scorecard& card = builder.score();
  CHECK(card.id == "P-1");
  CHECK(card.name == "道路清扫");
  CHECK(card.year == 2024);
  CHECK(card.department == "某局");
  CHECK(card.service_kind == "continuing");
  CHECK(card.policy_id == "jixi-2024");
  CHECK(card.policy_sha256 == "abc");
  CHECK(card.self_evaluation->claimed_grade == "良");
  CHECK(card.self_evaluation->submitted == "2025-03-20");
}
