// SPDX-License-Identifier: MIT
// 反向指标按反比赋分 inverse_ratio (R2): a ceiling kept earns full points; a ceiling exceeded earns
// the inverse proportion.
//
//   A ≤ T: w        A > T: w × T ÷ A        (T = 0: A ≤ 0: w, else 0)
//
// Observed in form notes of 2016 to 2020; the default is `inverse_excess`.
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
  return in.target.value.sign() <= 0 ? Case::lost : Case::exceeded;
}

MethodResult score(const MethodInput& in) {
  switch (judge(in)) {
    case Case::met:
      return {.points = in.weight};
    case Case::exceeded:
      return {.points = Fraction(in.weight) * in.target.value / in.actual.value};
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
      append_formula(out, in.weight, " × ", in.target.value, " ÷ ", in.actual.value);
      return;
    case Case::lost:
      out += '0';
      return;
  }
}

constexpr WorkedExample kExamples[] = {
    {"10", "≤100", "100", "", "10.00"},  // exactly kept
    {"10", "≤100", "120", "", "8.33"},   // exceeded: 25/3
    {"10", "≤100", "150", "", "6.67"},  {"10", "≤100", "199", "", "5.03"},
    {"10", "≤100", "200", "", "5.00"},  {"10", "≤90", "95", "", "9.47"},
    {"6", "≤5", "7", "", "4.29"},       {"10", "≤0", "1", "", "0.00"},  // nothing is allowed
};

}  // namespace

extern const ScoringMethod method_inverse_ratio = {
    .name = "inverse_ratio",
    .title = {"反向指标：按反比赋分", "ceiling: inverse proportion"},
    .rule = {"不超过指标值得满分：A ≤ T 得 w；超过时得 w × T ÷ A。T = 0 时，A ≤ 0 得 w，否则得 0。",
             "A ceiling kept earns full points: A ≤ T gives w; exceeded, w × T ÷ A. For T = 0: "
             "A ≤ 0 gives w, else 0."},
    .policy_keys = "scoring.strict_signs input.negative_actual rounding",
    .cite = {"绩效自评表填表说明(2016—2020年)", "", Mark::observed},
    .proportional = true,
    .fits = fits,
    .score = score,
    .formula = formula,
    .examples = kExamples,
};

}  // namespace pbs
