// SPDX-License-Identifier: MIT
// One line a row of each project, through all stages in the order of the year (the execution row
// of the self-evaluation first), with the project's columns before it; a project without rows has
// one line. Columns are only ever appended. RFC 4180, UTF-8, by default with a byte order mark, so
// that Excel opens it.
#include <vector>

#include "base/decimal.hpp"
#include "base/text.hpp"
#include "report/format.hpp"
#include "report/report_columns.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// A spreadsheet would run such a cell as a formula.
bool is_dangerous(std::string_view cell) {
  constexpr std::string_view kFirst[] = {"=",  "+",  "-",  "@",  "\t", "\r",
                                         "\n", "＝", "＋", "－", "＠"};
  return starts_with_any(cell, kFirst) && !Decimal::parse(cell);
}

void append_cell(std::string_view cell, std::string& out) {
  const bool dangerous = is_dangerous(cell);
  const bool quoted = cell.find_first_of(",\"\r\n") != std::string_view::npos ||
                      cell.starts_with(' ') || cell.ends_with(' ');
  if (!quoted) {
    if (dangerous) out += '\'';
    out += cell;
    return;
  }
  out += '"';
  if (dangerous) out += '\'';
  for (const char byte : cell) {
    if (byte == '"') out += '"';
    out += byte;
  }
  out += '"';
}

class CsvReport : public ReportWriter {
 public:
  explicit CsvReport(const ReportOptions& options)
      : language_(options.language), bom_(options.csv_bom) {}

  void head(const Portfolio&, std::string& out) const override {
    if (bom_) out += kByteOrderMark;
    const char* comma = "";
    const auto name = [&](std::string_view key, const Words& heading) {
      out += comma;
      append_cell(language_ == Language::zh ? heading.zh : key, out);
      comma = ",";
    };
    for (const ProjectColumn& column : project_columns()) name(column.key, column.heading);
    for (const RowColumn& column : row_columns()) name(column.key, column.heading);
    out += "\r\n";
  }

  void item(const Scorecard& card, std::string& out) const override {
    const std::string project = project_cells(card);
    const std::vector<ReportRow> rows = report_rows(card);
    for (const ReportRow& row : rows) line(project, row, out);
    if (!rows.empty()) return;
    out += project;
    out.append(row_columns().size(), ',');
    out += "\r\n";
  }

  void tail(const Portfolio&, std::string&) const override {}

 private:
  // Chinese words for a Chinese spreadsheet, identifiers for programs.
  CellStyle style() const { return {language_, language_ == Language::en, false}; }

  std::string project_cells(const Scorecard& card) const {
    const PortfolioRow row = portfolio_row(card);
    std::string out, cell;
    for (const ProjectColumn& column : project_columns()) {
      if (&column != project_columns().data()) out += ',';
      cell.clear();
      column.cell(row, style(), cell);
      append_cell(cell, out);
    }
    return out;
  }

  void line(std::string_view project, const ReportRow& row, std::string& out) const {
    std::string cell;
    out += project;
    for (const RowColumn& column : row_columns()) {
      out += ',';
      cell.clear();
      column.cell(row, style(), cell);
      append_cell(cell, out);
    }
    out += "\r\n";
  }

  Language language_;
  bool bom_;
};

}  // namespace

extern const ReportFormat format_csv = {
    .name = "csv",
    .extension = ".csv",
    .summary = {"表格：各阶段每个指标一行，Excel 可直接打开", "a table: one line a row of every stage, opens in Excel"},
    .head_first = true,
    .make = [](const ReportOptions& options) -> std::unique_ptr<ReportWriter> {
      return std::make_unique<CsvReport>(options);
    },
};

}  // namespace pbs
