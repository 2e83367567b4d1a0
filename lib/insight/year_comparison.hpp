// SPDX-License-Identifier: MIT
// This year against the year before (--compare). Each project is matched with one of the year
// before by its id; else by name (without its year), purchaser and, where both state it, the code
// of the catalogue, when that names exactly one. What changed stands in its scorecard too.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/decimal.hpp"
#include "base/sum_and_mean.hpp"
#include "insight/listing.hpp"
#include "insight/previous_year.hpp"
#include "insight/project_ref.hpp"
#include "score/scorecard.hpp"

namespace pbs {

struct YearTotals {
  std::size_t projects = 0;
  std::array<std::size_t, 4> grades{};  // by Grade
  std::size_t ungraded = 0;
  std::optional<Decimal> mean;  // of the graded, 2 decimals
  Decimal adjusted, executed;   // 元
};

struct ProjectChange {
  ProjectRef project;
  std::string previous_id;
  std::optional<Decimal> previous_total, total, change;  // change = total − previous_total
  std::optional<Grade> previous_grade, grade;
  std::string grade_change;                  // better, worse, same; empty: not comparable
  std::optional<Decimal> previous_adjusted, adjusted;  // 元
  std::size_t raised = 0, lowered = 0;       // targets
  std::string previous_supplier, supplier;
  bool supplier_changed = false;
};

// A target that became harder or easier.
struct TargetShift {
  ProjectRef project;
  std::string row, before, after;  // as written
  std::string change;              // raised, lowered
};

struct EndedProject {
  std::string id, name, department, purchaser, supplier;
  std::optional<Decimal> total;
  std::optional<Grade> grade;
  std::optional<Decimal> adjusted;  // 元
};

// A supplier over both years, told by its code, else by its name.
struct SupplierHistory {
  std::string supplier, supplier_id;
  std::size_t previous_projects = 0, projects = 0;
  std::optional<Decimal> previous_mean, mean, change;  // of the graded
};

struct YearComparison {
  YearTotals previous, current;
  std::size_t compared = 0, started = 0, ended_count = 0;
  std::size_t up = 0, down = 0, level = 0;      // by points, of those with two totals
  std::size_t better = 0, worse = 0, same = 0;  // by grade
  std::optional<Decimal> mean_change;           // of those with two totals, 2 decimals
  std::size_t raised = 0, lowered = 0, reworded = 0, added = 0, removed = 0, kept = 0;  // targets
  std::size_t suppliers_changed = 0;
  std::vector<ProjectChange> changes;  // greatest loss first, those without change last
  std::vector<ProjectRef> new_projects;     // input order
  std::vector<EndedProject> ended;     // order of the year before
  std::vector<TargetShift> targets;    // lowered, then raised; input order
  std::vector<SupplierHistory> suppliers;  // most projects in both years first, then by name
};

// What a comparison takes from one scorecard of this year.
struct YearFacts {
  ProjectChange change;
  bool matched = false;
  std::size_t reworded = 0, added = 0, removed = 0, kept = 0;
  std::vector<TargetShift> targets;  // raised and lowered
  std::string supplier_id;
  std::optional<Decimal> executed;  // 元
};

// Nothing without a comparison (`year_change`).
std::optional<YearFacts> year_facts(const Scorecard& card, const ProjectRef& project);
bool greater_loss(const ProjectChange& a, const ProjectChange& b);
bool shift_before(const TargetShift& a, const TargetShift& b);
bool reference_before(const ProjectRef& a, const ProjectRef& b);

class ComparisonCollector {
 public:
  // `previous` outlives the collector.
  ComparisonCollector(const PreviousYear& previous, std::size_t most)
      : previous_(previous), changes_(most), targets_(most), new_projects_(most) {}
  void add(YearFacts facts);
  // `whole`: all projects of this year were added, so that the others have ended.
  YearComparison finish(bool whole);

 private:
  struct Year {
    YearTotals totals;
    SumAndMean points, adjusted, executed;

    void add(const std::optional<Decimal>& total, const std::optional<Grade>& grade,
             const std::optional<Decimal>& budget, const std::optional<Decimal>& spent);
    YearTotals value();
  };
  struct History {
    std::size_t previous_projects = 0, projects = 0;
    SumAndMean before, now;
  };
  using SupplierKey = std::pair<std::string, std::string>;  // name, code

  void count_changes(const YearFacts& facts);
  void note_supplier(const std::string& name, const std::string& code, bool now,
                     const std::optional<Decimal>& total);
  void finish_suppliers();
  void finish_ended();

  const PreviousYear& previous_;
  YearComparison result_;
  Year before_, now_;
  SumAndMean change_;
  std::set<std::string, std::less<>> met_;  // ids of the year before
  std::map<SupplierKey, History> suppliers_;
  Listing<ProjectChange, greater_loss> changes_;
  Listing<TargetShift, shift_before> targets_;
  Listing<ProjectRef, reference_before> new_projects_;
};

}  // namespace pbs
