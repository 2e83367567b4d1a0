// SPDX-License-Identifier: MIT
// A sound project with the stages a test writes, scored by the embedded trees or by those of the
// test.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "score/stage.hpp"
#include "support/project_run.hpp"
#include "validate/indicators_file.hpp"

namespace pbs::test {

class StageBench : private TreeFinder {
 public:
  // `stages` are lines of a project file; the base project has no ex_ante, target_review and
  // evaluations of its own. `from` is replaced by `to` in the whole text.
  explicit StageBench(std::string_view stages, std::string_view from = {},
                      std::string_view to = {});

  // An indicator file; with the id of an embedded one it goes before it.
  void add_tree(std::string text);
  const Scorecard& score();
  const ExAnteScore& ex_ante() { return score().ex_ante.value(); }
  const TargetReviewScore& target_review() { return score().target_review.value(); }
  const EvaluationScore& evaluation() { return score().evaluations[0]; }

  Policy policy;
  std::optional<Date> as_of;

 private:
  const IndicatorSet* find(std::string_view id) const override;

  std::unique_ptr<ProjectRun> run_;
  IndicatorBench bench_;
  Arena arena_;
  Scorecard card_;
};

// The node of this path; fails the test when there is none.
const NodeScore& node_at(const List<NodeScore>& nodes, std::string_view path);
// Points as printed, "low–high" while pending, else the status.
std::string points_at(const List<NodeScore>& nodes, std::string_view path);
// Whether every leaf's formula has the value of its unrounded points.
bool formulas_hold(const List<NodeScore>& nodes);
// "total grade", "worst grade – best grade", or "none".
std::string outcome(const TreeTotal&);

}  // namespace pbs::test
