// SPDX-License-Identifier: MIT
#include "score/tree_assessment.hpp"

#include <algorithm>

#include "score/row_fields.hpp"

namespace pbs {

namespace {

Location place_given(const Assessment& assessment, std::string_view path) {
  for (const AssessedLeaf& leaf : assessment.leaves) {
    if (leaf.path.stated() != path) continue;
    return leaf.points ? leaf.points.written.place : leaf.rating.written.place;
  }
  return {};
}

GivenToLeaf given_to(const Assessment& assessment, std::string_view path) {
  GivenToLeaf given;
  for (const AssessedLeaf& leaf : assessment.leaves) {
    if (leaf.path.stated() != path) continue;
    if (leaf.points) given.points = *leaf.points;
    if (leaf.rating) given.rating = grade_named(leaf.rating.id);
  }
  return given;
}

NodeScore rated_leaf(const TreeLeaf& leaf, const GivenToLeaf& given, bool explain) {
  NodeScore node = leaf_node(leaf, {});
  if (given.rating) node.method = "rating";
  if (explain) node.cite = leaf.cite;
  return node;
}

}  // namespace

bool states_points(const Assessment& assessment) {
  return std::ranges::any_of(
      assessment.leaves, [](const AssessedLeaf& leaf) { return leaf.points.value.has_value(); });
}

bool states_ratings(const Assessment& assessment) {
  return std::ranges::any_of(assessment.leaves,
                             [](const AssessedLeaf& leaf) { return !!leaf.rating; });
}

AssessedTree assess(const ScoreInput& input, const IndicatorSet& set, const Assessment& assessment,
                    AssessBy by, const SelfEvaluationScore* rows, Arena& arena) {
  AssessedTree out;
  for (const TreeLeaf& leaf : tree_leaves(set)) {
    const GivenToLeaf given = given_to(assessment, leaf.node->path);
    if (by == AssessBy::ratings || leaf.weight.is_zero()) {
      out.leaves.push_back(rated_leaf(leaf, given, input.explain));
      out.sums.add(leaf, {});
    } else {
      const LeafInput in{input.project, input.policy, rows, *leaf.node, leaf.weight, given};
      const TreeMethod& method = leaf_method(*leaf.node, given);
      const LeafResult result = method.score(in);
      const LeafPoints points =
          printed_leaf(result, leaf.weight, MissingData::pending, input.policy);
      out.leaves.push_back(leaf_node(leaf, points));
      explain_leaf(input, method, leaf, in, result, arena, out.leaves.back());
      out.sums.add(leaf, points);
    }
    out.leaves.back().given_place = card_place(input, place_given(assessment, leaf.node->path));
    if (given.rating) out.leaves.back().rating = grade_name(*given.rating);
  }
  return out;
}

}  // namespace pbs
