// SPDX-License-Identifier: MIT
// Targets written as maps, and approved targets.
#include "catch.hpp"
#include "converted_project.hpp"
#include "described_value.hpp"

namespace pbs::test {
namespace {

// The target of a row that states this map, its text, and the findings.
std::string of_map(std::string_view map) {
  const Converted c(with_rows("  - {name: 甲, weight: 5, target: " + std::string(map) + "}\n"));
  std::string line = c.row(0).target ? described(*c.row(0).target) : "nothing";
  if (c.row(0).target) line += " | " + std::string(c.row(0).target->text);
  if (!c.findings().empty()) line += " | " + c.findings();
  return line;
}

}  // namespace

TEST_CASE("a map states one comparison and a unit") {
  CHECK(of_map("{at_least: 80, unit: 万平方米}") == "at_least 80 万平方米 area e4 | ≥80万平方米");
  CHECK(of_map("{at_least: 80万平方米}") == "at_least 80 万平方米 area e4 | ≥80万平方米");
  CHECK(of_map("{more_than: 95%}") == "more_than 95 % percent | >95%");
  CHECK(of_map("{at_most: 5, unit: \"%\"}") == "at_most 5 % percent | ≤5%");
  CHECK(of_map("{less_than: 10, unit: 分钟}") == "less_than 10 分钟 other | <10分钟");
  CHECK(of_map("{equals: 0, unit: 起}") == "equals 0 起 count | =0起");
  CHECK(of_map("{at_least: 80公顷, unit: 万平方米}") ==
        "at_least 80 万平方米 area e4 | ≥80万平方米");
  CHECK(of_map("{between: [40, 50], unit: 分贝}") == "between 40 to 50 分贝 other | 40-50分贝");
  CHECK(of_map("{by: 2024-12-31}") == "by 2024-12-31 | 2024-12-31前");
  CHECK(of_map("{by: 9月底}") == "by 2024-09-30 | 2024-09-30前");
  CHECK(of_map("{within: [2024-01-01, 2024-06-30]}") ==
        "within 2024-01-01 to 2024-06-30 | 2024-01-01至2024-06-30");
  CHECK(of_map("{within: [1月, 6月]}") ==
        "within 2024-01-01 to 2024-06-30 | 2024-01-01至2024-06-30");
  CHECK(of_map("{tiers: {优: 100%, 良: 90%}}") == "tiers 100 90 % percent | 优100% / 良90%");
  CHECK(of_map("{tiers: {良: 95, 优: 98, 中: 90}, unit: \"%\"}") ==
        "tiers 98 95 90 % percent | 优98% / 良95% / 中90%");
  CHECK(of_map("{words: 明显改善}") == "words | 明显改善");
}

TEST_CASE("a map with none or several comparisons is a finding of its own") {
  CHECK(of_map("{unit: 个}") == "nothing | F-10 {unit: 个}");
  CHECK(of_map("{at_least: 26, at_most: 30, unit: 座}") ==
        "nothing | F-10 {at_least: 26, at_most: 30, unit: 座}");
  const Converted c(with_rows("  - {name: 甲, target: {at_least: 1, by: 2024-12-31}}\n"));
  CHECK(c.value("F-10", "count") == "2");
  CHECK(c.value("F-10", "given") == "at_least, by");
}

TEST_CASE("what stands wrong inside a map is said at its scalar, once") {
  CHECK(of_map("{at_least: 很多}") == "nothing | F-05 很多");
  CHECK(of_map("{at_least: 1O0}") == "nothing | F-05 1O0");
  CHECK(of_map("{at_least: 80亩, unit: 个}") == "nothing | F-05 80亩");
  CHECK(of_map("{between: [40]}") == "nothing | F-05 40");
  CHECK(of_map("{between: [50, 40]}") == "nothing | T-08 50");
  CHECK(of_map("{by: 明天}") == "nothing | F-06 明天");
  CHECK(of_map("{within: [2024-01-01]}") == "nothing | F-06 2024-01-01");
  CHECK(of_map("{within: [2024-06-30, 2024-01-01]}") == "nothing | T-08 2024-01-01");
  CHECK(of_map("{tiers: {甲: 100%}}") == "nothing | F-07 甲");
  CHECK(of_map("{tiers: {优: 高}}") == "nothing | F-05 高");
  CHECK(of_map("{tiers: {优: 90%, 良: 95%}}") == "nothing | T-08 95%");
  CHECK(of_map("{tiers: {良: 95%}}") == "nothing | T-08 良");
  CHECK(of_map("{at_least: 0, unit: 起}") == "nothing | T-08 {at_least: 0, unit: 起}");
}

TEST_CASE("the approved value of a row is the last in changes, else in rows") {
  const Converted c(
      with_rows("  - {id: area, name: 面积, target: ≥82万平方米, weight: 10}\n"
                "  - {name: 单价, class: output.cost, target: ≤90万元, weight: 5}\n",
                "target_approval:\n"
                "  rows: [{id: area, target: ≥80, weight: 10}, {name: 单价, target: 90万元}, {id: "
                "gone, weight: 3}]\n"
                "  changes:\n"
                "    - {date: 2024-08-01, rows: [{id: area, target: ≥81万平方米}]}\n"
                "    - {date: 2024-09-01, rows: [{id: area, target: ≥82万平方米}, {id: gone, "
                "weight: 4}]}\n"));
  REQUIRE(c.findings() == "");
  REQUIRE(c.project().target_approved);
  const List<ApprovedRow>& rows = c.project().approved_rows;
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].key.value == "area");
  CHECK(described(*rows[0].target) == "at_least 82 万平方米 area e4");
  CHECK(*rows[0].weight == Decimal(10));
  CHECK(rows[1].key.value == "单价");
  CHECK(described(*rows[1].target) == "at_most 90 万元 money e4 (no sign)");
  CHECK(rows[2].key.value == "gone");
  CHECK(*rows[2].weight == Decimal(4));
}

TEST_CASE("a bare approved target is in the unit of the row it approves") {
  const Converted c(with_rows("  - {id: a, name: 甲, target: ≥82万平方米}\n",
                              "target_approval: {rows: [{name: 甲, target: ≥80}]}\n"));
  CHECK(described(*c.project().approved_rows[0].target) == "at_least 80 万平方米 area e4");
}

TEST_CASE("an approval without rows approves nothing") {
  const Converted c("pbs: project/1\ntarget_approval: {submitted: 2023-10-20}\n");
  CHECK_FALSE(c.project().target_approved);
}

TEST_CASE("approved values that mean nothing are said once") {
  const Converted c(with_rows("  - {id: a, name: 甲, target: ≥1个}\n",
                              "target_approval: {rows: [{id: a, target: ≥**个, weight: 十}]}\n"));
  CHECK(c.findings() == "T-08 ≥**个; F-05 十");
  CHECK_FALSE(c.project().approved_rows[0].target);
}

}  // namespace pbs::test
