// SPDX-License-Identifier: MIT
// The parts of the Markdown report.
#pragma once

#include "report/formats/md/md_text.hpp"
#include "report/portfolio.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// Title, summary, grades, projects without a grade, ranking, departments, findings by rule.
void write_md_portfolio(const Portfolio& portfolio, MdText& md);
// A project's section: facts, rows, totals, reasons and evidence, findings.
void write_md_project(const Scorecard& card, MdText& md);
void write_md_findings(const Scorecard& card, MdText& md);

}  // namespace pbs
