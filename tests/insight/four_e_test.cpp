// SPDX-License-Identifier: MIT
#include "insight/four_e.hpp"

#include "catch.hpp"
#include "insight/insight_cards.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("the four E of a portfolio are the sum of points over the sum of weights") {
  Arena arena;
  std::vector<Scorecard> cards = {card_of(arena, "a", 1), card_of(arena, "b", 2),
                                  card_of(arena, "c", 3)};
  cards[0].dimensions[0] = DimensionScore{decimal("7"), decimal("9"), decimal("77.78")};
  cards[0].dimensions[1] = DimensionScore{decimal("30.25"), decimal("40"), {}};
  cards[0].dimensions[2] = DimensionScore{decimal("30"), decimal("31"), {}};
  cards[0].dimensions[3] = DimensionScore{decimal("20"), decimal("20"), {}};
  cards[1].dimensions[0] = DimensionScore{decimal("1"), decimal("3"), {}};
  cards[1].dimensions[1] = DimensionScore{decimal("0.001"), decimal("60"), {}};
  const FourE four_e = collected(cards).four_e;
  CHECK(four_e.projects == 2);  // c has nothing that belongs to any of them
  CHECK(four_e.not_covered == 1);
  CHECK(four_e.dimensions[0].points == decimal("8"));
  CHECK(four_e.dimensions[0].weight == decimal("12"));
  CHECK(four_e.dimensions[0].score->to_string() == "66.67");
  CHECK(four_e.dimensions[0].projects == 2);
  CHECK(four_e.dimensions[0].without == 0);
  CHECK(four_e.dimensions[1].points == decimal("30.251"));
  CHECK(four_e.dimensions[1].score->to_string() == "30.25");
  CHECK(four_e.dimensions[3].projects == 1);
  CHECK(four_e.dimensions[3].without == 1);
}

TEST_CASE("a dimension without weight has no score") {
  CHECK_FALSE(collected({}).four_e.dimensions[0].score);
}
