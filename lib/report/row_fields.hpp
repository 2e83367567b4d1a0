// SPDX-License-Identifier: MIT
// The keys of the self-evaluation, and what all parts of a scorecard share; see card_fields.hpp.
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
  v.flag("finished", row.finished, {"项目已完成", "The project is finished"});
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
void describe_values(V& v, Row& row) {
  v.text("direction", row.direction, {"指标值的方向", "Direction of the target"});
  v.number("target_value", row.target_value, {"指标值的数", "Number of the target"});
  v.number("target_upper", row.target_upper, {"区间上限", "Upper bound of a range"});
  v.text("target_from", row.target_from, {"时段的首日", "First day of a period"});
  v.text("target_date", row.target_date, {"期限，时段的末日", "Day of a deadline, last day of a period"});
  v.group("target_tiers", {"各档下限", "Lower bounds of the tiers"}, [&](auto& tiers) {
    for (std::size_t i = 0; i < row.target_tiers.size(); ++i) {
      tiers.number(grade_name(static_cast<Grade>(i)), row.target_tiers[i],
                   {"该档下限", "Lower bound of this tier"});
    }
  });
  v.number("actual_value", row.actual_value,
           {"完成值的数，按指标值的单位", "Number of the actual, in the target's unit"});
  v.text("actual_date", row.actual_date, {"完成日期", "Day of the actual"});
  v.number("deduction", row.deduction, {"未达标扣分", "Points lost when not met"});
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
  describe_values(v, row);
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

template <typename V, Either<DifferenceScore> Part>
void describe(V& v, Part& part) {
  v.decimal("points", part.points, {"自评总分减复核总分", "Claimed minus reviewed total"});
  v.number("rate", part.rate, {"占自评总分(%)", "Share of the claimed total in percent"});
  v.text("level", part.level,
         {"自评质量", "truthful, partly_inflated or seriously_inflated"});
  v.text("cite", part.cite, {"依据", "Source"});
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
  v.object("difference", score.difference,
           {"自评与复核之差", "The claimed total against the reviewed one"});
  v.text("explanation", score.explanation, {"情况说明", "Explanation"});
  v.text("submitted", score.submitted, {"报送日期", "Date it was handed in"});
}

}  // namespace pbs
