// SPDX-License-Identifier: MIT
// The keys of a scorecard that serve lists over many projects; see card_fields.hpp.
#pragma once

#include "report/row_fields.hpp"
#include "score/risk_score.hpp"
#include "score/year_change.hpp"

namespace pbs {

template <typename V, Either<RiskReason> Reason>
void describe(V& v, Reason& reason) {
  v.required_text("code", reason.code, {"风险种类", "Kind of risk"});
  v.text("subject", reason.subject, {"所涉规则或指标", "The rule or row concerned"});
  v.text("detail", reason.detail, {"类别", "Class"});
  v.number("value", reason.value, {"实际值", "What it is"});
  v.number("limit", reason.limit, {"界限", "The limit"});
  v.decimal("points", reason.points, {"风险分", "Points of risk"});
}

template <typename V, Either<RiskScore> Score>
void describe(V& v, Score& score) {
  v.decimal("points", score.points, {"风险分合计", "Points of risk"});
  v.count("per_department", score.per_department,
          {"每个主管部门至少抽取数", "Least number of a department's projects in a sample"});
  v.list("reasons", score.reasons, {"风险理由", "Reasons"});
  v.text("cite", score.cite, {"依据", "Source"});
}

template <typename V, Either<YearTargetChange> Change>
void describe(V& v, Change& change) {
  v.text("id", change.id, {"指标编号", "Id of the row"});
  v.text("name", change.name, {"指标名称", "Name of the row"});
  v.text("before", change.before, {"上年指标值", "Target of the year before"});
  v.text("after", change.after, {"本年指标值", "Target of this year"});
  v.required_text("change", change.change,
                  {"变化", "raised, lowered, reworded, added or removed"});
}

template <typename V, Either<YearChange> Change>
void describe(V& v, Change& change) {
  v.text("matched_by", change.matched_by, {"对应方式", "id or name; left out: a new project"});
  v.text("previous_id", change.previous_id, {"上年项目编号", "Id in the year before"});
  v.integer("previous_year", change.previous_year, {"上年", "The year before"});
  v.number("previous_total", change.previous_total, {"上年总分", "Total of the year before"});
  v.text("previous_grade", change.previous_grade, {"上年等级", "Grade of the year before"});
  v.number("change", change.change, {"总分变化", "Total minus that of the year before"});
  v.text("grade_change", change.grade_change, {"等级变化", "better, worse or same"});
  v.number("previous_adjusted", change.previous_adjusted,
           {"上年全年预算数（元）", "Adjusted budget of the year before, yuan"});
  v.number("previous_executed", change.previous_executed,
           {"上年全年执行数（元）", "Executed amount of the year before, yuan"});
  v.text("previous_supplier", change.previous_supplier,
         {"上年承接主体", "Supplier of the year before"});
  v.flag("supplier_changed", change.supplier_changed, {"承接主体变化", "Another supplier"});
  v.count("kept", change.kept, {"未变的指标值", "Targets that are the same"});
  v.list("targets", change.targets, {"指标值变化", "Targets that changed"});
}

}  // namespace pbs
