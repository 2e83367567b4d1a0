// SPDX-License-Identifier: MIT
#include "insight/results_use.hpp"

#include "catch.hpp"
#include "insight/insight_cards.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

Scorecard used(Arena& arena, std::string_view id, std::size_t input, Grade grade,
               std::string_view action, std::string_view before = {}, std::string_view after = {}) {
  Scorecard card = card_of(arena, id, input);
  card.result->grade = grade;
  UseOfResultsScore& use = card.use_of_results.emplace();
  use.action = action;
  if (!before.empty()) use.budget_before = decimal(before);
  if (!after.empty()) use.budget_after = decimal(after);
  return card;
}

}  // namespace

TEST_CASE("the budget effect adds up exactly over units, and names what has no proposal") {
  Arena arena;
  std::vector<Scorecard> cards = {
      used(arena, "a", 1, Grade::excellent, "support", "118.50", "118.50"),
      used(arena, "b", 2, Grade::poor, "improve_and_cut", "100.01", "80.008"),
      used(arena, "c", 3, Grade::poor, "improve_and_cut", "200000", "160000"),
      used(arena, "d", 4, Grade::fair, "improve_and_cut", "90"),
      used(arena, "e", 5, Grade::fair, "improve_and_cut", "90", "72")};
  cards[2].unit = "元";
  cards[4].unit = "";  // not known: it cannot be added
  const ResultsUse use = collected(cards).use_of_results;
  REQUIRE(use.actions.size() == 2);
  CHECK(use.actions[0].action == "improve_and_cut");
  CHECK(use.actions[0].effect.projects == 4);
  CHECK(use.actions[0].effect.proposed == 2);
  CHECK(use.actions[0].effect.before == decimal("1200100"));
  CHECK(use.actions[0].effect.after == decimal("960080"));
  CHECK(use.actions[0].effect.change.to_string() == "-240020");
  CHECK(use.actions[1].effect.change.is_zero());
  CHECK(use.grades[static_cast<std::size_t>(Grade::poor)].projects == 2);
  CHECK(use.grades[static_cast<std::size_t>(Grade::fair)].proposed == 0);
  CHECK(use.all.projects == 5);
  CHECK(use.all.before == decimal("2385100"));
  CHECK(use.all.change == decimal("-240020"));
}

TEST_CASE("consequences for suppliers stand worst grade first") {
  Arena arena;
  std::vector<Scorecard> cards = {used(arena, "good", 1, Grade::good, "support"),
                                  used(arena, "poor-b", 2, Grade::poor, "improve_and_cut"),
                                  used(arena, "poor-a", 3, Grade::poor, "improve_and_cut"),
                                  used(arena, "none", 4, Grade::poor, "improve_and_cut")};
  for (std::size_t i = 0; i < 3; ++i) cards[i].use_of_results->supplier_action = "warn";
  cards[1].supplier = "乙公司";
  cards[2].supplier = "丙公司";
  cards[2].supplier_id = "91341800";
  const ResultsUse use = collected(cards).use_of_results;
  CHECK(use.supplier_consequences == 3);
  CHECK(ids_of(use.suppliers) == "poor-a poor-b good");
  CHECK(use.suppliers[0].supplier_id == "91341800");
  CHECK(use.suppliers[0].grade == Grade::poor);
}

TEST_CASE("what is to be rectified and published stands by status and day") {
  Arena arena;
  std::vector<Scorecard> cards;
  const auto rectify = [&](std::string_view id, std::string_view status, std::string_view due) {
    Scorecard card = card_of(arena, id, cards.size() + 1);
    card.rectification.emplace();
    card.rectification->required = status != "not_required";
    card.rectification->status = status;
    card.rectification->due = due;
    cards.push_back(card);
  };
  rectify("done", "done", "2025-08-01");
  rectify("open-undated", "open", "");
  rectify("open-late", "open", "2025-10-01");
  rectify("open-soon", "open", "2025-09-01");
  rectify("late", "late", "2025-12-01");
  rectify("none", "not_required", "");
  const auto publish = [&](Scorecard& card, std::string_view status, std::string_view due,
                           bool congress) {
    PublicationScore& score = card.publication.append(arena);
    score.what = "evaluation";
    score.status = status;
    score.due = due;
    score.to_congress = congress;
  };
  publish(cards[0], "published", "2025-07-21", true);
  publish(cards[0], "secret", "", false);
  publish(cards[1], "overdue", "2025-07-22", false);
  publish(cards[2], "overdue", "2025-07-21", true);
  const ResultsUse use = collected(cards).use_of_results;
  CHECK(ids_of(use.rectification) == "late open-soon open-late open-undated done");
  CHECK(use.rectification_counts == std::map<std::string, std::size_t>{
                                        {"done", 1}, {"late", 1}, {"open", 3}});
  CHECK(ids_of(use.publication) == "open-late open-undated done done");
  CHECK(use.publication_counts == std::map<std::string, std::size_t>{
                                      {"overdue", 2}, {"published", 1}, {"secret", 1}});
  CHECK(use.congress_count == 2);
  CHECK(ids_of(use.congress) == "open-late done");
}
