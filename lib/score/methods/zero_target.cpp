// SPDX-License-Identifier: MIT
// 零目标 zero_target: nothing may happen (安全事故 =0起).
//
//   A ≤ 0: w        else 0
//
// Observed in a running provincial system. There is no proportion of 0: one case loses everything.
#include "score/formula.hpp"
#include "score/method.hpp"

namespace pbs {

namespace {

bool fits(const Target& target) {
  return target.value.is_zero() &&
         (target.kind == TargetKind::equals || target.kind == TargetKind::at_most ||
          target.kind == TargetKind::less_than);
}

bool kept(const MethodInput& in) {
  return in.actual.value.sign() <= 0;
}

MethodResult score(const MethodInput& in) {
  if (kept(in)) return {.points = in.weight};
  return {};
}

void formula(const MethodInput& in, const MethodResult&, std::string& out) {
  append_formula(out, kept(in) ? in.weight : Decimal());
}

constexpr WorkedExample kExamples[] = {
    {"10", "=0起", "0起", "", "10.00"},  // kept
    {"10", "=0起", "1起", "", "0.00"},   // missed
    {"5", "=0", "-1", "", "5.00"},       // a negative actual counts as 0
    {"5", "=0%", "0.01%", "", "0.00"},   // however little
};

}  // namespace

extern const ScoringMethod method_zero_target = {
    .name = "zero_target",
    .title = {"零目标", "zero target"},
    .rule = {"指标值为 0：A ≤ 0 得 w，否则得 0。", "The target is 0: A ≤ 0 gives w, else 0."},
    .policy_keys = "input.negative_actual",
    .cite = {"预算管理一体化系统", "", Mark::observed},
    .proportional = false,
    .fits = fits,
    .score = score,
    .formula = formula,
    .examples = kExamples,
};

}  // namespace pbs
