// SPDX-License-Identifier: MIT
#include "score/target_approval.hpp"

#include "score/identifiers.hpp"
#include "score/stated_day.hpp"

namespace pbs {

namespace {

std::string_view role_of(const Party& party) {
  return party.role ? identifier(*party.role) : std::string_view();
}

bool is_true(const Stated<bool>& flag) {
  return flag && *flag;
}

// One body on one day; what is not stated does not show it.
bool approved_together(const TargetApproval& approval) {
  const bool one_body = approval.by.role && approval.budget_by.role &&
                        *approval.by.role == *approval.budget_by.role;
  return one_body && approval.approved && approval.budget_approved &&
         *approval.approved == *approval.budget_approved;
}

}  // namespace

std::optional<TargetApprovalScore> target_approval_score(const Project& project, Arena& arena) {
  const TargetApproval& approval = project.stages.target_approval;
  if (!approval.known()) return std::nullopt;
  TargetApprovalScore score;
  score.submitted = stated_day(approval.submitted, arena);
  score.approved = stated_day(approval.approved, arena);
  score.by = role_of(approval.by);
  score.budget_approved = stated_day(approval.budget_approved, arena);
  score.budget_by = role_of(approval.budget_by);
  score.with_budget = is_true(approval.with_budget);
  score.together = approved_together(approval);
  for (const TargetChange& change : approval.changes) {
    score.changes.append(arena, {stated_day(change.date, arena), role_of(change.by),
                                 change.reason.stated(), is_true(change.with_budget)});
  }
  return score;
}

}  // namespace pbs
