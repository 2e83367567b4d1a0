// SPDX-License-Identifier: MIT
#include "declaration/schema.hpp"

#include <string>
#include <string_view>

#include "base/file.hpp"
#include "catch.hpp"

namespace {

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

TEST_CASE("the schemas in the tree are the exported ones") {
  REQUIRE(pbs::schema_kinds().size() == 4);
  for (const std::string_view kind : pbs::schema_kinds()) {
    CAPTURE(kind);
    const std::string path =
        std::string(PBS_SOURCE_DIR "/schemas/").append(kind).append(".schema.json");
    // A plain comparison: printing both texts would bury the reason.
    CHECK((pbs::DiskFiles().read(path) == pbs::json_schema(kind)));
  }
}

TEST_CASE("an unknown kind has no schema") {
  CHECK(pbs::json_schema("invoice").empty());
  CHECK(pbs::json_schema("").empty());
}

TEST_CASE("a schema names the draft, both spellings and what is refused") {
  const std::string schema = pbs::json_schema("project");
  CHECK(contains(schema, R"("$schema": "https://json-schema.org/draft/2020-12/schema")"));
  CHECK(contains(schema, R"("title": "pbs: project/1")"));
  CHECK(contains(schema, R"("const": "project/1")"));
  CHECK(contains(schema, R"("indicator_set": {)"));
  CHECK(contains(schema, R"("指标体系": {)"));
  CHECK(contains(schema, R"("additionalProperties": false)"));
  CHECK(contains(schema, R"("achieved",)"));
  CHECK(contains(schema, R"("达成年度指标",)"));
  CHECK_FALSE(contains(schema, R"("$id")"));
  CHECK(schema.back() == '\n');
}

TEST_CASE("a schema tells editors the heading, every spelling, examples and what a word means") {
  const std::string schema = pbs::json_schema("project");
  CHECK(contains(schema, R"("title": "项目编号")"));
  CHECK(contains(schema, R"(\n\n`year` · `年度` · `预算年度` · `项目年度`")"));
  CHECK(contains(schema, "\"examples\": [\n        \"2024\"\n      ]"));
  CHECK(contains(schema, R"("enumDescriptions": [)"));
  CHECK(contains(schema, R"("未填 — not filled in")"));
  CHECK_FALSE(contains(pbs::json_schema("config"), R"("118.50万元")"));
}
