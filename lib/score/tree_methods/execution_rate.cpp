// SPDX-License-Identifier: MIT
// execution_rate 预算执行率, in a tree: actual spending ÷ funds in place, here
// budget.executed ÷ budget.received, at most the weight. It is not the rate of the self-evaluation
// form, which divides by the budget. Missing without both amounts, or with nothing received.
#include "score/tree_method.hpp"

namespace pbs {

namespace {

struct Amounts {
  const Stated<Decimal>& part;
  const Stated<Decimal>& whole;

  bool usable() const { return part && whole && whole->sign() > 0; }
};

Amounts amounts(const LeafInput& in) {
  return {in.project.budget.executed, in.project.budget.received};
}

LeafResult score(const LeafInput& in) {
  const Amounts of = amounts(in);
  return of.usable() ? share_of_weight(in.weight, *of.part, *of.whole) : missing_leaf();
}

void formula(const LeafInput& in, const LeafResult&, std::string& out) {
  const Amounts of = amounts(in);
  if (of.usable()) append_share_of_weight(out, in.weight, *of.part, *of.whole);
}

}  // namespace

extern const TreeMethod tree_method_execution_rate = {
    .name = "execution_rate",
    .title = {"预算执行率", "budget execution rate"},
    .rule = {"分值 × 全年执行数 ÷ 到位资金，不超过分值。",
             "Weight × executed ÷ funds received, at most the weight."},
    .policy_keys = "rounding",
    .cite = {"政策参数(默认)", "", Mark::setting},
    .computed = true,
    .score = score,
    .formula = formula,
};

}  // namespace pbs
