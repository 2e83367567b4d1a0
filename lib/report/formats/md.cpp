// SPDX-License-Identifier: MIT
// Markdown: the portfolio, then an evaluation report a project; with ReportOptions::detail that of
// the one project alone.
#include "report/format.hpp"
#include "report/formats/md/parts.hpp"

namespace pbs {

namespace {

class MdReport : public ReportWriter {
 public:
  explicit MdReport(const ReportOptions& options) : options_(options) {}

  void head(const Portfolio& portfolio, std::string& out) const override {
    if (options_.detail) return;
    MdText md(options_.language, out);
    write_md_portfolio(portfolio, options_, md);
  }
  void item(const Scorecard& card, std::string& out) const override {
    MdText md(options_.language, out);
    write_md_project(card, options_.detail ? 1 : 3, md);
  }
  void tail(const Portfolio&, std::string&) const override {}

 private:
  ReportOptions options_;
};

}  // namespace

extern const ReportFormat format_md = {
    .name = "md",
    .extension = ".md",
    .summary = {"Markdown 报告", "a Markdown report"},
    .head_first = false,
    .make = [](const ReportOptions& options) -> std::unique_ptr<ReportWriter> {
      return std::make_unique<MdReport>(options);
    },
};

}  // namespace pbs
