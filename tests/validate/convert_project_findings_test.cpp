// SPDX-License-Identifier: MIT
// Values that mean nothing, each a finding at its place, once.
#include "catch.hpp"
#include "converted_project.hpp"
#include "described_value.hpp"

namespace pbs::test {

TEST_CASE("a value that is no number is said at its place, with what was meant") {
  const Converted c(
      with_rows("  - {name: 甲, target: ≥1个, weight: 1O, claimed: 九分, deduction: 两分}\n"));
  CHECK(c.findings() == "F-05 1O; F-05 九分; F-05 两分");
  CHECK(c.value("F-05", "written") == "1O");
  CHECK(c.value("F-05", "meant") == "10");
  CHECK(c.finding("F-05").subject == "甲");
  CHECK_FALSE(c.row(0).weight);
  CHECK(c.row(0).weight.written.value == "1O");
}

TEST_CASE("numbers of the header, the weights and a survey are checked") {
  const Converted c(
      "pbs: project/1\nyear: 二〇二四\nbudget: {weight: 十, execution_rate: 九成}\n"
      "weights: {output: 50-40, benefit: 三十}\n"
      "indicators: [{name: 甲, target: ≥90%, survey: {sample: 四百, date: 12月}}]\n"
      "self_evaluation: {total: 一百}\n");
  CHECK(
      c.findings() ==
      "F-05 二〇二四; F-05 十; F-05 九成; F-05 50-40; F-05 三十; F-05 四百; F-06 12月; F-05 一百");
}

TEST_CASE("dates, flags and amounts that mean nothing are said") {
  const Converted c(
      "pbs: project/1\nkey_project: maybe\n"
      "contract: {amount: 很多, signed: 2023-12-32, start: 2024-01-01, end: 年底}\n"
      "budget: {adjusted: 118.5个, executed: 1l7, finished: 已完}\n"
      "self_evaluation: {submitted: 2025-3}\n");
  CHECK(c.findings() ==
        "F-08 maybe; F-09 118.5个; F-09 1l7; F-08 已完; F-06 2025-3; F-09 很多; F-06 2023-12-32; "
        "F-06 年底");
  CHECK(c.value("F-09", "meant") == "-");
  CHECK(c.finding("F-06").subject == "self_evaluation");
}

TEST_CASE("a word outside a closed list is said with the nearest and the whole list") {
  const Converted c(
      with_rows("  - {name: 甲, class: output.quantty, target: ≥1个, dimension: 高效}\n",
                "service: {class: 公益, kind: continuing}\n"));
  CHECK(c.findings() == "F-07 output.quantty; F-07 高效; F-07 公益");
  CHECK(c.value("F-07", "near") == "output.quantity");
  CHECK(c.value("F-07", "words").find("output.quality 质量指标") != std::string::npos);
  CHECK_FALSE(c.row(0).indicator_class);
  CHECK(c.project().service_class.empty());
}

TEST_CASE("records of the stages are checked for what their fields mean") {
  const Converted c(
      "pbs: project/1\npurchaser: {name: 某局, type: 机关, set_target: 也许}\n"
      "contract: {procedure: 抽签, terms: [content, 其它], months: 十二}\n"
      "target_approval: {submitted: 2023-10, by: 财政局, with_budget: true}\n"
      "monitoring: [{through: 8月底, executed: 七十万, by: purchaser, rows: [{id: a, outlook: "
      "不会}]}]\n"
      "evaluations: [{kind: 自评, sheets: [{expert: 甲, weight: 一, cells: {a.b: {points: "
      "三}}}]}]\n"
      "self_evaluation: {by: 购买方}\n");
  CHECK(c.findings() ==
        "F-07 机关; F-08 也许; F-07 抽签; F-05 十二; F-07 其它; F-06 2023-10; F-07 财政局; F-06 "
        "8月底; "
        "F-09 七十万; F-07 不会; F-07 自评; F-05 一; F-05 三; F-07 购买方");
}

TEST_CASE("a target that cannot be understood is one finding and leaves the row without one") {
  const Converted c(
      with_rows("  - {name: 甲, target: ≥**%, weight: 5, actual: 96%}\n"
                "  - {name: 乙, target: ≥1O0个, weight: 5}\n"
                "  - {name: 丙, target: /, weight: 5}\n"
                "  - {name: 丁, target: /}\n"));
  CHECK(c.findings() == "T-08 ≥**%; T-08 ≥1O0个; T-08 /");
  CHECK_FALSE(c.row(0).target);
  CHECK(c.row(0).target.written.value == "≥**%");
  CHECK_FALSE(c.row(3).target);
  CHECK(c.value("T-08", "written") == "≥**%");
}

TEST_CASE("negative targets are rejected unless scored direct or allowed by the policy") {
  const std::string text = with_rows(
      "  - {name: 甲, target: ≥-5%}\n"
      "  - {name: 乙, target: ≥-5%, method: direct}\n");
  const Converted c(text);
  CHECK(c.findings() == "T-08 ≥-5%");
  CHECK(c.value("T-08", "negative") == "≥-5%");
  CHECK_FALSE(c.row(0).target);
  CHECK(c.row(1).target->value == Decimal(-5));
  Policy policy = default_policy();
  policy.input.negative_target_rejected = false;
  CHECK(Converted(text, nullptr, policy).findings() == "");
}

TEST_CASE("a lower bound of zero is rejected, a ceiling or a plain zero is not") {
  const Converted c(
      with_rows("  - {name: 甲, target: ≥0起}\n"
                "  - {name: 乙, target: ≤0起}\n"
                "  - {name: 丙, target: 0起}\n"));
  CHECK(c.findings() == "T-08 ≥0起; F-26 0起");
  CHECK(c.value("T-08", "zero") == "≥0起");
  CHECK(described(*c.row(1).target) == "at_most 0 起 count");
  CHECK(described(*c.row(2).target) == "equals 0 起 count (no sign)");
}

TEST_CASE("a target without a sign is said as information, with the sign taken") {
  const Converted c(with_rows("  - {name: 甲, class: output.cost, target: 90万元}\n"));
  CHECK(c.findings() == "F-26 90万元");
  CHECK(c.value("F-26", "sign") == "≤");
  CHECK(c.finding("F-26").severity == Severity::info);
}

TEST_CASE("an actual that repeats the comparison is a warning") {
  const Converted c(
      with_rows("  - {name: 甲, target: ≥90%, actual: ≥90%}\n"
                "  - {name: 乙, target: 9月前, actual: 9月前}\n"
                "  - {name: 丙, target: ≥90%, actual: 95%}\n"));
  CHECK(c.findings() == "F-27 ≥90%; F-27 9月前");
  CHECK(c.value("F-27", "number") == "90");
  CHECK(c.row(1).actual->date == Date{2024, 8, 31});
}

TEST_CASE("a target in another kind of unit than its row is a warning") {
  const Converted c(
      with_rows("  - {name: 甲, unit: 座, target: ≥26亩}\n"
                "  - {name: 乙, unit: 万平方米, target: ≥82公顷}\n"));
  CHECK(c.findings() == "F-32 ≥26亩");
  CHECK(c.value("F-32", "target_unit") == "亩");
  CHECK(c.value("F-32", "unit") == "座");
}

TEST_CASE("an id used twice is said at the second row, with the first") {
  const Converted c(
      with_rows("  - {id: a, name: 甲, target: ≥1个}\n"
                "  - {id: b, name: 乙, target: ≥1个}\n"
                "  - {id: a, name: 丙, target: ≥1个}\n"));
  CHECK(c.findings() == "F-11 a");
  CHECK(c.finding("F-11").second.at.begin == c.row(0).id_text.place.begin);
  CHECK(c.finding("F-11").place.at.begin == c.row(2).id_text.place.begin);
}

TEST_CASE("history outside the target's unit is said, beside words it is left alone") {
  const Converted c(
      with_rows("  - {name: 甲, target: ≤5%, history: {2022: 很低, 去年: 5%}}\n"
                "  - {name: 乙, target: 明显改善, history: {2022: 有所改善}}\n"));
  CHECK(c.findings() == "F-05 很低; F-05 去年");
  CHECK(c.row(0).history.empty());
}

TEST_CASE("a finding about a hostile value stays short") {
  const Converted c("pbs: project/1\nyear: " + std::string(100000, '9') + "\n");
  CHECK(c.log().findings().size() == 1);
  CHECK(c.value("F-05", "written").size() < 100);
}

}  // namespace pbs::test
