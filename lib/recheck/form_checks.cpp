// SPDX-License-Identifier: MIT
#include "recheck/form_checks.hpp"

#include <algorithm>
#include <cstddef>

namespace pbs {

namespace {

std::string_view severity_id(Severity severity) {
  constexpr std::string_view kNames[] = {"info", "warning", "error"};
  return kNames[static_cast<std::size_t>(severity)];
}

bool is_off(std::string_view rule, const RuleLevels& levels) {
  Severity severity = Severity::warning;
  return !levels.apply(rule, severity);
}

void count(FormCheck& check, const Scorecard& card) {
  Severity gravest = Severity::info;
  for (const CardFinding& finding : card.findings) {
    if (finding.rule != check.rule) continue;
    ++check.findings;
    gravest = std::max(gravest, finding.severity);
  }
  if (check.findings > 0) check.severity = severity_id(gravest);
}

}  // namespace

void count_form_findings(const RuleLevels& levels, Arena& arena, Scorecard& card) {
  if (!card.target_review) return;
  for (NodeScore& node : card.target_review->nodes) {
    List<FormCheck> checked;
    for (FormCheck check : node.form) {
      if (is_off(check.rule, levels)) continue;
      count(check, card);
      checked.append(arena, check);
    }
    node.form = checked;
  }
}

}  // namespace pbs
