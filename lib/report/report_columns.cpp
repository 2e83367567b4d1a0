// SPDX-License-Identifier: MIT
#include "report/report_columns.hpp"

#include <algorithm>

#include "report/card_words.hpp"
#include "report/numbers.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

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
void findings(const PortfolioRow& row, const CellStyle&, std::string& out) {
  if (!row.findings_withheld) out += std::to_string(row.*Member);
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
    {"errors", {"错误", "Errors"}, true, findings<&PortfolioRow::errors>},
    {"warnings", {"警告", "Warnings"}, true, findings<&PortfolioRow::warnings>},
};

}  // namespace

std::span<const ProjectColumn> project_columns() {
  return kProjectColumns;
}

const ProjectColumn* find_project_column(std::string_view key) {
  const std::span<const ProjectColumn> columns = project_columns();
  const auto found = std::find_if(columns.begin(), columns.end(),
                                  [&](const ProjectColumn& column) { return column.key == key; });
  return found == columns.end() ? nullptr : &*found;
}

}  // namespace pbs
