// SPDX-License-Identifier: MIT
#include <string>

#include <rapidjson/document.h>
#include <rapidjson/schema.h>

#include "base/file.hpp"
#include "catch.hpp"
#include "report/card_json.hpp"
#include "report/sample_cards.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

// RapidJSON's validator knows what the schema uses but `const`, and wants no `$defs` to be chosen
// by.
class Schema {
 public:
  explicit Schema(const char* definition) {
    document_.Parse(scorecard_schema().c_str());
    REQUIRE_FALSE(document_.HasParseError());
    schema_ = std::make_unique<rapidjson::SchemaDocument>(document_["$defs"][definition]);
  }
  bool accepts(const std::string& line) const {
    rapidjson::Document value;
    value.Parse(line.c_str());
    REQUIRE_FALSE(value.HasParseError());
    rapidjson::SchemaValidator validator(*schema_);
    return value.Accept(validator);
  }

 private:
  rapidjson::Document document_;
  std::unique_ptr<rapidjson::SchemaDocument> schema_;
};

std::string line_of(const Scorecard& card) {
  std::string out;
  write_card(card, out);
  return out;
}

}  // namespace

TEST_CASE("the schema of scorecards in the tree is the exported one") {
  const std::string text = DiskFiles().read(PBS_SOURCE_DIR "/schemas/scorecard.schema.json");
  CHECK((text == scorecard_schema()));
}

TEST_CASE("scorecards of all kinds fit the schema") {
  const Schema schema("scorecard");
  Arena arena;
  CHECK(schema.accepts(line_of(full_card(arena))));
  CHECK(schema.accepts(line_of(Scorecard{})));
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    const std::string line = line_of(CardMaker(seed, arena).card());
    CAPTURE(line);
    REQUIRE(schema.accepts(line));
  }
}

TEST_CASE("portfolio lines fit the schema") {
  const Schema schema("portfolio");
  Arena arena;
  for (const bool keep_rows : {true, false}) {
    PortfolioBuilder builder(keep_rows);
    for (std::uint64_t seed = 0; seed < 50; ++seed) builder.add(CardMaker(seed, arena).card());
    std::string line;
    write_portfolio(builder.finish(), line);
    CAPTURE(line);
    CHECK(schema.accepts(line));
  }
  std::string empty;
  write_portfolio(PortfolioBuilder().finish(), empty);
  CHECK(schema.accepts(empty));
}

TEST_CASE("the schema refuses what is no scorecard") {
  const Schema schema("scorecard");
  Arena arena;
  const std::string right = line_of(full_card(arena));
  const auto changed = [&](std::string_view from, std::string_view to) {
    std::string line = right;
    const std::size_t at = line.find(from);
    REQUIRE(at != std::string::npos);
    return line.replace(at, from.size(), to);
  };
  REQUIRE(schema.accepts(right));
  CHECK_FALSE(
      schema.accepts(changed("\"status\":\"scored\",\"id\"", "\"status\":\"done\",\"id\"")));
  CHECK_FALSE(schema.accepts(changed("\"year\":2024", "\"year\":\"2024\"")));
  CHECK_FALSE(schema.accepts(changed("\"weight\":10,", "\"weight\":\"10\",")));
  CHECK_FALSE(schema.accepts(changed("\"dimension\":", "\"dimensions\":")));
  CHECK_FALSE(schema.accepts(changed("\"rounding\":-0.01,", "")));
  CHECK_FALSE(schema.accepts(changed("\"line\":30", "\"line\":-30")));
  CHECK_FALSE(schema.accepts(changed("\"grade\":\"优\"", "\"grade\":\"A\"")));
}
