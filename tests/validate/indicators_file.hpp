// SPDX-License-Identifier: MIT
// Indicator files written in a test.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "validate/policy_file.hpp"

namespace pbs::test {

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
  std::string rules() const { return rules_of(log); }
  const Finding& only() const { return log.findings().at(0); }
};

}  // namespace pbs::test
