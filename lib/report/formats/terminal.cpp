// SPDX-License-Identifier: MIT
// A table for the terminal: the portfolio; with ReportOptions::detail (one project was asked for)
// its rows instead.
#include "report/format.hpp"
#include "report/formats/terminal/screens.hpp"

namespace pbs {

namespace {

class TerminalReport : public ReportWriter {
 public:
  explicit TerminalReport(const ReportOptions& options) : options_(options) {}

  void head(const Portfolio& portfolio, std::string& out) const override {
    if (!options_.detail) write_portfolio_screen(portfolio, options_, out);
  }
  void item(const Scorecard& card, std::string& out) const override {
    if (options_.detail) write_project_screen(card, options_, out);
  }
  void tail(const Portfolio&, std::string&) const override {}

 private:
  ReportOptions options_;
};

}  // namespace

extern const ReportFormat format_terminal = {
    .name = "terminal",
    .extension = {},
    .summary = {"终端表格", "a table for the terminal"},
    .head_first = false,
    .make = [](const ReportOptions& options) -> std::unique_ptr<ReportWriter> {
      return std::make_unique<TerminalReport>(options);
    },
};

}  // namespace pbs
