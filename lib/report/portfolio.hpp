// SPDX-License-Identifier: MIT
// Many projects together: counts, sums, ranks (`pbs: portfolio/1`, the last line of scorecards).
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/decimal.hpp"
#include "insight/insights.hpp"
#include "model/project.hpp"
#include "recheck/portfolio_rules.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// The little that is kept of each project: memory grows by one of these a project.
struct PortfolioRow {
  std::size_t item = 0;  // number of its item in a report's spool: how many came before it
  std::size_t input = 0;
  std::size_t document = 0;
  std::string id, name, department;
  std::string service_class, service_kind;  // identifiers
  std::string light;                        // of the latest period of monitoring
  std::string path;
  std::size_t line = 0;
  std::optional<int> year;
  CardStatus status = CardStatus::not_scored;
  std::optional<Decimal> total;  // result total (worst end of an interval)
  std::optional<Grade> grade;
  std::optional<Decimal> claimed;   // claimed total of the self-evaluation
  std::optional<Decimal> adjusted;  // in 元, so that projects in different units add up
  std::optional<Decimal> executed;  // in 元
  std::optional<Decimal> rate;      // recomputed execution rate, percent
  std::size_t errors = 0, warnings = 0;
  bool findings_withheld = false;  // of a public copy: it has none, and "0" would say so
};

struct GradeCount {
  std::size_t projects = 0;
  Decimal adjusted;  // 元
  Decimal executed;  // 元
};

struct DepartmentCount {
  std::string name;
  std::size_t projects = 0;
  std::array<std::size_t, 4> grades{};
  std::size_t not_scored = 0;   // without a grade
  Decimal adjusted, executed;   // 元
  std::optional<Decimal> mean;  // mean total of the graded, 2 decimals
};

// Sums leave out amounts whose unit is missing or is no unit of money, and amounts of 10^30 元 and
// more.
struct Portfolio {
  // Ranks in the portfolio line; lists of projects show them all.
  static constexpr std::size_t kMostRanks = 1000;

  // Input order. From a builder that keeps no rows: only those with the best kMostRanks totals.
  std::vector<PortfolioRow> rows;
  std::size_t projects = 0;
  std::array<std::size_t, 4> statuses{};  // by CardStatus
  std::array<GradeCount, 4> grades{};     // by Grade
  GradeCount ungraded;
  Decimal adjusted, executed;                    // 元, of all
  std::optional<Decimal> mean, highest, lowest;  // totals of the graded
  std::vector<DepartmentCount> departments;      // byte order of name
  std::vector<std::size_t> ranked;           // indices of rows: best total first, then input order
  std::size_t with_total = 0;                // projects that have a rank
  std::map<std::string, std::size_t> rules;  // findings by rule
  std::vector<std::string> duplicate_ids;    // ids that occur more than once in one year
  std::size_t left_out = 0;                  // secret projects that a public copy does not show
  HandedIn handed_in;                        // by department of the register; empty without one
  Insights insights;                         // what only many projects show
  std::optional<ShardOfRun> shard;           // of a part of a run, which is merged later
};

// What is kept of one scorecard until it is collected.
struct PortfolioEntry {
  PortfolioRow row;
  std::map<std::string, std::size_t> rules;  // findings by rule
  InsightFacts facts;
};
PortfolioEntry portfolio_entry(const Scorecard& card);

// Collects rows in any order and finishes them in input order.
class PortfolioBuilder {
 public:
  // Without rows the memory does not grow with the projects but for a few bytes each; all counts,
  // sums, ranks and duplicates of the portfolio line are the same.
  explicit PortfolioBuilder(bool keep_rows = true) : PortfolioBuilder(InsightSettings{.keep_all = keep_rows}) {}
  explicit PortfolioBuilder(const InsightSettings& settings);
  ~PortfolioBuilder();
  PortfolioBuilder(const PortfolioBuilder&) = delete;
  PortfolioBuilder& operator=(const PortfolioBuilder&) = delete;

  void add(const Scorecard& card);
  void add(PortfolioEntry entry);
  void add(PortfolioRow row, const std::map<std::string, std::size_t>& rules);
  // Of a project that is only in the register: it counts for what it owes and for nothing else.
  void add(InsightFacts facts);
  // Once, at the end.
  Portfolio finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

PortfolioRow portfolio_row(const Scorecard& card);

}  // namespace pbs
