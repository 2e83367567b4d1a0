// SPDX-License-Identifier: MIT
// 时限赋分 deadline: done on or before a day.
//
//   actual date ≤ target date: w        later: 0
//
// A policy setting: no document says what being late costs. 9月前 means by 31 August, 9月底前 by
// 30 September.
#include "score/comparison.hpp"
#include "score/formula.hpp"
#include "score/method.hpp"

namespace pbs {

namespace {

bool fits(const Target& target) {
  return target.kind == TargetKind::by;
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
    {"10", "2024年12月31日前", "2024-11-30", "", "10.00"},  // in time
    {"10", "2024年12月31日前", "2024-12-31", "", "10.00"},  // on the day
    {"10", "2024年12月31日前", "2025-01-01", "", "0.00"},   // a day late
};

}  // namespace

extern const ScoringMethod method_deadline = {
    .name = "deadline",
    .title = {"时限赋分", "deadline"},
    .rule = {"按期（含当日）完成得 w，逾期得 0。", "On or before the day gives w, later 0."},
    .policy_keys = "",
    .cite = {"", "", Mark::setting},
    .proportional = false,
    .fits = fits,
    .score = score,
    .formula = formula,
    .examples = kExamples,
};

}  // namespace pbs
