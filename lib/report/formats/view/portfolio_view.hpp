// SPDX-License-Identifier: MIT
// What report formats print of a portfolio and does not stand in it: ranks, rates, shares, and the
// decimals that let a column of sums add up.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/decimal.hpp"
#include "base/fraction.hpp"
#include "report/portfolio.hpp"

namespace pbs {

// A graded project with its place among the others; equal totals share a rank.
struct RankedRow {
  const PortfolioRow* row = nullptr;
  std::size_t rank = 0;
};
std::vector<RankedRow> ranked_rows(const Portfolio& portfolio);
// The projects without a grade, in input order.
std::vector<const PortfolioRow*> ungraded_rows(const Portfolio& portfolio);

std::size_t graded_count(const Portfolio& portfolio);

// Executed ÷ adjusted in percent, 2 decimals, half up; nothing without a budget above 0.
std::optional<Decimal> execution_rate(const Fraction& executed, const Fraction& adjusted);

// Executed ÷ adjusted over the projects that state both amounts.
struct PortfolioRate {
  std::optional<Decimal> rate;
  std::size_t left_out = 0;  // projects that state only one of them
};
PortfolioRate portfolio_rate(const Portfolio& portfolio);

// part ÷ whole in percent, 1 decimal, half up; 0 when the whole is 0.
Decimal share(std::size_t part, std::size_t whole);

// The decimals, at least 2, with which every sum of the portfolio is exact in 万元; at most 6 (分).
int money_scale(const Portfolio& portfolio);
// An amount of 元 in 万元 with so many decimals, thousands separated.
std::string money_text(const Decimal& yuan, int scale);

// "2024" or "2023, 2024": the years of the projects, in order; empty when none is known.
std::string years_text(const Portfolio& portfolio);

// Where a project's part of an HTML report stands, within the file; equal for the card and its row.
std::string anchor(const PortfolioRow& row);
std::string anchor(const ProjectInfo& project);
std::string anchor(const Scorecard& card);

// Rules by the number of their findings, most first; notes (severity info) are left out.
struct RuleCount {
  std::string_view rule;
  const RuleInfo* info = nullptr;  // nullptr: not in the catalogue
  std::size_t findings = 0;
};
std::vector<RuleCount> rule_counts(const Portfolio& portfolio);

}  // namespace pbs
