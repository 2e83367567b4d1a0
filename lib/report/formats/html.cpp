// SPDX-License-Identifier: MIT
// One self-contained HTML file: the portfolio page first, then a page a project. All is readable
// without JavaScript, which only searches, sorts, filters and switches the language.
#include "report/format.hpp"
#include "report/formats/html/parts.hpp"

namespace pbs {

namespace {

class HtmlWriter : public ReportWriter {
 public:
  explicit HtmlWriter(Language language) : language_(language) {}

  void head(const Portfolio& portfolio, std::string& out) const override {
    HtmlText html(language_, out);
    write_page_start(portfolio, html);
    write_portfolio_page(portfolio, html);
  }
  void item(const Scorecard& card, std::string& out) const override {
    HtmlText html(language_, out);
    write_project_page(card, html);
  }
  void tail(const Portfolio&, std::string& out) const override {
    HtmlText html(language_, out);
    write_page_end(html);
  }

 private:
  Language language_;
};

std::unique_ptr<ReportWriter> make(const ReportOptions& options) {
  return std::make_unique<HtmlWriter>(options.language);
}

}  // namespace

extern const ReportFormat format_html = {
    .name = "html",
    .extension = ".html",
    .summary = {"单个网页文件：总体情况和每个项目一页",
                "one self-contained page: portfolio and projects"},
    .head_first = false,
    .make = make,
};

}  // namespace pbs
