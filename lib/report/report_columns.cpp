// SPDX-License-Identifier: MIT
#include "report/report_columns.hpp"

#include <algorithm>
#include <iterator>

#include "report/card_words.hpp"
#include "report/numbers.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

using Identifier = std::string_view (*)(std::string_view, Language);

void put(const std::optional<Decimal>& value, std::string& out) {
  if (value) value->append_to(out);
}

// Cells of lists of projects.

template <auto Member>
void text(const PortfolioRow& row, const CellStyle&, std::string& out) {
  out += row.*Member;
}

template <auto Member>
void number(const PortfolioRow& row, const CellStyle&, std::string& out) {
  put(row.*Member, out);
}

template <auto Member>
void count(const PortfolioRow& row, const CellStyle&, std::string& out) {
  out += std::to_string(row.*Member);
}

// An amount in 元, printed in 万元.
template <auto Member>
void wan(const PortfolioRow& row, const CellStyle& style, std::string& out) {
  const std::optional<Decimal>& yuan = row.*Member;
  if (!yuan) return;
  if (style.plain || !style.grouped) {
    in_wan(*yuan).append_to(out);
  } else {
    append_grouped(in_wan(*yuan), out);
  }
}

void year(const PortfolioRow& row, const CellStyle&, std::string& out) {
  if (row.year) out += std::to_string(*row.year);
}

void status(const PortfolioRow& row, const CellStyle& style, std::string& out) {
  out += style.plain ? word_of(row.status) : status_words(row.status, style.language);
}

// The Chinese grades are the identifiers, in JSON and in policies.
void grade(const PortfolioRow& row, const CellStyle& style, std::string& out) {
  if (row.grade) out += style.plain ? word_of(*row.grade) : grade_words(*row.grade, style.language);
}

constexpr ProjectColumn kProjectColumns[] = {
    {"id", {"项目编号", "Project id"}, false, text<&PortfolioRow::id>},
    {"name", {"项目名称", "Project"}, false, text<&PortfolioRow::name>},
    {"year", {"年度", "Year"}, true, year},
    {"department", {"主管部门", "Department"}, false, text<&PortfolioRow::department>},
    {"status", {"状态", "Status"}, false, status},
    {"adjusted", {"全年预算数(万元)", "Budget (10k yuan)"}, true, wan<&PortfolioRow::adjusted>},
    {"executed", {"全年执行数(万元)", "Executed (10k yuan)"}, true, wan<&PortfolioRow::executed>},
    {"rate", {"执行率(%)", "Rate (%)"}, true, number<&PortfolioRow::rate>},
    {"claimed", {"自评总分", "Claimed"}, true, number<&PortfolioRow::claimed>},
    {"total", {"总分", "Total"}, true, number<&PortfolioRow::total>},
    {"grade", {"等级", "Grade"}, false, grade},
    {"errors", {"错误", "Errors"}, true, count<&PortfolioRow::errors>},
    {"warnings", {"警告", "Warnings"}, true, count<&PortfolioRow::warnings>},
};

// Cells of lists of rows.

template <auto OfExecution, auto OfIndicator>
void number(const ReportRow& row, const CellStyle&, std::string& out) {
  put(row.execution != nullptr ? row.execution->*OfExecution : row.indicator->*OfIndicator, out);
}

template <auto OfExecution, auto OfIndicator>
void text(const ReportRow& row, const CellStyle&, std::string& out) {
  out += row.execution != nullptr ? row.execution->*OfExecution : row.indicator->*OfIndicator;
}

template <auto OfIndicator>
void number(const ReportRow& row, const CellStyle&, std::string& out) {
  if (row.indicator != nullptr) put(row.indicator->*OfIndicator, out);
}

template <auto OfIndicator>
void text(const ReportRow& row, const CellStyle&, std::string& out) {
  if (row.indicator != nullptr) out += row.indicator->*OfIndicator;
}

template <auto OfIndicator, Identifier InWords>
void word(const ReportRow& row, const CellStyle& style, std::string& out) {
  if (row.indicator == nullptr) return;
  const std::string_view id = row.indicator->*OfIndicator;
  out += style.plain ? id : InWords(id, style.language);
}

void row_key(const ReportRow& row, const CellStyle&, std::string& out) {
  out += row.execution != nullptr ? "execution" : row.indicator->id;
}

void row_name(const ReportRow& row, const CellStyle& style, std::string& out) {
  out += row.execution != nullptr ? in_language({"预算执行率", "budget execution"}, style.language)
                                  : row.indicator->name;
}

// The budget is what the execution row promises, the executed amount what it achieved.
template <auto OfExecution, auto OfIndicator>
void amount_or_text(const ReportRow& row, const CellStyle&, std::string& out) {
  if (row.execution == nullptr) {
    out += row.indicator->*OfIndicator;
  } else if (row.execution->*OfExecution) {
    put(row.execution->*OfExecution, out);
    out += row.card->unit;
  }
}

void method(const ReportRow& row, const CellStyle& style, std::string& out) {
  const std::string_view name =
      row.execution != nullptr ? row.execution->method : row.indicator->method;
  out += style.plain ? name : method_words(name, style.language);
}

void row_status(const ReportRow& row, const CellStyle& style, std::string& out) {
  const RowStatus status = row.execution != nullptr ? row.execution->status : row.indicator->status;
  out += style.plain ? word_of(status) : status_words(status, style.language);
}

// Claimed minus recomputed.
void difference(const ReportRow& row, const CellStyle&, std::string& out) {
  const bool execution = row.execution != nullptr;
  const auto& claimed = execution ? row.execution->claimed : row.indicator->claimed;
  const auto& points = execution ? row.execution->points : row.indicator->points;
  if (!claimed || !points) return;
  try {
    (*claimed - *points).append_to(out);
  } catch (const NumberOverflow&) {
    // An absurd claim: it is shown itself, its difference is not.
  }
}

void evidence(const ReportRow& row, const CellStyle& style, std::string& out) {
  if (row.indicator == nullptr) return;
  const std::string_view separator = in_language({"；", "; "}, style.language);
  const List<std::string_view>& list = row.indicator->evidence;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (i != 0) out += separator;
    out += list[i];
  }
}

void line(const ReportRow& row, const CellStyle&, std::string& out) {
  const CardPlace& place = row.execution != nullptr ? row.execution->place : row.indicator->place;
  if (place.line != 0) out += std::to_string(place.line);
}

using E = ExecutionScore;
using I = IndicatorScore;

constexpr RowColumn kRowColumns[] = {
    {"row", {"指标编号", "Row id"}, false, row_key},
    {"row_name", {"三级指标", "Indicator"}, false, row_name},
    {"class", {"指标类别", "Class"}, false, word<&I::indicator_class, class_words>},
    {"group", {"另设类别", "Group"}, false, text<&I::group>},
    {"dimension", {"维度", "Dimension"}, false, word<&I::dimension, dimension_words>},
    {"weight", {"分值", "Weight"}, true, number<&E::weight, &I::weight>},
    {"target", {"年度指标值", "Target"}, false, amount_or_text<&E::adjusted, &I::target>},
    {"actual", {"实际完成值", "Actual"}, false, amount_or_text<&E::executed, &I::actual>},
    {"level", {"评判等级", "Level"}, false, word<&I::level, level_words>},
    {"method", {"计分方法", "Method"}, false, method},
    {"row_status", {"计分状态", "Row status"}, false, row_status},
    {"points", {"得分", "Points"}, true, number<&E::points, &I::points>},
    {"exact", {"未修约得分", "Exact points"}, true, text<&E::exact, &I::exact>},
    {"low", {"最低得分", "Least points"}, true, number<&I::low>},
    {"high", {"最高得分", "Most points"}, true, number<&I::high>},
    {"claimed_points", {"自评得分", "Claimed"}, true, number<&E::claimed, &I::claimed>},
    {"difference", {"自评多计", "Claimed too much"}, true, difference},
    {"review", {"复核分", "Review"}, true, number<&I::review>},
    {"formula", {"算式", "Formula"}, false, text<&E::formula, &I::formula>},
    {"reason", {"偏差原因分析", "Reason"}, false, text<&I::reason>},
    {"remedy", {"改进措施", "Remedy"}, false, text<&I::remedy>},
    {"evidence", {"佐证材料", "Evidence"}, false, evidence},
    {"cite", {"计分依据", "Basis"}, false, text<&E::cite, &I::cite>},
    {"line", {"所在行", "Line"}, true, line},
};

template <typename Column>
const Column* find_column(std::span<const Column> columns, std::string_view key) {
  const auto found = std::find_if(columns.begin(), columns.end(),
                                  [&](const Column& column) { return column.key == key; });
  return found == columns.end() ? nullptr : &*found;
}

}  // namespace

std::span<const ProjectColumn> project_columns() {
  return kProjectColumns;
}

std::span<const RowColumn> row_columns() {
  return kRowColumns;
}

const ProjectColumn* find_project_column(std::string_view key) {
  return find_column(project_columns(), key);
}

const RowColumn* find_row_column(std::string_view key) {
  return find_column(row_columns(), key);
}

}  // namespace pbs
