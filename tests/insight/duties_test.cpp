// SPDX-License-Identifier: MIT
#include "insight/duties.hpp"

#include "catch.hpp"
#include "insight/insight_cards.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

void owe(Arena& arena, Scorecard& card, std::string_view stage, std::string_view role,
         std::string_view status, std::string_view due = {}, std::size_t days = 0) {
  DutyScore& duty = card.duties.append(arena);
  duty.stage = stage;
  duty.role = role;
  duty.status = status;
  duty.due = due;
  duty.days = days;
}

}  // namespace

TEST_CASE("duties are counted by role and stage, overdue ones listed first") {
  Arena arena;
  Scorecard a = card_of(arena, "a", 1);
  owe(arena, a, "target", "purchaser", "done", "2023-10-31");
  owe(arena, a, "self_evaluation", "purchaser", "late", "2025-03-31", 4);
  owe(arena, a, "evaluation", "finance", "open", "2025-06-30");
  owe(arena, a, "publication", "finance", "open");
  Scorecard b = card_of(arena, "b", 2);
  owe(arena, b, "evaluation", "finance", "overdue", "2025-06-30", 12);
  owe(arena, b, "self_evaluation", "purchaser", "overdue", "2025-03-31", 3);
  owe(arena, b, "monitoring", "purchaser", "overdue", "2024-09-30", 90);
  Scorecard c = card_of(arena, "c", 3);
  owe(arena, c, "target", "purchaser", "done", "2023-10-31");

  const Duties duties = collected({a, b, c}).duties;
  CHECK(duties.done == 2);
  CHECK(duties.late == 1);
  CHECK(duties.overdue == 3);
  CHECK(duties.open == 2);
  CHECK(duties.projects_behind == 2);
  CHECK(duties.not_handed_in == 0);
  REQUIRE(duties.roles.size() == 2);
  CHECK(duties.roles[0].name == "purchaser");
  CHECK(duties.roles[0].overdue == 2);
  CHECK(duties.roles[0].late == 1);
  CHECK(duties.roles[0].done == 2);
  CHECK(duties.roles[1].name == "finance");
  CHECK(duties.roles[1].open == 2);
  REQUIRE(duties.stages.size() == 5);
  CHECK(duties.stages[0].name == "target");
  CHECK(duties.stages[1].name == "monitoring");
  CHECK(duties.stages[4].name == "publication");
  // An open duty without a day is only counted.
  REQUIRE(duties.items.size() == 5);
  CHECK(ids_of(duties.items) == "b b b a a");
  CHECK(duties.items[0].stage == "monitoring");
  CHECK(duties.items[1].stage == "self_evaluation");
  CHECK(duties.items[2].role == "finance");
  CHECK(duties.items[3].status == "late");
  CHECK(duties.items[4].status == "open");
}
