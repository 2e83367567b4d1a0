// SPDX-License-Identifier: MIT
// received_rate 资金到位率: funds in place ÷ planned funds, here budget.received ÷ budget.adjusted,
// at most the weight. The rate is that of the framework of 财预〔2020〕10号; which amount of the
// form is the plan is a policy setting. Missing without both amounts, or with a plan of 0.
#include "score/tree_method.hpp"

namespace pbs {

namespace {

struct Amounts {
  const Stated<Decimal>& part;
  const Stated<Decimal>& whole;

  bool usable() const { return part && whole && whole->sign() > 0; }
};

Amounts amounts(const LeafInput& in) {
  return {in.project.budget.received, in.project.budget.adjusted};
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

extern const TreeMethod tree_method_received_rate = {
    .name = "received_rate",
    .title = {"资金到位率", "rate of funds received"},
    .rule = {"分值 × 到位资金 ÷ 全年预算数，不超过分值。",
             "Weight × funds received ÷ adjusted budget, at most the weight."},
    .policy_keys = "rounding",
    .cite = {"政策参数(默认)", "", Mark::setting},
    .computed = true,
    .score = score,
    .formula = formula,
};

}  // namespace pbs
