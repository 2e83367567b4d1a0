// SPDX-License-Identifier: MIT
#include "report/report_rows.hpp"

#include "model/project.hpp"

namespace pbs {

namespace {

using Rows = std::vector<ReportRow>;

constexpr Words kRoundingRow{"舍入差", "rounding"};
constexpr Words kRescalingRow{"剔除不适用指标后折算", "brought to the full points"};
constexpr Words kTotalRow{"总分", "total"};

std::string amount(const std::optional<Decimal>& value, std::string_view unit) {
  if (!value) return {};
  std::string text = value->to_string();
  text += unit;
  return text;
}

ReportRow& add(std::string_view stage, std::string_view part, RowKind kind, Rows& rows) {
  ReportRow& row = rows.emplace_back();
  row.stage = stage;
  row.part = part;
  row.kind = kind;
  return row;
}

void add_rounding(std::string_view stage, std::string_view part, const Decimal& rounding,
                  const Words& label, Rows& rows) {
  if (rounding.is_zero()) return;
  ReportRow& row = add(stage, part, RowKind::rounding, rows);
  row.id = "rounding";
  row.label = label;
  row.points = rounding;
}

ReportRow& add_total(std::string_view stage, std::string_view part, Rows& rows) {
  ReportRow& row = add(stage, part, RowKind::total, rows);
  row.id = "total";
  row.label = kTotalRow;
  return row;
}

void put_total(const std::optional<TotalGrade>& total, const std::optional<TotalGrade>& worst,
               const std::optional<TotalGrade>& best, ReportRow& row) {
  if (total) row.points = total->total;
  if (worst) row.low = worst->total;
  if (best) row.high = best->total;
  if (total || worst) row.outcome = grade_name(total ? total->grade : worst->grade);
}

void add_nodes(std::string_view stage, std::string_view part, std::string_view tree,
               const List<NodeScore>& nodes, Rows& rows) {
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const NodeScore& node = nodes[i];
    ReportRow& row = add(stage, part, is_inner(nodes, i) ? RowKind::group : RowKind::row, rows);
    row.tree = tree;
    row.id = node.path;
    row.name = node.name;
    row.dimension = node.dimension;
    row.content = node.content;
    row.weight = node.weight;
    row.method = node.method;
    row.status = node.status;
    row.points = node.points;
    row.low = node.low;
    row.high = node.high;
    row.exact = node.exact;
    row.formula = node.formula;
    row.reason = node.reason;
    row.outcome = node.rating;
    row.spread = node.spread;
    row.cite = node.cite;
    row.line = node.given_place.line;
  }
}

void add_ex_ante(const ExAnteScore& score, Rows& rows) {
  constexpr std::string_view kStage = "ex_ante";
  add_nodes(kStage, {}, score.origin.tree, score.nodes, rows);
  add_rounding(kStage, {}, score.rounding, kRoundingRow, rows);
  ReportRow& row = add_total(kStage, {}, rows);
  row.tree = score.origin.tree;
  row.points = score.total;
  row.low = score.low;
  row.high = score.high;
  row.outcome = score.conclusion.empty() ? score.stated : score.conclusion;
  row.cite = score.cite;
}

void add_target_review(const TargetReviewScore& score, Rows& rows) {
  constexpr std::string_view kStage = "target_review";
  add_nodes(kStage, {}, score.origin.tree, score.nodes, rows);
  add_rounding(kStage, {}, score.result.rounding, kRoundingRow, rows);
  ReportRow& row = add_total(kStage, {}, rows);
  row.tree = score.origin.tree;
  put_total(score.result.total, score.result.worst, score.result.best, row);
  if (row.outcome.empty()) row.outcome = score.stated;
  row.cite = score.cite;
}

void add_monitoring(const Scorecard& card, const MonitoringScore& period, Rows& rows) {
  constexpr std::string_view kStage = "monitoring";
  ReportRow& budget = add(kStage, period.through, RowKind::row, rows);
  budget.id = "execution";
  budget.label = {"预算执行率", "budget execution"};
  budget.target = amount(period.adjusted, card.unit);
  budget.actual = amount(period.executed, card.unit);
  budget.formula = period.budget_formula;
  budget.light = period.budget_light;
  for (const MonitoringRowScore& watched : period.rows) {
    ReportRow& row = add(kStage, period.through, RowKind::row, rows);
    row.id = watched.id;
    row.name = watched.name;
    row.target = watched.target;
    row.actual = watched.actual;
    row.expected = watched.expected;
    row.formula = watched.formula;
    row.light = watched.light;
    row.outlook = watched.outlook;
    row.cause = watched.cause;
    row.reason = watched.note;
    row.cite = watched.cite;
    row.line = watched.place.line;
  }
  ReportRow& total = add(kStage, period.through, RowKind::total, rows);
  total.id = "light";
  total.label = {"项目预警灯", "light of the project"};
  total.light = period.light;
  total.outcome = period.decided.empty() ? period.action : period.decided;
  total.outlook = period.outlook;
  total.cite = period.cite;
}

void add_execution(const Scorecard& card, const ExecutionScore& score, Rows& rows) {
  ReportRow& row = add("self_evaluation", {}, RowKind::row, rows);
  row.id = "execution";
  row.label = {"预算执行率", "budget execution"};
  row.weight = score.weight;
  row.target = amount(score.adjusted, card.unit);
  row.actual = amount(score.executed, card.unit);
  row.method = score.method;
  row.status = score.status;
  row.points = score.points;
  row.exact = score.exact;
  row.claimed = score.claimed;
  row.formula = score.formula;
  row.cite = score.cite;
  row.line = score.place.line;
}

void add_indicator(const IndicatorScore& score, Rows& rows) {
  ReportRow& row = add("self_evaluation", {}, RowKind::row, rows);
  row.id = score.id;
  row.name = score.name;
  row.indicator_class = score.indicator_class;
  row.group = score.group;
  row.dimension = score.dimension;
  row.weight = score.weight;
  row.target = score.target;
  row.actual = score.actual;
  row.level = score.level;
  row.method = score.method;
  row.status = score.status;
  row.points = score.points;
  row.low = score.low;
  row.high = score.high;
  row.exact = score.exact;
  row.claimed = score.claimed;
  row.review = score.review;
  row.formula = score.formula;
  row.reason = score.reason;
  row.remedy = score.remedy;
  row.evidence = score.evidence;
  row.cite = score.cite;
  row.line = score.place.line;
}

void add_self_evaluation(const Scorecard& card, const SelfEvaluationScore& score, Rows& rows) {
  constexpr std::string_view kStage = "self_evaluation";
  add_execution(card, score.execution, rows);
  for (const IndicatorScore& row : score.indicators) add_indicator(row, rows);
  add_rounding(kStage, {}, score.rounding, score.rescaling ? kRescalingRow : kRoundingRow, rows);
  ReportRow& row = add_total(kStage, {}, rows);
  put_total(score.total, score.worst, score.best, row);
  row.claimed = score.claimed_total;
  row.review = score.review_total;
}

void add_evaluation(const EvaluationScore& score, Rows& rows) {
  constexpr std::string_view kStage = "evaluation";
  add_nodes(kStage, score.kind, score.origin.tree, score.nodes, rows);
  add_rounding(kStage, score.kind, score.result.rounding, kRoundingRow, rows);
  ReportRow& row = add_total(kStage, score.kind, rows);
  row.tree = score.origin.tree;
  put_total(score.result.total, score.result.worst, score.result.best, row);
  row.cite = score.cite;
}

void add_use(const Scorecard& card, Rows& rows) {
  constexpr std::string_view kStage = "use_of_results";
  if (card.use_of_results) {
    const UseOfResultsScore& use = *card.use_of_results;
    ReportRow& row = add(kStage, "budget", RowKind::row, rows);
    row.id = "budget";
    row.label = {"预算安排", "budget of the next year"};
    row.target = amount(use.budget_before, card.unit);
    row.actual = amount(use.budget_after, card.unit);
    row.formula = use.formula;
    row.outcome = use.action;
    row.cite = use.cite;
  }
  if (card.rectification) {
    ReportRow& row = add(kStage, "rectification", RowKind::row, rows);
    row.id = "rectification";
    row.label = {"整改", "rectification"};
    row.target = card.rectification->due;
    row.actual = card.rectification->done;
    row.outcome = card.rectification->status;
    row.cite = card.rectification->cite;
  }
  for (const PublicationScore& item : card.publication) {
    ReportRow& row = add(kStage, "publication", RowKind::row, rows);
    row.id = item.what;
    row.label = {"公开", "publication"};
    row.target = item.due;
    row.actual = item.published;
    row.outcome = item.status;
    row.cite = item.cite;
  }
}

}  // namespace

bool is_inner(const List<NodeScore>& nodes, std::size_t i) {
  if (i + 1 >= nodes.size()) return false;
  const std::string_view path = nodes[i].path;
  const std::string_view next = nodes[i + 1].path;
  return next.size() > path.size() && next.starts_with(path) && next[path.size()] == '.';
}

std::vector<ReportRow> report_rows(const Scorecard& card) {
  Rows rows;
  if (card.ex_ante) add_ex_ante(*card.ex_ante, rows);
  if (card.target_review) add_target_review(*card.target_review, rows);
  for (const MonitoringScore& period : card.monitoring) add_monitoring(card, period, rows);
  if (card.self_evaluation) add_self_evaluation(card, *card.self_evaluation, rows);
  for (const EvaluationScore& score : card.evaluations) add_evaluation(score, rows);
  add_use(card, rows);
  return rows;
}

}  // namespace pbs
