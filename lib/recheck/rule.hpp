// SPDX-License-Identifier: MIT
// A rule that needs what was computed, and the catalogue that joins all families.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "score/scorecard.hpp"
#include "source/finding.hpp"
#include "validate/rule.hpp"

namespace pbs {

struct ScoredInput {
  const WrittenInput& written;
  const Scorecard& card;  // row i of self_evaluation->indicators belongs to project.indicators[i]
};

struct ScoredRule {
  RuleInfo info;
  void (*check)(const ScoredInput&, const RuleInfo&, FindingLog&);
};

std::span<const ScoredRule> recheck_rules();  // R-

// Runs every rule of every family over one project. Written rules first, then scored ones; a rule
// that would only repeat the cause of another finding on the same row stays silent (PR-05).
void check_written(const WrittenInput&, FindingLog&);
void check_scored(const ScoredInput&, FindingLog&);

// The whole catalogue: reading, fields, conversion, written, scored, indicator files, policies,
// portfolio; ordered by family and number.
const std::vector<const RuleInfo*>& rule_catalogue();
// nullptr if there is no such rule.
const RuleInfo* find_rule(std::string_view id);

}  // namespace pbs
