// SPDX-License-Identifier: MIT
// A declaration becomes a project: header, budget, weights, claims, rows.
#include "catch.hpp"
#include "converted_project.hpp"
#include "described_value.hpp"

namespace pbs::test {
namespace {

constexpr std::string_view kWhole = R"(pbs: project/1
id: JX-2024-0012
name: 县城道路清扫保洁服务
year: 2024年度
unit: 万元
key_project: 是
department: 某县城市管理局
purchaser: {name: 某县环卫所, type: state_organ, set_target: true}
supplier: {name: 某环境服务有限公司, type: enterprise}
service: {catalogue: A1505, class: 公共服务, kind: continuing, negative_list: none}
contract: {procedure: open_tender, amount: 1185000元, signed: 2023-12-20, start: 2024年1月1日, end: 2024-12-31, months: 12}
objective: 全年保持清洁
budget:
  approved: 120.00
  adjusted: 118.50万元
  executed: 1,172,000元
  received: 118.50
  weight: 10分
  execution_rate: 98.90%
  claimed: 9.89
  finished: true
  sources:
    - {name: 当年财政拨款, approved: 120.00, adjusted: 118.50, executed: 117.20}
weights: {execution: 10, output: (40-50)分, benefit: 30, satisfaction: 10}
indicators:
  - {id: area, name: 清扫面积, class: 数量指标, target: ≥82万平方米, actual: 82, weight: 10, claimed: 10}
  - id: complaints
    name: 群众投诉率
    class: output.quality
    target: ≤5%
    weight: 8
    method: inverse_excess
    dimension: 有效性
    basis: 历史标准
    collection: survey
    history: {2021: 5.5%, 2022: 5.2%, 2023: 5}
    actual: 6.1%
    claimed: 8
    reason: 雨季清淘不及时
    remedy: 增加夜班频次
    evidence: [12345热线台账.xlsx]
    deduction: 2
    review: {points: 6, reason: 台账与自评不符}
  - {name: 环境面貌, class: benefit.social, target: 明显改善, weight: 15, level: 达成预期指标,
     breakdown: [{name: 其中:背街小巷, target: 12条, actual: 12条}]}
  - {name: 居民满意度, class: satisfaction, target: 90%以上, weight: 10, actual: 91.5%, survey: {sample: 400份, questions: 8, date: 2024-12-05}}
self_evaluation: {submitted: 2025-03-20, by: purchaser, total: 98.6, grade: 优秀, explanation: 略}
)";

std::string number(const Stated<Decimal>& value) {
  return value ? value->to_string() : "nothing";
}

}  // namespace

TEST_CASE("header, money and claims are converted") {
  const Converted c{std::string(kWhole)};
  const Project& project = c.project();
  REQUIRE(c.findings() == "");
  CHECK(project.identified());
  CHECK(project.year.value == 2024);
  CHECK(project.key_project);
  CHECK(project.department == "某县城市管理局");
  CHECK(project.purchaser == "某县环卫所");
  CHECK(project.supplier == "某环境服务有限公司");
  CHECK(project.catalogue == "A1505");
  CHECK(project.service_class == "public");
  CHECK(project.service_kind == "continuing");
  CHECK(project.objective == "全年保持清洁");
  CHECK(number(project.stages.contract.amount) == "118.5");
  CHECK(project.stages.contract.start.value == Date{2024, 1, 1});
  CHECK(project.stages.contract.end.value == Date{2024, 12, 31});
  CHECK(project.submitted.value == Date{2025, 3, 20});
  CHECK(number(project.claimed_total) == "98.6");
  CHECK(project.claimed_grade.value == Grade::excellent);
  CHECK(project.explanation == "略");
}

TEST_CASE("amounts of the budget are in the project's unit, whatever unit they carry") {
  const Converted c{std::string(kWhole)};
  const Budget& budget = c.project().budget;
  CHECK(number(budget.approved) == "120.00");
  CHECK(number(budget.adjusted) == "118.50");
  CHECK(number(budget.executed) == "117.2");
  CHECK(number(budget.received) == "118.50");
  CHECK(number(budget.weight) == "10");
  CHECK(number(budget.execution_rate) == "98.90");
  CHECK(number(budget.claimed) == "9.89");
  CHECK(budget.finished.value == true);
  REQUIRE(budget.sources.size() == 1);
  CHECK(budget.sources[0].name == "当年财政拨款");
  CHECK(number(budget.sources[0].executed) == "117.20");
}

TEST_CASE("stated first-level points may be ranges") {
  const Converted c{std::string(kWhole)};
  const StatedWeights& weights = c.project().weights;
  CHECK(weights.output->low == Decimal(40));
  CHECK(weights.output->high == Decimal(50));
  CHECK(weights.benefit->low == weights.benefit->high);
  CHECK_FALSE(weights.cost);
}

TEST_CASE("a row is converted with everything it states") {
  const Converted c{std::string(kWhole)};
  const Indicator& area = c.row(0);
  CHECK(area.indicator_class.value == IndicatorClass::output_quantity);
  CHECK(described(*area.target) == "at_least 82 万平方米 area e4");
  CHECK(described(*area.actual) == "number 82");
  const Indicator& row = c.row(1);
  CHECK(row.key() == "complaints");
  CHECK(described(*row.target) == "at_most 5 % percent");
  CHECK(row.actual->value == Decimal(61, 1));
  CHECK(number(row.weight) == "8");
  CHECK(*row.method == "inverse_excess");
  CHECK(row.dimension.value == Dimension::effectiveness);
  CHECK(row.basis == "history");
  CHECK(row.collection == "survey");
  REQUIRE(row.history.size() == 3);
  CHECK(row.history[0].year == 2021);
  CHECK(row.history[0].value == Decimal(55, 1));
  CHECK(row.history[2].value == Decimal(5));
  CHECK(number(row.review_points) == "6");
  CHECK(row.review_reason == "台账与自评不符");
  CHECK(number(row.deduction) == "2");
  CHECK(row.evidence[0].value == "12345热线台账.xlsx");
  CHECK(c.row(2).level.value == Level::achieved);
  CHECK(c.row(2).breakdown[0].target == "12条");
  CHECK(c.row(3).survey.present);
  CHECK(number(c.row(3).survey.sample) == "400");
  CHECK(c.row(3).survey.date.value == Date{2024, 12, 5});
}

TEST_CASE("without a unit amounts are in 万元, a unit that is no money is said") {
  const Converted usual("pbs: project/1\nbudget: {adjusted: 20000元}\n");
  CHECK(usual.project().unit == "万元");
  CHECK(number(usual.project().budget.adjusted) == "2");
  const Converted yuan("pbs: project/1\nunit: 元\nbudget: {adjusted: 2万元}\n");
  CHECK(number(yuan.project().budget.adjusted) == "20000");
  const Converted odd("pbs: project/1\nunit: 个\nbudget: {adjusted: 2}\n");
  CHECK(odd.findings() == "F-09 个");
  CHECK(odd.project().unit == "万元");
}

TEST_CASE("a project without a year is converted; its dates wait for one") {
  const Converted c("pbs: project/1\nindicators: [{name: 验收, target: 9月前, actual: 7月}]\n");
  CHECK(c.findings() == "");
  CHECK_FALSE(c.project().identified());
  CHECK(described(*c.row(0).target) == "by 0000-08-31");
  CHECK(c.row(0).actual->date < c.row(0).target->date);
}

TEST_CASE("成本指标 means what the policy's scheme says") {
  const std::string text = with_rows(
      "  - {name: 甲, class: 成本指标, target: 90万元}\n"
      "  - {name: 乙, class: output.cost, target: 90万元}\n"
      "  - {name: 丙, class: cost.economic, target: 90万元}\n");
  const Converted old(text);
  CHECK(old.row(0).indicator_class.value == IndicatorClass::output_cost);
  Policy policy = default_policy();
  policy.scheme = Scheme::new2021;
  const Converted later(text, nullptr, policy);
  CHECK(later.row(0).indicator_class.value == IndicatorClass::cost);
  CHECK(later.row(1).indicator_class.value == IndicatorClass::output_cost);
  CHECK(later.row(2).indicator_class.value == IndicatorClass::cost_economic);
  for (std::size_t i = 0; i < 3; ++i) CHECK(old.row(i).target->kind == TargetKind::at_most);
}

TEST_CASE("a bare target takes the unit of its row") {
  const Converted c(
      with_rows("  - {name: 甲, unit: 座, target: ≥26, actual: 27座}\n"
                "  - {name: 乙, unit: 人次, target: ≥5万人次, actual: 6}\n"));
  CHECK(described(*c.row(0).target) == "at_least 26 座 count");
  CHECK(described(*c.row(1).actual) == "number 6");
  CHECK(c.findings() == "");
}

}  // namespace pbs::test
