// SPDX-License-Identifier: MIT
#include "score/explain.hpp"

#include "catch.hpp"
#include "score/policy_text.hpp"
#include "score/project_builder.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

TEST_CASE("the list of methods has one line each, row methods first, trees last", "[score]") {
  const std::string list = list_methods(false);
  CHECK(contains(list, "ratio               proportional\n"));
  CHECK(list.find("zero_target") < list.find("execution_linear"));
  CHECK(contains(list_methods(true), "ratio               比例赋分\n"));
  CHECK(list.find("execution_linear") < list.find("completion_rate"));
  for (const TreeMethod* method : tree_methods()) {
    CHECK(contains(list, "\n" + std::string(method->name) + " "));
  }
}

TEST_CASE("a method is explained with policy values, their standing and examples", "[score]") {
  const Policy policy = default_policy();
  const std::string text = explain_method(*find_method("ratio_threshold"), policy, false);
  CHECK(contains(text, "basis: 财预〔2021〕101号(示例)\n"));
  CHECK(contains(text, "  scoring.pass_mark: 0.60  [财预〔2021〕101号(示例)]\n"));
  CHECK(contains(text, "  weight 10, target ≥100, actual 87.5 → 6.88\n"));
  CHECK_FALSE(contains(text, "default for"));
  const std::string ratio = explain_method(*find_method("ratio"), policy, false);
  CHECK(contains(ratio, "  scoring.methods.at_least: ratio  [财预〔2020〕10号]\n"));
}

TEST_CASE("a default is never called a requirement", "[score]") {
  const Policy policy = default_policy();
  CHECK(contains(explain_method(*find_method("deadline"), policy, false),
                 "basis: policy setting (default), not a requirement of a document\n"));
  CHECK(contains(explain_method(*find_method("deadline"), policy, true),
                 "依据：政策参数(默认)，不是文件要求\n"));
}

TEST_CASE("every policy value that a method reads can be shown", "[score]") {
  const Policy policy = default_policy();
  for (const ScoringMethod* method : scoring_methods()) {
    std::string_view keys = method->policy_keys;
    while (!keys.empty()) {
      const std::string_view key = keys.substr(0, keys.find(' '));
      CAPTURE(method->name, key);
      CHECK_FALSE(policy_text(policy, key).empty());
      keys.remove_prefix(std::min(key.size() + 1, keys.size()));
    }
  }
}

TEST_CASE("policy values read as in a policy file", "[score]") {
  const Policy policy = default_policy();
  CHECK(policy_text(policy, "rounding") == "{scale: 2, mode: half_up}");
  CHECK(policy_text(policy, "scoring.levels") == "{bounds: [0.80, 0.60]}");
  CHECK(policy_text(policy, "execution.steps") ==
        "{finished: 1.0, unfinished: [[0.80, 0.7], [0.60, 0.5], [0, 0]]}");
  CHECK(policy_text(policy, "scoring.tiers") == "{优: 1.0, 良: 0.8, 中: 0.6, 差: 0}");
  CHECK(policy_text(policy, "no.such.value").empty());
}

TEST_CASE("a method for leaves of a tree is explained with its policy values", "[score]") {
  Policy policy = default_policy();
  policy.ex_ante.ratings = {Decimal(10, 1), Decimal(8, 1), Decimal(6, 1), Decimal(0)};
  CHECK(explain_method(*find_tree_method("rating"), policy, false) ==
        "rating  share of the points by rating\n"
        "优, 良, 中 and 差 earn the share of ex_ante.ratings: weight × share.\n"
        "basis: policy setting (default), not a requirement of a document\n"
        "policy jixi-2024\n"
        "  ex_ante.ratings: {优: 1.0, 良: 0.8, 中: 0.6, 差: 0}  [policy setting (default), not a "
        "requirement of a document]\n"
        "  rounding: {scale: 2, mode: half_up}  [policy setting (default), not a requirement of a "
        "document]\n"
        "given by the evaluator\n");
  CHECK(contains(explain_method(*find_tree_method("cost_saving"), policy, false),
                 "computed from the project's own numbers: nothing is given\n"));
}
