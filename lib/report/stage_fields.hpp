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
  v.text("cite", node.cite, {"计分依据", "Source of the method, with its standing"});
}

template <typename V, Either<StageOrigin> Origin>
void describe_origin(V& v, Origin& origin) {
  v.text("tree", origin.tree, {"指标体系", "Indicator file"});
  v.text("tree_sha256", origin.tree_sha256, {"指标体系的 SHA-256", "Its SHA-256"});
  v.text("date", origin.date, {"日期", "Date"});
  v.text("by", origin.by, {"主体", "Who did it"});
  v.text("by_name", origin.by_name, {"主体名称", "Name of who did it"});
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
  v.text("cite", score.cite, {"依据", "Source"});
  v.list("nodes", score.nodes, {"各指标得分", "Nodes of the tree"});
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
  v.text("action", score.action, {"应采取的措施", "Action due"});
  v.text("due", score.due, {"措施期限", "Day by which it is due"});
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

}  // namespace pbs
