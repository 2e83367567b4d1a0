// SPDX-License-Identifier: MIT
#include "report/portfolio.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

#include "base/sum_and_mean.hpp"
#include "report/numbers.hpp"
#include "report/portfolio_fields.hpp"
#include "report/seen_keys.hpp"

namespace pbs {

namespace {

struct Money {
  SumAndMean adjusted;
  SumAndMean executed;

  void add(const PortfolioRow& row) {
    if (row.adjusted) adjusted.add(*row.adjusted);
    if (row.executed) executed.add(*row.executed);
  }
};

struct CountedMoney {
  std::size_t projects = 0;
  Money money;

  void add(const PortfolioRow& row) {
    ++projects;
    money.add(row);
  }
  GradeCount count() const { return {projects, money.adjusted.value(), money.executed.value()}; }
};

struct Department {
  DepartmentCount count;
  Money money;
  SumAndMean totals;
};

struct NumberedRow {
  std::size_t number;  // in the order they came
  PortfolioRow row;
};

bool row_stands_before(const NumberedRow& a, const NumberedRow& b) {
  return std::tuple(a.row.input, a.row.document, a.number) <
         std::tuple(b.row.input, b.row.document, b.number);
}

bool ranks_before(const NumberedRow& a, const NumberedRow& b) {
  if (*a.row.total != *b.row.total) return *a.row.total > *b.row.total;
  return row_stands_before(a, b);
}

// Ids of one year are told apart by 64 bits.
std::uint64_t key_of(const PortfolioRow& row) {
  constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15;
  const auto year = static_cast<std::uint64_t>(row.year.value_or(0));
  return std::hash<std::string_view>{}(row.id) ^ (year * kSpread);
}

std::size_t findings_of(const Scorecard& card, Severity severity) {
  return static_cast<std::size_t>(
      std::count_if(card.findings.begin(), card.findings.end(),
                    [&](const CardFinding& finding) { return finding.severity == severity; }));
}

}  // namespace

struct PortfolioBuilder::State {
  explicit State(const InsightSettings& settings)
      : keep_rows(settings.keep_all), insights(settings) {}

  bool keep_rows;
  InsightCollector insights;
  std::vector<NumberedRow> rows;  // all, or a heap whose front is the worst of the best
  Portfolio result;               // what is only counted
  Money money;
  SumAndMean totals;
  std::array<CountedMoney, kGrades> grades;
  CountedMoney ungraded;
  std::map<std::string, Department, std::less<>> departments;
  SeenKeys seen;
  std::set<std::string> duplicates;

  void count(const PortfolioRow& row);
  void count_department(const PortfolioRow& row);
  void keep(PortfolioRow row);
  void finish_counts();
  void finish_rows();
};

void PortfolioBuilder::State::count(const PortfolioRow& row) {
  ++result.projects;
  ++result.statuses[static_cast<std::size_t>(row.status)];
  money.add(row);
  (row.grade ? grades[static_cast<std::size_t>(*row.grade)] : ungraded).add(row);
  if (row.total) {
    ++result.with_total;
    totals.add(*row.total);
    if (!result.highest || *row.total > *result.highest) result.highest = row.total;
    if (!result.lowest || *row.total < *result.lowest) result.lowest = row.total;
  }
  count_department(row);
  if (!row.id.empty() && !seen.insert(key_of(row))) duplicates.insert(row.id);
}

void PortfolioBuilder::State::count_department(const PortfolioRow& row) {
  auto found = departments.find(row.department);
  if (found == departments.end()) {
    found = departments.emplace(row.department, Department{}).first;
    found->second.count.name = row.department;
  }
  Department& department = found->second;
  ++department.count.projects;
  if (row.grade) {
    ++department.count.grades[static_cast<std::size_t>(*row.grade)];
  } else {
    ++department.count.not_scored;
  }
  department.money.add(row);
  if (row.total) department.totals.add(*row.total);
}

void PortfolioBuilder::State::keep(PortfolioRow row) {
  if (!keep_rows && !row.total) return;
  row.item = result.projects - 1;
  rows.push_back({result.projects, std::move(row)});
  if (keep_rows) return;
  std::push_heap(rows.begin(), rows.end(), ranks_before);
  if (rows.size() <= Portfolio::kMostRanks) return;
  std::pop_heap(rows.begin(), rows.end(), ranks_before);
  rows.pop_back();
}

void PortfolioBuilder::State::finish_counts() {
  result.adjusted = money.adjusted.value();
  result.executed = money.executed.value();
  result.mean = totals.mean();
  result.ungraded = ungraded.count();
  for (std::size_t i = 0; i < kGrades; ++i) result.grades[i] = grades[i].count();
  for (auto& [name, department] : departments) {
    department.count.adjusted = department.money.adjusted.value();
    department.count.executed = department.money.executed.value();
    department.count.mean = department.totals.mean();
    result.departments.push_back(std::move(department.count));
  }
  result.duplicate_ids.assign(duplicates.begin(), duplicates.end());
}

void PortfolioBuilder::State::finish_rows() {
  std::sort(rows.begin(), rows.end(), row_stands_before);
  result.rows.reserve(rows.size());
  for (NumberedRow& numbered : rows) result.rows.push_back(std::move(numbered.row));
  for (std::size_t i = 0; i < result.rows.size(); ++i) {
    if (result.rows[i].total) result.ranked.push_back(i);
  }
  std::stable_sort(result.ranked.begin(), result.ranked.end(), [&](std::size_t a, std::size_t b) {
    return *result.rows[a].total > *result.rows[b].total;
  });
}

PortfolioBuilder::PortfolioBuilder(const InsightSettings& settings)
    : state_(std::make_unique<State>(settings)) {}

PortfolioBuilder::~PortfolioBuilder() = default;

void PortfolioBuilder::add(const Scorecard& card) {
  add(portfolio_entry(card));
}

void PortfolioBuilder::add(PortfolioEntry entry) {
  for (const auto& [rule, count] : entry.rules) state_->result.rules[rule] += count;
  state_->insights.add(std::move(entry.facts));
  state_->count(entry.row);
  state_->keep(std::move(entry.row));
}

void PortfolioBuilder::add(PortfolioRow row, const std::map<std::string, std::size_t>& rules) {
  add({std::move(row), rules, {}});
}

void PortfolioBuilder::add(InsightFacts facts) {
  state_->insights.add(std::move(facts));
}

Portfolio PortfolioBuilder::finish() {
  state_->finish_counts();
  state_->finish_rows();
  state_->result.insights = state_->insights.finish();
  return std::move(state_->result);
}

PortfolioEntry portfolio_entry(const Scorecard& card) {
  std::map<std::string, std::size_t> rules;
  for (const CardFinding& finding : card.findings) ++rules[std::string(finding.rule)];
  return {portfolio_row(card), std::move(rules), insight_facts(card)};
}

PortfolioRow portfolio_row(const Scorecard& card) {
  PortfolioRow row;
  row.input = card.source.input;
  row.document = card.source.document;
  row.id = card.id;
  row.name = card.name;
  row.department = card.department;
  row.service_class = card.service_class;
  row.service_kind = card.service_kind;
  if (!card.monitoring.empty()) row.light = card.monitoring[card.monitoring.size() - 1].light;
  row.path = card.source.path;
  row.line = card.source.line;
  row.year = card.year;
  row.status = card.status;
  if (card.result) {
    row.total = card.result->total;
    row.grade = card.result->grade;
  }
  if (card.self_evaluation) {
    const ExecutionScore& execution = card.self_evaluation->execution;
    row.claimed = card.self_evaluation->claimed_total;
    row.rate = execution.rate;
    if (execution.adjusted) row.adjusted = in_yuan(*execution.adjusted, card.unit);
    if (execution.executed) row.executed = in_yuan(*execution.executed, card.unit);
  }
  row.errors = findings_of(card, Severity::error);
  row.warnings = findings_of(card, Severity::warning);
  row.findings_withheld = !card.withheld.empty();
  return row;
}

std::vector<PortfolioRank> ranks_of(const Portfolio& portfolio) {
  std::vector<PortfolioRank> ranks;
  const std::size_t shown = std::min(portfolio.ranked.size(), Portfolio::kMostRanks);
  for (std::size_t i = 0; i < shown; ++i) {
    const PortfolioRow& row = portfolio.rows[portfolio.ranked[i]];
    const bool tied = i != 0 && *ranks.back().row->total == *row.total;
    ranks.push_back({tied ? ranks.back().rank : i + 1, &row});
  }
  return ranks;
}

}  // namespace pbs
