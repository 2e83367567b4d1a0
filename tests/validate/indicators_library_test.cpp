// SPDX-License-Identifier: MIT
// Indicator files become sets that can be found by id.
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
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

TEST_CASE("the examples show every indicator file that is compiled in, byte for byte") {
  for (const EmbeddedText& embedded : embedded_indicators()) {
    CAPTURE(embedded.name);
    std::ostringstream text;
    text << std::ifstream(std::string(PBS_SOURCE_DIR "/examples/indicators/")
                              .append(embedded.name)
                              .append(".yaml"),
                          std::ios::binary)
                .rdbuf();
    CHECK(text.str() == embedded.text);
  }
}

TEST_CASE("every set of targets is refined: 90 points, all four E, usual values on each row") {
  std::map<std::string, std::string> prefixes;  // catalogue prefix -> set
  for (const EmbeddedText& embedded : embedded_indicators()) {
    IndicatorBench bench;
    const IndicatorSet* const set =
        bench.add(std::string(embedded.text), std::string(embedded.name), Rank::embedded);
    REQUIRE(set != nullptr);
    if (set->stage != "self_evaluation") continue;
    CAPTURE(set->id);
    Decimal sum;
    std::set<Dimension> dimensions;
    std::set<IndicatorClass> classes;
    for (const IndicatorNode& row : set->nodes) {
      CAPTURE(row.path);
      REQUIRE(row.weight);
      sum += *row.weight;
      REQUIRE(row.dimension);
      dimensions.insert(*row.dimension);
      REQUIRE(row.indicator_class);
      classes.insert(*row.indicator_class);
      CHECK(row.target);
      CHECK_FALSE(row.evidence.empty());
      // A day may become a window of days in a project; then the policy's method follows.
      CHECK((!row.method.empty() || row.target->kind == TargetKind::by));
    }
    CHECK(sum == Decimal(90));
    CHECK(dimensions.size() == 4);
    for (const IndicatorClass needed :
         {IndicatorClass::output_quantity, IndicatorClass::output_quality,
          IndicatorClass::output_timeliness, IndicatorClass::output_cost}) {
      CHECK(classes.contains(needed));
    }
    constexpr std::string_view kServices = "\nservices: [";
    const std::size_t at = embedded.text.find(kServices) + kServices.size();
    const std::string_view prefix = embedded.text.substr(at, embedded.text.find(']', at) - at);
    CHECK(prefixes.emplace(prefix, set->id).second);
  }
  CHECK(prefixes.size() == 9);
  for (const auto& [prefix, set] : prefixes) {
    for (const auto& [other, other_set] : prefixes) {
      CHECK((prefix == other || !other.starts_with(prefix)));
    }
  }
}

TEST_CASE("the framework of purchased services has the points and contents of its table") {
  IndicatorBench bench;
  const EmbeddedText* found = nullptr;
  for (const EmbeddedText& embedded : embedded_indicators()) {
    if (embedded.name == "purchase-evaluation") found = &embedded;
  }
  REQUIRE(found != nullptr);
  const IndicatorSet* const set = bench.add(std::string(found->text));
  REQUIRE(set != nullptr);
  std::map<std::string, std::string> points;  // first level -> points of its groups
  std::set<std::string> contents;
  const auto visit = [&](const auto& self, const IndicatorNode& node) -> void {
    if (!node.content.empty()) contents.emplace(node.content);
    for (const IndicatorNode& child : node.nodes) self(self, child);
  };
  for (const IndicatorNode& first : set->nodes) {
    visit(visit, first);
    std::string& line = points[std::string(first.path)];
    line = first.weight->to_string() + ":";
    for (const IndicatorNode& second : first.nodes) {
      line += ' ';
      if (second.nodes.empty()) line += second.weight->to_string();
      for (const IndicatorNode& leaf : second.nodes) {
        if (&leaf != &second.nodes.front()) line += '+';
        line += leaf.weight->to_string();
      }
    }
  }
  CHECK(points["decision"] == "20: 4 4 3 2+2 3+2");
  CHECK(points["process"] == "20: 4 3+1 3+1 1+2+2+1 1+1");
  CHECK(points["output"] == "30: 10 8 6 6");
  CHECK(points["benefit"] == "30: 15 15");
  CHECK(contents == std::set<std::string>{"decision", "catalogue", "rules", "funds", "output",
                                          "benefit", "other"});
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
