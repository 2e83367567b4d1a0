// SPDX-License-Identifier: MIT
// 完成比例赋分 ratio_threshold: in proportion above a pass mark p, nothing below it.
//
//   r = A ÷ T        r ≥ 1: w        p ≤ r < 1: w × (r − p) ÷ (1 − p)        r < p: 0
//
// 财预〔2021〕101号 (confirmed as an example of the guide, with p = 60 %). Other pass marks are the
// policy's scoring.pass_mark.
#include "score/comparison.hpp"
#include "score/formula.hpp"
#include "score/method.hpp"
#include "score/over_achievement.hpp"

namespace pbs {

namespace {

enum class Case { met, failed, passed };

bool fits(const Target& target) {
  return target.kind == TargetKind::at_least || target.kind == TargetKind::more_than ||
         target.kind == TargetKind::equals;
}

// `points` receives what the row earns.
Case judge(const MethodInput& in, Fraction& points) {
  if (target_met(in.target, in.actual, in.level, in.policy)) {
    points = met_points(in);
    return Case::met;
  }
  points = Fraction();
  if (in.target.value.sign() <= 0) return Case::failed;
  const Fraction mark = in.policy.scoring.pass_mark;
  const Fraction ratio = Fraction(in.actual.value) / in.target.value;
  const Fraction whole(1);
  if (ratio < mark || mark >= whole) return Case::failed;
  points = in.weight;
  if (ratio < whole) points = points * (ratio - mark) / (whole - mark);
  return Case::passed;
}

MethodResult score(const MethodInput& in) {
  MethodResult result;
  judge(in, result.points);
  return result;
}

void formula(const MethodInput& in, const MethodResult&, std::string& out) {
  const Decimal& mark = in.policy.scoring.pass_mark;
  Fraction points;
  switch (judge(in, points)) {
    case Case::met:
      append_met_points(in, out);
      return;
    case Case::failed:
      out += '0';
      return;
    case Case::passed:
      if (in.actual.value >= in.target.value) {  // reached, though a strict sign asks for more
        append_formula(out, in.weight);
      } else {
        append_formula(out, in.weight, " × (", in.actual.value, " ÷ ", in.target.value, " − ", mark,
                       ") ÷ (1 − ", mark, ")");
      }
      return;
  }
}

constexpr WorkedExample kExamples[] = {
    {"10", "≥100", "100", "", "10.00"},   // met
    {"10", "≥100", "87.5", "", "6.88"},   // 6.875
    {"10", "≥100", "60", "", "0.00"},     // exactly the pass mark
    {"10", "≥100", "59.99", "", "0.00"},  // below it
    {"8", "≥3", "2", "", "1.33"},         // 4/3
    {"7", "≥9", "6", "", "1.17"},         // 7/6
};

}  // namespace

extern const ScoringMethod method_ratio_threshold = {
    .name = "ratio_threshold",
    .title = {"完成比例赋分（设及格线）", "proportional above a pass mark"},
    .rule = {"r = A ÷ T。r ≥ 1 得 w；低于及格线 p 得 0；p ≤ r < 1 得 w × (r − p) ÷ (1 − p)。",
             "r = A ÷ T. r ≥ 1 gives w; below the pass mark p gives 0; p ≤ r < 1 gives "
             "w × (r − p) ÷ (1 − p)."},
    .policy_keys =
        "scoring.pass_mark scoring.strict_signs scoring.over_achievement "
        "input.negative_actual rounding",
    .cite = {"财预〔2021〕101号(示例)", "", Mark::confirmed},
    .proportional = true,
    .fits = fits,
    .score = score,
    .formula = formula,
    .examples = kExamples,
};

}  // namespace pbs
