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

#include "score/cite_text.hpp"
#include "score/formula.hpp"
#include "score/printed_number.hpp"
#include "score/stage.hpp"

namespace pbs {

namespace {

constexpr int kFenDecimals = 2;  // 1 分 = 0.01 元

struct Chosen {
  const UseOfResult* use = nullptr;
  bool for_kind = false;
};

Chosen choose(const UseOfResultsPolicy::ByGrade& grade, std::string_view kind) {
  for (const auto& [name, use] : grade.by_kind) {
    if (name == kind) return {&use, true};
  }
  return {&grade.any, false};
}

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

std::string_view cite_of(const Policy& policy, std::string_view grade, std::string_view kind,
                         Arena& arena) {
  std::string path = "use_of_results.by_grade.";
  path += grade;
  if (!kind.empty()) (path += ".by_kind.") += kind;
  const PolicyCite& cite = policy.cite(path);
  return cite_text({cite.document, cite.article, cite.mark}, arena);
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
  if (!card.result) return;
  const auto& by_grade =
      input.policy.use_of_results.by_grade[static_cast<std::size_t>(card.result->grade)];
  if (!by_grade) return;
  const Chosen chosen = choose(*by_grade, card.service_kind);
  UseOfResultsScore& out = card.use_of_results.emplace();
  out.grade = grade_name(card.result->grade);
  out.from = card.result->from;
  out.action = chosen.use->action;
  out.budget_factor = chosen.use->budget_factor;
  out.supplier_action = chosen.use->supplier_action;
  propose_budget(input, arena, out);
  if (!input.explain) return;
  const std::string_view kind = chosen.for_kind ? card.service_kind : std::string_view();
  out.cite = cite_of(input.policy, out.grade, kind, arena);
}

}  // namespace

extern const Stage stage_use_of_results = {
    .name = "use_of_results",
    .title = {"评价结果应用", "use of results"},
    .order = kAfterResult,
    .score = score,
};

}  // namespace pbs
