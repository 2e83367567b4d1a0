// SPDX-License-Identifier: MIT
#include "yaml/path_at.hpp"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "declaration/indicators.hpp"
#include "declaration/project.hpp"

namespace pbs {
namespace {

Location part_of(std::string_view text, std::string_view part) {
  const std::size_t begin = text.find(part);
  REQUIRE(begin != std::string_view::npos);
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + part.size())};
}

// The path of the first `part` of the text.
std::string path_of(const std::string& text, std::string_view part,
                    const Record* root = &kProjectRecord) {
  const SourceFile source("p.yaml", text);
  const Location place = part_of(source.text(), part);
  return paths_at(source, root, {&place, 1}).front();
}

TEST_CASE("a value is named by its keys, an element by its id, its name or its number", "[path]") {
  const std::string text =
      "pbs: project/1\n"
      "budget:\n"
      "  executed: 117.20\n"
      "indicators:\n"
      "  - id: area\n"
      "    target: ≥82万平方米\n"
      "  - {name: 群众投诉率, target: ≤5%, evidence: [a.xlsx, b.xlsx]}\n"
      "monitoring:\n"
      "  - {through: 2024-06-30, executed: 70.20}\n"
      "  - {through: 2024-08-31, rows: [{id: area, actual: 82}]}\n";
  CHECK(path_of(text, "project/1") == "pbs");
  CHECK(path_of(text, "117.20") == "budget.executed");
  CHECK(path_of(text, "≥82万平方米") == "indicators[area].target");
  CHECK(path_of(text, "≤5%") == "indicators[群众投诉率].target");
  CHECK(path_of(text, "b.xlsx") == "indicators[群众投诉率].evidence[1]");
  CHECK(path_of(text, "70.20") == "monitoring[0].executed");
  CHECK(path_of(text, "82}") == "monitoring[1].rows[area].actual");
}

TEST_CASE("an id that comes last names its row all the same", "[path]") {
  CHECK(path_of("indicators:\n  - target: ≥1\n    name: 甲\n    id: a\n", "≥1") ==
        "indicators[a].target");
}

TEST_CASE("the path is the English one, however the key is spelled", "[path]") {
  const std::string english = "budget: {adjusted: 118.50}\nindicators: [{id: a, target: ≥9}]\n";
  const std::string chinese =
      "budget: {全年预算数: 118.50}\nindicators: [{id: a, 年度指标值: ≥9}]\n";
  CHECK(path_of(chinese, "118.50") == path_of(english, "118.50"));
  CHECK(path_of(chinese, "≥9") == "indicators[a].target");
  CHECK(path_of(chinese, "≥9", nullptr) == "indicators[a].年度指标值");
}

TEST_CASE("a tree of indicators is named by the ids of its branches", "[path]") {
  CHECK(path_of("indicators:\n  - id: decision\n    indicators:\n      - {id: setup, weight: 7}\n",
                "7", &kIndicatorsRecord) == "indicators[decision].indicators[setup].weight");
}

TEST_CASE("a key that is not plain stands in quotation marks", "[path]") {
  const std::string text =
      "ex_ante: {points: {necessity.relevance: 10}}\n"
      "indicators: [{id: \"12\", weight: 8}, {id: 'a b', weight: 9}, {id: 'a\"b', weight: 7}]\n";
  CHECK(path_of(text, "10") == "ex_ante.points[\"necessity.relevance\"]");
  CHECK(path_of(text, "8") == "indicators[\"12\"].weight");
  CHECK(path_of(text, "9") == "indicators[\"a b\"].weight");
  CHECK(path_of(text, "7") == "indicators[\"a\\\"b\"].weight");
}

TEST_CASE("a key and its value have one path; a row's first key is not the row", "[path]") {
  const std::string text = "indicators:\n  - id: a\n    target: ≥1\n";
  CHECK(path_of(text, "id") == "indicators[a].id");
  CHECK(path_of(text, "target") == "indicators[a].target");
  CHECK(path_of(text, "id: a\n    target: ≥1") == "indicators[a]");
  CHECK(path_of(text, "- id") == "indicators");
  CHECK(path_of(text, "indicators") == "indicators");
  const SourceFile source("p.yaml", text);
  const Location begin{part_of(text, "id").begin, part_of(text, "id").begin};
  CHECK(paths_at(source, &kProjectRecord, {&begin, 1}).front() == "indicators[a]");
}

TEST_CASE("a place between values is the list or mapping around it", "[path]") {
  const std::string text = "budget:\n  executed: 1 # late\n  # more\n  adjusted: 2\nid: x\n";
  CHECK(path_of(text, "# late") == "budget");
  CHECK(path_of(text, "# more") == "budget");
  CHECK(path_of("a: 1\n\n# end\n", "# end").empty());
}

TEST_CASE("an empty value has the path of its key", "[path]") {
  const SourceFile source("p.yaml", "budget:\n  executed:\n  adjusted: 2\n");
  const auto behind = static_cast<std::uint32_t>(source.text().find("\n  adjusted"));
  const Location place{behind, behind};
  CHECK(paths_at(source, &kProjectRecord, {&place, 1}).front() == "budget.executed");
}

TEST_CASE("many places are answered in their own order, unknown ones with nothing", "[path]") {
  const SourceFile source("p.yaml", "id: x\nbudget: {executed: 1}\n");
  const std::vector<Location> places = {part_of(source.text(), "1"),
                                        {},
                                        part_of(source.text(), "x"),
                                        {9999, 9999},
                                        part_of(source.text(), "1")};
  CHECK(paths_at(source, &kProjectRecord, places) ==
        std::vector<std::string>{"budget.executed", "", "id", "", "budget.executed"});
}

TEST_CASE("of a text that cannot be read to its end the beginning has paths", "[path]") {
  const std::string text = "id: x\nbudget: {executed: 1, 'open\n";
  CHECK(path_of(text, "x") == "id");
  CHECK(path_of(text, "1") == "budget.executed");
  CHECK(path_of(text, "open") == "budget");
  CHECK(path_of("", "").empty());
}

TEST_CASE("a name without end is cut, a document without end is left", "[path]") {
  const std::string name(5000, 'n');
  CHECK(path_of("indicators: [{id: " + name + ", weight: 8}]\n", "8").size() < 300);
  CHECK(path_of(std::string(100000, '[') + "8", "8").size() < 1000);
}

TEST_CASE("every byte of any text has a path", "[path]") {
  std::mt19937 random(20250630);
  constexpr std::string_view kParts[] = {"a: ", "\n", "  ",   "- ", "[",  "]",   "{",
                                         "}",   "? ", ": ",   "'",  "\"", "|\n", "# c",
                                         "&x ", "*x", "年度", ", ", "id"};
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (int i = 0; i < 30; ++i) text += kParts[random() % std::size(kParts)];
    const SourceFile source("p.yaml", text);
    std::vector<Location> places;
    for (std::uint32_t i = 0; i <= text.size(); ++i) places.push_back({i, i + 1});
    CHECK(paths_at(source, &kProjectRecord, places).size() == places.size());
  }
}

}  // namespace
}  // namespace pbs
