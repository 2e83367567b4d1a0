// SPDX-License-Identifier: MIT
#include <optional>
#include <string>

#include <fmt/format.h>

#include "catch.hpp"
#include "report/card_json.hpp"

using namespace pbs;

TEST_CASE("a portfolio line says which part of a run it ends") {
  Arena arena;
  Portfolio portfolio;
  portfolio.shard = {2, 7};
  std::string line;
  write_portfolio(portfolio, line);
  CHECK(line.starts_with(R"j({"pbs":"portfolio/1","shard":{"number":2,"of":7},"projects":0,)j"));
  Scorecard card;
  std::string words;
  std::size_t column = 0;
  std::optional<ShardOfRun> shard;
  REQUIRE(read_card(line, arena, card, words, column, &shard) == JsonLine::portfolio);
  REQUIRE(shard);
  CHECK((shard->number == 2 && shard->of == 7));
  shard.reset();
  CHECK(read_card(R"j({"pbs":"portfolio/1"})j", arena, card, words, column, &shard) == JsonLine::portfolio);
  CHECK_FALSE(shard);
  for (const char* parts : {"0", "8", "-1", "1.5", "\"2\""}) {
    const std::string odd = fmt::format(R"j({{"pbs":"portfolio/1","shard":{{"number":{},"of":7}}}})j", parts);
    CHECK(read_card(odd, arena, card, words, column, &shard) == JsonLine::broken);
  }
}
