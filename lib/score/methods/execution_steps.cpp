// SPDX-License-Identifier: MIT
// 预算执行率分档 execution_steps: points by whether the project is finished and what was spent.
//
//   finished and E ≤ B: w × the share `finished`
//   otherwise: w × share of the best step that e = E ÷ B reaches; 0 below all steps
//
// 财预〔2021〕101号 (confirmed as an example of the guide, for w = 10: finished within the budget
// 10; not finished [0.80, 1.00) 7, [0.60, 0.80) 5, below 0.60 0). The shares are the policy's
// execution.steps. Two cases the example leaves open take the best step, a policy setting: all
// spent but not finished (with a warning), and finished above the budget (with a finding).
#include "score/method.hpp"
#include "score/steps.hpp"

namespace pbs {

namespace {

bool fits(const Target&) {
  return false;
}

bool over(const MethodInput& in) {
  return in.actual.value > in.target.value;
}

Decimal share(const MethodInput& in) {
  const auto& execution = in.policy.execution;
  if (in.finished && !over(in)) return execution.steps_finished;
  return share_for(execution.steps_unfinished, Fraction(in.actual.value) / in.target.value);
}

MethodResult score(const MethodInput& in) {
  MethodResult result;
  result.points = Fraction(in.weight) * share(in);
  if (over(in)) {
    result.note = MethodNote::over_budget;
  } else if (!in.finished && in.actual.value == in.target.value) {
    result.note = MethodNote::unfinished_full;
  }
  return result;
}

void formula(const MethodInput& in, const MethodResult&, std::string& out) {
  append_share(out, in.weight, share(in));
}

constexpr WorkedExample kExamples[] = {
    {.weight = "10", .target = "100", .actual = "95", .points = "10.00", .finished = true},
    {.weight = "10", .target = "100", .actual = "100", .points = "10.00", .finished = true},
    {.weight = "10", .target = "10000", .actual = "9999", .points = "7.00"},
    {.weight = "10", .target = "100", .actual = "80", .points = "7.00"},
    {.weight = "10", .target = "10000", .actual = "7999", .points = "5.00"},
    {.weight = "10", .target = "100", .actual = "60", .points = "5.00"},
    {.weight = "10", .target = "10000", .actual = "5999", .points = "0.00"},
    {.weight = "10", .target = "100", .actual = "100", .points = "7.00"},
    {.weight = "20", .target = "100", .actual = "61", .points = "10.00"},
};

}  // namespace

extern const ScoringMethod method_execution_steps = {
    .name = "execution_steps",
    .use = MethodUse::execution,
    .title = {"预算执行率：分档", "budget execution: steps"},
    .rule =
        {"已完成且支出未超预算，得 w × finished 的比例；其余按执行率分档得 w × 所达最高档的比例。",
         "Finished and within the budget: w × the share `finished`; otherwise w × the share of "
         "the best step the rate reaches."},
    .policy_keys =
        "execution.denominator execution.steps execution.rounding "
        "execution.zero_budget",
    .cite = {"财预〔2021〕101号(示例)", "", Mark::confirmed},
    .proportional = true,
    .fits = fits,
    .score = score,
    .formula = formula,
    .examples = kExamples,
};

}  // namespace pbs
