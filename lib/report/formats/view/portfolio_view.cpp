// SPDX-License-Identifier: MIT
#include "report/formats/view/portfolio_view.hpp"

#include <algorithm>
#include <cstdint>
#include <set>

#include <fmt/format.h>

#include "base/fraction.hpp"
#include "base/stable_hash.hpp"
#include "recheck/rule.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

constexpr int kRateDecimals = 2;
constexpr int kShareDecimals = 1;
constexpr int kMoneyDecimals = 2;
constexpr int kMostMoneyDecimals = 6;  // 分 in 万元

// Far above every rate of execution, far below the range of Decimal.
constexpr Decimal kGreatestRate = Decimal::from_parts(power_of_ten(24), 0);

std::string anchor_of(std::size_t input, std::size_t document, std::string_view path,
                      std::string_view id) {
  std::uint64_t hash = stable_hash(fmt::format("{}\n{}\n{}\n{}", input, document, path, id));
  // Letters and digits: short, and the same in HTML, addresses and style sheets.
  constexpr std::string_view kDigits =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  std::string name = "p";
  for (; hash != 0; hash /= kDigits.size()) name += kDigits[hash % kDigits.size()];
  return name;
}

Decimal percent(const Fraction& part, const Fraction& whole, int decimals) {
  if (whole.sign() <= 0) return quantize(Decimal(), decimals, Rounding::half_up);
  return round(Fraction(100) * part / whole, decimals, Rounding::half_up);
}

}  // namespace

std::vector<RankedRow> ranked_rows(const Portfolio& portfolio) {
  std::vector<RankedRow> rows;
  for (const std::size_t index : portfolio.ranked) {
    const PortfolioRow& row = portfolio.rows[index];
    if (!row.grade || !row.total) continue;
    const bool tied = !rows.empty() && *rows.back().row->total == *row.total;
    const std::size_t rank = tied ? rows.back().rank : rows.size() + 1;
    rows.push_back({&row, rank});
  }
  return rows;
}

std::vector<const PortfolioRow*> ungraded_rows(const Portfolio& portfolio) {
  std::vector<const PortfolioRow*> rows;
  for (const PortfolioRow& row : portfolio.rows) {
    if (!row.grade || !row.total) rows.push_back(&row);
  }
  return rows;
}

std::size_t graded_count(const Portfolio& portfolio) {
  std::size_t count = 0;
  for (const GradeCount& grade : portfolio.grades) count += grade.projects;
  return count;
}

std::optional<Decimal> execution_rate(const Fraction& executed, const Fraction& adjusted) {
  if (adjusted.sign() <= 0) return std::nullopt;
  const Fraction rate = Fraction(100) * executed / adjusted;
  if (rate > Fraction(kGreatestRate) || -rate > Fraction(kGreatestRate)) return std::nullopt;
  return round(rate, kRateDecimals, Rounding::half_up);
}

PortfolioRate portfolio_rate(const Portfolio& portfolio) {
  Fraction adjusted;
  Fraction executed;
  PortfolioRate result;
  for (const PortfolioRow& row : portfolio.rows) {
    if (row.adjusted && row.executed) {
      adjusted += *row.adjusted;
      executed += *row.executed;
    } else if (row.adjusted || row.executed) {
      ++result.left_out;
    }
  }
  result.rate = execution_rate(executed, adjusted);
  return result;
}

Decimal share(std::size_t part, std::size_t whole) {
  return percent(Fraction(static_cast<std::int64_t>(part)),
                 Fraction(static_cast<std::int64_t>(whole)), kShareDecimals);
}

int money_scale(const Portfolio& portfolio) {
  int scale = kMoneyDecimals;
  const auto look = [&](const Decimal& adjusted, const Decimal& executed) {
    scale = std::max({scale, in_wan(adjusted).scale(), in_wan(executed).scale()});
  };
  look(portfolio.adjusted, portfolio.executed);
  look(portfolio.ungraded.adjusted, portfolio.ungraded.executed);
  for (const GradeCount& grade : portfolio.grades) look(grade.adjusted, grade.executed);
  for (const DepartmentCount& part : portfolio.departments) look(part.adjusted, part.executed);
  return std::min(scale, kMostMoneyDecimals);
}

std::string money_text(const Decimal& yuan, int scale) {
  return grouped(quantize(in_wan(yuan), scale, Rounding::half_up));
}

std::string years_text(const Portfolio& portfolio) {
  std::set<int> years;
  for (const PortfolioRow& row : portfolio.rows) {
    if (row.year) years.insert(*row.year);
  }
  return fmt::format("{}", fmt::join(years, ", "));
}

std::string anchor(const PortfolioRow& row) {
  return anchor_of(row.input, row.document, row.path, row.id);
}

std::string anchor(const ProjectInfo& project) {
  return anchor_of(project.input, project.document, project.path, project.id);
}

std::string anchor(const Scorecard& card) {
  return anchor_of(card.source.input, card.source.document, card.source.path, card.id);
}

std::vector<RuleCount> rule_counts(const Portfolio& portfolio) {
  std::vector<RuleCount> counts;
  for (const auto& [rule, findings] : portfolio.rules) {
    const RuleInfo* info = find_rule(rule);
    if (info != nullptr && info->severity == Severity::info) continue;
    counts.push_back({rule, info, findings});
  }
  std::stable_sort(counts.begin(), counts.end(),
                   [](const RuleCount& a, const RuleCount& b) { return a.findings > b.findings; });
  return counts;
}

}  // namespace pbs
