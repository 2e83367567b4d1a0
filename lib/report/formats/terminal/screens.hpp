// SPDX-License-Identifier: MIT
// What the terminal format prints. No line is wider than ReportOptions::columns, and text of
// declarations is printed without control characters.
#pragma once

#include <string>
#include <string_view>

#include "report/format.hpp"

namespace pbs {

// Headline, projects without a grade, the graded best first, grades with bars, departments.
void write_portfolio_screen(const Portfolio& portfolio, const ReportOptions& options,
                            std::string& out);

// What only many projects show: to act on, to re-check, against the year before.
void write_insight_screen(const Portfolio& portfolio, const ReportOptions& options,
                          std::string& out);

// One project: its totals, every row with its calculation, its findings.
void write_project_screen(const Scorecard& card, const ReportOptions& options, std::string& out);

// The stages before and after the self-evaluation, each with a heading.
void write_early_stages(const Scorecard& card, const ReportOptions& options, std::string& out);
void write_late_stages(const Scorecard& card, const ReportOptions& options, std::string& out);

// Text of a declaration on one line, control and bidirectional characters made visible.
std::string printable(std::string_view text);
// SGR code of a grade.
std::string_view grade_color(Grade grade);
// Appends `text` in lines that fit, each indented by `indent` blanks.
void write_wrapped(std::string_view text, int columns, int indent, std::string& out);
// A heading, with an empty line before it.
void write_heading(const Words& words, const ReportOptions& options, std::string& out);
// A bar of so many cells.
std::string bar_text(std::size_t cells);
// SGR code of a light (red, yellow, green, blue); empty for none.
std::string_view light_color(std::string_view light);

}  // namespace pbs
