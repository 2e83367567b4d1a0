// SPDX-License-Identifier: MIT
#include "insight/act_on.hpp"

#include "catch.hpp"
#include "insight/insight_cards.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("projects to act on stand by urgency, then day, then money, then input order") {
  Arena arena;
  std::vector<Scorecard> cards = {
      monitored(arena, "green", 1, "green"),
      monitored(arena, "blue", 2, "blue"),
      monitored(arena, "yellow", 3, "yellow"),
      monitored(arena, "red-small", 4, "red", "2024-10-15", "50"),
      monitored(arena, "red-large", 5, "red", "2024-10-15", "500"),
      monitored(arena, "red-early", 6, "red", "2024-10-08", "1"),
      monitored(arena, "red-undated", 7, "red"),
      monitored(arena, "overdue", 8, "red", "2024-09-30"),
      monitored(arena, "alert", 9, "green"),
      monitored(arena, "suspended", 10, "green"),
      monitored(arena, "red-same", 11, "red", "2024-10-15", "50"),
      card_of(arena, "unmonitored", 12)};
  cards[8].monitoring[0].alerts.append(arena,
                                       {"ML-12", decimal("39.99"), decimal("40"), "文号"});
  cards[9].monitoring[0].suspended = true;

  const ActOn list = collected(cards).act_on;
  CHECK(ids_of(list.items) ==
        "suspended overdue red-early red-large red-small red-same red-undated yellow alert blue");
  CHECK(list.monitored == 11);
  CHECK(list.projects == 10);
  CHECK(list.counts == std::array<std::size_t, kUrgencies>{1, 1, 5, 1, 1, 1});
  // 100 + 100 + 50 + 500 + 1 + 100 + 100 + 100 + 100 + 50, in 万元
  CHECK(list.adjusted == decimal("12010000"));
  REQUIRE(list.items[8].reasons.size() == 1);
  CHECK(list.items[8].reasons[0].code == "alert");
  CHECK(list.items[8].reasons[0].subject == "ML-12");
  CHECK(list.items[8].reasons[0].value == decimal("39.99"));
  CHECK(list.items[8].reasons[0].limit == decimal("40"));
}

TEST_CASE("a red light is overdue only as of a day, after its day, and while nothing is decided") {
  Arena arena;
  Scorecard card = monitored(arena, "a", 1, "red", "2024-09-30");
  CHECK(collected({card}).act_on.items[0].urgency == Urgency::red_overdue);
  CHECK(collected({card}).act_on.items[0].reasons[0].code == "due_passed");
  card.as_of = "2024-09-30";
  CHECK(collected({card}).act_on.items[0].urgency == Urgency::red);
  card.as_of = "";
  CHECK(collected({card}).act_on.items[0].urgency == Urgency::red);
  card.as_of = "2024-12-31";
  card.monitoring[0].decided = "correct";
  CHECK(collected({card}).act_on.items[0].urgency == Urgency::red);
}

TEST_CASE("the period that ends last counts, whatever the order they stand in") {
  Arena arena;
  Scorecard card = monitored(arena, "a", 1, "green");
  MonitoringScore& earlier = card.monitoring.append(arena);
  earlier.through = "2024-06-30";
  earlier.light = "red";
  CHECK(collected({card}).act_on.items.empty());
  card.monitoring[1].through = "2024-10-31";
  const ActOn list = collected({card}).act_on;
  REQUIRE(list.items.size() == 1);
  CHECK(list.items[0].through == "2024-10-31");
  CHECK_FALSE(list.items[0].adjusted);
}

TEST_CASE("the rows that gave the light are named, the sixth and more are counted") {
  Arena arena;
  Scorecard card = monitored(arena, "a", 1, "red");
  card.monitoring[0].target_light = "red";
  card.monitoring[0].budget_light = "yellow";
  card.monitoring[0].rate = decimal("51.20");
  for (const std::string_view name : {"一", "二", "三", "四", "五", "六", "七"}) {
    MonitoringRowScore& row = card.monitoring[0].rows.append(arena);
    row.name = name;
    row.light = name == "二" ? "green" : "red";
    row.rate = decimal("40.00");
  }
  const std::vector<InsightReason> reasons = collected({card}).act_on.items[0].reasons;
  REQUIRE(reasons.size() == 7);
  CHECK(reasons[0].subject == "一");
  CHECK(reasons[1].subject == "三");
  CHECK(reasons[5].code == "more_targets");
  CHECK(reasons[5].value == decimal("1"));
  CHECK(reasons[6].code == "budget_light");
  CHECK(reasons[6].detail == "yellow");
  CHECK(reasons[6].value == decimal("51.20"));
}

TEST_CASE("a list without rows keeps the most urgent and counts all") {
  Arena arena;
  InsightCollector collector({.keep_all = false});
  for (std::size_t i = 0; i < kMostListed + 50; ++i) {
    const std::string id = "p" + std::to_string(i);
    collector.add(insight_facts(monitored(arena, arena.keep(id), i + 1, i < 60 ? "yellow" : "red")));
  }
  const ActOn list = collector.finish().act_on;
  CHECK(list.projects == kMostListed + 50);
  CHECK(list.adjusted == decimal("1050000000"));
  REQUIRE(list.items.size() == kMostListed);
  CHECK(list.items.front().project->id == "p60");
  CHECK(list.items.back().project->id == "p9");  // 990 red ones and the first ten yellow
}
