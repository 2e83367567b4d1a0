// SPDX-License-Identifier: MIT
#include "validate/policy_trees.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"
#include "declaration/policy.hpp"
#include "validate/policy_rules.hpp"
#include "yaml/binder.hpp"

namespace pbs {
namespace {

constexpr std::string_view kBuiltIn = "mof-2020";

struct NamedTree {
  std::string_view path;
  std::string_view stage;  // identifier of kStageWords
  const Text& written;
  std::string_view built_in;  // what the built-in policy names
};

void check_tree(const NamedTree& tree, const IndicatorLibrary& library, PolicyFindings& findings) {
  if (tree.written.blank()) return;
  const IndicatorSet* const set = library.find(tree.written.value);
  if (set == nullptr) {
    if (tree.written.value == tree.built_in) return;
    Finding& finding = findings.add(PolicyRule::tree, tree.written.place, tree.path);
    finding.with("unknown", escape_for_message(tree.written.value));
    const std::vector<std::string> names = library.names();
    const std::vector<std::string_view> views(names.begin(), names.end());
    const std::string_view near = nearest_name(tree.written.value, views);
    if (!near.empty()) finding.with("near", std::string(near));
  } else if (!set->stage.empty() && set->stage != tree.stage) {
    findings.add(PolicyRule::tree, tree.written.place, tree.path)
        .with("tree", escape_for_message(tree.written.value))
        .with("stage", set->stage)
        .with("wanted", std::string(tree.stage));
  }
}

}  // namespace

void check_policy_trees(const SourceFile& source, YamlReader reader, const PolicySet& policies,
                        const IndicatorLibrary& library, FindingLog& log) {
  Arena arena;
  PolicyDeclaration own;
  FindingLog unheard;
  if (!bind_document(source, reader, kPolicyRecord, &own, arena, unheard)) return;
  const Policy* const built_in = policies.choose(kBuiltIn, std::nullopt, std::nullopt);
  const Policy none;
  const Policy& standard = built_in == nullptr ? none : *built_in;
  PolicyFindings findings{source, log};
  const NamedTree trees[] = {
      {"target_review.tree", "target_review", own.target_review.tree, standard.target_review.tree},
      {"ex_ante.tree", "ex_ante", own.ex_ante.tree, standard.ex_ante.tree},
      {"evaluation.tree", "evaluation", own.evaluation.tree, standard.evaluation.tree}};
  for (const NamedTree& tree : trees) check_tree(tree, library, findings);
}

}  // namespace pbs
