// SPDX-License-Identifier: MIT
// 比例赋分 ratio: a target met earns full points, a target missed earns points in proportion.
//
//   A ≥ T: w        A < T: w × A ÷ T        (w points available, T target, A actual)
//
// 财预〔2020〕10号 (confirmed): full points when met (QN-01), in proportion when not (QN-03).
// Points never exceed w (QN-04, several forms). Rounding to two decimals was observed in a running
// system; form notes of 2020 leave the same quotient unrounded (`ratio_min`), which is this method
// under a policy whose `rounding.scale` keeps more decimals.
#include "score/comparison.hpp"
#include "score/formula.hpp"
#include "score/method.hpp"
#include "score/over_achievement.hpp"

namespace pbs {

namespace {

bool fits(const Target& target) {
  return target.kind == TargetKind::at_least || target.kind == TargetKind::more_than ||
         target.kind == TargetKind::equals;
}

bool met(const MethodInput& in) {
  return target_met(in.target, in.actual, in.level, in.policy);
}

// Nothing to take a proportion of: a target that is not above 0, or nothing achieved.
bool nothing(const MethodInput& in) {
  return in.target.value.sign() <= 0 || in.actual.value.sign() <= 0;
}

MethodResult score(const MethodInput& in) {
  if (met(in)) return {.points = met_points(in)};
  if (nothing(in)) return {};
  const Fraction points = Fraction(in.weight) * in.actual.value / in.target.value;
  const Fraction most = in.weight;
  return {.points = points < most ? points : most};
}

void formula(const MethodInput& in, const MethodResult&, std::string& out) {
  if (met(in)) {
    append_met_points(in, out);
  } else if (nothing(in)) {
    out += '0';
  } else if (in.actual.value > in.target.value) {  // an exact target exceeded under strict equality
    append_formula(out, in.weight);
  } else {
    append_formula(out, in.weight, " × ", in.actual.value, " ÷ ", in.target.value);
  }
}

constexpr WorkedExample kExamples[] = {
    {"10", "≥100", "100", "", "10.00"},   // exactly met
    {"10", "≥100", "130", "", "10.00"},   // more costs nothing by default
    {"10", "≥100", "87.5", "", "8.75"},   // missed
    {"10", "≥100", "59.99", "", "6.00"},  // 5.999
    {"8", "≥3", "2", "", "5.33"},         // 16/3
    {"7", "≥9", "6", "", "4.67"},         // 14/3
    {"10", "≥90%", "-1%", "", "0.00"},    // a negative actual counts as 0
};

}  // namespace

extern const ScoringMethod method_ratio = {
    .name = "ratio",
    .title = {"比例赋分", "proportional"},
    .rule = {"达到指标值得满分：A ≥ T 得 w；未达到按完成比例得分：w × A ÷ T。",
             "A target met earns full points: A ≥ T gives w. A target missed earns points in "
             "proportion: w × A ÷ T."},
    .policy_keys = "scoring.strict_signs scoring.over_achievement input.negative_actual rounding",
    .cite = {"财预〔2020〕10号", "", Mark::confirmed},
    .proportional = true,
    .fits = fits,
    .score = score,
    .formula = formula,
    .examples = kExamples,
};

}  // namespace pbs
