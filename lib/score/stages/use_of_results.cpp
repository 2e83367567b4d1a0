// SPDX-License-Identifier: MIT
// 评价结果应用 use_of_results: what follows from the grade that counts, by the policy's
// use_of_results.by_grade and, where it says something of its own for the kind of service (new,
// continuing, one_off), by that. That results count for budget, policy and management is confirmed
// for the county; which action and which factor belong to a grade is the policy's (A-01; factors
// are unset by default, Q-20).
//
//   budget_after = budget_before × budget_factor
//
// with the year's budget 全年预算数, else 年初预算数, rounded once, by the policy's mode, to 分
// (two decimals in 元, six in 万元) and printed with at least two decimals and those of the budget.
#include <algorithm>
#include <string>

#include "score/formula.hpp"
#include "score/printed_number.hpp"
#include "score/stage.hpp"
#include "score/tree.hpp"
#include "score/use_by_policy.hpp"

namespace pbs {

namespace {

constexpr int kFenDecimals = 2;  // 1 分 = 0.01 元

Decimal without_spare_zeros(const Decimal& amount, int least_scale) {
  const Decimal bare = amount.normalised();
  return bare.scale() >= least_scale ? bare : quantize(bare, least_scale, Rounding::half_up);
}

std::optional<Decimal> proposed(const Decimal& before, const Decimal& factor, const Unit& money,
                                const Policy& policy) {
  const int fen = kFenDecimals + std::clamp(money.exponent, 0, 8);
  const std::optional<Decimal> after =
      printed_number(Fraction(before) * Fraction(factor), fen, policy.rounding);
  if (!after) return std::nullopt;
  return without_spare_zeros(*after, std::min(fen, std::max(kFenDecimals, before.scale())));
}

void propose_budget(const ScoreInput& input, Arena& arena, UseOfResultsScore& out) {
  const Budget& budget = input.project.budget;
  out.budget_before = budget.adjusted ? budget.adjusted.value : budget.approved.value;
  if (!out.budget_before || !out.budget_factor) return;
  out.budget_after =
      proposed(*out.budget_before, *out.budget_factor, input.project.money, input.policy);
  if (!input.explain || !out.budget_after) return;
  std::string formula;
  append_formula(formula, *out.budget_before, " × ", *out.budget_factor);
  out.formula = arena.keep(formula);
}

void score(const ScoreInput& input, Arena& arena, Scorecard& card) {
  const ChosenUse chosen = chosen_use(card, input.policy);
  if (chosen.use == nullptr) return;
  UseOfResultsScore& out = card.use_of_results.emplace();
  out.grade = grade_name(card.result->grade);
  out.from = card.result->from;
  out.action = chosen.use->action;
  out.budget_factor = chosen.use->budget_factor;
  out.supplier_action = chosen.use->supplier_action;
  propose_budget(input, arena, out);
  if (input.explain) out.cite = policy_cite(input.policy, chosen.path, arena);
}

}  // namespace

extern const Stage stage_use_of_results = {
    .name = "use_of_results",
    .title = {"评价结果应用", "use of results"},
    .order = kAfterResult,
    .score = score,
};

}  // namespace pbs
