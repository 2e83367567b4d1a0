// SPDX-License-Identifier: MIT
#include "report/formats/view/insight_words.hpp"

#include "catch.hpp"
#include "report/sample_cards.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("reasons are words in both languages, and what is missing is left out") {
  const InsightReason row{"target_light", "保洁面积", "red", decimal("52.30"), {}, {}};
  CHECK(reason_words(row, Language::zh) == "目标“保洁面积”红灯（完成进度 52.30%）");
  CHECK(reason_words(row, Language::en) == "target \"保洁面积\" is red (progress 52.30%)");
  InsightReason bare = row;
  bare.value.reset();
  CHECK(reason_words(bare, Language::zh) == "目标“保洁面积”红灯");
  const InsightReason alert{"alert", "ML-12", {}, decimal("39.99"), decimal("40"), {}};
  CHECK(reason_words(alert, Language::zh) == "ML-12 预警（39.99，界限 40）");
  const InsightReason budget{"large_budget", {}, {}, decimal("1185000"), decimal("1000000"), {}};
  CHECK(reason_words(budget, Language::en) == "budget of 1,185,000 yuan, large from 1,000,000");
  const InsightReason low{"low_execution", {}, {}, {}, decimal("80"), {}};
  CHECK(reason_words(low, Language::zh) == "预算执行率低于 80%");
  CHECK(reasons_words({bare, low}, Language::zh) == "目标“保洁面积”红灯；预算执行率低于 80%");
  CHECK(reason_words({"unheard", {}, {}, {}, {}, {}}, Language::zh) == "unheard");
}

TEST_CASE("every reason that lists give has words") {
  for (const char* code :
       {"suspended", "due_passed", "target_light", "more_targets", "budget_light", "alert",
        "outlook", "finding", "difference", "above_evaluation", "full_marks", "low_execution",
        "near_boundary", "large_budget", "red_light", "no_total", "key_project", "not_reviewed"}) {
    const InsightReason reason{code, {}, {}, {}, {}, {}};
    CHECK(reason_words(reason, Language::zh) != code);
    CHECK(reason_words(reason, Language::en) != reason_words(reason, Language::zh));
  }
}
