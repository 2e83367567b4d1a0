// SPDX-License-Identifier: MIT
// Rows bound to an indicator set: by id, else by exact name; the set's words win, its values fill
// gaps.
#include "catch.hpp"
#include "converted_project.hpp"
#include "described_value.hpp"

namespace pbs::test {
namespace {

constexpr std::string_view kSetText =
    "area 清扫保洁面积 ≥80万平方米 10\ncomplaints 群众投诉率 ≤5% 8\nfinish 3月底前 5\n";

Location place_of(std::string_view word) {
  const auto at = static_cast<std::uint32_t>(kSetText.find(word));
  return {at, at + static_cast<std::uint32_t>(word.size())};
}

Text set_text(std::string_view word) {
  return {word, place_of(word), false};
}

IndicatorNode set_row(std::string_view id, std::string_view name, IndicatorClass indicator_class,
                      std::string_view class_text, std::string_view target) {
  IndicatorNode node;
  node.id = id;
  node.name = name;
  node.place = place_of(id);
  node.indicator_class = {indicator_class, Text{class_text, place_of(id), false}};
  node.target = {read_target(target, is_cost(indicator_class), default_policy()), set_text(target)};
  return node;
}

IndicatorSet cleaning_set() {
  IndicatorSet set;
  set.id = "street-cleaning";
  set.source = std::make_shared<SourceFile>("set.yaml", std::string(kSetText));
  set.nodes.push_back(
      set_row("area", "清扫保洁面积", IndicatorClass::output_quantity, "数量指标", "≥80万平方米"));
  set.nodes.push_back(
      set_row("complaints", "群众投诉率", IndicatorClass::output_quality, "output.quality", "≤5%"));
  set.nodes.push_back(
      set_row("finish", "完成时间", IndicatorClass::output_timeliness, "时效指标", "3月底前"));
  IndicatorNode& area = set.nodes[0];
  area.unit = "万平方米";
  area.method = "ratio";
  area.dimension = {Dimension::efficiency, set_text("area")};
  area.weight = {Decimal(10), set_text("10")};
  area.evidence = {"作业台账", "验收单"};
  return set;
}

std::string bound(std::string_view rows, const IndicatorSet& set) {
  return with_rows(rows, "indicator_set: " + set.id + "\n");
}

}  // namespace

TEST_CASE("a row that states only its id takes everything else from the set") {
  const IndicatorSet set = cleaning_set();
  const Converted c(bound("  - {id: area, actual: 82}\n  - {id: complaints, target: ≤4%}\n"
                          "  - {id: finish, actual: 3月}\n",
                          set),
                    &set);
  const Indicator& area = c.row(0);
  CHECK(area.bound);
  CHECK(area.name == "清扫保洁面积");
  CHECK(area.indicator_class.value == IndicatorClass::output_quantity);
  CHECK(described(*area.target) == "at_least 80 万平方米 area e4");
  CHECK(area.target.written.value == "≥80万平方米");
  CHECK(Converted::at({area.id_text.place.known() ? c.finding("I-23").place : Place{}}) == "area");
  CHECK(*area.method == "ratio");
  CHECK(area.dimension.value == Dimension::efficiency);
  CHECK(*area.weight == Decimal(10));
  REQUIRE(area.evidence.size() == 2);
  CHECK(area.evidence[1].value == "验收单");
  CHECK(c.findings() == "I-23 area; I-23 area; I-23 area; I-23 finish");
  CHECK(c.value("I-23", "field") == "target");
  CHECK(Converted::at(c.finding("I-23").second) == "area");
  CHECK(c.finding("I-23").severity == Severity::info);
}

TEST_CASE("the row's own target, weight and evidence go before the set's") {
  const IndicatorSet set = cleaning_set();
  const Converted c(bound("  - {id: area, target: ≥82万平方米, weight: 12, evidence: [日志]}\n"
                          "  - {id: complaints}\n  - {id: finish}\n",
                          set),
                    &set);
  CHECK(described(*c.row(0).target) == "at_least 82 万平方米 area e4");
  CHECK(*c.row(0).weight == Decimal(12));
  CHECK(c.row(0).evidence.size() == 1);
  CHECK(c.findings() == "I-23 complaints; I-23 finish");
}

TEST_CASE(
    "a bare target of the row is in the set's unit, a date of the set in the project's year") {
  const IndicatorSet set = cleaning_set();
  const Converted c(
      bound("  - {id: area, target: ≥82}\n  - {id: complaints}\n  - {id: finish}\n", set), &set);
  CHECK(described(*c.row(0).target) == "at_least 82 万平方米 area e4");
  CHECK(described(*c.row(2).target) == "by 2024-03-31");
}

TEST_CASE("a row is bound by its exact name when it has no id") {
  const IndicatorSet set = cleaning_set();
  const Converted c(
      bound("  - {name: 群众投诉率, target: ≤4%}\n  - {name: 投诉率, target: ≤4%}\n", set), &set);
  CHECK(c.row(0).bound);
  CHECK(c.row(0).indicator_class.value == IndicatorClass::output_quality);
  CHECK_FALSE(c.row(1).bound);
  CHECK(c.findings() == "I-21 投诉率; I-24 street-cleaning; I-24 street-cleaning");
}

TEST_CASE("a row that fits nothing in the set is an error with the nearest id") {
  const IndicatorSet set = cleaning_set();
  const Converted c(bound("  - {id: complaint, name: 投诉, target: ≤4%}\n", set), &set);
  CHECK(c.value("I-21", "near") == "complaints");
  CHECK(c.value("I-21", "set") == "street-cleaning");
  CHECK(c.finding("I-21").severity == Severity::error);
  CHECK(described(*c.row(0).target) == "at_most 4 % percent");
}

TEST_CASE("what the row says otherwise than the set is a finding each, and the set wins") {
  const IndicatorSet set = cleaning_set();
  const Converted c(bound("  - id: area\n    name: 保洁面积\n    class: output.quality\n"
                          "    unit: 亩\n    method: direct\n    dimension: economy\n"
                          "    target: ≥82万平方米\n    weight: 10\n    evidence: [日志]\n"
                          "  - {id: complaints}\n  - {id: finish}\n",
                          set),
                    &set);
  CHECK(c.findings() ==
        "I-22 保洁面积; I-22 output.quality; I-22 direct; I-22 economy; I-22 亩; I-23 complaints; "
        "I-23 finish");
  CHECK(c.value("I-22", "field") == "name");
  CHECK(c.value("I-22", "set") == "清扫保洁面积");
  CHECK(Converted::at(c.finding("I-22").second) == "area");
  const Indicator& row = c.row(0);
  CHECK(row.name == "清扫保洁面积");
  CHECK(row.indicator_class.value == IndicatorClass::output_quantity);
  CHECK(*row.method == "ratio");
  CHECK(row.dimension.value == Dimension::efficiency);
}

TEST_CASE("the same said in other words is no difference") {
  const IndicatorSet set = cleaning_set();
  const Converted c(
      bound("  - {id: area, class: output.quantity, method: 按比例计分, dimension: 效率性,"
            " unit: 公顷, target: ≥82万平方米, weight: 10, evidence: [日志]}\n"
            "  - {id: complaints, target: ≤5%}\n  - {id: finish, target: 4月底前}\n",
            set),
      &set);
  CHECK(c.findings() == "");
}

TEST_CASE("rows of the set that the project does not list are information") {
  const IndicatorSet set = cleaning_set();
  const Converted c(bound("  - {id: complaints, target: ≤5%}\n", set), &set);
  CHECK(c.findings() == "I-24 street-cleaning; I-24 street-cleaning");
  CHECK(c.value("I-24", "row") == "清扫保洁面积");
  CHECK(c.finding("I-24").severity == Severity::info);
  CHECK(Converted::at(c.finding("I-24").second) == "area");
  CHECK(c.project().indicators.size() == 1);
}

TEST_CASE("a set that does not exist is one error; its rows stand for themselves") {
  const Converted c(with_rows("  - {id: area, target: ≥82万平方米}\n", "indicator_set: steet\n"));
  CHECK(c.findings() == "I-20 steet");
  CHECK_FALSE(c.row(0).bound);
}

TEST_CASE("two rows bound to one row of the set are an error") {
  const IndicatorSet set = cleaning_set();
  const Converted c(
      bound("  - {id: area, target: ≥82万平方米, weight: 5, evidence: [日志]}\n"
            "  - {name: 清扫保洁面积, target: ≥82万平方米, weight: 5, evidence: [日志]}\n"
            "  - {id: complaints, target: ≤5%}\n  - {id: finish, target: 4月底前}\n",
            set),
      &set);
  CHECK(c.findings() == "F-11 清扫保洁面积");
  CHECK(c.value("F-11", "id") == "area");
}

TEST_CASE("a set's target without a sign follows the project's policy") {
  IndicatorSet set = cleaning_set();
  set.nodes[1].target = {read_target("5%", false, default_policy()), set_text("≤5%")};
  Policy policy = default_policy();
  policy.target.unsigned_other_at_least = false;
  const std::string text = bound("  - {id: area}\n  - {id: complaints}\n  - {id: finish}\n", set);
  CHECK(Converted(text, &set).row(1).target->kind == TargetKind::at_least);
  CHECK(Converted(text, &set, policy).row(1).target->kind == TargetKind::at_most);
}

}  // namespace pbs::test
