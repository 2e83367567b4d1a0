// SPDX-License-Identifier: MIT
// The keys of the stages beside the self-evaluation; see card_fields.hpp.
#pragma once

#include "report/row_fields.hpp"

namespace pbs {

template <typename V, Either<ExpertPoints> Part>
void describe(V& v, Part& part) {
  v.text("expert", part.expert, {"专家", "Expert"});
  v.number("points", part.points, {"所给分值", "Points given"});
}

template <typename V, Either<FormCheck> Check>
void describe(V& v, Check& check) {
  v.required_text("rule", check.rule, {"规则编号", "Rule id"});
  v.count("findings", check.findings, {"问题数", "Findings"});
  v.text("severity", check.severity, {"最重级别", "Gravest severity"});
}

template <typename V, Either<NodeScore> Node>
void describe(V& v, Node& node) {
  v.required_text("path", node.path, {"指标路径", "Path of ids in the indicator file"});
  v.text("name", node.name, {"指标名称", "Name"});
  v.text("dimension", node.dimension, {"4E 维度", "Dimension of the four E"});
  v.text("content", node.content, {"评价内容", "Which of the seven contents"});
  v.number("weight", node.weight, {"分值", "Points available"});
  v.number("points", node.points, {"得分", "Points"});
  v.number("low", node.low, {"待定时的最低得分", "Least points while pending"});
  v.number("high", node.high, {"待定时的最高得分", "Greatest points while pending"});
  v.text("exact", node.exact,
         {"未修约的得分（最简分数）", "Points before rounding, reduced fraction"});
  v.text("method", node.method, {"计分方法", "Scoring method"});
  v.text("formula", node.formula, {"算式", "The formula with its numbers"});
  v.word("status", node.status, {"计分状态", "Status"});
  v.text("rating", node.rating, {"评级", "Rating"});
  v.text("reason", node.reason, {"扣分理由", "Why points were taken off"});
  v.list("experts", node.experts, {"各专家所给分值", "What each expert gave"});
  v.number("spread", node.spread, {"专家分歧", "Greatest minus least of the experts"});
  v.list("form", node.form, {"程序核对的形式要求", "Form rules checked by the program"});
  describe_place(v, node.given_place);
  v.text("cite", node.cite, {"计分依据", "Source of the method, with its standing"});
}

template <typename V, Either<StageOrigin> Origin>
void describe_origin(V& v, Origin& origin) {
  v.text("tree", origin.tree, {"指标体系", "Indicator file"});
  v.text("tree_sha256", origin.tree_sha256, {"指标体系的 SHA-256", "Its SHA-256"});
  v.text("date", origin.date, {"日期", "Date"});
  v.text("by", origin.by, {"主体", "Who did it"});
  v.text("by_name", origin.by_name, {"主体名称", "Name of who did it"});
  v.text("commissioned_by", origin.commissioned_by, {"委托方", "Who commissioned a third party"});
  v.text("selected", origin.selected, {"选定方式", "Procedure by which it was chosen"});
  v.flag("qualified", origin.qualified, {"具备资质", "Stated as qualified"});
}

template <typename V, Either<TreeTotal> Total>
void describe_tree_total(V& v, Total& total) {
  v.spread("total", total.total);
  v.object("worst", total.worst, {"待定时的最低总分", "Worst total while pending"});
  v.object("best", total.best, {"待定时的最高总分", "Best total while pending"});
  v.decimal("rounding", total.rounding,
            {"总分与各指标得分合计之差", "Total minus the printed points"});
}

template <typename V, Either<VetoScore> Veto>
void describe(V& v, Veto& veto) {
  v.required_text("ground", veto.ground, {"否决事由", "Ground: negative_list, purchaser, budget"});
  v.text("value", veto.value, {"项目所填", "What the project states"});
  v.text("cite", veto.cite, {"依据", "Article"});
}

template <typename V, Either<ExAnteScore> Score>
void describe(V& v, Score& score) {
  describe_origin(v, score.origin);
  v.number("total", score.total, {"总分", "Total"});
  v.number("low", score.low, {"待定时的最低总分", "Least total while pending"});
  v.number("high", score.high, {"待定时的最高总分", "Greatest total while pending"});
  v.decimal("rounding", score.rounding,
            {"总分与各指标得分合计之差", "Total minus the printed points"});
  v.text("arithmetic", score.arithmetic, {"按分数的结论", "Conclusion by the points"});
  v.text("below_least", score.below_least, {"低于最低要求的方面", "Aspect below its least"});
  v.list("vetoes", score.vetoes, {"一票否决事项", "Vetoes"});
  v.text("conclusion", score.conclusion, {"最终结论", "Conclusion that holds"});
  v.text("stated", score.stated, {"填报的结论", "Conclusion as stated"});
  v.flag("compulsory", score.compulsory, {"依办法必须评估", "Compulsory under the policy"});
  v.number("threshold", score.threshold, {"必须评估的起点金额（元）", "Compulsory from, in yuan"});
  v.text("scope_cite", score.scope_cite, {"必须评估的依据", "Source of scope and amount"});
  v.text("cite", score.cite, {"依据", "Source"});
  v.list("nodes", score.nodes, {"各指标得分", "Nodes of the tree"});
}

template <typename V, Either<TargetChangeScore> Change>
void describe(V& v, Change& change) {
  v.text("date", change.date, {"调整日期", "Date of the change"});
  v.text("by", change.by, {"批准主体", "Who approved it"});
  v.flag("with_budget", change.with_budget, {"与预算同步调整", "The budget changed with it"});
  v.text("reason", change.reason, {"调整理由", "Why it was changed"});
}

template <typename V, Either<TargetApprovalScore> Score>
void describe(V& v, Score& score) {
  v.text("submitted", score.submitted, {"申报日期", "Date of submission"});
  v.flag("with_budget", score.with_budget, {"随预算申报", "Handed in with the budget"});
  v.text("approved", score.approved, {"批复日期", "Date of approval"});
  v.text("by", score.by, {"批复主体", "Who approved it"});
  v.text("budget_approved", score.budget_approved, {"预算批复日期", "Approval of the budget"});
  v.text("budget_by", score.budget_by, {"预算批复主体", "Who approved the budget"});
  v.flag("together", score.together, {"目标与预算同时批复", "Approved together"});
  v.list("changes", score.changes, {"目标调整", "Changes of the target"});
}

template <typename V, Either<MonitoringAlert> Alert>
void describe(V& v, Alert& alert) {
  v.required_text("rule", alert.rule, {"规则编号", "Rule id"});
  v.number("value", alert.value, {"实际值", "What it is"});
  v.number("limit", alert.limit, {"界限", "The limit"});
  v.text("cite", alert.cite, {"依据", "Source"});
}

template <typename V, Either<TargetReviewScore> Score>
void describe(V& v, Score& score) {
  describe_origin(v, score.origin);
  v.text("mode", score.mode, {"评级或打分", "ratings or points"});
  describe_tree_total(v, score.result);
  v.text("consequence", score.consequence,
         {"审核结果的处理", "proceed, complete, resubmit or refuse"});
  v.text("stated", score.stated, {"填报的结论", "Conclusion as stated"});
  v.text("cite", score.cite, {"依据", "Source"});
  v.list("nodes", score.nodes, {"各要点", "Nodes of the tree"});
}

template <typename V, Either<MonitoringRowScore> Row>
void describe(V& v, Row& row) {
  v.text("id", row.id, {"指标编号", "Id of the row"});
  v.text("name", row.name, {"指标名称", "Name of the row"});
  v.text("target", row.target, {"年度指标值", "Target as written"});
  v.text("actual", row.actual, {"监控期完成值", "Value achieved so far"});
  v.text("expected", row.expected, {"全年预计完成值", "Value expected for the year"});
  v.text("basis", row.basis, {"监控口径", "linear, year_end or milestone"});
  v.text("light", row.light, {"预警灯", "red, yellow, green or blue"});
  v.number("rate", row.rate, {"完成进度(%)", "Progress in percent"});
  v.text("formula", row.formula, {"算式", "The formula with its numbers"});
  v.text("expected_light", row.expected_light,
         {"按全年预计的灯", "Light of the value expected for the year"});
  v.text("outlook", row.outlook, {"完成目标可能性", "How likely the target will be met"});
  v.text("cause", row.cause, {"偏差原因", "Cause of the deviation"});
  v.text("note", row.note, {"备注", "Note"});
  v.text("cite", row.cite, {"依据", "Source"});
  describe_place(v, row.place);
}

template <typename V, Either<MonitoringScore> Score>
void describe(V& v, Score& score) {
  v.text("through", score.through, {"监控截止日期", "Last day of the period"});
  v.text("submitted", score.submitted, {"报送日期", "Date it was handed in"});
  v.count("months", score.months, {"已过月数", "Months that have passed"});
  v.text("by", score.by, {"监控主体", "Who monitored"});
  v.number("adjusted", score.adjusted, {"全年预算数", "Adjusted budget"});
  v.number("executed", score.executed, {"监控期执行数", "Payments so far"});
  v.number("expected_executed", score.expected_executed,
           {"全年预计执行数", "Payments expected for the year"});
  v.number("rate", score.rate, {"执行率(%)", "Execution rate in percent"});
  v.text("light", score.light, {"项目灯", "Light of the project"});
  v.text("target_light", score.target_light, {"目标灯", "Light of the targets"});
  v.text("budget_light", score.budget_light, {"预算灯", "Light of the budget"});
  v.text("budget_formula", score.budget_formula, {"预算灯算式", "Formula of the budget's light"});
  v.list("rows", score.rows, {"各指标", "Rows"});
  v.number("completion", score.completion, {"目标完成率(%)", "Mean completion in percent"});
  v.text("outlook", score.outlook, {"完成目标可能性", "Worst outlook of the rows"});
  v.list("alerts", score.alerts, {"其他预警", "Other alerts"});
  v.text("action", score.action, {"应采取的措施", "Action due"});
  v.text("due", score.due, {"措施期限", "Day by which it is due"});
  v.text("report_by", score.report_by, {"报送截止", "Day by which it was to be handed in"});
  v.text("review_by", score.review_by, {"审核主体", "Who reviewed it"});
  v.text("review_date", score.review_date, {"审核日期", "Date of the review"});
  v.text("decided", score.decided, {"审核意见", "What the review decided"});
  v.flag("suspended", score.suspended, {"逾期未答复，暂停", "No choice in time: suspended"});
  v.text("cite", score.cite, {"依据", "Source"});
}

template <typename V, Either<ExpertScore> Expert>
void describe(V& v, Expert& expert) {
  v.text("expert", expert.expert, {"专家", "Expert"});
  v.number("weight", expert.weight, {"权重", "Weight"});
  v.spread("total", expert.total);
  v.object("without", expert.without, {"去掉该专家后的结果", "Result without this expert"});
}

template <typename V, Either<EvaluationScore> Score>
void describe(V& v, Score& score) {
  v.text("kind", score.kind, {"评价类型", "department or finance"});
  describe_origin(v, score.origin);
  v.texts("approaches", score.approaches, {"评价方法", "Approaches"});
  v.texts("standards", score.standards, {"评价标准", "Standards"});
  describe_tree_total(v, score.result);
  v.flag("stated", score.stated, {"只有填报的结果", "Only the printed result is known"});
  v.text("experts_method", score.experts_method, {"专家评分的合成", "How sheets are joined"});
  v.list("experts", score.experts, {"各专家", "Experts"});
  v.number("gap", score.gap, {"自评总分减本次总分", "Self-evaluation minus this total"});
  v.text("cite", score.cite, {"依据", "Source"});
  v.list("nodes", score.nodes, {"各指标得分", "Nodes of the tree"});
}

template <typename V, Either<DimensionScore> Score>
void describe(V& v, Score& score) {
  v.decimal("points", score.points, {"得分", "Points"});
  v.decimal("weight", score.weight, {"分值", "Points available"});
  v.number("score", score.score, {"得分率(%)", "Points in percent"});
}

template <typename V, Either<UseOfResultsScore> Score>
void describe(V& v, Score& score) {
  v.text("grade", score.grade, {"等级", "Grade"});
  v.text("from", score.from, {"结果来源", "Which evaluation counts"});
  v.text("action", score.action, {"预算安排措施", "Action"});
  v.number("budget_before", score.budget_before, {"本年预算", "Budget of the year"});
  v.number("budget_factor", score.budget_factor, {"预算系数", "Factor"});
  v.number("budget_after", score.budget_after, {"下年预算建议", "Budget proposed for the next"});
  v.text("formula", score.formula, {"算式", "The formula with its numbers"});
  v.text("supplier_action", score.supplier_action,
         {"对承接主体的措施", "What becomes of the supplier"});
  v.text("cite", score.cite, {"依据", "Source"});
}

template <typename V, Either<RectificationScore> Score>
void describe(V& v, Score& score) {
  v.flag("required", score.required, {"须整改", "Asked for by the policy"});
  v.text("due", score.due, {"整改期限", "Day by which it is due"});
  v.text("done", score.done, {"完成日期", "Date it was done"});
  v.text("status", score.status, {"整改状态", "open, done, late or not_required"});
  v.text("cite", score.cite, {"依据", "Source"});
}

template <typename V, Either<PublicationScore> Score>
void describe(V& v, Score& score) {
  v.text("what", score.what, {"公开内容", "What is published"});
  v.text("by", score.by, {"公开主体", "Who publishes"});
  v.text("approved", score.approved, {"批复日期", "Date of approval"});
  v.text("due", score.due, {"公开期限", "Last day of publication"});
  v.text("published", score.published, {"公开日期", "Date of publication"});
  v.text("status", score.status, {"公开状态", "published, late, open, overdue or secret"});
  v.flag("secret", score.secret, {"涉密", "Secret"});
  v.flag("to_congress", score.to_congress, {"报送人大", "Goes to the People's Congress"});
  v.text("cite", score.cite, {"依据", "Source"});
}

template <typename V, Either<DutyScore> Duty>
void describe(V& v, Duty& duty) {
  v.text("stage", duty.stage, {"阶段", "Stage"});
  v.text("role", duty.role, {"主体", "Who owes it"});
  v.text("name", duty.name, {"主体名称", "Name of who owes it"});
  v.text("what", duty.what, {"所涉期次或内容", "Period, publication or kind of evaluation"});
  v.text("due", duty.due, {"期限", "Day by which it is due"});
  v.text("done", duty.done, {"完成日期", "Date it was done"});
  v.text("status", duty.status, {"状态", "done, late, overdue or open"});
  v.count("days", duty.days, {"逾期天数", "Days late"});
  v.text("cite", duty.cite, {"依据", "Source"});
}

}  // namespace pbs
