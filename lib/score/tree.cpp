// SPDX-License-Identifier: MIT
#include "score/tree.hpp"

#include "model/dimension.hpp"
#include "score/cite_text.hpp"
#include "score/grading.hpp"
#include "score/identifiers.hpp"

namespace pbs {

namespace {

std::optional<Dimension> dimension_of_class(std::string_view of) {
  for (int i = 0; i <= static_cast<int>(IndicatorClass::other); ++i) {
    const auto one = static_cast<IndicatorClass>(i);
    if (identifier(one) == of) return usual_dimension(one);
  }
  return std::nullopt;
}

// What a rate measures (FE-01, FE-02), and rows by their class.
std::optional<Dimension> measured_dimension(const IndicatorNode& leaf) {
  if (leaf.method == "cost_saving") return Dimension::economy;
  if (leaf.method == "received_rate" || leaf.method == "execution_rate" ||
      leaf.method == "completion_rate") {
    return Dimension::efficiency;
  }
  if (leaf.method == "rows") return dimension_of_class(leaf.of);
  return std::nullopt;
}

void collect(const std::vector<IndicatorNode>& nodes, const TreeLeaf& above,
             std::vector<TreeLeaf>& leaves) {
  for (const IndicatorNode& node : nodes) {
    TreeLeaf own = above;
    own.node = &node;
    if (node.dimension) own.dimension = *node.dimension;
    if (!node.content.empty()) own.content = node.content;
    if (!node.cite.empty()) own.cite = node.cite;
    if (!node.nodes.empty()) {
      collect(node.nodes, own, leaves);
      continue;
    }
    if (!own.dimension) own.dimension = measured_dimension(node);
    if (node.weight && node.weight->sign() > 0) own.weight = *node.weight;
    leaves.push_back(own);
  }
}

}  // namespace

std::vector<TreeLeaf> tree_leaves(const IndicatorSet& set) {
  std::vector<TreeLeaf> leaves;
  collect(set.nodes, {}, leaves);
  return leaves;
}

const IndicatorSet* find_tree(const ScoreInput& input, const Text& named,
                              std::string_view by_policy, std::string_view stage) {
  if (input.trees == nullptr) return nullptr;
  const IndicatorSet* const set = input.trees->find(named.blank() ? by_policy : named.stated());
  return set != nullptr && set->stage == stage ? set : nullptr;
}

LeafPoints printed_leaf(const LeafResult& result, const Decimal& weight, MissingData missing,
                        const Policy& policy) {
  LeafPoints out;
  const auto set_range = [&](const Fraction& low, const Fraction& high) {
    out.status = RowStatus::pending;
    out.low = printed_points(low, weight, policy).points;
    out.high = printed_points(high, weight, policy).points;
  };
  if (result.outcome == LeafOutcome::points) {
    out.status = RowStatus::scored;
    out.points = printed_points(result.points, weight, policy).points;
  } else if (result.outcome == LeafOutcome::pending) {
    set_range(result.low, result.high);
  } else if (missing == MissingData::pending) {
    set_range(Fraction(), weight);
  } else {
    out.status = RowStatus::missing;
    if (missing == MissingData::zero) out.points = Decimal(0, policy.scale);
  }
  return out;
}

void TreeSums::add(const TreeLeaf& leaf, const LeafPoints& points) {
  weight_.add(leaf.weight);
  if (leaf.weight.is_zero() || points.status == RowStatus::unscored) {
    unscored_ = true;
  } else if (points.points) {
    low_.add(*points.points);
    high_.add(*points.points);
  } else if (points.low) {
    pending_ = true;
    low_.add(*points.low);
    high_.add(*points.high);
  } else {
    taken_out_.add(leaf.weight);
  }
}

std::optional<TreeSums::Range> TreeSums::range() const {
  const Fraction full(kFullPoints);
  if (unscored_ || weight_.value() != full) return std::nullopt;
  const Fraction counted = full - taken_out_.value();
  if (counted.sign() <= 0) return std::nullopt;
  const Fraction factor = full / counted;
  return Range{low_.value() * factor, high_.value() * factor, low_.value(), pending_};
}

TotalGrade grade_by(const Fraction& exact, std::span<const GradeBand> bands, const Policy& policy) {
  TotalGrade result;
  result.total = round(exact, policy.grade.decimals, policy.rounding);
  const Fraction decisive = policy.grade.on_rounded ? Fraction(result.total) : exact;
  for (const GradeBand& band : bands) {
    result.grade = band.grade;
    if (decisive >= Fraction(band.from)) break;
  }
  return result;
}

TreeTotal tree_total(const std::optional<TreeSums::Range>& range, std::span<const GradeBand> bands,
                     const Policy& policy) {
  TreeTotal out;
  if (!range) return out;
  if (range->pending) {
    out.worst = grade_by(range->low, bands, policy);
    out.best = grade_by(range->high, bands, policy);
    return out;
  }
  out.total = grade_by(range->low, bands, policy);
  out.rounding = (Fraction(out.total->total) - range->printed).exact_decimal().value_or(Decimal());
  return out;
}

std::string_view policy_cite(const Policy& policy, std::string_view path, Arena& arena) {
  const PolicyCite& cite = policy.cite(path);
  return cite_text({cite.document, cite.article, cite.mark}, arena);
}

}  // namespace pbs
