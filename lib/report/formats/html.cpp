// SPDX-License-Identifier: MIT
// HTML: the portfolio page first, then a page a project, in one self-contained file. All is
// readable without JavaScript, which only searches, sorts, filters and switches the language. Above
// 200 projects the file is an index, and the projects stand in parts beside it, by department.
#include <algorithm>
#include <iterator>
#include <unordered_set>

#include "report/format.hpp"
#include "report/formats/html/optional_ends.hpp"
#include "report/formats/html/parts.hpp"
#include "report/formats/view/public_note.hpp"
#include "report/report_target.hpp"

namespace pbs {

namespace {

class HtmlWriter : public ReportWriter {
 public:
  explicit HtmlWriter(const ReportOptions& options)
      : language_(options.language), withheld_(options.withheld) {}

  void head(const Portfolio& portfolio, std::string& out) const override {
    HtmlText html(language_, out);
    write_page_start(top_of(portfolio, true, false), html);
    const std::size_t start = out.size();
    write_portfolio_page(portfolio, {}, findings(), html);
    write_ungraded_list(ungraded_rows(portfolio), {}, findings(), html);
    write_ranked_list(ranked_rows(portfolio), {}, findings(), html);
    drop_optional_ends(out, start);
  }
  void item(const Scorecard& card, std::string& out) const override {
    const std::size_t start = out.size();
    HtmlText html(language_, out);
    write_project_page(card, html);
    drop_optional_ends(out, start);
  }
  void tail(const Portfolio& portfolio, std::string& out) const override {
    HtmlText html(language_, out);
    write_page_end(portfolio, html);
  }
  void finish(const Portfolio& portfolio, const Spool& items, ReportTarget& target) const override {
    if (portfolio.rows.size() <= kMostInOneFile || !target.takes_files() || target.is_folder()) {
      ReportWriter::finish(portfolio, items, target);
    } else {
      write_index_and_parts(portfolio, items, target);
    }
  }

 private:
  // A public copy shows no findings.
  bool findings() const { return withheld_.empty(); }

  PageTop top_of(const Portfolio& portfolio, bool list, bool parts) const {
    PageTop top = plain_top(portfolio);
    top.chapters = portfolio_chapters(portfolio, list, parts);
    return top;
  }
  PageTop plain_top(const Portfolio& portfolio) const {
    PageTop top;
    top.years = years_text(portfolio);
    top.note = {public_note(withheld_, portfolio.left_out, Language::zh),
                public_note(withheld_, portfolio.left_out, Language::en)};
    return top;
  }

  void write_index_and_parts(const Portfolio& portfolio, const Spool& items,
                             ReportTarget& target) const {
    const std::vector<ReportPart> parts = report_parts(portfolio, target.stem());
    const std::vector<RankedRow> ranked = ranked_rows(portfolio);
    target.main().write(index(portfolio, parts, ranked));
    for (const ReportPart& part : parts) {
      write_part(part, portfolio, ranked, items, target.stem() + ".html", target.file(part.file));
    }
  }

  // With the list of all projects where that leaves the index small enough.
  std::string index(const Portfolio& portfolio, const std::vector<ReportPart>& parts,
                    const std::vector<RankedRow>& ranked) const {
    const ReportLinks links(parts);
    for (const bool list : {true, false}) {
      std::string out;
      HtmlText html(language_, out);
      write_page_start(top_of(portfolio, list, true), html);
      const std::size_t start = out.size();
      write_portfolio_page(portfolio, links, findings(), html);
      write_ungraded_list(ungraded_rows(portfolio), links, findings(), html);
      write_part_list(parts, html);
      if (list) write_ranked_list(ranked, links, findings(), html);
      drop_optional_ends(out, start);
      write_page_end(portfolio, html);
      if (!list || out.size() <= kMostOfAnIndex) return out;
    }
    return {};
  }

  void write_part(const ReportPart& part, const Portfolio& portfolio,
                  const std::vector<RankedRow>& ranked, const Spool& items,
                  const std::string& index_name, Output& output) const {
    std::string text;
    HtmlText html(language_, text);
    PageTop top = plain_top(portfolio);
    top.back = "../" + index_name;
    top.department = part.department;
    top.number = part.number;
    top.of = part.of;
    write_page_start(top, html);
    const std::size_t start = text.size();
    const std::unordered_set<const PortfolioRow*> own(part.rows.begin(), part.rows.end());
    std::vector<RankedRow> graded;
    std::copy_if(ranked.begin(), ranked.end(), std::back_inserter(graded),
                 [&](const RankedRow& row) { return own.contains(row.row); });
    std::vector<const PortfolioRow*> ungraded;
    std::copy_if(part.rows.begin(), part.rows.end(), std::back_inserter(ungraded),
                 [](const PortfolioRow* row) { return !row->grade || !row->total; });
    write_ungraded_list(ungraded, {}, findings(), html);
    write_ranked_list(graded, {}, findings(), html);
    drop_optional_ends(text, start);
    output.write(text);
    for (const PortfolioRow* row : part.rows) {
      items.read(row->item, text);
      output.write(text);
    }
    text.clear();
    write_page_end(portfolio, html);
    output.write(text);
  }

  Language language_;
  std::vector<std::string_view> withheld_;
};

std::unique_ptr<ReportWriter> make(const ReportOptions& options) {
  return std::make_unique<HtmlWriter>(options);
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
