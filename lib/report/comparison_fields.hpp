// SPDX-License-Identifier: MIT
// The keys of a portfolio line for the comparison with the year before; see insight_fields.hpp.
#pragma once

#include "insight/year_comparison.hpp"
#include "report/insight_fields.hpp"

namespace pbs {

template <typename V>
void describe(V& v, const YearTotals& totals) {
  v.required_count("projects", totals.projects, {"项目数", "Projects"});
  v.group("grades", {"各等级项目数", "Projects by grade"}, [&](auto& grades) {
    for (std::size_t i = 0; i < totals.grades.size(); ++i) {
      grades.required_count(grade_name(static_cast<Grade>(i)), totals.grades[i],
                            {"该等级的项目数", "Projects of this grade"});
    }
  });
  v.required_count("ungraded", totals.ungraded, {"无等级的项目数", "Projects without a grade"});
  v.number("mean", totals.mean, {"平均分", "Mean total"});
  v.decimal("adjusted", totals.adjusted, {"全年预算数（元）", "Adjusted budget, yuan"});
  v.decimal("executed", totals.executed, {"全年执行数（元）", "Executed amount, yuan"});
}

template <typename V>
void describe(V& v, const ProjectChange& change) {
  describe_ref(v, change.project);
  v.text("previous_id", change.previous_id, {"上年项目编号", "Id in the year before"});
  v.number("previous_total", change.previous_total, {"上年总分", "Total of the year before"});
  v.number("total", change.total, {"总分", "Total"});
  v.number("change", change.change, {"总分变化", "Change in points"});
  v.optional_word("previous_grade", change.previous_grade, {"上年等级", "Grade of the year before"});
  v.optional_word("grade", change.grade, {"等级", "Grade"});
  v.text("grade_change", change.grade_change, {"等级变化", "better, worse or same"});
  v.number("previous_adjusted", change.previous_adjusted,
           {"上年全年预算数（元）", "Adjusted budget of the year before, yuan"});
  v.number("adjusted", change.adjusted, {"全年预算数（元）", "Adjusted budget, yuan"});
  v.count("raised", change.raised, {"提高的指标值", "Targets raised"});
  v.count("lowered", change.lowered, {"降低的指标值", "Targets lowered"});
  v.text("previous_supplier", change.previous_supplier,
         {"上年承接主体", "Supplier of the year before"});
  v.text("supplier", change.supplier, {"承接主体", "Supplier"});
  v.flag("supplier_changed", change.supplier_changed, {"承接主体变化", "Another supplier"});
}

template <typename V>
void describe(V& v, const TargetShift& shift) {
  describe_ref(v, shift.project);
  v.text("row", shift.row, {"指标", "Row"});
  v.text("before", shift.before, {"上年指标值", "Target of the year before"});
  v.text("after", shift.after, {"本年指标值", "Target of this year"});
  v.text("change", shift.change, {"变化", "raised or lowered"});
}

template <typename V>
void describe(V& v, const EndedProject& project) {
  v.text("id", project.id, {"项目编号", "Project id"});
  v.text("name", project.name, {"项目名称", "Project name"});
  v.text("department", project.department, {"主管部门", "Department"});
  v.text("purchaser", project.purchaser, {"购买主体", "Purchaser"});
  v.text("supplier", project.supplier, {"承接主体", "Supplier"});
  v.number("total", project.total, {"总分", "Total"});
  v.optional_word("grade", project.grade, {"等级", "Grade"});
  v.number("adjusted", project.adjusted, {"全年预算数（元）", "Adjusted budget, yuan"});
}

template <typename V>
void describe(V& v, const SupplierHistory& history) {
  v.text("supplier", history.supplier, {"承接主体", "Supplier"});
  v.text("supplier_id", history.supplier_id, {"承接主体统一社会信用代码", "Code of the supplier"});
  v.required_count("previous_projects", history.previous_projects, {"上年项目数", "Projects before"});
  v.required_count("projects", history.projects, {"项目数", "Projects"});
  v.number("previous_mean", history.previous_mean, {"上年平均分", "Mean total before"});
  v.number("mean", history.mean, {"平均分", "Mean total"});
  v.number("change", history.change, {"平均分变化", "Change of the mean"});
}

template <typename V>
void describe_comparison_counts(V& v, const YearComparison& comparison) {
  v.required_count("compared", comparison.compared, {"可比项目数", "Projects in both years"});
  v.required_count("started", comparison.started, {"新增项目数", "New projects"});
  v.required_count("ended", comparison.ended_count, {"终止项目数", "Projects that ended"});
  v.required_count("up", comparison.up, {"总分上升", "More points"});
  v.required_count("down", comparison.down, {"总分下降", "Fewer points"});
  v.required_count("level", comparison.level, {"总分持平", "The same points"});
  v.required_count("better", comparison.better, {"等级上升", "A better grade"});
  v.required_count("worse", comparison.worse, {"等级下降", "A worse grade"});
  v.required_count("same", comparison.same, {"等级不变", "The same grade"});
  v.number("mean_change", comparison.mean_change, {"平均变化", "Mean change in points"});
  v.group("target_changes", {"指标值变化", "Changes of targets"}, [&](auto& targets) {
    targets.required_count("raised", comparison.raised, {"提高", "Raised"});
    targets.required_count("lowered", comparison.lowered, {"降低", "Lowered"});
    targets.required_count("reworded", comparison.reworded, {"改写", "Reworded"});
    targets.required_count("added", comparison.added, {"新增", "Added"});
    targets.required_count("removed", comparison.removed, {"删除", "Removed"});
    targets.required_count("kept", comparison.kept, {"未变", "Kept"});
  });
  v.required_count("suppliers_changed", comparison.suppliers_changed,
                   {"更换承接主体的项目数", "Projects with another supplier"});
}

template <typename V>
void describe(V& v, const YearComparison& comparison) {
  v.group("previous", {"上年", "The year before"},
          [&](auto& totals) { describe(totals, comparison.previous); });
  v.group("current", {"本年", "This year"},
          [&](auto& totals) { describe(totals, comparison.current); });
  describe_comparison_counts(v, comparison);
  v.items("changes", first_listed(comparison.changes), {"下降最多的在前", "Greatest loss first"});
  v.items("new_projects", first_listed(comparison.new_projects), {"新增项目", "New projects"});
  v.items("ended_projects", first_listed(comparison.ended), {"终止项目", "Projects that ended"});
  v.items("targets", first_listed(comparison.targets), {"提高或降低的指标值", "Targets that moved"});
  v.items("suppliers", first_listed(comparison.suppliers), {"承接主体历年情况", "Suppliers"});
}

}  // namespace pbs
