// SPDX-License-Identifier: MIT
#include <optional>
#include <string>

#include "score/cite_text.hpp"
#include "score/grading.hpp"
#include "score/identifiers.hpp"
#include "score/stated_day.hpp"
#include "score/tree.hpp"

namespace pbs {

namespace {

std::string_view role_name(const Stated<Role>& role) {
  return role ? identifier(*role) : std::string_view{};
}

// What lies below an inner node.
struct NodeSums {
  PointsSum weight, low, high;
  bool any = false;  // a leaf that counts
  bool pending = false;
  bool unscored = false;

  void add(const NodeScore& leaf) {
    if (leaf.weight) weight.add(*leaf.weight);
    unscored = unscored || leaf.status == RowStatus::unscored;
    if (!leaf.points && !leaf.low) return;
    any = true;
    pending = pending || !leaf.points;
    low.add(leaf.points ? *leaf.points : *leaf.low);
    high.add(leaf.points ? *leaf.points : *leaf.high);
  }
};

std::optional<Decimal> as_decimal(const PointsSum& sum) {
  return sum.value().exact_decimal();
}

class NodeWriter {
 public:
  NodeWriter(std::span<const NodeScore> leaves, const Policy& policy, Arena& arena)
      : leaves_(leaves), policy_(policy), arena_(arena) {}

  void write(const std::vector<IndicatorNode>& nodes, List<NodeScore>& out) {
    for (const IndicatorNode& node : nodes) {
      if (node.nodes.empty()) {
        out.append(arena_, leaves_[next_++]);
      } else {
        write_inner(node, out);
      }
    }
  }

 private:
  void write_inner(const IndicatorNode& node, List<NodeScore>& out) {
    const std::size_t at = out.size();
    const std::size_t first = next_;
    out.append(arena_);
    write(node.nodes, out);
    NodeSums sums;
    for (std::size_t i = first; i < next_; ++i) sums.add(leaves_[i]);
    NodeScore& inner = out[at];
    inner.path = node.path;
    inner.name = node.name;
    if (node.dimension) inner.dimension = identifier(*node.dimension);
    inner.content = node.content;
    inner.cite = node.cite;
    inner.weight = as_decimal(sums.weight);
    set_points(sums, inner);
  }

  // As the points of leaves are printed: an exact sum keeps the policy's decimals.
  Decimal printed(const PointsSum& sum) const {
    const std::optional<Decimal> exact = as_decimal(sum);
    return printed_bound(exact.value_or(Decimal()), policy_);
  }

  void set_points(const NodeSums& sums, NodeScore& inner) const {
    inner.status = sums.unscored ? RowStatus::unscored : RowStatus::missing;
    if (!sums.any || sums.unscored) return;
    inner.status = sums.pending ? RowStatus::pending : RowStatus::scored;
    if (sums.pending) {
      inner.low = printed(sums.low);
      inner.high = printed(sums.high);
    } else {
      inner.points = printed(sums.low);
    }
  }

  std::span<const NodeScore> leaves_;
  const Policy& policy_;
  Arena& arena_;
  std::size_t next_ = 0;
};

}  // namespace

NodeScore leaf_node(const TreeLeaf& leaf, const LeafPoints& points) {
  NodeScore node;
  node.path = leaf.node->path;
  node.name = leaf.node->name;
  if (leaf.dimension) node.dimension = identifier(*leaf.dimension);
  node.content = leaf.content;
  if (!leaf.weight.is_zero()) node.weight = leaf.weight;
  node.status = points.status;
  node.points = points.points;
  node.low = points.low;
  node.high = points.high;
  return node;
}

void explain_leaf(const ScoreInput& input, const TreeMethod& method, const TreeLeaf& leaf,
                  const LeafInput& in, const LeafResult& result, Arena& arena, NodeScore& node) {
  node.method = method.name;
  if (result.outcome == LeafOutcome::points && node.points &&
      Fraction(*node.points) != result.points) {
    node.exact = arena.keep(result.points.to_string());
  }
  if (!input.explain) return;
  node.cite = leaf.cite.empty() ? cite_text(method.cite, arena) : leaf.cite;
  std::string formula;
  if (result.outcome == LeafOutcome::points) {
    method.formula(in, result, formula);
  } else if (node.points) {
    node.points->append_to(formula);
  }
  node.formula = arena.keep(formula);
}

List<NodeScore> tree_nodes(const IndicatorSet& set, std::span<const NodeScore> leaves,
                           const Policy& policy, Arena& arena) {
  List<NodeScore> nodes;
  NodeWriter(leaves, policy, arena).write(set.nodes, nodes);
  return nodes;
}

StageOrigin stage_origin(const Stated<Date>& date, const Party& by, const IndicatorSet* set,
                         Arena& arena) {
  StageOrigin origin;
  if (set != nullptr) {
    origin.tree = set->id;
    origin.tree_sha256 = set->sha256;
  }
  origin.date = stated_day(date, arena);
  origin.by = role_name(by.role);
  origin.by_name = by.name;
  origin.commissioned_by = role_name(by.commissioned_by);
  origin.selected = by.selected.id;
  origin.qualified = by.qualified && *by.qualified;
  return origin;
}

}  // namespace pbs
