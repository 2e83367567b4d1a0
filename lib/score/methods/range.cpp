// SPDX-License-Identifier: MIT
// 区间赋分 range: a number between two bounds, or a day between two days.
//
//   inside, bounds included: w        outside: 0
//
// A policy setting: no document says what being outside costs.
#include "score/comparison.hpp"
#include "score/formula.hpp"
#include "score/method.hpp"

namespace pbs {

namespace {

bool fits(const Target& target) {
  return target.kind == TargetKind::between || target.kind == TargetKind::within;
}

bool met(const MethodInput& in) {
  return target_met(in.target, in.actual, in.level, in.policy);
}

MethodResult score(const MethodInput& in) {
  if (met(in)) return {.points = in.weight};
  return {};
}

void formula(const MethodInput& in, const MethodResult&, std::string& out) {
  append_formula(out, met(in) ? in.weight : Decimal());
}

constexpr WorkedExample kExamples[] = {
    {"10", "20-30人", "20人", "", "10.00"},   // on the lower bound
    {"10", "20-30人", "30人", "", "10.00"},   // on the upper bound
    {"10", "20-30人", "30.5人", "", "0.00"},  // above
    {"10", "20-30人", "19人", "", "0.00"},    // below
};

}  // namespace

extern const ScoringMethod method_range = {
    .name = "range",
    .title = {"区间赋分", "range"},
    .rule = {"在区间内（含两端）得 w，否则得 0。", "Inside, bounds included, gives w, else 0."},
    .policy_keys = "input.negative_actual",
    .cite = {"", "", Mark::setting},
    .proportional = false,
    .fits = fits,
    .score = score,
    .formula = formula,
    .examples = kExamples,
};

}  // namespace pbs
