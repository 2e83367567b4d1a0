// SPDX-License-Identifier: MIT
// Policies written in a test.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "validate/policy_set.hpp"

namespace pbs::test {

// The rules of the findings, joined with blanks: "C-04 C-10".
inline std::string rules_of(const FindingLog& log) {
  std::string rules;
  for (const Finding& finding : log.findings()) {
    if (!rules.empty()) rules += ' ';
    rules += finding.rule->id;
  }
  return rules;
}

// The same without the findings that `left_out` holds for.
template <typename LeftOut>
std::string rules_without(const FindingLog& log, LeftOut left_out) {
  std::string rules;
  for (const Finding& finding : log.findings()) {
    if (left_out(finding)) continue;
    if (!rules.empty()) rules += ' ';
    rules += finding.rule->id;
  }
  return rules;
}

// A value of a finding; empty if it has none of that name.
inline std::string value_of(const Finding& finding, std::string_view name) {
  for (const FindingValue& value : finding.values) {
    if (value.name == name) return value.text;
  }
  return {};
}

// The written text a finding points at.
inline std::string_view text_at(const Finding& finding) {
  const Location at = finding.place.at;
  return finding.place.source->text().substr(at.begin, at.end - at.begin);
}

inline std::shared_ptr<const SourceFile> source_of(std::string text,
                                                   std::string path = "policy.yaml") {
  return std::make_shared<const SourceFile>(std::move(path), std::move(text));
}

// Whether a finding is about missing citations: most policies of these tests have none.
inline bool about_citations(const Finding& finding) {
  return finding.rule->id == "C-13";
}

// A set of policies and what was said about them.
struct PolicyBench {
  PolicySet policies;
  FindingLog log;
  std::vector<std::shared_ptr<const SourceFile>> sources;  // findings point into them

  const Policy* add(std::string text, std::string path = "policy.yaml") {
    sources.push_back(source_of(std::move(text), std::move(path)));
    return policies.add(sources.back(), YamlReader::libyaml, log);
  }
  // A policy that extends the default and says `lines` otherwise.
  const Policy* extend(std::string_view lines) {
    std::string text = "pbs: policy/1\nid: county\nextends: jixi-2024\n";
    return add(text.append(lines));
  }
  // The rules about single values: the policies of these tests are not cited (C-13).
  std::string rules() const {
    return rules_without(log, about_citations);
  }
  std::string all_rules() const { return rules_of(log); }
  const Finding& only() const {
    const auto& all = log.findings();
    const auto first = std::find_if_not(all.begin(), all.end(), about_citations);
    return all.at(static_cast<std::size_t>(first - all.begin()));
  }
};

}  // namespace pbs::test
