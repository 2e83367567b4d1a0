// SPDX-License-Identifier: MIT
// 等于型指标 equal: an exact target.
//
//   T > 0: A ≥ T: w, A < T: w × A ÷ T        T = 0: A ≤ 0: w, else 0
//
// Observed in a running provincial system: exceeding an exact target costs nothing. Whether that
// should be so is open: under scoring.equal_over `strict` only equality earns full points
// and an actual above the target earns nothing; below it the proportion stays.
#include "score/comparison.hpp"
#include "score/formula.hpp"
#include "score/method.hpp"
#include "score/over_achievement.hpp"

namespace pbs {

namespace {

enum class Case { met, below, lost };

bool fits(const Target& target) {
  return target.kind == TargetKind::equals;
}

bool above(const MethodInput& in) {
  return in.actual.value > in.target.value;
}

Case judge(const MethodInput& in) {
  if (target_met(in.target, in.actual, in.level, in.policy)) return Case::met;
  if (in.target.value.sign() <= 0 || in.actual.value.sign() <= 0 || above(in)) return Case::lost;
  return Case::below;
}

MethodResult score(const MethodInput& in) {
  MethodResult result;
  switch (judge(in)) {
    case Case::met:
      result.points = met_points(in);
      break;
    case Case::below:
      result.points = Fraction(in.weight) * in.actual.value / in.target.value;
      break;
    case Case::lost:
      break;
  }
  if (above(in)) result.note = MethodNote::equal_exceeded;
  return result;
}

void formula(const MethodInput& in, const MethodResult&, std::string& out) {
  switch (judge(in)) {
    case Case::met:
      append_met_points(in, out);
      return;
    case Case::below:
      append_formula(out, in.weight, " × ", in.actual.value, " ÷ ", in.target.value);
      return;
    case Case::lost:
      out += '0';
      return;
  }
}

constexpr WorkedExample kExamples[] = {
    {"10", "=100", "100", "", "10.00"},  // met exactly
    {"10", "=100", "120", "", "10.00"},  // more: full points, with a warning
    {"10", "=100", "87.5", "", "8.75"},  // missed
    {"10", "=0", "0", "", "10.00"},     {"10", "=0", "1", "", "0.00"},
};

}  // namespace

extern const ScoringMethod method_equal = {
    .name = "equal",
    .title = {"等于型指标", "exact target"},
    .rule = {"T > 0：A ≥ T 得 w（超出时提示；按 scoring.equal_over: strict 则得 0），"
             "A < T 得 w × A ÷ T。T = 0：A ≤ 0 得 w，否则得 0。",
             "T > 0: A ≥ T gives w (more is warned of; under scoring.equal_over: strict it gives "
             "0), A < T gives w × A ÷ T. T = 0: A ≤ 0 gives w, else 0."},
    .policy_keys = "scoring.equal_over scoring.over_achievement input.negative_actual rounding",
    .cite = {"预算管理一体化系统", "", Mark::observed},
    .proportional = true,
    .fits = fits,
    .score = score,
    .formula = formula,
    .examples = kExamples,
};

}  // namespace pbs
