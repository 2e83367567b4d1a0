// SPDX-License-Identifier: MIT
// A tree filled in by one or several experts' sheets (部门评价, 财政评价).
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/stages.hpp"
#include "score/experts.hpp"
#include "score/tree.hpp"

namespace pbs {

// A leaf with what its method computes from the project, or with what the experts gave.
struct MarkedLeaf {
  TreeLeaf leaf;
  const TreeMethod* method = nullptr;
  std::optional<LeafResult> computed;
  std::string formula;            // of what is computed
  std::vector<ExpertMark> marks;  // of the sheets that judge the leaf
};

class MarkedTree {
 public:
  MarkedTree(const ScoreInput&, const IndicatorSet&, const Evaluation&, const SelfEvaluationScore*);

  // The nodes of the scorecard, all sheets joined.
  List<NodeScore> nodes(Arena&) const;
  // All sheets joined; one sheet alone; all but one. Missing data by policy evaluation.missing.
  TreeTotal total() const;
  std::optional<TotalGrade> alone(std::size_t sheet) const;
  std::optional<TotalGrade> without(std::size_t sheet) const;

 private:
  MarkedLeaf marked(const TreeLeaf&, const SelfEvaluationScore*) const;
  LeafResult result(const MarkedLeaf&, std::span<const ExpertMark>) const;
  LeafPoints printed(const MarkedLeaf&, const LeafResult&) const;
  NodeScore node(const MarkedLeaf&, Arena&) const;
  // Over the sheets that count: a function from the number of a sheet to bool.
  template <typename Counts>
  TreeSums sums(Counts) const;
  void explain(const MarkedLeaf&, const LeafResult&, Arena&, NodeScore&) const;
  void show_experts(const MarkedLeaf&, Arena&, NodeScore&) const;

  const ScoreInput& input_;
  const IndicatorSet& set_;
  const Evaluation& evaluation_;
  std::vector<MarkedLeaf> leaves_;
};

}  // namespace pbs
