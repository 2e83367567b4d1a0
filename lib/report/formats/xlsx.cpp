// SPDX-License-Identifier: MIT
// A workbook: summary with charts, ranking, departments, findings, use of results, the policy's
// parameters, and up to 200 projects a sheet each with its official forms. With -o DIR/ the lists
// are one workbook and every project has its own.
#include <memory>

#include "report/format.hpp"
#include "report/formats/xlsx/workbooks.hpp"

namespace pbs {

namespace {

class XlsxReport : public ReportWriter {
 public:
  explicit XlsxReport(const ReportOptions& options) : books_(options.policies, options.language, options.in_folder) {}

  void item(const Scorecard& card, std::string& out) const override { books_.item(card, out); }
  void finish(const Portfolio& portfolio, const Spool& items, ReportTarget& target) const override {
    books_.write(portfolio, items, target);
  }

 private:
  xlsx::Workbooks books_;
};

}  // namespace

extern const ReportFormat format_xlsx = {
    .name = "xlsx",
    .extension = ".xlsx",
    .summary = {"工作簿：汇总图表、排名、问题、结果应用和各项目的官方表格，公式可重算",
                "workbook: charts, lists and the official forms, with live formulas"},
    .head_first = false,
    .folder = true,
    .binary = true,
    .make = [](const ReportOptions& options) -> std::unique_ptr<ReportWriter> {
      return std::make_unique<XlsxReport>(options);
    },
};

}  // namespace pbs
