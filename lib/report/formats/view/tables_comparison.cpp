// SPDX-License-Identifier: MIT
// The year before: projects, targets, suppliers, new and ended ones (--compare).
#include "report/formats/view/insight_words.hpp"
#include "report/formats/view/table_maker.hpp"

namespace pbs {

namespace {

void make_years(const YearComparison& comparison, TableMaker& table) {
  table.begin("years", {"与上年比较", "Against the year before"},
              {{label::kYear}, {label::kProjects, true}, {{"优", "Excellent"}, true},
               {{"良", "Good"}, true}, {{"中", "Fair"}, true}, {{"差", "Poor"}, true},
               {label::kNoGrade, true}, {label::kMean, true},
               {{"全年预算数（万元）", "Budget, 10,000 yuan"}, true}},
              2);
  const auto year = [&](const Words& name, const YearTotals& totals) {
    if (!table.row()) return;
    table.words(name);
    table.count(totals.projects);
    for (const std::size_t count : totals.grades) table.count(count);
    table.count(totals.ungraded);
    table.number(totals.mean);
    table.money(totals.adjusted);
  };
  year({"上年", "Before"}, comparison.previous);
  year({"本年", "This year"}, comparison.current);
}

void make_changes(const YearComparison& comparison, TableMaker& table) {
  table.begin("changes", {"项目得分变化", "Change of each project"},
              {kIdColumn, kProjectColumn, {{"上年", "Before"}, true}, {{"本年", "Now"}, true},
               {{"变化", "Change"}, true}, {{"上年等级", "Grade before"}},
               {{"本年等级", "Grade now"}}, {{"提高目标", "Raised"}, true},
               {{"放宽目标", "Lowered"}, true}, {{"上年承接主体", "Supplier before"}},
               {{"本年承接主体", "Supplier now"}}},
              comparison.compared);
  for (const ProjectChange& change : comparison.changes) {
    if (!table.row()) break;
    table.project(change.project);
    table.number(change.previous_total);
    table.number(change.total);
    table.change(change.change);
    table.grade(change.previous_grade);
    table.grade(change.grade);
    table.count(change.raised);
    table.count(change.lowered);
    table.user(change.previous_supplier);
    table.user(change.supplier);
  }
}

void make_targets(const YearComparison& comparison, TableMaker& table) {
  table.begin("shifts", {"目标调整情况", "Targets raised and lowered"},
              {{{"变化", "Change"}}, kIdColumn, kProjectColumn, {label::kIndicator},
               {{"上年", "Before"}}, {{"本年", "Now"}}},
              comparison.raised + comparison.lowered);
  for (const TargetShift& shift : comparison.targets) {
    if (!table.row()) break;
    table.words(both(change_words, std::string_view(shift.change)));
    table.project(shift.project);
    table.user(shift.row);
    table.user(shift.before);
    table.user(shift.after);
  }
}

void make_histories(const YearComparison& comparison, TableMaker& table) {
  table.begin("histories", {"承接主体历年情况", "Suppliers over the years"},
              {{label::kSupplier}, {{"上年项目", "Projects before"}, true},
               {{"本年项目", "Projects now"}, true}, {{"上年平均", "Mean before"}, true},
               {{"本年平均", "Mean now"}, true}, {{"变化", "Change"}, true}},
              comparison.suppliers.size());
  for (const SupplierHistory& history : comparison.suppliers) {
    if (!table.row()) break;
    table.user(history.supplier);
    table.count(history.previous_projects);
    table.count(history.projects);
    table.number(history.previous_mean);
    table.number(history.mean);
    table.change(history.change);
  }
}

void make_new_and_ended(const YearComparison& comparison, TableMaker& table) {
  const std::vector<PortfolioColumn> columns{kIdColumn, kProjectColumn, {label::kDepartment}};
  table.begin("new", {"新增项目", "New projects"}, columns, comparison.started);
  for (const ProjectRef& project : comparison.new_projects) {
    if (!table.row()) break;
    table.project(project);
    table.user(project->department);
  }
  table.begin("ended", {"终止项目", "Ended projects"}, columns, comparison.ended_count);
  for (const EndedProject& project : comparison.ended) {
    if (!table.row()) break;
    table.user(project.id);
    table.user(project.name);
    table.user(project.department);
  }
}

}  // namespace

void make_comparison_tables(const Insights& insights, TableMaker& table) {
  if (!insights.comparison) return;
  const YearComparison& comparison = *insights.comparison;
  make_years(comparison, table);
  make_changes(comparison, table);
  make_targets(comparison, table);
  make_histories(comparison, table);
  make_new_and_ended(comparison, table);
}

}  // namespace pbs
