// SPDX-License-Identifier: MIT
// The rules about policies by name; their table is policy_rules() of validate/rule.hpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "source/finding.hpp"
#include "source/rule_info.hpp"

namespace pbs {

// In the order of their ids.
enum class PolicyRule : std::uint8_t {
  extends,    // C-01: one of unknown (and near), unusable and because, cycle
  missing,    // C-02: path, or count and paths
  kind,       // C-03: path, written, and what is wanted
  bands,      // C-04
  steps,      // C-05
  weights,    // C-06: without_cost, with_cost (the sums)
  versions,   // C-07: id, from, to
  method,     // C-08: path, unknown or written, fitting, near
  nearest,    // C-09: policy; raised by the run
  cite_path,  // C-10: path, near
  cite,       // C-11: no_document, or mark
  tree,       // C-12: path, tree, unknown (and near) or stage and wanted; raised by the run
  uncited     // C-13: count, paths
};

const RuleInfo& policy_rule(PolicyRule rule);

// Where the findings about one policy document go.
struct PolicyFindings {
  const SourceFile& source;
  FindingLog& log;
  bool usable =
      true;  // false: the policy must not be applied, whatever the user thinks of the rule

  // Adds a finding about the value at `path`.
  Finding& add(PolicyRule rule, Location at, std::string_view path) {
    return log.add(policy_rule(rule), {&source, at}).about(path).with("path", std::string(path));
  }
  // The same for what leaves the policy without a meaning.
  Finding& refuse(PolicyRule rule, Location at, std::string_view path) {
    usable = false;
    return add(rule, at, path);
  }
};

}  // namespace pbs
