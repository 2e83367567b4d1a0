// SPDX-License-Identifier: MIT
#include "validate/indicators_weights.hpp"

#include <memory>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "validate/ahp.hpp"
#include "validate/ahp_read.hpp"
#include "validate/indicators_check.hpp"
#include "validate/indicators_tree_rules.hpp"

namespace pbs {
namespace {

constexpr int kFull = 100;

class Derivation {
 public:
  Derivation(IndicatorSet& set, const Policy& policy, ScalarReader& scalars, FindingLog& log)
      : set_(set), policy_(policy), scalars_(scalars), log_(log) {}

  void run(const IndicatorsDeclaration& written) {
    if (written.ahp.place.known()) {
      const Text& total = written.total;
      const bool unread = !total.blank() && !set_.total;
      weigh(written.ahp, written.indicators, set_.nodes, {"total", total_of(set_, written), unread},
            set_.pairwise);
    }
    descend(written.indicators, set_.nodes);
  }

 private:
  struct Whole {
    std::string_view key;
    std::optional<Decimal> points;
    bool reported = false;  // what is wrong with the points has been said
  };

  void descend(const List<NodeDeclaration>& written, std::vector<IndicatorNode>& nodes) {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const NodeDeclaration& one = written[i];
      IndicatorNode& node = nodes[i];
      if (one.ahp.place.known()) {
        const bool reported = !one.weight.blank() && !node.weight && !node.range;
        weigh(one.ahp, one.indicators, node.nodes, {node_key(one), node.weight.value, reported},
              node.pairwise);
      }
      descend(one.indicators, node.nodes);
    }
  }

  void weigh(const AhpDeclaration& ahp, const List<NodeDeclaration>& written,
             std::vector<IndicatorNode>& nodes, const Whole& whole,
             std::optional<PairwiseWeights>& pairwise) {
    std::vector<std::string_view> keys;
    for (const NodeDeclaration& one : written) {
      keys.push_back(node_key(one));
      if (one.weight.blank()) continue;
      log_.add(tree_rule(TreeRule::derived), {set_.source.get(), one.weight.place})
          .see({set_.source.get(), ahp.place})
          .about(node_key(one))
          .with("both", escape_for_message(one.weight.value));
    }
    pairwise = read_ahp(ahp, {*set_.source, whole.key, keys}, policy_, scalars_, log_);
    if (!pairwise) return;
    if (whole.points && whole.points->sign() > 0) {
      share_out(ahp, *whole.points, pairwise->priorities, nodes);
    } else if (!whole.reported) {
      log_.add(tree_rule(TreeRule::derived), {set_.source.get(), ahp.place})
          .about(whole.key)
          .with("no_points", escape_for_message(whole.key));
    }
  }

  void share_out(const AhpDeclaration& ahp, const Decimal& points,
                 const std::vector<Fraction>& shares, std::vector<IndicatorNode>& nodes) {
    const std::vector<Decimal> parts = share_points(points, shares, policy_.scale);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const auto text = std::make_shared<const std::string>(parts[i].to_string());
      set_.derived_texts.push_back(text);
      nodes[i].weight = {parts[i], Text{*text, ahp.place}};
      nodes[i].range.reset();
    }
  }

  IndicatorSet& set_;
  const Policy& policy_;
  ScalarReader& scalars_;
  FindingLog& log_;
};

}  // namespace

std::optional<PointsRange> points_of(const IndicatorNode& node) {
  if (node.weight) return PointsRange{*node.weight, *node.weight};
  if (node.range || node.nodes.empty()) return node.range;
  PointsRange sum;
  for (const IndicatorNode& child : node.nodes) {
    const std::optional<PointsRange> points = points_of(child);
    if (!points) return std::nullopt;
    sum.low += points->low;
    sum.high += points->high;
  }
  return sum;
}

std::optional<Decimal> total_of(const IndicatorSet& set, const IndicatorsDeclaration& written) {
  if (set.total) return *set.total;
  if (!written.total.blank() || lists_rows(set)) return std::nullopt;
  return Decimal(kFull);
}

void derive_weights(IndicatorSet& set, const IndicatorsDeclaration& written, const Policy& policy,
                    ScalarReader& scalars, FindingLog& log) {
  Derivation(set, policy, scalars, log).run(written);
}

}  // namespace pbs
