// SPDX-License-Identifier: MIT
// Which purchases must be assessed before the budget (domain rules B-03, B-04, B-10): by the kind of
// service and by the amount, both the policy's.
#pragma once

#include <optional>
#include <string_view>

#include "model/policy.hpp"
#include "model/project.hpp"

namespace pbs {

// The budget that is there for the purchase: 全年预算数, or 年初预算数 while that is not stated.
struct ArrangedBudget {
  Decimal amount;  // in the project's unit
  Location place;
  std::string_view key;  // adjusted or approved
};
std::optional<ArrangedBudget> arranged_budget(const Budget&);

// Whether the policy's ex_ante.scope and threshold_yuan ask for an assessment. A kind that is not
// stated may be any of them, so it counts where the policy names all. Without an amount only a
// threshold of 0 can be told to be reached.
bool ex_ante_compulsory(const Project&, const Policy&);

}  // namespace pbs
