// SPDX-License-Identifier: MIT
// Points of an indicator file: ranges, and weights derived from judgements.
#include <string>
#include <vector>

#include "catch.hpp"
#include "validate/indicators_file.hpp"

using namespace pbs;
using pbs::test::IndicatorBench;
using pbs::test::text_at;
using pbs::test::value_of;

namespace {

// A tree whose three first-level nodes are weighed by `ahp`.
std::string weighed(std::string_view ahp, std::string_view head = "") {
  std::string text = "pbs: indicators/1\nid: tree\nstage: evaluation\n";
  text.append(head).append("ahp: {").append(ahp).append("}\nindicators:\n");
  return text +
         "  - {id: a, name: 面积, class: output}\n"
         "  - {id: b, name: 质量, class: process}\n"
         "  - {id: c, name: 时效, class: benefit}\n";
}

std::string weighed_rules(std::string_view ahp, std::string_view head = "") {
  IndicatorBench bench;
  bench.add(weighed(ahp, head));
  return bench.rules();
}

std::vector<std::string> weights_of(const std::vector<IndicatorNode>& nodes) {
  std::vector<std::string> weights;
  for (const IndicatorNode& node : nodes) {
    weights.push_back(node.weight ? node.weight->to_string() : "none");
  }
  return weights;
}

using Texts = std::vector<std::string>;
constexpr std::string_view kSound = "matrix: [[1, 3, 5], [1/3, 1, 2], [1/5, 1/2, 1]]";

}  // namespace

TEST_CASE("judgements give the first level of a tree its points") {
  IndicatorBench bench;
  const IndicatorSet* const set = bench.add(weighed(kSound));
  CHECK(bench.rules() == "");
  REQUIRE(set != nullptr);
  CHECK(weights_of(set->nodes) == Texts{"64.79", "22.99", "12.22"});
  CHECK(set->nodes[0].weight.written.value == "64.79");
  REQUIRE(set->pairwise);
  CHECK(set->pairwise->priorities[0].to_string() == "1073/1656");
  CHECK(set->pairwise->experts.size() == 1);
}

TEST_CASE("order says which row of the matrix is whose") {
  IndicatorBench bench;
  const IndicatorSet* const set = bench.add(weighed("order: [c, a, b], " + std::string(kSound)));
  CHECK(bench.rules() == "");
  REQUIRE(set != nullptr);
  CHECK(weights_of(set->nodes) == Texts{"22.99", "12.22", "64.79"});
}

TEST_CASE("several experts are averaged by their weights") {
  IndicatorBench bench;
  const IndicatorSet* const set = bench.add(
      "pbs: indicators/1\nid: tree\nstage: evaluation\nindicators:\n"
      "  - id: a\n    name: 产出\n    weight: 100\n"
      "    ahp: {experts: [{name: 甲, weight: 1, matrix: [[1, 3], [1/3, 1]]},\n"
      "                    {name: 乙, weight: 2, matrix: [[1, 1], [1, 1]]}]}\n"
      "    indicators: [{id: x, name: 数量}, {id: y, name: 质量}]\n");
  CHECK(bench.rules() == "");
  REQUIRE(set != nullptr);
  CHECK(weights_of(set->nodes[0].nodes) == Texts{"58.33", "41.67"});
  REQUIRE(set->nodes[0].pairwise);
  CHECK(set->nodes[0].pairwise->experts[1].name == "乙");
  CHECK(set->nodes[0].pairwise->priorities[0].to_string() == "7/12");
}

TEST_CASE("points derived on one level are shared out on the next") {
  IndicatorBench bench;
  const IndicatorSet* const set = bench.add(
      "pbs: indicators/1\nid: tree\nstage: evaluation\n"
      "ahp: {matrix: [[1, 1/3], [3, 1]]}\nindicators:\n"
      "  - {id: a, name: 过程, ahp: {matrix: [[1, 2], [1/2, 1]]},\n"
      "     indicators: [{id: x, name: 资金}, {id: y, name: 制度}]}\n"
      "  - {id: b, name: 产出}\n");
  CHECK(bench.rules() == "");
  REQUIRE(set != nullptr);
  CHECK(weights_of(set->nodes) == Texts{"25.00", "75.00"});
  CHECK(weights_of(set->nodes[0].nodes) == Texts{"16.67", "8.33"});
}

TEST_CASE("I-13: a matrix has one row and one column for each indicator below") {
  CHECK(weighed_rules("matrix: [[1, 3, 5], [1/3, 1, 2]]") == "I-13");
  CHECK(weighed_rules("matrix: [[1, 3, 5], [1/3, 1], [1/5, 1/2, 1]]") == "I-13");
  CHECK(weighed_rules("order: [a, b, d], " + std::string(kSound)) == "I-13");
  CHECK(weighed_rules("order: [a, b, b], " + std::string(kSound)) == "I-13");
  CHECK(weighed_rules("order: [a, b], " + std::string(kSound)) == "I-13");
  CHECK(weighed_rules("order: [a, b, c]") == "I-13");
  CHECK(weighed_rules(std::string(kSound) + ", experts: [{name: 甲, matrix: [[1]]}]") == "I-13");
  IndicatorBench leaf;
  leaf.add_tree("  - {id: a, name: 产出, weight: 100, ahp: {matrix: [[1]]}}\n");
  CHECK(leaf.rules() == "I-13");
}

TEST_CASE("I-14: a judgement is on the scale, 1 on the diagonal") {
  IndicatorBench bench;
  bench.add(weighed("matrix: [[1, 3, 5], [0.33, 1, 2], [1/5, 1/2, 1]]"));
  CHECK(bench.rules() == "I-14");
  CHECK(value_of(bench.only(), "row") == "b");
  CHECK(value_of(bench.only(), "column") == "a");
  CHECK(text_at(bench.only()) == "0.33");
  CHECK(weighed_rules("matrix: [[2, 3, 5], [1/3, 1, 2], [1/5, 1/2, 1]]") == "I-14");
  CHECK(weighed_rules("experts: [{name: 甲, weight: 0, " + std::string(kSound) + "}]") == "I-14");
}

TEST_CASE("I-15: judgements both ways are reciprocal") {
  IndicatorBench bench;
  bench.add(weighed("matrix: [[1, 3, 5], [1/3, 1, 2], [1/4, 1/2, 1]]"));
  CHECK(bench.rules() == "I-15");
  CHECK(value_of(bench.only(), "wanted") == "1/5");
  CHECK(text_at(bench.only()) == "1/4");
}

TEST_CASE(
    "I-16: the consistency ratio is below the policy's limit; the weights stand all the same") {
  IndicatorBench bench;
  const IndicatorSet* const set =
      bench.add(weighed("matrix: [[1, 3, 1/3], [1/3, 1, 3], [3, 1/3, 1]]"));
  CHECK(bench.rules() == "I-16");
  CHECK(value_of(bench.only(), "ratio") == "1.1494");
  CHECK(value_of(bench.only(), "limit") == "0.1");
  CHECK(value_of(bench.only(), "lambda") == "4.3333");
  CHECK(value_of(bench.only(), "implied") == "1.0000");
  REQUIRE(set != nullptr);
  CHECK(weights_of(set->nodes) == Texts{"33.34", "33.33", "33.33"});
}

TEST_CASE("I-17: points have one origin, and a whole to be shared out") {
  IndicatorBench both;
  both.add(
      "pbs: indicators/1\nid: tree\nstage: evaluation\nahp: {matrix: [[1, 3], [1/3, 1]]}\n"
      "indicators: [{id: a, name: 甲, weight: 75}, {id: b, name: 乙}]\n");
  CHECK(both.rules() == "I-17");
  CHECK(text_at(both.only()) == "75");
  IndicatorBench none;
  none.add_rows(
      "  - {id: a, name: 甲, class: output.quantity}\n"
      "  - {id: b, name: 乙, class: output.quality}\n",
      "ahp: {matrix: [[1, 3], [1/3, 1]]}\n");
  CHECK(none.rules() == "I-17");
  CHECK(value_of(none.only(), "no_points") == "total");
}

TEST_CASE("points may be a range where nothing is scored yet, and still add up") {
  const auto rows = [](std::string_view total, std::string_view weight) {
    IndicatorBench bench;
    std::string text = "  - {id: a, name: 甲, class: output.quantity, weight: 40-50}\n";
    text.append("  - {id: b, name: 乙, class: output.quality, weight: ").append(weight);
    bench.add_rows(text.append("}\n"), std::string("total: ").append(total).append("\n"));
    return bench.rules();
  };
  CHECK(rows("90", "40") == "");
  CHECK(rows("90", "50") == "");
  CHECK(rows("90", "39") == "I-02");
  CHECK(rows("90", "51") == "I-02");
  CHECK(rows("90", "30-39") == "I-02");
  CHECK(rows("90", "30-45") == "");
  CHECK(rows("90", "50-40") == "F-05");
}

TEST_CASE("I-27: a leaf that is scored has one number") {
  IndicatorBench bench;
  bench.add_tree(
      "  - {id: a, name: 产出, weight: 60-70, indicators: [{id: x, name: 数量, weight: 65}]}\n"
      "  - {id: b, name: 效益, weight: 30-40}\n");
  CHECK(bench.rules() == "I-27");
  CHECK(text_at(bench.only()) == "30-40");
  CHECK(bench.only().subject == "b");
}
