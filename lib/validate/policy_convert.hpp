// SPDX-License-Identifier: MIT
// From a policy as written, with the inherited values filled in, to a typed one.
#pragma once

#include "declaration/policy.hpp"
#include "model/policy.hpp"

namespace pbs {

// All values but origin, sha256 and cites. Required: the values have passed check_policy_values.
Policy convert_policy(const PolicyDeclaration& merged);

// The part of convert_policy about the stages beside the self-evaluation: target review, ex-ante
// assessment, evaluation, monitoring, contract, use of results, publication, calendar, 4E.
void convert_policy_stages(const PolicyDeclaration& merged, Policy& policy);

// The citations of a policy: those of `parent` (nullptr: none), but a value that `own` changes is
// no longer cited as the parent cites it; it stands as `own` cites it or one of its ancestors, and
// else as a policy setting. Paths are in English keys.
std::vector<PolicyCite> resolve_cites(const PolicyDeclaration& own, const PolicyDeclaration& merged,
                                      const PolicyDeclaration* parent_merged, const Policy* parent);

}  // namespace pbs
