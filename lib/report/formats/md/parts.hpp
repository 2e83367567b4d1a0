// SPDX-License-Identifier: MIT
// The parts of the Markdown report.
#pragma once

#include <string>

#include "report/format.hpp"
#include "report/formats/md/md_text.hpp"
#include "report/portfolio.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// Title, summary, grades, projects without a grade, ranking, departments, findings by rule.
void write_md_portfolio(const Portfolio& portfolio, const ReportOptions& options, MdText& md);

// A project as an evaluation report (评价报告) with the eight chapters of the official outline and
// its tables as annexes; what only a person can write is marked as such. `level` is that of its
// title.
void write_md_project(const Scorecard& card, int level, MdText& md);

// Its chapters; `level` is that of a chapter's heading.
void write_md_facts(const Scorecard& card, int level, MdText& md);        // 一
void write_md_work(const Scorecard& card, int level, MdText& md);         // 二
void write_md_conclusion(const Scorecard& card, int level, MdText& md);   // 三
void write_md_analysis(const Scorecard& card, int level, MdText& md);     // 四
void write_md_problems(const Scorecard& card, int level, MdText& md);     // 五 and 六
void write_md_proposals(const Scorecard& card, int level, MdText& md);    // 七 and 八

// Its annexes, numbered from 1; `level` is that of an annex's heading.
void write_md_annexes(const Scorecard& card, int level, MdText& md);
// The form of the self-evaluation: rows, totals, reasons and evidence.
void write_md_self_evaluation(const Scorecard& card, MdText& md);
void write_md_findings(const Scorecard& card, MdText& md);

// A paragraph for a person to write: **【待填写：…】**.
void write_to_fill(const Words& what, MdText& md);

// The evaluation whose result counts and which has nodes; nullptr where there is none.
const EvaluationScore* counting_evaluation(const Scorecard& card);
// The table of nodes[begin, end): level, name, points available, points, reckoning and reason, basis.
void write_md_nodes(const List<NodeScore>& nodes, std::size_t begin, std::size_t end, MdText& md);
// "**91.20 优**"; "**76.00–92.00 中–优**" while pending; empty where there is no total.
std::string total_text(const std::optional<TotalGrade>& total,
                       const std::optional<TotalGrade>& worst,
                       const std::optional<TotalGrade>& best, Language language);

}  // namespace pbs
