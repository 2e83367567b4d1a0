// SPDX-License-Identifier: MIT
// 反向指标按超出幅度扣分 inverse_excess (R1): a ceiling kept earns full points; a ceiling exceeded
// loses the share by which it is exceeded, and everything at twice the ceiling.
//
//   A ≤ T: w        T < A < 2T: w × (1 − (A − T) ÷ T)        A ≥ 2T: 0
//   T = 0: A ≤ 0: w, else 0
//
// Observed in a running provincial system; no national text gives a formula for ceilings.
// The other formula in use is `inverse_ratio`, and the two differ much: T = 100, A = 150, w = 10
// gives 5.00 here and 6.67 there.
#include "score/comparison.hpp"
#include "score/formula.hpp"
#include "score/method.hpp"

namespace pbs {

namespace {

enum class Case { met, exceeded, lost };

bool fits(const Target& target) {
  return target.kind == TargetKind::at_most || target.kind == TargetKind::less_than;
}

Case judge(const MethodInput& in) {
  if (target_met(in.target, in.actual, in.level, in.policy)) return Case::met;
  if (in.target.value.sign() <= 0) return Case::lost;
  const Fraction limit = Fraction(2) * in.target.value;
  return Fraction(in.actual.value) < limit ? Case::exceeded : Case::lost;
}

MethodResult score(const MethodInput& in) {
  switch (judge(in)) {
    case Case::met:
      return {.points = in.weight};
    case Case::exceeded: {
      const Fraction target = in.target.value;
      const Fraction excess = (Fraction(in.actual.value) - target) / target;
      return {.points = Fraction(in.weight) * (Fraction(1) - excess)};
    }
    case Case::lost:
      break;
  }
  return {};
}

void formula(const MethodInput& in, const MethodResult&, std::string& out) {
  switch (judge(in)) {
    case Case::met:
      append_formula(out, in.weight);
      return;
    case Case::exceeded:
      append_formula(out, in.weight, " × (1 − (", in.actual.value, " − ", in.target.value, ") ÷ ",
                     in.target.value, ")");
      return;
    case Case::lost:
      out += '0';
      return;
  }
}

constexpr WorkedExample kExamples[] = {
    {"10", "≤100", "100", "", "10.00"},  // exactly kept
    {"10", "≤100", "120", "", "8.00"},   // exceeded
    {"10", "≤100", "150", "", "5.00"},  {"10", "≤100", "199", "", "0.10"},
    {"10", "≤100", "200", "", "0.00"},                                  // twice the ceiling
    {"10", "≤90", "95", "", "9.44"},                                    // 85/9
    {"6", "≤5", "7", "", "3.60"},       {"10", "≤0", "1", "", "0.00"},  // nothing is allowed
    {"8", "≤5%", "6.1%", "", "6.24"},
};

}  // namespace

extern const ScoringMethod method_inverse_excess = {
    .name = "inverse_excess",
    .title = {"反向指标：按超出幅度扣分", "ceiling: points lost by the excess"},
    .rule = {"不超过指标值得满分：A ≤ T 得 w；T < A < 2T 得 w × (1 − (A − T) ÷ T)；A ≥ 2T 得 0。"
             "T = 0 时，A ≤ 0 得 w，否则得 0。",
             "A ceiling kept earns full points: A ≤ T gives w. T < A < 2T gives "
             "w × (1 − (A − T) ÷ T); A ≥ 2T gives 0. For T = 0: A ≤ 0 gives w, else 0."},
    .policy_keys = "scoring.strict_signs input.negative_actual rounding",
    .cite = {"预算管理一体化系统", "", Mark::observed},
    .proportional = true,
    .fits = fits,
    .score = score,
    .formula = formula,
    .examples = kExamples,
};

}  // namespace pbs
