// SPDX-License-Identifier: MIT
#include "insight/year_comparison.hpp"

#include "catch.hpp"
#include "insight/insight_cards.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

Scorecard project(Arena& arena, std::string_view id, std::size_t input, std::string_view total,
                  Grade grade, std::string_view supplier, std::string_view code = {}) {
  Scorecard card = card_of(arena, id, input);
  card.name = arena.keep(id);
  card.supplier = supplier;
  card.supplier_id = code;
  card.result = ResultScore{"self_evaluation", decimal(total), grade};
  card.self_evaluation->indicators[0].target = "≥8";
  card.self_evaluation->indicators[0].method = "ratio";
  return card;
}

YearComparison compared(Arena& arena, const std::vector<Scorecard>& before,
                        std::vector<Scorecard> now, bool whole = true) {
  PreviousYear previous;
  for (const Scorecard& card : before) previous.add(previous_project(card));
  for (Scorecard& card : now) compare_with(previous, arena, card);
  return *collected(now, {.previous = &previous, .whole = whole}).comparison;
}

}  // namespace

TEST_CASE("a portfolio is compared with the year before") {
  Arena arena;
  std::vector<Scorecard> before = {
      project(arena, "a", 1, "92.6", Grade::excellent, "甲", "1"),
      project(arena, "b", 2, "85", Grade::good, "乙"),
      project(arena, "c", 3, "70", Grade::fair, "丙"),
      project(arena, "gone", 4, "60", Grade::fair, "丁")};
  std::vector<Scorecard> now = {
      project(arena, "a", 1, "88.1", Grade::good, "甲"),
      project(arena, "b", 2, "91", Grade::excellent, "乙二"),
      project(arena, "c", 3, "70.00", Grade::fair, "丙"),
      project(arena, "fresh", 4, "95", Grade::excellent, "甲", "1")};
  now[0].self_evaluation->indicators[0].target = "≥9";
  now[1].self_evaluation->indicators[0].target = "≥7";
  const YearComparison comparison = compared(arena, before, now);
  CHECK(comparison.previous.projects == 4);
  CHECK(comparison.previous.mean->to_string() == "76.90");
  CHECK(comparison.current.mean->to_string() == "86.03");  // 344.1 ÷ 4 = 86.025
  CHECK(comparison.current.grades == std::array<std::size_t, 4>{2, 1, 1, 0});
  CHECK(comparison.current.adjusted == decimal("4740000"));
  CHECK(comparison.compared == 3);
  CHECK(comparison.started == 1);
  CHECK(comparison.ended_count == 1);
  CHECK(comparison.ended[0].id == "gone");
  CHECK(comparison.ended[0].total == decimal("60"));
  CHECK(ids_of(comparison.changes) == "a c b");
  CHECK(comparison.down == 1);
  CHECK(comparison.level == 1);
  CHECK(comparison.up == 1);
  CHECK(comparison.mean_change->to_string() == "0.50");  // (−4.5 + 6 + 0) ÷ 3
  CHECK(comparison.better == 1);
  CHECK(comparison.worse == 1);
  CHECK(comparison.same == 1);
  CHECK(comparison.raised == 1);
  CHECK(comparison.lowered == 1);
  CHECK(comparison.kept == 1);
  REQUIRE(comparison.targets.size() == 2);
  CHECK(comparison.targets[0].change == "lowered");
  CHECK(comparison.targets[0].project->id == "b");
  CHECK(comparison.suppliers_changed == 1);
  REQUIRE(comparison.new_projects.size() == 1);
  CHECK(comparison.new_projects[0]->id == "fresh");
}

TEST_CASE("a supplier's history joins what has its code with what has only its name") {
  Arena arena;
  const YearComparison comparison =
      compared(arena, {project(arena, "a", 1, "90", Grade::excellent, "甲", "1")},
               {project(arena, "a", 1, "80", Grade::good, "甲"),
                project(arena, "b", 2, "85", Grade::good, "甲", "1"),
                project(arena, "c", 3, "85", Grade::good, "乙")});
  REQUIRE(comparison.suppliers.size() == 2);
  CHECK(comparison.suppliers[0].supplier == "甲");
  CHECK(comparison.suppliers[0].supplier_id == "1");
  CHECK(comparison.suppliers[0].previous_projects == 1);
  CHECK(comparison.suppliers[0].projects == 2);
  CHECK(comparison.suppliers[0].mean->to_string() == "82.50");
  CHECK(comparison.suppliers[0].change->to_string() == "-7.50");
  CHECK(comparison.suppliers[1].previous_projects == 0);
  CHECK_FALSE(comparison.suppliers[1].change);
  CHECK(comparison.suppliers_changed == 0);
}

TEST_CASE("where only one project is looked at the others have not ended") {
  Arena arena;
  std::vector<Scorecard> both = {project(arena, "a", 1, "90", Grade::excellent, "甲"),
                                 project(arena, "b", 2, "90", Grade::excellent, "甲")};
  CHECK(compared(arena, both, {both[0]}).ended_count == 1);
  CHECK(compared(arena, both, {both[0]}, false).ended_count == 0);
}
