// SPDX-License-Identifier: MIT
#include "insight/differences.hpp"

#include <utility>

namespace pbs {

DifferenceFacts difference_facts(const Scorecard& card, const ProjectRef& project) {
  DifferenceFacts facts;
  const auto& self = card.self_evaluation;
  if (self && self->difference && self->claimed_total && self->review_total) {
    const DifferenceScore& score = *self->difference;
    facts.difference = DifferenceItem{project,      *self->claimed_total, *self->review_total,
                                      score.points, score.rate,           std::string(score.level)};
  }
  for (const EvaluationScore& evaluation : card.evaluations) {
    if (!evaluation.gap || !evaluation.result.total) continue;
    const Decimal& total = evaluation.result.total->total;
    facts.gaps.push_back({project, std::string(evaluation.kind), std::string(evaluation.origin.by),
                          std::string(evaluation.origin.by_name), total + *evaluation.gap, total,
                          *evaluation.gap});
  }
  return facts;
}

bool more_different(const DifferenceItem& a, const DifferenceItem& b) {
  if (a.points.abs() != b.points.abs()) return a.points.abs() > b.points.abs();
  return stands_before(*a.project, *b.project);
}

bool wider_gap(const EvaluationGap& a, const EvaluationGap& b) {
  if (a.gap.abs() != b.gap.abs()) return a.gap.abs() > b.gap.abs();
  return stands_before(*a.project, *b.project);
}

void DifferenceCollector::add(DifferenceFacts facts) {
  if (facts.difference) {
    const std::string& level = facts.difference->level;
    ++result_.reviewed;
    if (level == "truthful") ++result_.truthful;
    if (level == "partly_inflated") ++result_.partly_inflated;
    if (level == "seriously_inflated") ++result_.seriously_inflated;
    differences_.add(facts.difference->points);
    if (level != "truthful") items_.add(std::move(*facts.difference));
  }
  for (EvaluationGap& gap : facts.gaps) {
    all_.add(gap.gap);
    if (gap.by == "third_party") third_party_.add(gap.gap);
    gaps_.add(std::move(gap));
  }
}

Differences DifferenceCollector::finish() {
  result_.mean = differences_.mean();
  result_.all = {all_.count(), all_.mean()};
  result_.third_party = {third_party_.count(), third_party_.mean()};
  result_.items = items_.finish();
  result_.gaps = gaps_.finish();
  return std::move(result_);
}

}  // namespace pbs
