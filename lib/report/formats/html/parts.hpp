// SPDX-License-Identifier: MIT
// The parts of the HTML report. Each appends well-formed markup and knows nothing of the others.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "report/formats/html/html_text.hpp"
#include "report/portfolio.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// html/style.css and html/script.js, compiled in.
extern const std::string_view kReportStyle;
extern const std::string_view kReportScript;

// From the doctype to the opening of <main>, and from its end. The page forbids itself the network:
// its security policy allows exactly the style and the script it carries, by their digests.
void write_page_start(const Portfolio& portfolio, HtmlText& html);
void write_page_end(HtmlText& html);

// The portfolio page: headline numbers, grades by count and money, departments, findings by rule,
// projects without a grade, then the list of the graded.
void write_portfolio_page(const Portfolio& portfolio, HtmlText& html);
void write_ungraded_list(const Portfolio& portfolio, HtmlText& html);
void write_ranked_list(const Portfolio& portfolio, HtmlText& html);

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

// A grade as a badge that is told by its word and its border, not by colour alone.
void write_grade(Grade grade, HtmlText& html);

}  // namespace pbs
