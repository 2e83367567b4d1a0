// SPDX-License-Identifier: MIT
// Every rule about indicator files with what breaks it and what just does not.
#include <string>

#include "catch.hpp"
#include "validate/indicators_file.hpp"
#include "validate/rule.hpp"

using namespace pbs;
using pbs::test::IndicatorBench;
using pbs::test::text_at;
using pbs::test::value_of;

namespace {

constexpr std::string_view kRow =
    "  - {id: a, name: 面积, class: output.quantity, target: ≥10座, weight: 10}\n";

std::string rows_rules(std::string_view rows, std::string_view head = "") {
  IndicatorBench bench;
  bench.add_rows(rows, head);
  return bench.rules();
}

std::string tree_rules(std::string_view nodes, std::string_view head = "stage: evaluation\n") {
  IndicatorBench bench;
  bench.add_tree(nodes, head);
  return bench.rules();
}

// One row with this field.
std::string row_rules(std::string_view rest) {
  std::string row = "  - {id: a, name: 面积, weight: 10, ";
  return rows_rules(row.append(rest).append("}\n"));
}

}  // namespace

TEST_CASE("the table of rules about indicator files is whole") {
  REQUIRE(indicator_file_rules().size() == 12);
  for (const WrittenRule& rule : indicator_file_rules()) {
    CAPTURE(rule.info.id);
    CHECK(rule.check == nullptr);
    for (const Words& words : {rule.info.summary, rule.info.detail, rule.info.fix}) {
      CHECK(!words.zh.empty());
      CHECK(!words.en.empty());
    }
  }
}

TEST_CASE("I-01: two different sets do not have one id at one rank") {
  IndicatorBench bench;
  const IndicatorSet* const first = bench.add_rows(kRow);
  CHECK(bench.add_rows(kRow) == first);
  CHECK(bench.rules() == "");
  CHECK(bench.add_rows("  - {id: b, name: 面积, class: output.quantity, weight: 10}\n") == nullptr);
  CHECK(bench.rules() == "I-01");
  CHECK(bench.only().second.source == first->source.get());
  CHECK(text_at(bench.only()) == "cleaning");
  CHECK(bench.sets.find("cleaning") == first);

  FindingLog log;
  bench.sets.check(
      test::source_of("pbs: indicators/1\nid: cleaning\nstage: evaluation\nindicators:\n"
                      "  - {id: b, name: 产出, weight: 100}\n"),
      IndicatorLibrary::Rank::input, bench.policy(), YamlReader::libyaml, log);
  CHECK(test::rules_without(log, test::about_whole) == "I-01");
}

TEST_CASE("I-02: the points add up on every level") {
  CHECK(rows_rules(kRow, "total: 10.0\n") == "");
  CHECK(rows_rules(kRow) == "");  // no total stated: rows may be chosen from
  IndicatorBench bench;
  bench.add_rows(kRow, "total: 90\n");
  CHECK(bench.rules() == "I-02");
  CHECK(value_of(bench.only(), "sum") == "10 = 10");
  CHECK(value_of(bench.only(), "wanted") == "90");
  CHECK(text_at(bench.only()) == "90");

  CHECK(tree_rules("  - {id: a, name: 产出, weight: 99}\n") == "I-02");
  CHECK(tree_rules("  - {id: a, name: 产出, weight: 99}\n", "stage: evaluation\ntotal: 99\n") ==
        "");
  const std::string inner =
      "  - id: a\n    name: 产出\n    weight: 100\n    indicators:\n"
      "      - {id: b, name: 数量, weight: 60.5}\n"
      "      - {id: c, name: 质量, weight: ";
  CHECK(tree_rules(inner + "39.5}\n") == "");
  CHECK(tree_rules(inner + "39}\n") == "I-02");
  CHECK(tree_rules(inner + "}\n") == "I-07");
}

TEST_CASE("I-03: siblings have different ids, or names where they have no id") {
  const std::string row = ", class: output.quantity, weight: 10}\n";
  CHECK(rows_rules("  - {id: a, name: 甲" + row + "  - {id: a, name: 乙" + row) == "I-03");
  CHECK(rows_rules("  - {name: 甲" + row + "  - {name: 甲" + row) == "I-03");
  CHECK(rows_rules("  - {id: a, name: 甲" + row + "  - {id: b, name: 甲" + row) == "");
  CHECK(tree_rules(
            "  - {id: a, name: 甲, weight: 50, indicators: [{id: x, name: 丙, weight: 50}]}\n"
            "  - {id: b, name: 乙, weight: 50, indicators: [{id: x, name: 丙, weight: 50}]}\n") ==
        "");
}

TEST_CASE("I-04: methods fit the stage, the class and the target") {
  CHECK(row_rules("class: output.quantity, target: ≥10座, method: ratio") == "");
  CHECK(row_rules("class: output.quantity, target: ≥10座, method: inverse_excess") == "I-04");
  CHECK(row_rules("class: output.quantity, target: ≥10座, method: checklist") == "I-04");
  CHECK(row_rules("class: output.quantity, target: ≥10座, method: execution_linear") == "I-04");
  CHECK(row_rules("class: output.quantity, target: ≥90%, method: satisfaction_steps") == "I-04");
  CHECK(row_rules("class: satisfaction, target: ≥90%, method: satisfaction_steps") == "");
  CHECK(row_rules("class: output.quantity, method: tiers") == "");  // no target to compare with
  CHECK(row_rules("class: output.quantity, target: ≥10座, method: ratios") == "F-07");
  CHECK(tree_rules("  - {id: a, name: 产出, weight: 100, method: ratio}\n") == "I-04");
  CHECK(tree_rules("  - {id: a, name: 产出, weight: 100, method: rows}\n") == "I-04");
  CHECK(tree_rules("  - {id: a, name: 产出, weight: 100, method: judged, of: output}\n") == "I-04");
  CHECK(tree_rules("  - {id: a, name: 产出, weight: 100, method: rows, of: output}\n") == "");
  CHECK(tree_rules("  - {id: a, name: 产出, weight: 100, method: rows, of: output}\n",
                   "stage: ex_ante\n") == "I-04");
  IndicatorBench bench;
  bench.add_rows(
      "  - {id: a, name: 费用, class: output.cost, target: ≤10万元, weight: 10, method: ratio}\n");
  CHECK(value_of(bench.only(), "fitting") == "inverse_excess inverse_ratio direct");
  CHECK(value_of(bench.only(), "target") == "≤10万元");
  CHECK(bench.only().subject == "a");
}

TEST_CASE("I-05: words stand where they mean something") {
  CHECK(row_rules("class: decision") == "I-05");
  CHECK(tree_rules("  - {id: a, name: 甲, class: satisfaction, weight: 100}\n") == "I-05");
  CHECK(tree_rules("  - {id: a, name: 甲, class: 产出, weight: 100}\n") == "");
  CHECK(tree_rules("  - {id: a.b, name: 甲, weight: 100}\n") == "I-05");
  CHECK(tree_rules("  - {id: a, name: 甲, weight: 100}\n", "stage: monitoring\n") == "I-05");
  CHECK(tree_rules("  - {id: a, name: 甲, weight: 100}\n", "stage: evaluations\n") == "F-07");
  CHECK(tree_rules("  - {id: a, name: 甲, weight: 100, dimension: 创新性}\n") == "F-07");
  CHECK(tree_rules("  - {id: a, name: 甲, weight: 100}\n",
                   "stage: evaluation\napproved: {by: 县财政局, date: 2024-02-30}\n") == "F-06");
}

TEST_CASE("I-06: a usual target can be understood and decided") {
  CHECK(row_rules("class: output.quantity, target: ≥80%左右≤90%") == "I-06");
  CHECK(row_rules("class: output.quantity, target: 3月底前") == "");
  CHECK(row_rules("class: output.quantity, target: ≥-5%") == "I-06");
  CHECK(row_rules("class: output.quantity, target: ≥-5%, method: direct") == "");
  CHECK(row_rules("class: output.quantity, target: ≥0件") == "I-06");
  CHECK(row_rules("class: output.quantity, target: ≤0件") == "");
  CHECK(row_rules("class: output.quantity, target: {at_least: 3, at_most: 5}") == "F-10");
}

TEST_CASE("I-07: every row has points above 0") {
  CHECK(rows_rules("  - {id: a, name: 面积, class: output.quantity}\n") == "I-07");
  CHECK(rows_rules("  - {id: a, name: 面积, class: output.quantity, weight: 0}\n") == "I-07");
  CHECK(rows_rules("  - {id: a, name: 面积, class: output.quantity, weight: -1}\n") == "I-07");
  CHECK(rows_rules("  - {id: a, name: 面积, class: output.quantity, weight: 0.01}\n") == "");
  CHECK(rows_rules("  - {id: a, name: 面积, class: output.quantity, weight: 1O}\n") == "F-05");
}

TEST_CASE("I-08: a set for self-evaluation has no levels") {
  IndicatorBench bench;
  bench.add_rows(
      "  - {id: a, name: 产出, class: output.quantity, weight: 10, indicators: [{id: b, name: "
      "面积, "
      "class: output.quantity, weight: 10}]}\n");
  CHECK(bench.rules() == "I-08");
  CHECK(value_of(bench.only(), "count") == "1");
}

TEST_CASE("I-09: every indicator has a name") {
  CHECK(rows_rules("  - {id: a, class: output.quantity, weight: 10}\n") == "I-09");
  CHECK(tree_rules("  - {id: a, weight: 100}\n") == "I-09");
}

TEST_CASE("I-10: a row has a class of two levels") {
  CHECK(rows_rules("  - {id: a, name: 面积, weight: 10}\n") == "I-10");
  CHECK(row_rules("class: output") == "I-10");
  CHECK(row_rules("class: satisfaction") == "");
  CHECK(row_rules("class: outputs.quantity") == "F-07");
}

TEST_CASE("I-11: criteria are there and come to the points of their indicator") {
  const std::string head = "  - {id: a, name: 立项, weight: 100, method: checklist";
  CHECK(tree_rules(head + "}\n") == "I-11");
  CHECK(tree_rules(head + ", criteria: [甲, 乙]}\n") == "");
  CHECK(tree_rules(head + ", criteria: [{text: 甲, points: 60}, {text: 乙, points: 40}]}\n") == "");
  CHECK(tree_rules(head + ", criteria: [{text: 甲, points: 60}, {text: 乙, points: 50}]}\n") ==
        "I-11");
  CHECK(tree_rules(head + ", criteria: [{text: 甲, points: 60}, 乙]}\n") == "I-11");
  CHECK(tree_rules(head + ", criteria: [{text: 甲, points: 6O}, {text: 乙, points: 40}]}\n") ==
        "F-05");
}

TEST_CASE("I-12: unit and usual target agree") {
  CHECK(row_rules("class: output.quantity, target: ≥10万元, unit: 座") == "I-12");
  CHECK(row_rules("class: output.quantity, target: ≥10万元, unit: 元") == "");
  CHECK(row_rules("class: output.quantity, target: ≥10, unit: 座") == "");
}
