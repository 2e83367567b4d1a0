// SPDX-License-Identifier: MIT
#include "insight/previous_year.hpp"

#include "catch.hpp"
#include "insight/insight_cards.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

Scorecard named(Arena& arena, std::string_view id, int year, std::string_view name,
                std::string_view purchaser = "某县城管局", std::string_view catalogue = {}) {
  Scorecard card = card_of(arena, id, 1);
  card.year = year;
  card.name = name;
  card.purchaser = purchaser;
  card.catalogue = catalogue;
  return card;
}

void row(Arena& arena, Scorecard& card, std::string_view id, std::string_view name,
         std::string_view target) {
  IndicatorScore& row = card.self_evaluation->indicators.append(arena);
  row.id = id;
  row.name = name;
  row.target = target;
  row.method = "ratio";
  row.indicator_class = "output.quantity";
}

std::string matched(const PreviousYear& year, const Scorecard& card) {
  const PreviousYear::Match match = year.find(card);
  return match.project == nullptr ? "-" : match.project->id + " by " + std::string(match.by);
}

}  // namespace

TEST_CASE("projects are matched by id, else by the only name, purchaser and code that fit") {
  Arena arena;
  PreviousYear year;
  year.add(previous_project(named(arena, "A-1", 2023, "2023年度道路清扫")));
  year.add(previous_project(named(arena, "A-2", 2023, "河道保洁", "某县水利局", "A15")));
  year.add(previous_project(named(arena, "A-3", 2023, "养老服务", "甲")));
  year.add(previous_project(named(arena, "A-4", 2023, "养老服务", "甲")));
  year.add(previous_project(named(arena, "", 2023, "没有编号")));
  CHECK(year.projects().size() == 4);
  CHECK(matched(year, named(arena, "A-2", 2024, "别的名称")) == "A-2 by id");
  CHECK(matched(year, named(arena, "B-1", 2024, "2024年 道路清扫")) == "A-1 by name");
  CHECK(matched(year, named(arena, "B-1", 2024, "道路清扫")) == "A-1 by name");
  CHECK(matched(year, named(arena, "B-1", 2024, "道路清扫", "某镇")) == "-");
  CHECK(matched(year, named(arena, "B-2", 2024, "河道保洁", "某县水利局")) == "A-2 by name");
  CHECK(matched(year, named(arena, "B-2", 2024, "河道保洁", "某县水利局", "B01")) == "-");
  CHECK(matched(year, named(arena, "B-3", 2024, "养老服务", "甲")) == "-");
}

TEST_CASE("what a project changed stands in its card") {
  Arena arena;
  Scorecard before = named(arena, "A", 2023, "清扫");
  before.result = ResultScore{"finance", decimal("92.60"), Grade::excellent};
  before.supplier = "甲公司";
  before.supplier_id = "1";
  before.self_evaluation->indicators = {};
  row(arena, before, "area", "面积", "≥80万平方米");
  row(arena, before, "", "天数", "≥300天");
  row(arena, before, "gone", "旧指标", "≥1");
  row(arena, before, "same", "不变", "≥9");
  Scorecard now = named(arena, "A", 2024, "清扫");
  now.result = ResultScore{"finance", decimal("88.1"), Grade::good};
  now.supplier = "甲公司";
  now.supplier_id = "2";
  now.self_evaluation->indicators = {};
  row(arena, now, "area", "清扫面积", "≥82万平方米");
  row(arena, now, "days", "天数", "≥290天");
  row(arena, now, "same", "不变", "≥9");
  row(arena, now, "fresh", "新指标", "≥5");
  PreviousYear year;
  year.add(previous_project(before));
  compare_with(year, arena, now);

  REQUIRE(now.year_change);
  const YearChange& change = *now.year_change;
  CHECK(change.matched_by == "id");
  CHECK(change.previous_year == 2023);
  CHECK(change.previous_total->to_string() == "92.60");
  CHECK(change.change->to_string() == "-4.50");
  CHECK(change.grade_change == "worse");
  CHECK(change.previous_adjusted == decimal("1185000"));
  CHECK(change.supplier_changed);  // another code, whatever the name
  CHECK(change.kept == 1);
  REQUIRE(change.targets.size() == 4);
  CHECK(change.targets[0].change == "raised");
  CHECK(change.targets[0].before == "≥80万平方米");
  CHECK(change.targets[1].change == "lowered");
  CHECK(change.targets[2].change == "added");
  CHECK(change.targets[3].change == "removed");
  CHECK(change.targets[3].id == "gone");
}

TEST_CASE("a new project has a comparison without a match, and missing totals are no change") {
  Arena arena;
  PreviousYear year;
  Scorecard before = named(arena, "A", 2023, "清扫");
  before.result.reset();
  year.add(previous_project(before));
  Scorecard fresh = named(arena, "B", 2024, "别的");
  compare_with(year, arena, fresh);
  REQUIRE(fresh.year_change);
  CHECK(fresh.year_change->matched_by.empty());
  Scorecard now = named(arena, "A", 2024, "清扫");
  compare_with(year, arena, now);
  CHECK(now.year_change->matched_by == "id");
  CHECK_FALSE(now.year_change->change);
  CHECK(now.year_change->grade_change.empty());
}
