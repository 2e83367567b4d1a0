// SPDX-License-Identifier: MIT
// What the stages share that are scored by an indicator tree: the leaves' points as printed, their
// sum, and the nodes of the scorecard.
//
// 财预〔2020〕10号 (confirmed): the total is the sum of the indicators' points; a node above leaves
// has the sum of what lies below it.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/arena.hpp"
#include "model/indicator_set.hpp"
#include "score/points_sum.hpp"
#include "score/stage.hpp"
#include "score/tree_method.hpp"

namespace pbs {

// A leaf in the order of the indicator file. What it does not state itself it has from the nearest
// node above it; a dimension that nobody states is that of what a computed method measures.
struct TreeLeaf {
  const IndicatorNode* node = nullptr;
  Decimal weight;  // 0: it has none, and the tree no total
  std::optional<Dimension> dimension;
  std::string_view content;
  std::string_view cite;
};
std::vector<TreeLeaf> tree_leaves(const IndicatorSet&);

// The tree a stage names, else the policy's; nullptr where it is not at hand or made for another
// stage.
const IndicatorSet* find_tree(const ScoreInput&, const Text& named, std::string_view by_policy,
                              std::string_view stage);

// Points as printed (rounded by the policy). Points or an interval, or neither: it does not count.
struct LeafPoints {
  RowStatus status = RowStatus::unscored;
  std::optional<Decimal> points;
  std::optional<Decimal> low, high;  // while pending
};
// A leaf without data follows `missing`: 0 points, taken out, or pending from 0 to the weight.
LeafPoints printed_leaf(const LeafResult&, const Decimal& weight, MissingData missing,
                        const Policy&);

// Sums over the leaves. Leaves that are taken out leave the rest to be brought to the full points.
class TreeSums {
 public:
  void add(const TreeLeaf&, const LeafPoints&);

  // Worst and best total, exact; equal unless a leaf is pending. Nothing where a leaf has no
  // weight, the weights are not exactly 100, or no leaf counts.
  struct Range {
    Fraction low, high;
    Fraction printed;  // Σ printed points
    bool pending = false;
  };
  std::optional<Range> range() const;

 private:
  PointsSum weight_, taken_out_, low_, high_;
  bool pending_ = false;
  bool unscored_ = false;
};

// A total rounded to grade.decimals; its grade by `bands`, decided on what grade.on_total says.
TotalGrade grade_by(const Fraction& exact, std::span<const GradeBand> bands, const Policy&);
TreeTotal tree_total(const std::optional<TreeSums::Range>&, std::span<const GradeBand> bands,
                     const Policy&);

// Name, weight, points, dimension, content and citation of a leaf; the rest is the caller's.
NodeScore leaf_node(const TreeLeaf&, const LeafPoints&);
// Method, formula, exact points and citation of a leaf. Formula and citation are left empty without
// `explain`.
void explain_leaf(const ScoreInput&, const TreeMethod&, const TreeLeaf&, const LeafInput&,
                  const LeafResult&, Arena&, NodeScore&);
// All nodes in the order of the file, with the sums of the inner ones. Required: one of `leaves`
// for every leaf of the tree, in its order.
List<NodeScore> tree_nodes(const IndicatorSet&, std::span<const NodeScore> leaves, const Policy&,
                           Arena&);

// Date, performer and tree of a stage; `set` may be nullptr.
StageOrigin stage_origin(const Stated<Date>&, const Party& by, const IndicatorSet* set, Arena&);

// The citation of a policy value, with its standing.
std::string_view policy_cite(const Policy&, std::string_view path, Arena&);

}  // namespace pbs
