// SPDX-License-Identifier: MIT
// 满意度赋分 satisfaction_steps: points by the satisfaction rate itself, in steps.
//
//   w × share of the best step that the rate reaches; 0 below all steps
//
// 财预〔2021〕101号 (confirmed as an example of the guide, for w = 10: from 90 % 10, from 80 % 8,
// from 60 % 5, below 0). The steps are the policy's scoring.satisfaction_steps; scaling them to
// other weights is a policy setting. The target plays no part: a rate of 91 % against a target of
// 95 % is in the first step.
#include "score/method.hpp"
#include "score/steps.hpp"

namespace pbs {

namespace {

bool fits(const Target& target) {
  return target.kind == TargetKind::at_least || target.kind == TargetKind::more_than ||
         target.kind == TargetKind::equals;
}

Decimal share(const MethodInput& in) {
  const Fraction rate = Fraction(in.actual.value) / Fraction(100);
  return share_for(in.policy.scoring.satisfaction_steps, rate);
}

MethodResult score(const MethodInput& in) {
  return {.points = Fraction(in.weight) * share(in)};
}

void formula(const MethodInput& in, const MethodResult&, std::string& out) {
  append_share(out, in.weight, share(in));
}

constexpr WorkedExample kExamples[] = {
    {"10", "≥90%", "90%", "", "10.00"},    // the first step
    {"10", "≥90%", "89.99%", "", "8.00"},  // missed by little: the second
    {"10", "≥90%", "80%", "", "8.00"},    {"10", "≥90%", "79.99%", "", "5.00"},
    {"10", "≥90%", "60%", "", "5.00"},    {"10", "≥90%", "59.99%", "", "0.00"},  // below all steps
    {"15", "≥95%", "91.5%", "", "15.00"},  // whatever the target
    {"15", "≥90%", "75%", "", "7.50"},
};

}  // namespace

extern const ScoringMethod method_satisfaction_steps = {
    .name = "satisfaction_steps",
    .title = {"满意度分档赋分", "satisfaction in steps"},
    .rule = {"按满意度分档得分：w × 所达最高档的比例；低于各档得 0。与指标值无关。",
             "Points by the satisfaction rate in steps: w × the share of the best step reached; "
             "0 below all. The target plays no part."},
    .policy_keys = "scoring.satisfaction_steps rounding",
    .cite = {"财预〔2021〕101号(示例)", "", Mark::confirmed},
    .proportional = false,
    .fits = fits,
    .score = score,
    .formula = formula,
    .examples = kExamples,
};

}  // namespace pbs
