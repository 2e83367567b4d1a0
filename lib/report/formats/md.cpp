// SPDX-License-Identifier: MIT
// Markdown: the portfolio, then a section a project.
#include "report/format.hpp"
#include "report/formats/md/parts.hpp"

namespace pbs {

namespace {

class MdReport : public ReportWriter {
 public:
  explicit MdReport(Language language) : language_(language) {}

  void head(const Portfolio& portfolio, std::string& out) const override {
    MdText md(language_, out);
    write_md_portfolio(portfolio, md);
  }
  void item(const Scorecard& card, std::string& out) const override {
    MdText md(language_, out);
    write_md_project(card, md);
  }
  void tail(const Portfolio&, std::string&) const override {}

 private:
  Language language_;
};

}  // namespace

extern const ReportFormat format_md = {
    .name = "md",
    .extension = ".md",
    .summary = {"Markdown 报告", "a Markdown report"},
    .head_first = false,
    .make = [](const ReportOptions& options) -> std::unique_ptr<ReportWriter> {
      return std::make_unique<MdReport>(options.language);
    },
};

}  // namespace pbs
