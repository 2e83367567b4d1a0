// SPDX-License-Identifier: MIT
#include "recheck/rule_tables.hpp"

namespace pbs {

namespace {

using Table = std::span<const ScoredRule> (*)();

constexpr Table kWithSelfEvaluation[] = {
    target_recheck_rules, weight_recheck_rules, points_recheck_rules,
    total_recheck_rules,  actual_recheck_rules, excess_recheck_rules,
    light_recheck_rules,  whole_recheck_rules,  proof_recheck_rules};

struct Rules {
  std::vector<ScoredRule> all;
  std::size_t always_from = 0;  // those before need a self-evaluation
};

Rules joined() {
  Rules rules;
  const auto add = [&rules](Table table) {
    for (const ScoredRule& rule : table()) rules.all.push_back(rule);
  };
  for (const Table table : kWithSelfEvaluation) add(table);
  rules.always_from = rules.all.size();
  add(filing_recheck_rules);
  add(tree_recheck_rules);
  return rules;
}

const Rules& rules() {
  static const Rules all = joined();
  return all;
}

}  // namespace

std::span<const ScoredRule> recheck_rules() {
  return rules().all;
}

void check_scored(const ScoredInput& input, FindingLog& log) {
  const std::size_t first = input.card.self_evaluation ? 0 : rules().always_from;
  for (const ScoredRule& rule : recheck_rules().subspan(first)) rule.check(input, rule.info, log);
}

}  // namespace pbs
