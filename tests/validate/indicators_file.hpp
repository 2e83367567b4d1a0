// SPDX-License-Identifier: MIT
// Indicator files written in a test.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "validate/policy_file.hpp"

namespace pbs::test {

// Whether a finding is about a file as a whole: the files of these tests hold a node or two.
inline bool about_whole(const Finding& finding) {
  const std::string_view rule = finding.rule->id;
  return rule == "I-19" || rule == "I-26" || rule == "E-12" || rule == "EW-01" ||
         rule == "FE-06" || (rule == "I-10" && !value_of(finding, "no_branch").empty());
}

struct IndicatorBench {
  PolicySet policies;
  IndicatorLibrary sets;
  FindingLog log;
  std::vector<std::shared_ptr<const SourceFile>> sources;  // findings point into them
  std::string policy_id = "jixi-2024";

  const IndicatorSet* add(std::string text, std::string path = "set.yaml",
                          IndicatorLibrary::Rank rank = IndicatorLibrary::Rank::input) {
    sources.push_back(source_of(std::move(text), std::move(path)));
    return sets.add(sources.back(), rank, policy(), YamlReader::libyaml, log);
  }
  // A set for self-evaluation with these rows (lines that begin with `  - `).
  const IndicatorSet* add_rows(std::string_view rows, std::string_view head = "") {
    std::string text = "pbs: indicators/1\nid: cleaning\nstage: self_evaluation\n";
    return add(text.append(head).append("indicators:\n").append(rows));
  }
  // A tree for evaluation with these nodes.
  const IndicatorSet* add_tree(std::string_view nodes,
                               std::string_view head = "stage: evaluation\n") {
    std::string text = "pbs: indicators/1\nid: tree\n";
    return add(text.append(head).append("indicators:\n").append(nodes));
  }
  const Policy& policy() const { return *policies.choose(policy_id, std::nullopt, std::nullopt); }
  // The rules about single nodes.
  std::string rules() const { return rules_without(log, about_whole); }
  std::string all_rules() const { return rules_of(log); }
  const Finding& only() const {
    const auto& all = log.findings();
    const auto first = std::find_if_not(all.begin(), all.end(), about_whole);
    return all.at(static_cast<std::size_t>(first - all.begin()));
  }
  // The first finding of a rule.
  const Finding& finding(std::string_view rule) const {
    const auto& all = log.findings();
    const auto first = std::find_if(all.begin(), all.end(),
                                    [&](const Finding& one) { return one.rule->id == rule; });
    return all.at(static_cast<std::size_t>(first - all.begin()));
  }
};

}  // namespace pbs::test
