// SPDX-License-Identifier: MIT
// 预算执行率得分 execution_linear: in proportion to the money spent.
//
//   min(w, w × E ÷ B)        (E 全年执行数, B 全年预算数 or another denominator of the policy)
//
// Several published forms (confirmed); the cap at w was observed and is the policy's
// execution.over_100. The denominator is execution.denominator. An older
// form rounds the rate to a whole percent first: execution.rounding percent_first. All other
// roundings of X-05 act on the points and are applied by whoever calls the method.
#include "score/formula.hpp"
#include "score/method.hpp"

namespace pbs {

namespace {

bool fits(const Target&) {
  return false;
}

Decimal executed(const MethodInput& in) {
  return in.actual.value.is_negative() ? Decimal() : in.actual.value;
}

bool over(const MethodInput& in) {
  return in.actual.value > in.target.value;
}

bool whole_percents(const MethodInput& in) {
  return in.policy.execution.rounding == ExecutionRounding::percent_first;
}

// The rate in whole percents.
Decimal percents(const MethodInput& in) {
  const Fraction rate = Fraction(100) * executed(in) / in.target.value;
  return round(rate, 0, in.policy.rounding);
}

MethodResult score(const MethodInput& in) {
  const Fraction weight = in.weight;
  MethodResult result;
  result.points = whole_percents(in) ? weight * percents(in) / Fraction(100)
                                     : weight * executed(in) / in.target.value;
  if (over(in)) result.note = MethodNote::over_budget;
  if (in.policy.execution.cap && result.points > weight) result.points = weight;
  return result;
}

void formula(const MethodInput& in, const MethodResult&, std::string& out) {
  const bool capped = in.policy.execution.cap && over(in);
  if (capped) append_formula(out, "min(", in.weight, ", ");
  if (whole_percents(in)) {
    append_formula(out, in.weight, " × ", percents(in), " ÷ 100");
  } else {
    append_formula(out, in.weight, " × ", executed(in), " ÷ ", in.target.value);
  }
  if (capped) out += ')';
}

constexpr WorkedExample kExamples[] = {
    {"10", "118.50", "117.20", "", "9.89"}, {"10", "100", "79.27", "", "7.93"},  // 7.927
    {"10", "100", "100", "", "10.00"},                                           // all spent
    {"10", "100", "102.59", "", "10.00"},  // more than budgeted: capped, with a finding
    {"10", "100", "0", "", "0.00"},        // nothing spent
};

}  // namespace

extern const ScoringMethod method_execution_linear = {
    .name = "execution_linear",
    .use = MethodUse::execution,
    .title = {"预算执行率：按比例", "budget execution: proportional"},
    .rule = {"w × 全年执行数 ÷ 全年预算数，不超过 w。分母、封顶、取舍按政策参数。",
             "w × executed ÷ budget, not above w. Denominator, cap and rounding are the policy's."},
    .policy_keys =
        "execution.denominator execution.over_100 execution.rounding "
        "execution.zero_budget",
    .cite = {"已公布的绩效自评表", "", Mark::confirmed},
    .proportional = true,
    .fits = fits,
    .score = score,
    .formula = formula,
    .examples = kExamples,
};

}  // namespace pbs
