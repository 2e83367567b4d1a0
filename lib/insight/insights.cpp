// SPDX-License-Identifier: MIT
#include "insight/insights.hpp"

#include <utility>

namespace pbs {

struct InsightCollector::State {
  explicit State(const InsightSettings& given)
      : settings(given),
        most(given.keep_all ? 0 : kMostListed),
        act_on(most),
        sample(given.sample),
        duties(most),
        use_of_results(most),
        differences(most),
        robustness(most) {
    if (given.previous != nullptr) comparison.emplace(*given.previous, most);
  }

  InsightSettings settings;
  std::size_t most;
  ActOnCollector act_on;
  SampleCollector sample;
  DutyCollector duties;
  ResultsUseCollector use_of_results;
  FourECollector four_e;
  DifferenceCollector differences;
  RobustnessCollector robustness;
  std::optional<ComparisonCollector> comparison;
};

InsightCollector::InsightCollector(const InsightSettings& settings)
    : state_(std::make_unique<State>(settings)) {}

InsightCollector::~InsightCollector() = default;

void InsightCollector::add(InsightFacts facts) {
  if (facts.project == nullptr) return;
  State& state = *state_;
  if (facts.monitored) state.act_on.add(std::move(facts.act_on));
  if (facts.candidate && state.settings.sample != 0) {
    state.sample.add(std::move(*facts.candidate));
  }
  state.duties.add(std::move(facts.duties));
  state.use_of_results.add(std::move(facts.use_of_results));
  state.four_e.add(facts.dimensions);
  state.differences.add(std::move(facts.differences));
  state.robustness.add(std::move(facts.weak_grades));
  if (state.comparison && facts.year) state.comparison->add(std::move(*facts.year));
}

Insights InsightCollector::finish() {
  Insights insights;
  insights.act_on = state_->act_on.finish();
  if (state_->settings.sample != 0) insights.sample = state_->sample.finish();
  insights.duties = state_->duties.finish();
  insights.use_of_results = state_->use_of_results.finish();
  insights.four_e = state_->four_e.finish();
  insights.differences = state_->differences.finish();
  insights.robustness = state_->robustness.finish();
  if (state_->comparison) insights.comparison = state_->comparison->finish(state_->settings.whole);
  return insights;
}

InsightFacts insight_facts(const Scorecard& card) {
  InsightFacts facts;
  facts.project = std::make_shared<ProjectInfo>(ProjectInfo{
      card.source.input, card.source.document, std::string(card.source.path), std::string(card.id),
      std::string(card.name), std::string(card.department)});
  facts.monitored = !card.monitoring.empty();
  facts.act_on = act_on_item(card, facts.project);
  facts.candidate = sample_candidate(card, facts.project);
  facts.duties = duty_items(card, facts.project);
  facts.use_of_results = results_use_facts(card, facts.project);
  facts.dimensions = card.dimensions;
  facts.differences = difference_facts(card, facts.project);
  facts.weak_grades = weak_grades(card, facts.project);
  facts.year = year_facts(card, facts.project);
  return facts;
}

}  // namespace pbs
