// SPDX-License-Identifier: MIT
#include "report/formats/view/portfolio_view.hpp"

#include "catch.hpp"
#include "report/formats/kinds_of_cards.hpp"
#include "report/sample_cards.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("equal totals share a rank and the next one is left out") {
  Arena arena;
  PortfolioBuilder builder;
  for (const auto& [id, total] : {std::pair("a", "80.00"), std::pair("b", "95.5"),
                                  std::pair("c", "80"), std::pair("d", "61.00")}) {
    builder.add(small_card(arena, id, total, Grade::good));
  }
  const Portfolio portfolio = builder.finish();
  std::string ranks;
  for (const RankedRow& row : ranked_rows(portfolio))
    ranks += std::to_string(row.rank) + row.row->id + " ";
  CHECK(ranks == "1b 2a 2c 4d ");
}

TEST_CASE("amounts print with the decimals that the finest of them needs") {
  Portfolio portfolio;
  portfolio.adjusted = number("11850000");
  CHECK(money_scale(portfolio) == 2);
  CHECK(money_text(portfolio.adjusted, 2) == "1,185.00");
  portfolio.executed = number("11720000.05");
  CHECK(money_scale(portfolio) == 6);
  CHECK(money_text(portfolio.executed, 6) == "1,172.000005");
  CHECK(money_text(portfolio.adjusted, 6) == "1,185.000000");
  portfolio.executed = number("0.000000001");
  CHECK(money_scale(portfolio) == 6);
}

TEST_CASE("rates and shares of nothing are said, not divided") {
  CHECK(execution_rate(number("117.20"), number("118.50"))->to_string() == "98.90");
  CHECK_FALSE(execution_rate(number("1"), number("0")));
  CHECK_FALSE(
      execution_rate(number("99999999999999999999999999"), number("0.0000000000000000001")));
  CHECK(share(std::size_t{1}, std::size_t{3}).to_string() == "33.3");
  CHECK(share(std::size_t{0}, std::size_t{0}).to_string() == "0.0");
}

TEST_CASE("a card and its row in the portfolio have one anchor, other projects another") {
  Arena arena;
  const Scorecard first = scored_card(arena);
  CHECK(anchor(first) == anchor(portfolio_row(first)));
  CHECK(anchor(first) != anchor(rounded_card(arena)));
  Scorecard second = first;
  second.source.document = 2;
  CHECK(anchor(first) != anchor(second));
}

TEST_CASE("years are named once and in order") {
  Arena arena;
  PortfolioBuilder builder;
  Scorecard card = scored_card(arena);
  builder.add(card);
  card.year = 2023;
  builder.add(card);
  builder.add(card);
  CHECK(years_text(builder.finish()) == "2023, 2024");
}

TEST_CASE("the rate of a portfolio leaves out projects that state one amount only") {
  Arena arena;
  PortfolioBuilder builder;
  Scorecard card = scored_card(arena);
  builder.add(card);
  card.self_evaluation->execution.adjusted.reset();
  builder.add(card);
  builder.add(target_card(arena));
  const PortfolioRate rate = portfolio_rate(builder.finish());
  CHECK(rate.rate->to_string() == "98.90");
  CHECK(rate.left_out == 1);
}
