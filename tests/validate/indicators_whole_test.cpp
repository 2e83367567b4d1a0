// SPDX-License-Identifier: MIT
// What an indicator file must hold as a whole.
#include <string>

#include "catch.hpp"
#include "validate/indicators_file.hpp"
#include "validate/rule.hpp"

using namespace pbs;
using pbs::test::IndicatorBench;
using pbs::test::value_of;

namespace {

// An evaluation tree with these points of its four first-level nodes.
std::string tree(std::string_view decision, std::string_view process, std::string_view output,
                 std::string_view benefit) {
  std::string text =
      "pbs: indicators/1\nid: tree\nstage: evaluation\napproved: {by: 县财政局, date: "
      "2024-01-15}\nindicators:\n  - {id: decision, name: 决策, class: decision, cite: 办法, "
      "dimension: economy, weight: ";
  text.append(decision).append(
      "}\n  - {id: process, name: 过程, class: process, cite: 办法, dimension: efficiency, "
      "weight: ");
  text.append(process).append(
      "}\n  - {id: output, name: 产出, class: output, cite: 办法, dimension: effectiveness, "
      "weight: ");
  text.append(output).append(
      "}\n  - {id: benefit, name: 效益, class: benefit, cite: 办法, dimension: equity, weight: ");
  return text.append(benefit).append("}\n");
}

}  // namespace

TEST_CASE("the table of rules about trees is whole") {
  for (const WrittenRule& rule : indicator_tree_rules()) {
    CAPTURE(rule.info.id);
    CHECK(rule.check == nullptr);
    CHECK(!rule.info.why.zh.empty());
    CHECK(!rule.info.why.en.empty());
  }
}

TEST_CASE("EW-01: output and benefit are at least three fifths of an evaluation, inclusive") {
  const auto said = [](std::string_view a, std::string_view b, std::string_view c,
                       std::string_view d) {
    IndicatorBench bench;
    bench.add(tree(a, b, c, d));
    if (!bench.log.has("EW-01")) return std::string();
    const Finding& finding = bench.finding("EW-01");
    return value_of(finding, "sum") + "|" + value_of(finding, "share") + "|" +
           value_of(finding, "least");
  };
  CHECK(said("20", "20", "30", "30") == "");
  CHECK(said("20", "20.01", "29.99", "30") == "29.99 + 30 = 59.99|59.99|60");
  CHECK(said("25", "20", "30", "25") == "30 + 25 = 55|55.00|60");
}

TEST_CASE("E-12: an evaluation covers the seven contents") {
  IndicatorBench bench;
  bench.add(tree("20", "20", "30", "30"));
  CHECK(bench.all_rules() == "E-12");
  CHECK(value_of(bench.finding("E-12"), "missing") ==
        "decision, catalogue, funds, rules, output, benefit, other");
}

TEST_CASE("FE-06: an indicator file covers the four E, by dimension or by class") {
  IndicatorBench bench;
  bench.add_rows(
      "  - {id: a, name: 面积, class: output.quantity, weight: 10}\n"
      "  - {id: b, name: 费用, class: output.cost, weight: 10}\n"
      "  - {id: c, name: 面貌, class: benefit.social, weight: 10}\n");
  CHECK(value_of(bench.finding("FE-06"), "missing") == "equity");
  CHECK(bench.finding("FE-06").severity == Severity::warning);
  IndicatorBench whole;
  whole.add_rows(
      "  - {id: a, name: 面积, class: output.quantity, dimension: equity, weight: 10}\n"
      "  - {id: b, name: 费用, class: output.cost, weight: 10}\n"
      "  - {id: c, name: 面貌, class: benefit.social, weight: 10}\n"
      "  - {id: d, name: 时效, class: output.timeliness, weight: 10}\n");
  CHECK_FALSE(whole.log.has("FE-06"));
}

TEST_CASE("I-19: typed weights have an approver") {
  const std::string row = "  - {id: a, name: 面积, class: output.quantity, weight: 10}\n";
  IndicatorBench bench;
  bench.add_rows(row);
  CHECK(value_of(bench.finding("I-19"), "count") == "1");
  IndicatorBench dated;
  dated.add_rows(row, "approved: {date: 2024-01-15}\n");
  CHECK(dated.log.has("I-19"));
  IndicatorBench approved;
  approved.add_rows(row, "approved: {by: 县财政局}\n");
  CHECK_FALSE(approved.log.has("I-19"));
}

TEST_CASE("I-10: the first level of an evaluation has its classes") {
  IndicatorBench bench;
  bench.add_tree("  - {id: a, name: 产出, weight: 100}\n");
  CHECK(value_of(bench.finding("I-10"), "no_branch") == "a");
  CHECK_FALSE(bench.log.has("EW-01"));
}

TEST_CASE("I-25: methods stand under their first level") {
  const auto rules = [](std::string_view leaf) {
    IndicatorBench bench;
    std::string text = "  - {id: a, name: 产出, class: output, weight: 100, indicators: [{id: x, ";
    bench.add_tree(text.append("name: 指标, weight: 100, ").append(leaf).append("}]}\n"));
    return bench.rules();
  };
  CHECK(rules("method: completion_rate") == "");
  CHECK(rules("method: execution_rate") == "I-25");
  CHECK(rules("method: rows, of: output.quantity") == "");
  CHECK(rules("method: rows, of: satisfaction") == "I-25");
  CHECK(rules("method: judged") == "");
}

TEST_CASE("I-26: a leaf of a tree is cited, itself or above") {
  IndicatorBench bench;
  bench.add_tree(
      "  - {id: a, name: 产出, weight: 60, cite: 办法, indicators: [{id: x, name: 甲, weight: "
      "60}]}\n"
      "  - {id: b, name: 效益, weight: 40}\n");
  CHECK(value_of(bench.finding("I-26"), "count") == "1");
  CHECK(value_of(bench.finding("I-26"), "example") == "b");
}

TEST_CASE("I-11: criteria are numbered in order, written once and not in vain") {
  const auto rules = [](std::string_view rest) {
    IndicatorBench bench;
    std::string text = "  - {id: a, name: 立项, weight: 100, ";
    bench.add_tree(text.append(rest).append("}\n"));
    return bench.rules();
  };
  CHECK(rules("method: checklist, criteria: [1.有依据, 2.有程序]") == "");
  CHECK(rules("method: checklist, criteria: [①有依据, ③有程序]") == "I-11");
  CHECK(rules("method: checklist, criteria: [1、有依据, 1、有程序]") == "I-11");
  CHECK(rules("method: checklist, criteria: [（1）有依据, （2）有程序]") == "");
  CHECK(rules("method: checklist, criteria: [3年内有规划, 1.5倍以上]") == "");
  CHECK(rules("method: checklist, criteria: [有依据, 有依据]") == "I-11");
  CHECK(rules("method: checklist, criteria: [有依据, {text: , points: 3}]") == "I-11 I-11");
  CHECK(rules("method: execution_rate, criteria: [有依据]") == "I-11");
}

TEST_CASE("I-04: only leaves have a method") {
  IndicatorBench bench;
  bench.add_tree(
      "  - {id: a, name: 产出, weight: 100, method: judged, indicators: [{id: x, name: 甲, weight: "
      "100}]}\n");
  CHECK(bench.rules() == "I-04");
  CHECK(value_of(bench.only(), "inner") == "judged");
}
