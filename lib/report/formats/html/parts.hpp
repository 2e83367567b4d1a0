// SPDX-License-Identifier: MIT
// The parts of the HTML report. Each appends well-formed markup and knows nothing of the others.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "report/formats/html/blocks.hpp"
#include "report/formats/html/html_text.hpp"
#include "report/formats/html/links.hpp"
#include "report/formats/view/portfolio_view.hpp"
#include "report/formats/view/words.hpp"
#include "report/portfolio.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// html/style.css, html/letter.css and html/script.js, compiled in.
extern const std::string_view kReportStyle;
extern const std::string_view kLetterStyle;
extern const std::string_view kReportScript;

// What the head of a page says; a part of a report names its department and leads back.
struct Chapter {
  std::string_view id;
  Words title;
};
struct PageTop {
  std::string years = {};
  Filled note = {};  // of a public copy
  std::vector<Chapter> chapters = {};
  std::string back = {};        // address of the index; empty: this is it
  std::string department = {};  // of a part
  std::size_t number = 1, of = 1;
};

// From the doctype to the opening of <main>, and from its end. The page forbids itself the network:
// its security policy allows exactly the style and the script it carries, by their digests.
void write_page_start(const PageTop& top, HtmlText& html);
void write_page_end(const Portfolio& portfolio, HtmlText& html);

// The portfolio page without the lists of projects: headline numbers, grades by count and money,
// distribution of the scores, departments, kinds of services, best and worst, findings by rule.
// Long lists name so many projects and say how many more there are. `findings`: with their counts.
void write_portfolio_page(const Portfolio& portfolio, const ReportLinks& links, bool findings,
                          HtmlText& html);
std::vector<Chapter> portfolio_chapters(const Portfolio& portfolio, bool list, bool parts);

// Projects without a grade, and the graded: all, or those of a part.
void write_ungraded_list(const std::vector<const PortfolioRow*>& rows, const ReportLinks& links,
                         bool findings, HtmlText& html);
void write_ranked_list(const std::vector<RankedRow>& rows, const ReportLinks& links, bool findings,
                       HtmlText& html);
// The parts of the report by department.
void write_part_list(const std::vector<ReportPart>& parts, HtmlText& html);

void write_distribution(const Portfolio& portfolio, HtmlText& html);
void write_scatter(const Portfolio& portfolio, const ReportLinks& links, HtmlText& html);
void write_best_and_worst(const Portfolio& portfolio, const ReportLinks& links, HtmlText& html);
// With a register: what each department has handed in and what is missing.
void write_handed_in(const Portfolio& portfolio, int scale, HtmlText& html);
void write_services(const Portfolio& portfolio, int scale, HtmlText& html);
void write_monitoring_lights(const Portfolio& portfolio, HtmlText& html);

// The name of a project, linked to its page, in a <th>.
void write_project_name(const PortfolioRow& row, const ReportLinks& links, HtmlText& html);

// A horizontal bar a row, drawn as inline SVG with its numbers in words; readable without colour.
struct Bar {
  Words label;
  std::string value;  // printed at the bar's end
  Decimal length;     // in the unit of the others; at least 0
};
void write_bar_chart(std::string_view id, const Words& title, const std::vector<Bar>& bars,
                     HtmlText& html);

// A project's page.
void write_project_page(const Scorecard& card, HtmlText& html);
void write_budget_table(const Scorecard& card, HtmlText& html);
void write_score_table(const Scorecard& card, HtmlText& html);
// The decimals of the columns of numbers of the score table.
struct ScoreDecimals {
  std::size_t weight = 0, claimed = 0, points = 0, difference = 0, review = 0;
};
// The foot of the score table: the sum of the rows, what stands between it and the total, the
// total.
void write_score_totals(const SelfEvaluationScore& score, const ScoreDecimals& decimals,
                        HtmlText& html);
void write_findings(const Scorecard& card, HtmlText& html);

}  // namespace pbs
