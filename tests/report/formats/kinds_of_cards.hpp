// SPDX-License-Identifier: MIT
// Scorecards made by hand: one of every kind that a report has to print.
#pragma once

#include <string>
#include <string_view>

#include "base/arena.hpp"
#include "report/format.hpp"
#include "report/portfolio.hpp"
#include "score/scorecard.hpp"

namespace pbs::test {

inline Decimal number(std::string_view digits) {
  return *Decimal::parse(digits);
}

// Claims of 99.9 against 91.89 recomputed; a review, a breakdown, a survey, a level; two findings.
Scorecard scored_card(Arena& arena);
// The rows add up to 89.99, the total is 89.96: 0.03 are rounding.
Scorecard rounded_card(Arena& arena);
// A row of 10 points does not apply: 81.00 of 90 are brought to 90.00 of 100.
Scorecard rescaled_card(Arena& arena);
// A row of 20 points is pending between 0 and 16: the total is from 76.00 to 92.00.
Scorecard pending_card(Arena& arena);
// A row that cannot be scored: no total.
Scorecard no_total_card(Arena& arena);
// A target declaration: nothing to score yet.
Scorecard target_card(Arena& arena);
// Not a project at all: only a path and a finding.
Scorecard not_scored_card(Arena& arena);

// Texts that break careless writers: markup, quotes, a spreadsheet formula, right-to-left marks, a
// terminal sequence, emoji, pipes, line breaks, 300 characters.
std::string hostile_text();
// scored_card with hostile_text in every field of text.
Scorecard hostile_card(Arena& arena);

// The whole report over these cards, in this order.
std::string report(std::string_view format, const ReportOptions& options,
                   std::initializer_list<Scorecard> cards);

}  // namespace pbs::test
