// SPDX-License-Identifier: MIT
// Indicator files become sets that can be found by id.
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/sha256.hpp"
#include "catch.hpp"
#include "validate/indicators_file.hpp"

using namespace pbs;
using pbs::test::IndicatorBench;
using Rank = IndicatorLibrary::Rank;

TEST_CASE("every indicator file that is compiled in or an example is sound") {
  for (const EmbeddedText& embedded : embedded_indicators()) {
    CAPTURE(embedded.name);
    IndicatorBench bench;
    const IndicatorSet* const set =
        bench.add(std::string(embedded.text), std::string(embedded.name), Rank::embedded);
    CHECK(bench.all_rules() == "");
    REQUIRE(set != nullptr);
    CHECK(set->id == embedded.name);
  }
  for (const auto& entry :
       std::filesystem::directory_iterator(PBS_SOURCE_DIR "/examples/indicators")) {
    CAPTURE(entry.path());
    std::ostringstream text;
    text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    IndicatorBench bench;
    CHECK(bench.add(text.str()) != nullptr);
    CHECK(bench.all_rules() == "");
  }
}

TEST_CASE("a set for self-evaluation has the values of its rows") {
  IndicatorBench bench;
  const std::string text =
      "pbs: indicators/1\nid: cleaning\ntitle: 保洁\nstage: self_evaluation\ntotal: "
      "30\nindicators:\n"
      "  - {id: area, name: 清扫面积, class: 数量指标, dimension: 效率性, target: ≥80万平方米,\n"
      "     unit: 万平方米, weight: 10, method: ratio, evidence: [作业台账, 道路清单]}\n"
      "  - {id: cost, name: 总成本, class: 成本指标, target: 120万元, weight: 12.5}\n"
      "  - {name: 面貌, class: other, group: 其他, target: {at_least: 90, unit: 分}, weight: "
      "7.50分}\n";
  const IndicatorSet* const set = bench.add(text);
  CHECK(bench.rules() == "");
  REQUIRE(set != nullptr);
  CHECK(set->id == "cleaning");
  CHECK(set->title == "保洁");
  CHECK(set->stage == "self_evaluation");
  CHECK(set->sha256 == sha256_hex(text));
  CHECK(*set->total == Decimal(30));
  REQUIRE(set->nodes.size() == 3);
  const IndicatorNode& area = set->nodes[0];
  CHECK(area.path == "area");
  CHECK(area.name == "清扫面积");
  CHECK(*area.indicator_class == IndicatorClass::output_quantity);
  CHECK(*area.dimension == Dimension::efficiency);
  CHECK(area.target->kind == TargetKind::at_least);
  CHECK(area.target->value == Decimal(80));
  CHECK(area.unit == "万平方米");
  CHECK(*area.weight == Decimal(10));
  CHECK(area.method == "ratio");
  CHECK(area.evidence == std::vector<std::string>{"作业台账", "道路清单"});
  const IndicatorNode& cost = set->nodes[1];
  CHECK(*cost.indicator_class == IndicatorClass::output_cost);
  CHECK(cost.target->kind == TargetKind::at_most);
  CHECK(cost.target->no_sign);
  CHECK(cost.method.empty());
  const IndicatorNode& look = set->nodes[2];
  CHECK(look.path == "面貌");
  CHECK(look.group == "其他");
  CHECK(look.target->kind == TargetKind::at_least);
  CHECK(look.target->value == Decimal(90));
  CHECK(set->find_row("cost", "") == &cost);
  CHECK(set->find_row("", "清扫面积") == &area);
  CHECK(set->find_row("面貌", "") == nullptr);
}

TEST_CASE("成本指标 is a first-level class under the scheme of 2021") {
  IndicatorBench bench;
  bench.policy_id = "mof-2021";
  const IndicatorSet* const set = bench.add_rows(
      "  - {id: cost, name: 总成本, class: 成本指标, target: ≤120万元, weight: 20}\n");
  REQUIRE(set != nullptr);
  CHECK(*set->nodes[0].indicator_class == IndicatorClass::cost);
}

TEST_CASE("a tree keeps its levels, and paths join the ids") {
  IndicatorBench bench;
  const IndicatorSet* const set = bench.add_tree(
      "  - id: decision\n"
      "    name: 决策\n"
      "    class: decision\n"
      "    indicators:\n"
      "      - id: setup\n"
      "        name: 购买立项\n"
      "        weight: 60\n"
      "        indicators:\n"
      "          - {id: basis, name: 依据充分性, weight: 60, method: checklist, content: "
      "决策情况,\n"
      "             criteria: [符合规划, {text: 属于职责}], cite: 财预〔2020〕10号}\n"
      "  - {id: output, name: 产出, class: output, weight: 40, method: rows, of: 数量指标}\n");
  CHECK(bench.rules() == "");
  REQUIRE(set != nullptr);
  REQUIRE(set->nodes.size() == 2);
  const IndicatorNode& basis = set->nodes[0].nodes[0].nodes[0];
  CHECK(basis.path == "decision.setup.basis");
  CHECK(basis.content == "decision");
  CHECK(basis.cite == "财预〔2020〕10号");
  CHECK(!set->nodes[0].indicator_class.value);
  CHECK(set->nodes[0].indicator_class.written.value == "decision");
  CHECK(set->nodes[1].of == "output.quantity");
}

TEST_CASE("of several sets with one id that of the best rank is found") {
  const auto text = [](const char* target) {
    return std::string(
               "pbs: indicators/1\nid: cleaning\nstage: self_evaluation\nindicators:\n"
               "  - {id: a, name: 面积, class: output.quantity, target: ≥") +
           target + "座, weight: 10}\n";
  };
  IndicatorBench bench;
  const IndicatorSet* const embedded = bench.add(text("1"), "a.yaml", Rank::embedded);
  CHECK(bench.sets.find("cleaning") == embedded);
  const IndicatorSet* const option = bench.add(text("2"), "b.yaml", Rank::option);
  const IndicatorSet* const input = bench.add(text("3"), "c.yaml", Rank::input);
  CHECK(bench.rules() == "");
  REQUIRE(option != nullptr);
  CHECK(input != option);
  CHECK(bench.sets.find("cleaning") == option);
  CHECK(bench.sets.find("clean") == nullptr);
  CHECK(bench.sets.names() == std::vector<std::string>{"cleaning"});
  CHECK(bench.add(text("3"), "d.yaml", Rank::input) == input);
  CHECK(bench.rules() == "");
}

TEST_CASE("a file that cannot be read to its end is no set") {
  IndicatorBench bench;
  CHECK(bench.add("pbs: indicators/1\nid: a\nstage: self_evaluation\nindicators: [\n") == nullptr);
  CHECK(bench.rules() == "Y-01");
  IndicatorBench other;
  CHECK(other.add("pbs: project/1\nid: a\n") == nullptr);
  CHECK(other.rules() == "Y-17");
}
