// SPDX-License-Identifier: MIT
// The tables of the rules R-, one a file (private to the folder).
#pragma once

#include "recheck/rule.hpp"

namespace pbs {

// Need a self-evaluation: they run only when the scorecard has one.
std::span<const ScoredRule> target_recheck_rules();  // R-01, F-30
std::span<const ScoredRule> weight_recheck_rules();
std::span<const ScoredRule> points_recheck_rules();
std::span<const ScoredRule> total_recheck_rules();
std::span<const ScoredRule> actual_recheck_rules();  // F-33
std::span<const ScoredRule> excess_recheck_rules();  // R-09b
std::span<const ScoredRule> light_recheck_rules();
std::span<const ScoredRule> whole_recheck_rules();
std::span<const ScoredRule> proof_recheck_rules();
// Run always.
std::span<const ScoredRule> filing_recheck_rules();
std::span<const ScoredRule> tree_recheck_rules();    // F-77

}  // namespace pbs
