// SPDX-License-Identifier: MIT
// rating 评级: 优, 良, 中 or 差 earns a share of the weight, policy ex_ante.ratings. Items rated so
// were seen in ex-ante assessments; the shares are stated nowhere and are a policy setting.
#include "score/steps.hpp"
#include "score/tree_method.hpp"

namespace pbs {

namespace {

Decimal share(const LeafInput& in) {
  return in.policy.ex_ante.ratings[static_cast<std::size_t>(*in.given.rating)];
}

LeafResult score(const LeafInput& in) {
  if (!in.given.rating) return missing_leaf();
  return {.points = Fraction(in.weight) * share(in)};
}

void formula(const LeafInput& in, const LeafResult&, std::string& out) {
  if (in.given.rating) append_share(out, in.weight, share(in));
}

}  // namespace

extern const TreeMethod tree_method_rating = {
    .name = "rating",
    .title = {"评级折算", "share of the points by rating"},
    .rule = {"优、良、中、差按参数 ex_ante.ratings 的比例折算：分值 × 比例。",
             "优, 良, 中 and 差 earn the share of ex_ante.ratings: weight × share."},
    .policy_keys = "ex_ante.ratings rounding",
    .cite = {"政策参数(默认)", "", Mark::setting},
    .computed = false,
    .score = score,
    .formula = formula,
};

}  // namespace pbs
