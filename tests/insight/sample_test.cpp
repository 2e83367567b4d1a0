// SPDX-License-Identifier: MIT
#include "insight/sample.hpp"

#include <algorithm>
#include <random>

#include "catch.hpp"
#include "insight/insight_cards.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

Scorecard risky(Arena& arena, std::string_view id, std::size_t input, std::string_view department,
                std::string_view risk, std::size_t per_department = 1,
                std::string_view budget = "100") {
  Scorecard card = card_of(arena, id, input, department);
  card.self_evaluation->execution.adjusted = decimal(budget);
  card.risk.emplace();
  card.risk->points = decimal(risk);
  card.risk->per_department = per_department;
  card.risk->reasons.append(arena, {"full_marks", {}, {}, {}, {}, decimal(risk)});
  return card;
}

Sample drawn(const std::vector<Scorecard>& cards, std::size_t number) {
  return *collected(cards, {.sample = number}).sample;
}

}  // namespace

TEST_CASE("the riskiest are drawn and every department gets its least number") {
  Arena arena;
  std::vector<Scorecard> cards = {
      risky(arena, "a1", 1, "城管局", "20"), risky(arena, "a2", 2, "城管局", "18"),
      risky(arena, "a3", 3, "城管局", "16"), risky(arena, "b1", 4, "民政局", "3"),
      risky(arena, "b2", 5, "民政局", "4"),  risky(arena, "c1", 6, "", "0")};
  const Sample sample = drawn(cards, 2);
  CHECK(sample.asked == 2);
  CHECK(sample.candidates == 6);
  CHECK(ids_of(sample.projects) == "a1 a2 b2 c1");
  CHECK_FALSE(sample.projects[1].for_department);
  CHECK(sample.projects[2].for_department);
  CHECK(sample.projects[2].reasons[0].code == "full_marks");
  CHECK(sample.projects[2].reasons[0].points == decimal("4"));
  // A department whose riskiest are drawn already gets no more than it lacks.
  CHECK(ids_of(drawn(cards, 5).projects) == "a1 a2 a3 b2 b1 c1");
  CHECK(ids_of(drawn(cards, 100).projects) == "a1 a2 a3 b2 b1 c1");
}

TEST_CASE("the least number of a department is the policy's, and may be none") {
  Arena arena;
  std::vector<Scorecard> cards = {
      risky(arena, "a1", 1, "城管局", "20", 2), risky(arena, "a2", 2, "城管局", "18", 2),
      risky(arena, "b1", 3, "民政局", "3", 2),  risky(arena, "b2", 4, "民政局", "4", 2),
      risky(arena, "b3", 5, "民政局", "2", 2)};
  CHECK(ids_of(drawn(cards, 1).projects) == "a1 a2 b2 b1");
  for (Scorecard& card : cards) card.risk->per_department = 0;
  CHECK(ids_of(drawn(cards, 1).projects) == "a1");
}

TEST_CASE("a sample is the same whatever the order of the inputs") {
  Arena arena;
  std::vector<Scorecard> cards;
  for (std::size_t i = 0; i < 60; ++i) {
    const std::string id = "p" + std::to_string(i);
    cards.push_back(risky(arena, arena.keep(id), i + 1, i % 2 == 0 ? "甲" : "乙", "5", 3,
                          i < 30 ? "100" : "200"));
  }
  const std::string ids = ids_of(drawn(cards, 7).projects);
  // Equal risk: the greater budget goes first, then the lot, which is not the order of the ids.
  for (const SampledProject& project : drawn(cards, 7).projects) {
    CHECK(project.adjusted == decimal("2000000"));
  }
  CHECK(ids != "p30 p31 p32 p33 p34 p35 p36");
  std::mt19937 random(3);
  for (int turn = 0; turn < 5; ++turn) {
    std::shuffle(cards.begin(), cards.end(), random);
    for (std::size_t i = 0; i < cards.size(); ++i) cards[i].source.input = i + 1;
    CHECK(ids_of(drawn(cards, 7).projects) == ids);
  }
}

TEST_CASE("a project without a self-evaluation is not drawn, and without --sample none is") {
  Arena arena;
  Scorecard card = risky(arena, "a", 1, "", "9");
  CHECK_FALSE(collected({card}).sample);
  card.self_evaluation.reset();
  CHECK(drawn({card}, 3).projects.empty());
  CHECK(drawn({card}, 3).candidates == 0);
}
