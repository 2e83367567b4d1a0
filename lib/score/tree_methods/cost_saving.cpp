// SPDX-License-Identifier: MIT
// cost_saving 成本节约率: planned against actual cost. What was paid within contract.amount earns
// the weight; beyond it the excess is lost as with the row method inverse_excess.
//
//   E ≤ C: w        C < E < 2C: w × (1 − (E − C) ÷ C)        E ≥ 2C: 0
//
// The framework of 财预〔2020〕10号 names the rate and no points for it: a policy setting. Missing
// without both amounts, or with a contract of 0.
#include "score/formula.hpp"
#include "score/tree_method.hpp"

namespace pbs {

namespace {

struct Amounts {
  const Stated<Decimal>& paid;
  const Stated<Decimal>& agreed;

  bool usable() const { return paid && agreed && agreed->sign() > 0; }
  bool kept() const { return *paid <= *agreed; }
  bool lost() const { return Fraction(*paid) >= Fraction(2) * *agreed; }
};

Amounts amounts(const LeafInput& in) {
  return {in.project.budget.executed, in.project.stages.contract.amount};
}

LeafResult score(const LeafInput& in) {
  const Amounts of = amounts(in);
  if (!of.usable()) return missing_leaf();
  if (of.kept()) return {.points = in.weight};
  if (of.lost()) return {};
  const Fraction excess = (Fraction(*of.paid) - *of.agreed) / *of.agreed;
  return {.points = Fraction(in.weight) * (Fraction(1) - excess)};
}

void formula(const LeafInput& in, const LeafResult&, std::string& out) {
  const Amounts of = amounts(in);
  if (!of.usable()) return;
  if (of.kept()) {
    append_formula(out, in.weight);
  } else if (of.lost()) {
    out += '0';
  } else {
    append_formula(out, in.weight, " × (1 − (", *of.paid, " − ", *of.agreed, ") ÷ ", *of.agreed,
                   ")");
  }
}

}  // namespace

extern const TreeMethod tree_method_cost_saving = {
    .name = "cost_saving",
    .title = {"成本节约率", "cost kept within the contract"},
    .rule = {"全年执行数不超过合同金额得满分；超出的按超出幅度扣分，达到两倍得 0。",
             "Full points for payments within the contract's amount; the excess is taken off, and "
             "twice the amount earns 0."},
    .policy_keys = "rounding",
    .cite = {"政策参数(默认)", "", Mark::setting},
    .computed = true,
    .score = score,
    .formula = formula,
};

}  // namespace pbs
