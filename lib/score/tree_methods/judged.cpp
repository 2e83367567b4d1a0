// SPDX-License-Identifier: MIT
// judged 评判打分: the points an evaluator gives, from 0 to the weight. The total is the sum of the
// indicators' points (财预〔2020〕10号, confirmed); how an evaluator judges is the tree's matter.
#include <algorithm>

#include "score/formula.hpp"
#include "score/tree_method.hpp"

namespace pbs {

namespace {

Decimal counted(const LeafInput& in) {
  return std::clamp(*in.given.points, Decimal(), in.weight);
}

LeafResult score(const LeafInput& in) {
  if (!in.given.points) return missing_leaf();
  return {.points = counted(in)};
}

void formula(const LeafInput& in, const LeafResult&, std::string& out) {
  if (in.given.points) append_formula(out, counted(in));
}

}  // namespace

extern const TreeMethod tree_method_judged = {
    .name = "judged",
    .title = {"评判打分", "points judged by an evaluator"},
    .rule = {"评价人在 0 至分值之间给出的分数。",
             "The points an evaluator gives, 0 to the weight."},
    .policy_keys = "rounding",
    .cite = {"政策参数(默认)", "", Mark::setting},
    .computed = false,
    .score = score,
    .formula = formula,
};

}  // namespace pbs
