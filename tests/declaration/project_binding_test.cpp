// SPDX-License-Identifier: MIT
#include "declaration/project.hpp"

#include <string>
#include <string_view>

#include "catch.hpp"
#include "declaration/bound.hpp"

using pbs::kProjectRecord;
using pbs::ProjectDeclaration;

namespace {

constexpr const char* kEverything = R"(pbs: project/1
id: JX-2024-0012
name: 县城道路清扫保洁服务
year: 2024
unit: 万元
key_project: false
department: 某县城市管理局
purchaser: {name: 某县城市管理局, type: state_organ, set_target: true}
supplier: {name: 某环境服务有限公司, type: enterprise, id: "91341800XXXXXXXXXX", related_to: []}
service: {catalogue: A1505, class: public, kind: continuing, negative_list: none}
contract:
  {procedure: open_tender, amount: 118.50, signed: 2023-12-20, published: 2023-12-22, start: 2024-01-01, end: 2024-12-31, months: 12,
   terms: [content, term, quantity, quality, price, settlement, rights, breach], guarantee: false, subcontracted: false, ledger: true}
objective: 全年保持县城主次干道清洁……
budget:
  approved: 120.00
  adjusted: 118.50
  executed: 117.20
  received: 118.50
  weight: 10
  execution_rate: 98.90%
  claimed: 9.89
  finished: true
  sources:
    - {name: 当年财政拨款, approved: 120.00, adjusted: 118.50, executed: 117.20}
indicator_set: street-cleaning
weights: {execution: 10, output: 50, benefit: 30, satisfaction: 10}
indicators:
  - {id: area, target: ≥82万平方米, actual: 82万平方米, claimed: 10}
  - id: complaints
    name: 群众投诉率
    class: output.quality
    target: ≤5%
    weight: 8
    method: inverse_excess
    basis: history
    history: {2021: 5.5%, 2022: 5.2%, 2023: 5%}
    actual: 6.1%
    claimed: 8
    reason: 雨季清淘不及时
    remedy: 增加夜班频次
    evidence: [12345热线台账.xlsx]
    review: {points: 6, reason: 台账与自评不符}
  - {name: 城区环境面貌, class: benefit.social, target: 明显改善, weight: 15, level: achieved, claimed: 14,
     breakdown: [{name: 其中:背街小巷, target: 12条, actual: 12条}]}
  - {name: 居民满意度, class: satisfaction, target: 90%以上, weight: 10, actual: 91.5%, claimed: 10, survey: {sample: 400, questions: 8, date: 2024-12-05}}
target_approval:
  {submitted: 2023-10-20, with_budget: true, approved: 2023-12-12, by: finance, budget_approved: 2023-12-12, budget_by: finance, rows: [{id: area, target: ≥80万平方米, weight: 10}],
   changes: [{date: 2024-08-01, by: finance, with_budget: true, reason: 新增两条道路, rows: [{id: area, target: ≥82万平方米}]}]}
ex_ante: {tree: ex-ante, date: 2023-09-15, by: {role: third_party, name: 某会计师事务所, commissioned_by: purchaser}, points: {necessity.relevance: 10}, conclusion: 予以支持}
target_review: {tree: target-review, date: 2023-11-02, by: finance, ratings: {completeness.form: 优}}
monitoring:
  - {through: 2024-08-31, submitted: 2024-09-12, by: purchaser, executed: 70.20, expected_executed: 117,
     rows: [{id: area, actual: 82, expected: 82, outlook: certain, cause: none, note: }],
     review: {by: finance, date: 2024-09-20, action: continue}}
self_evaluation: {submitted: 2025-03-20, by: purchaser, total: 98.6, grade: 优, explanation: }
rectification: {due: 2025-09-30, done: }
evaluations:
  - kind: finance
    tree: purchase-evaluation
    date: 2025-06-10
    approaches: [cost_benefit, public_judgement]
    by: {role: third_party, name: 某咨询公司, id: "91341800YYYYYYYYYY", qualified: true, commissioned_by: finance, selected: open_tender, related_to: []}
    standards: [plan, industry]
    sheets:
      - {expert: 甲, weight: 1, cells: {decision.setup.basis: 4, decision.setup.procedure: {points: 2, met: [1, 3], reason: 缺少集体决策记录}}}
publication: [{what: self_evaluation, by: purchaser, approved: 2025-07-01, published: 2025-07-15, secret: false}]
)";

}  // namespace

TEST_CASE("a project with every part of the form binds without a finding") {
  const Bound<ProjectDeclaration> bound(kProjectRecord, kEverything);
  CHECK(bound.whole);
  CHECK(bound.rules().empty());
  const ProjectDeclaration& project = bound.value;
  CHECK(project.id.value == "JX-2024-0012");
  CHECK(project.department.word.value == "某县城市管理局");
  CHECK(project.purchaser.name.value == "某县城市管理局");
  CHECK(project.purchaser.set_target.value == "true");
  CHECK(project.supplier.id.value == "91341800XXXXXXXXXX");
  CHECK(project.supplier.id.quoted);
  CHECK(project.contract.signed_on.value == "2023-12-20");
  REQUIRE(project.contract.terms.size() == 8);
  CHECK(project.contract.terms[7].value == "breach");
  CHECK(project.budget.execution_rate.value == "98.90%");
  REQUIRE(project.budget.sources.size() == 1);
  CHECK(project.budget.sources[0].executed.value == "117.20");
  CHECK(project.weights.benefit.value == "30");
}

TEST_CASE("the rows of a project keep their parts") {
  const Bound<ProjectDeclaration> bound(kProjectRecord, kEverything);
  const auto& rows = bound.value.indicators;
  REQUIRE(rows.size() == 4);
  CHECK(rows[0].target.text.value == "≥82万平方米");
  CHECK(bound.source.line_column(rows[1].actual.place.begin).line == 38);
  REQUIRE(rows[1].history.size() == 3);
  CHECK(rows[1].history[0].key.value == "2021");
  CHECK(rows[1].history[0].value.value == "5.5%");
  CHECK(rows[1].review.points.value == "6");
  REQUIRE(rows[1].evidence.size() == 1);
  CHECK(rows[2].level.value == "achieved");
  REQUIRE(rows[2].breakdown.size() == 1);
  CHECK(rows[2].breakdown[0].target.value == "12条");
  CHECK(rows[3].survey.sample.value == "400");
  CHECK_FALSE(rows[3].reason.present());
}

TEST_CASE("the stages of a project keep their parts") {
  const Bound<ProjectDeclaration> bound(kProjectRecord, kEverything);
  const ProjectDeclaration& project = bound.value;
  CHECK(project.target_approval.by.word.value == "finance");
  REQUIRE(project.target_approval.changes.size() == 1);
  REQUIRE(project.target_approval.changes[0].rows.size() == 1);
  CHECK(project.target_approval.changes[0].rows[0].target.text.value == "≥82万平方米");
  CHECK(project.ex_ante.by.role.value == "third_party");
  CHECK(project.ex_ante.points[0].key.value == "necessity.relevance");
  REQUIRE(project.monitoring.size() == 1);
  CHECK(project.monitoring[0].rows[0].note.present());
  CHECK(project.monitoring[0].rows[0].note.blank());
  CHECK(project.monitoring[0].review.action.value == "continue");
  CHECK(project.self_evaluation.total.value == "98.6");
  CHECK(project.rectification.done.blank());
  REQUIRE(project.evaluations.size() == 1);
  REQUIRE(project.evaluations[0].sheets.size() == 1);
  const auto& cells = project.evaluations[0].sheets[0].cells;
  REQUIRE(cells.size() == 2);
  CHECK(cells[0].key.value == "decision.setup.basis");
  CHECK(cells[0].value.points.value == "4");
  CHECK(cells[1].value.points.value == "2");
  REQUIRE(cells[1].value.met.size() == 2);
  CHECK(cells[1].value.met[1].value == "3");
  REQUIRE(project.publication.size() == 1);
  CHECK(project.publication[0].by.word.value == "purchaser");
}

TEST_CASE("the headings of the forms are keys too") {
  const Bound<ProjectDeclaration> bound(kProjectRecord, R"(pbs: project/1
项目编号: JX-2024-0013
项目名称: 河道保洁服务
年度: 2024
主管部门: {名称: 某县水利局, 统一社会信用代码: "11341800"}
购买主体: 某县水利局
项目资金: {年初预算数: 30, 全年预算数: 30, 全年执行数: 29.5, 执行率: 98.33%, 自评分: 9.83,
  资金来源: [{资金名称: 当年财政拨款, 全年预算数: 30}]}
绩效指标:
  - {三级指标: 保洁河道长度, 二级指标: 数量指标, 指标值: ≥80公里, 完成值: 80公里, 分值: 20, 得分: 20}
  - {指标名称: 完成时间, 二级指标: 时效指标, 年度指标值: {完成时限: 2024-12-31}, 分值: 10,
     复核: {复核分: 9, 复核理由: 验收推迟}}
绩效自评: {自评主体: 购买主体, 自评总分: 99.83, 自评等级: 优}
)");
  CHECK(bound.rules().empty());
  const ProjectDeclaration& project = bound.value;
  CHECK(project.name.value == "河道保洁服务");
  CHECK(project.department.id.value == "11341800");
  CHECK(project.purchaser.word.value == "某县水利局");
  CHECK(project.budget.claimed.value == "9.83");
  CHECK(project.budget.sources[0].name.value == "当年财政拨款");
  REQUIRE(project.indicators.size() == 2);
  CHECK(project.indicators[0].indicator_class.value == "数量指标");
  CHECK(project.indicators[0].claimed.value == "20");
  CHECK(project.indicators[1].target.by.value == "2024-12-31");
  CHECK(project.indicators[1].review.points.value == "9");
  CHECK(project.self_evaluation.by.word.value == "购买主体");
}

TEST_CASE("a key of another party, an unknown key and two spellings of one field are findings") {
  CHECK(Bound<ProjectDeclaration>(kProjectRecord, R"(pbs: project/1
id: a
name: b
year: 2024
department: {name: c, set_target: true}
)")
            .rules() == "F-01");
  CHECK(Bound<ProjectDeclaration>(kProjectRecord, R"(pbs: project/1
id: a
name: b
year: 2024
indicators: [{得分: 1, claimed: 2}]
)")
            .rules() == "F-02");
  CHECK(Bound<ProjectDeclaration>(kProjectRecord, "pbs: project/1\nid: a\nyear: 2024\n").rules() ==
        "F-03");
  CHECK(Bound<ProjectDeclaration>(kProjectRecord, "pbs: project/1\nid: [a]\nname: b\nyear: 1\n")
            .rules() == "F-04");
}
