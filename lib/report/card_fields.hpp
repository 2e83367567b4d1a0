// SPDX-License-Identifier: MIT
// The keys of a scorecard in their order. One description serves the writer, the reader and the
// JSON Schema: to add a key, add its line here. Key names are fixed, they are never renamed.
//
// A visitor `v` gets, for each key, the member and a summary:
//   constant        the text that never changes
//   required_text   a text, always there            text     left out when empty
//   required_path   the same for a path of a file   path
//   decimal         a number, always there          number   left out when absent
//   required_count  a count, always there           count    left out when 0
//   integer         left out when absent            flag     left out when false
//   word            one of an enumeration           texts    a list of texts, left out when empty
//   opposite        `true` where the flag is not set although the value it belongs to is there
//   group           an object, left out when empty; marked_group: there when its mark is set
//   spread          members of an optional part, beside the others; there when `key` is
//   object          an optional part; nullable: `null` when absent
//   list            objects; required_list: also when there are none
//   values          the named values of a finding
#pragma once

#include <concepts>
#include <type_traits>

#include "score/scorecard.hpp"

namespace pbs {

// T or const T: the writer visits what the reader fills.
template <typename Given, typename T>
concept Either = std::same_as<std::remove_const_t<Given>, T>;

template <typename V, Either<CardPlace> Place>
void describe_place(V& v, Place& place) {
  v.count("line", place.line, {"所在行", "Line in the project's file, from 1"});
  v.count("column", place.column, {"所在列（字符）", "Column in code points, from 1"});
}

template <typename V, Either<SourceScore> Row>
void describe(V& v, Row& row) {
  v.text("name", row.name, {"资金来源", "Source of the money"});
  v.number("approved", row.approved, {"年初预算数", "Approved budget"});
  v.number("adjusted", row.adjusted, {"全年预算数", "Adjusted budget"});
  v.number("executed", row.executed, {"全年执行数", "Executed amount"});
}

template <typename V, Either<ExecutionScore> Row>
void describe(V& v, Row& row) {
  v.number("weight", row.weight, {"分值", "Points available"});
  v.number("approved", row.approved, {"年初预算数", "Approved budget"});
  v.number("adjusted", row.adjusted, {"全年预算数", "Adjusted budget"});
  v.number("executed", row.executed, {"全年执行数", "Executed amount"});
  v.number("received", row.received, {"到位资金", "Amount received"});
  v.number("rate", row.rate, {"执行率(%)，重新计算", "Execution rate in percent, recomputed"});
  v.number("points", row.points, {"得分，重新计算", "Points, recomputed"});
  v.text("exact", row.exact,
         {"未修约的得分（最简分数）", "Points before rounding, reduced fraction"});
  v.number("claimed", row.claimed, {"自评得分", "Points claimed by the unit"});
  v.number("claimed_rate", row.claimed_rate, {"自报执行率(%)", "Rate claimed, percent"});
  v.text("method", row.method, {"计分方法", "Scoring method"});
  v.text("formula", row.formula, {"算式", "The formula with its numbers"});
  v.word("status", row.status, {"计分状态", "Status of the row"});
  describe_place(v, row.place);
  v.text("cite", row.cite, {"计分依据", "Source of the method, with its standing"});
  v.list("sources", row.sources, {"资金来源", "Sources of the money"});
}

template <typename V, Either<BreakdownScore> Row>
void describe(V& v, Row& row) {
  v.text("name", row.name, {"其中项", "A part of the row"});
  v.text("target", row.target, {"年度指标值", "Target as written"});
  v.text("actual", row.actual, {"实际完成值", "Actual as written"});
}

template <typename V, Either<IndicatorScore> Row>
void describe_outcome(V& v, Row& row) {
  v.text("method", row.method, {"计分方法", "Scoring method"});
  v.text("formula", row.formula, {"算式", "The formula with its numbers"});
  v.number("points", row.points, {"得分，重新计算", "Points, recomputed"});
  v.text("exact", row.exact,
         {"未修约的得分（最简分数）", "Points before rounding, reduced fraction"});
  v.number("low", row.low, {"待定行的最低得分", "Least points of a pending row"});
  v.number("high", row.high, {"待定行的最高得分", "Most points of a pending row"});
  v.number("claimed", row.claimed, {"自评得分", "Points claimed by the unit"});
  v.number("review", row.review, {"复核分", "Points of the reviewer"});
  v.text("review_reason", row.review_reason, {"复核理由", "Reason of the reviewer"});
  v.word("status", row.status, {"计分状态", "Status of the row"});
}

template <typename V, Either<IndicatorScore> Row>
void describe(V& v, Row& row) {
  v.text("id", row.id, {"指标编号", "Id of the row"});
  v.required_text("name", row.name, {"指标名称", "Name of the row"});
  v.text("class", row.indicator_class, {"指标类别", "First and second level"});
  v.text("group", row.group, {"表中另设的类别", "Class of a form beside the usual ones"});
  v.text("dimension", row.dimension, {"4E 维度", "Dimension of the four E"});
  v.number("weight", row.weight, {"分值", "Points available"});
  v.text("target", row.target, {"年度指标值", "Target as written"});
  v.text("actual", row.actual, {"实际完成值", "Actual as written"});
  v.text("level", row.level, {"评判等级", "Level of a qualitative row"});
  describe_outcome(v, row);
  describe_place(v, row.place);
  v.text("cite", row.cite, {"计分依据", "Source of the method, with its standing"});
  v.text("reason", row.reason, {"偏差原因分析", "Reason of a deviation"});
  v.text("remedy", row.remedy, {"改进措施", "Remedy"});
  v.texts("evidence", row.evidence, {"佐证材料", "Evidence"});
  v.list("breakdown", row.breakdown, {"其中各项，不计分", "Parts of the row, never counted"});
  v.marked_group("survey", row.survey.present, {"满意度调查", "Survey"}, [&](auto& survey) {
    survey.text("sample", row.survey.sample, {"样本量", "Sample size"});
    survey.text("questions", row.survey.questions, {"题目数", "Number of questions"});
    survey.text("date", row.survey.date, {"调查日期", "Date of the survey"});
  });
}

template <typename V, Either<TotalGrade> Total>
void describe(V& v, Total& total) {
  v.decimal("total", total.total, {"总分", "Total"});
  v.word("grade", total.grade, {"等级", "Grade"});
}

template <typename V, Either<Rescaling> Part>
void describe(V& v, Part& part) {
  v.decimal("points", part.points, {"参与计分各行的得分合计", "Points of the rows that count"});
  v.decimal("weight", part.weight, {"参与计分各行的分值合计", "Weights of the rows that count"});
  v.decimal("full", part.full, {"折算满分", "The points they are brought to"});
}

template <typename V, Either<SelfEvaluationScore> Score>
void describe(V& v, Score& score) {
  v.group("execution", {"预算执行率行", "Row of budget execution"},
          [&](auto& row) { describe(row, score.execution); });
  v.required_list("indicators", score.indicators, {"三级指标", "Third-level rows"});
  v.spread("total", score.total);
  v.object("worst", score.worst, {"待定时的最低总分", "Worst total while pending"});
  v.object("best", score.best, {"待定时的最高总分", "Best total while pending"});
  v.decimal("rounding", score.rounding,
            {"总分与各行得分合计之差", "Total minus the printed points"});
  v.object("rescaling", score.rescaling, {"剔除不适用行后的折算", "Rows taken out, rest rescaled"});
  v.flag("near_boundary", score.near_boundary,
         {"总分贴近等级界限", "Within 0.05 of a grade bound"});
  v.group("claimed", {"单位自报", "What the unit claims"}, [&](auto& claimed) {
    claimed.number("total", score.claimed_total, {"自评总分", "Claimed total"});
    claimed.opposite("summed", score.claimed_total_stated, score.claimed_total,
                     {"未填总分，由各行自评得分相加", "Not stated: sum of the claimed points"});
    claimed.text("grade", score.claimed_grade, {"自评等级", "Claimed grade"});
  });
  v.group("review", {"复核结果", "Result of the review"}, [&](auto& review) {
    review.number("total", score.review_total, {"复核总分", "Total after the review"});
  });
  v.text("explanation", score.explanation, {"情况说明", "Explanation"});
  v.text("submitted", score.submitted, {"报送日期", "Date it was handed in"});
}

template <typename V, Either<ResultScore> Result>
void describe(V& v, Result& result) {
  v.required_text("from", result.from, {"结果来源", "Which evaluation counts"});
  v.decimal("total", result.total, {"总分", "Total, the worst of an interval"});
  v.word("grade", result.grade, {"等级", "Grade"});
}

template <typename V, Either<CardFinding> Found>
void describe(V& v, Found& found) {
  v.required_text("rule", found.rule, {"规则编号", "Rule id"});
  v.word("severity", found.severity, {"级别", "Severity"});
  v.path("path", found.path, {"文件，非本项目文件时", "File, where not the project's own"});
  describe_place(v, found.place);
  v.text("subject", found.subject, {"所涉指标或字段", "The row or field concerned"});
  v.values("values", found.values, {"所涉数值", "The values concerned"});
  v.group("second", {"另一处", "The other place"}, [&](auto& second) {
    second.path("path", found.second_path, {"文件", "File"});
    describe_place(second, found.second);
  });
}

template <typename V, Either<CardAllowed> Found>
void describe(V& v, Found& found) {
  v.required_text("rule", found.rule, {"规则编号", "Rule id"});
  v.word("severity", found.severity, {"级别", "Severity"});
  describe_place(v, found.place);
  v.required_text("reason", found.reason, {"允许的原因", "Why it is allowed"});
  v.text("until", found.until, {"允许到哪一天", "Last day on which it is allowed"});
}

template <typename V, Either<Scorecard> Card>
void describe_project(V& v, Card& card) {
  v.text("id", card.id, {"项目编号", "Project id"});
  v.text("name", card.name, {"项目名称", "Project name"});
  v.integer("year", card.year, {"年度", "Year"});
  v.text("department", card.department, {"主管部门", "Department"});
  v.text("purchaser", card.purchaser, {"购买主体", "Purchaser"});
  v.text("supplier", card.supplier, {"承接主体", "Supplier"});
  v.group("service", {"服务", "Service"}, [&](auto& service) {
    service.text("catalogue", card.catalogue, {"指导性目录代码", "Code of the catalogue"});
    service.text("class", card.service_class, {"服务类别", "public or auxiliary"});
    service.text("kind", card.service_kind, {"新增、延续或一次性", "new, continuing or one_off"});
  });
  v.flag("key_project", card.key_project, {"重点项目", "Key project"});
  v.group("contract", {"合同", "Contract"}, [&](auto& contract) {
    contract.number("amount", card.contract_amount, {"合同金额", "Contract amount"});
  });
  v.text("unit", card.unit, {"金额单位", "Unit of the amounts"});
  v.text("objective", card.objective, {"年度总体目标", "Objective of the year"});
  v.text("indicator_set", card.indicator_set, {"指标体系", "Indicator file"});
}

template <typename V, Either<Scorecard> Card>
void describe(V& v, Card& card) {
  v.constant("pbs", "scorecard/1", {"种类", "Kind of the line"});
  v.word("status", card.status, {"计分状态", "Status of the project"});
  describe_project(v, card);
  v.group("source", {"来源文件", "Where the project stands"}, [&](auto& source) {
    source.required_count("input", card.source.input, {"输入序号", "Number among all inputs"});
    source.required_path("path", card.source.path, {"文件", "File"});
    source.required_count("document", card.source.document, {"第几个文档", "Document in the file"});
    source.required_count("line", card.source.line, {"起始行", "First line of the document"});
    source.text("sha256", card.source.sha256, {"文档的 SHA-256", "SHA-256 of the document"});
  });
  v.group("policy", {"所用办法", "Policy applied"}, [&](auto& policy) {
    policy.text("id", card.policy_id, {"办法编号", "Policy id"});
    policy.text("sha256", card.policy_sha256, {"办法的 SHA-256", "SHA-256 of the policy"});
  });
  v.nullable("self_evaluation", card.self_evaluation, {"绩效自评", "Self-evaluation"});
  v.object("result", card.result, {"作数的结果", "The result that counts"});
  v.required_list("findings", card.findings, {"发现的问题", "Findings"});
  v.list("allowed", card.allowed,
         {"文件中的注释允许的问题，不计入", "Findings allowed by comments, which do not count"});
}

}  // namespace pbs
