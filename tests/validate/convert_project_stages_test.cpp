// SPDX-License-Identifier: MIT
// What a project says of its stages beside the target and the self-evaluation.
#include "catch.hpp"
#include "converted_project.hpp"
#include "described_value.hpp"

namespace pbs::test {
namespace {

constexpr std::string_view kStages = R"(pbs: project/1
id: JX-2024-0012
name: 县城道路清扫保洁服务
year: 2024
unit: 万元
department: 某县城市管理局
purchaser: {name: 某县环卫所, type: state_organ, set_target: true, id: "91"}
supplier: {name: 某环境服务有限公司, type: 企业, related_to: [purchaser, 某局], justification: 唯一}
service: {catalogue: A1505, class: 公共服务, kind: continuing, negative_list: none}
contract: {procedure: 公开招标, amount: 1185000元, signed: 2023-12-20, published: 2023年12月22日,
  months: 12, terms: [content, price], guarantee: 否, subcontracted: true, ledger: 是,
  long_term: [continuous]}
indicators:
  - {id: area, name: 清扫面积, class: output.quantity, target: ≥82万平方米, weight: 10,
     monitor_basis: milestone, milestones: {2024-06-30: 400000平方米, 2024-09-30: 60}}
  - {name: 环境面貌, class: benefit.social, target: 明显改善, weight: 15, milestones: {2024-06-30: 改善}}
target_approval: {submitted: 2023-10-20, with_budget: true, approved: 2023-12-12, by: finance,
  budget_approved: 2023-12-13, budget_by: {role: finance, name: 某县财政局},
  changes: [{date: 2024-08-01, by: 财政部门, with_budget: false, reason: 新增道路}]}
ex_ante: {tree: ex-ante, date: 2023-09-15,
  by: {role: third_party, name: 某会计师事务所, id: "92", type: enterprise, qualified: true,
       commissioned_by: purchaser, selected: inquiry, related_to: [supplier]},
  points: {necessity.relevance: 10分}, conclusion: 予以支持}
target_review: {date: 2023-11-02, by: finance, ratings: {completeness.form: 优秀}}
monitoring:
  - {through: 2024-08-31, submitted: 2024-09-12, by: purchaser, executed: 702000元, expected_executed: 117,
     rows: [{id: area, actual: 410000平方米, expected: 82, outlook: 确定能, cause: none},
            {name: 环境面貌, actual: 部分达成, outlook: possible, cause: staff, note: 人手不足},
            {id: lamps, actual: 3, outlook: impossible}],
     review: {by: finance, date: 2024-09-20, action: correct}}
self_evaluation: {submitted: 2025-03-20, by: {role: purchaser, name: 某县环卫所}}
rectification: {due: 2025-09-30}
evaluations:
  - {kind: finance, tree: purchase-evaluation, date: 2025-06-10, approaches: [cost_benefit, 公众评判法],
     by: expert, standards: [plan], total: 91.5, grade: 优,
     sheets: [{expert: 甲, weight: 2, cells: {decision.basis: 4, decision.procedure: {met: [1, 3], reason: 缺记录}}}]}
publication: [{what: self_evaluation, by: purchaser, approved: 2025-07-01, published: 2025-07-15, secret: false}]
)";

std::string number(const Stated<Decimal>& value) {
  return value ? value->to_string() : "nothing";
}

}  // namespace

TEST_CASE("department, purchaser and supplier are names or maps") {
  const Converted c{std::string(kStages)};
  REQUIRE(c.findings() == "");
  const Stages& stages = c.project().stages;
  CHECK(stages.department.known());
  CHECK(stages.department.name == "某县城市管理局");
  CHECK_FALSE(stages.department.role);
  CHECK(stages.purchaser.type.id == "state_organ");
  CHECK(stages.purchaser.set_target.value == true);
  CHECK(stages.purchaser.code == "91");
  CHECK(stages.supplier.type.id == "enterprise");
  CHECK(stages.supplier.type.written.value == "企业");
  CHECK(stages.supplier.justification == "唯一");
  REQUIRE(stages.supplier.related_to.size() == 2);
  CHECK(stages.supplier.related_to[1].value == "某局");
  CHECK(stages.negative_list.id == "none");
  CHECK(c.project().service_class == "public");
}

TEST_CASE("a contract is converted, its amount in the project's unit") {
  const Converted c{std::string(kStages)};
  const Contract& contract = c.project().stages.contract;
  REQUIRE(contract.known());
  CHECK(contract.procedure.id == "open_tender");
  CHECK(number(contract.amount) == "118.5");
  CHECK(contract.signed_on.value == Date{2023, 12, 20});
  CHECK(contract.published.value == Date{2023, 12, 22});
  CHECK_FALSE(contract.start);
  CHECK(number(contract.months) == "12");
  REQUIRE(contract.terms.size() == 2);
  CHECK(contract.terms[1].id == "price");
  CHECK(contract.guarantee.value == false);
  CHECK(contract.subcontracted.value == true);
  CHECK(contract.ledger.value == true);
  REQUIRE(contract.long_term.size() == 1);
  CHECK(contract.long_term[0].id == "continuous");
}

TEST_CASE("who performed a stage is a role word or a map") {
  const Converted c{std::string(kStages)};
  const Stages& stages = c.project().stages;
  CHECK(stages.target_approval.by.is(Role::finance));
  CHECK(stages.target_approval.budget_by.name == "某县财政局");
  const Party& assessor = stages.ex_ante.by;
  CHECK(assessor.is(Role::third_party));
  CHECK(assessor.code == "92");
  CHECK(assessor.type.id == "enterprise");
  CHECK(assessor.qualified.value == true);
  CHECK(assessor.commissioned_by.value == Role::purchaser);
  CHECK(assessor.selected.id == "inquiry");
  REQUIRE(assessor.related_to.size() == 1);
  CHECK(stages.self_evaluation_by.is(Role::purchaser));
  CHECK_FALSE(stages.evaluations[0].by.is(Role::finance));
}

TEST_CASE("the approval of the target and its changes are converted") {
  const Converted c{std::string(kStages)};
  const TargetApproval& approval = c.project().stages.target_approval;
  REQUIRE(approval.known());
  CHECK(approval.submitted.value == Date{2023, 10, 20});
  CHECK(approval.with_budget.value == true);
  CHECK(approval.approved.value == Date{2023, 12, 12});
  CHECK(approval.budget_approved.value == Date{2023, 12, 13});
  REQUIRE(approval.changes.size() == 1);
  CHECK(approval.changes[0].date.value == Date{2024, 8, 1});
  CHECK(approval.changes[0].by.is(Role::finance));
  CHECK(approval.changes[0].with_budget.value == false);
  CHECK(approval.changes[0].reason.value == "新增道路");
  CHECK_FALSE(c.project().target_approved);  // it has no rows
}

TEST_CASE("assessments state points or ratings by path") {
  const Converted c{std::string(kStages)};
  const Stages& stages = c.project().stages;
  REQUIRE(stages.ex_ante.leaves.size() == 1);
  CHECK(stages.ex_ante.tree.value == "ex-ante");
  CHECK(stages.ex_ante.leaves[0].path.value == "necessity.relevance");
  CHECK(number(stages.ex_ante.leaves[0].points) == "10");
  CHECK(stages.ex_ante.conclusion.value == "予以支持");
  REQUIRE(stages.target_review.leaves.size() == 1);
  CHECK(stages.target_review.leaves[0].rating.id == "优");
  CHECK_FALSE(stages.target_review.leaves[0].points);
  CHECK(stages.target_review.tree.blank());
}

TEST_CASE("a period of monitoring is bound to the rows by id, else by name") {
  const Converted c{std::string(kStages)};
  REQUIRE(c.project().stages.monitoring.size() == 1);
  const Monitoring& period = c.project().stages.monitoring[0];
  CHECK(period.through.value == Date{2024, 8, 31});
  CHECK(period.submitted.value == Date{2024, 9, 12});
  CHECK(period.by.is(Role::purchaser));
  CHECK(number(period.executed) == "70.2");
  CHECK(number(period.expected_executed) == "117");
  CHECK(period.review.known());
  CHECK(period.review_by.is(Role::finance));
  CHECK(period.review_date.value == Date{2024, 9, 20});
  CHECK(period.action.id == "correct");
  REQUIRE(period.rows.size() == 3);
  CHECK(period.rows[0].indicator == 0);
  CHECK(period.rows[0].actual->kind == ActualKind::number);
  CHECK(period.rows[0].actual->value == Decimal(41));
  CHECK(period.rows[0].expected->value == Decimal(82));
  CHECK(period.rows[0].outlook.id == "certain");
  CHECK(period.rows[0].cause.id == "none");
  CHECK(period.rows[1].indicator == 1);
  CHECK(period.rows[1].actual->level == Level::partial);
  CHECK_FALSE(period.rows[1].expected);
  CHECK(period.rows[1].note.value == "人手不足");
  CHECK(period.rows[2].indicator == -1);
  CHECK(period.rows[2].key.value == "lamps");
  CHECK(period.rows[2].actual->kind == ActualKind::words);
}

TEST_CASE("rows state how they are monitored, with milestones in the target's unit") {
  const Converted c{std::string(kStages)};
  CHECK(c.row(0).monitor_basis == "milestone");
  REQUIRE(c.row(0).milestones.size() == 2);
  CHECK(c.row(0).milestones[0].date == Date{2024, 6, 30});
  CHECK(c.row(0).milestones[0].value == Decimal(40));
  CHECK(c.row(0).milestones[1].value == Decimal(60));
  CHECK(c.row(1).monitor_basis.empty());
  CHECK(c.row(1).milestones.empty());  // beside words
}

TEST_CASE("evaluations keep sheets, points and criteria met") {
  const Converted c{std::string(kStages)};
  REQUIRE(c.project().stages.evaluations.size() == 1);
  const Evaluation& evaluation = c.project().stages.evaluations[0];
  CHECK(evaluation.kind.id == "finance");
  CHECK(evaluation.tree.value == "purchase-evaluation");
  REQUIRE(evaluation.approaches.size() == 2);
  CHECK(evaluation.approaches[1].id == "public_judgement");
  CHECK(evaluation.standards[0].id == "plan");
  CHECK(number(evaluation.total) == "91.5");
  CHECK(evaluation.grade.id == "优");
  REQUIRE(evaluation.sheets.size() == 1);
  const Sheet& sheet = evaluation.sheets[0];
  CHECK(sheet.expert == "甲");
  CHECK(number(sheet.weight) == "2");
  REQUIRE(sheet.cells.size() == 2);
  CHECK(sheet.cells[0].path.value == "decision.basis");
  CHECK(number(sheet.cells[0].points) == "4");
  CHECK_FALSE(sheet.cells[0].states_met);
  CHECK(sheet.cells[1].states_met);
  REQUIRE(sheet.cells[1].met.size() == 2);
  CHECK(sheet.cells[1].met[1] == 3);
  CHECK(sheet.cells[1].reason.value == "缺记录");
}

TEST_CASE("rectification and publication are converted") {
  const Converted c{std::string(kStages)};
  const Stages& stages = c.project().stages;
  CHECK(stages.rectification.known());
  CHECK(stages.rectification_due.value == Date{2025, 9, 30});
  CHECK_FALSE(stages.rectification_done);
  REQUIRE(stages.publication.size() == 1);
  CHECK(stages.publication[0].what.id == "self_evaluation");
  CHECK(stages.publication[0].by.is(Role::purchaser));
  CHECK(stages.publication[0].approved.value == Date{2025, 7, 1});
  CHECK(stages.publication[0].published.value == Date{2025, 7, 15});
  CHECK(stages.publication[0].secret.value == false);
}

TEST_CASE("what is absent stays unknown") {
  const Converted c("pbs: project/1\nid: P\nname: 甲\nyear: 2024\npurchaser:\nmonitoring: []\n");
  REQUIRE(c.findings() == "");
  const Stages& stages = c.project().stages;
  CHECK_FALSE(stages.purchaser.known());
  CHECK_FALSE(stages.contract.known());
  CHECK_FALSE(stages.target_approval.known());
  CHECK_FALSE(stages.ex_ante.known());
  CHECK_FALSE(stages.self_evaluation_by.known());
  CHECK_FALSE(stages.rectification.known());
  CHECK(stages.monitoring.empty());
}

TEST_CASE("values of stages that mean nothing are said and leave nothing") {
  const Converted c(
      with_rows("  - {id: a, name: 甲, target: ≥1个, milestones: {年中: 1, 2024-06-30: 一半}}\n",
                "target_approval: {rows: [{id: a, weight: 十}], by: 财政局}\n"
                "monitoring: [{by: {role: 采购方}, executed: 七, rows: [{id: a, cause: 天气}]}]\n"
                "evaluations: [{sheets: [{cells: {x: {met: [1.5]}}}]}]\n"));
  CHECK(c.findings() ==
        "F-06 年中; F-05 一半; F-05 十; F-07 财政局; F-07 采购方; F-09 七; F-07 天气; F-05 1.5");
  const Stages& stages = c.project().stages;
  CHECK(c.row(0).milestones.empty());
  CHECK_FALSE(c.project().approved_rows[0].weight);
  CHECK(stages.target_approval.by.known());
  CHECK_FALSE(stages.target_approval.by.role);
  CHECK(stages.target_approval.by.role.written.value == "财政局");
  CHECK_FALSE(stages.monitoring[0].executed);
  CHECK_FALSE(stages.monitoring[0].rows[0].cause);
  CHECK(stages.monitoring[0].rows[0].cause.written.value == "天气");
  CHECK(stages.evaluations[0].sheets[0].cells[0].met.empty());
  CHECK(stages.evaluations[0].sheets[0].cells[0].states_met);
}

}  // namespace pbs::test
