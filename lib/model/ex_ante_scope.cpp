// SPDX-License-Identifier: MIT
#include "model/ex_ante_scope.hpp"

#include <algorithm>

namespace pbs {

namespace {

constexpr std::size_t kKinds = 3;  // new, continuing, one_off

bool in_scope(std::string_view kind, const std::vector<std::string>& scope) {
  if (kind.empty()) return scope.size() >= kKinds;
  return std::ranges::find(scope, kind) != scope.end();
}

bool reaches(const Project& project, const Decimal& threshold) {
  if (threshold.sign() <= 0) return true;
  const std::optional<ArrangedBudget> budget = arranged_budget(project.budget);
  if (!budget) return false;
  Unit yuan;
  yuan.name = "元";
  yuan.family = UnitFamily::money;
  if (!comparable(project.money, yuan)) return false;
  return convert(budget->amount, project.money, yuan) >= threshold;
}

}  // namespace

std::optional<ArrangedBudget> arranged_budget(const Budget& budget) {
  if (budget.adjusted) {
    return ArrangedBudget{*budget.adjusted, budget.adjusted.written.place, "adjusted"};
  }
  // What is written but not understood is no reason to judge by another amount.
  if (!budget.adjusted.written.blank() || !budget.approved) return std::nullopt;
  return ArrangedBudget{*budget.approved, budget.approved.written.place, "approved"};
}

bool ex_ante_compulsory(const Project& project, const Policy& policy) {
  return in_scope(project.service_kind, policy.ex_ante.scope) &&
         reaches(project, policy.ex_ante.threshold_yuan);
}

}  // namespace pbs
