// SPDX-License-Identifier: MIT
// Everything that only many projects show, collected from scorecards alone:
//
//   InsightFacts facts = insight_facts(card);     // by a worker, one project
//   InsightCollector collector(settings);
//   collector.add(std::move(facts));              // each, in input order
//   Insights insights = collector.finish();
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "insight/act_on.hpp"
#include "insight/differences.hpp"
#include "insight/duties.hpp"
#include "insight/four_e.hpp"
#include "insight/project_ref.hpp"
#include "insight/results_use.hpp"
#include "insight/robustness.hpp"
#include "insight/sample.hpp"
#include "insight/year_comparison.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// Counts and sums are of all projects. Lists are whole, or hold their first kMostListed items when
// no rows are kept (PortfolioBuilder).
struct Insights {
  ActOn act_on;
  std::optional<Sample> sample;  // with --sample
  Duties duties;
  ResultsUse use_of_results;
  FourE four_e;
  Differences differences;
  Robustness robustness;
  std::optional<YearComparison> comparison;  // with --compare
};

// What is kept of one scorecard until it is collected.
struct InsightFacts {
  ProjectRef project;  // null: nothing is known of the project
  bool monitored = false;
  std::optional<ActOnItem> act_on;
  std::optional<SampledProject> candidate;
  std::vector<DutyItem> duties;
  ResultsUseFacts use_of_results;
  std::array<std::optional<DimensionScore>, kDimensions> dimensions{};
  DifferenceFacts differences;
  std::vector<WeakGrade> weak_grades;
  std::optional<YearFacts> year;
};

InsightFacts insight_facts(const Scorecard& card);

struct InsightSettings {
  bool keep_all = true;    // lists are whole
  std::size_t sample = 0;  // projects to re-check; 0: none are drawn
  const PreviousYear* previous = nullptr;  // the year to compare with; outlives the collector
  bool whole = true;  // all projects of the year are collected: what is missing has ended
};

class InsightCollector {
 public:
  explicit InsightCollector(const InsightSettings& settings);
  ~InsightCollector();
  InsightCollector(const InsightCollector&) = delete;
  InsightCollector& operator=(const InsightCollector&) = delete;

  void add(InsightFacts facts);
  Insights finish();  // once, at the end

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace pbs
