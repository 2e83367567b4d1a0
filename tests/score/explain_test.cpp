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

TEST_CASE("the list of methods has one line each, row methods first", "[score]") {
  const std::string list = list_methods(false);
  CHECK(contains(list, "ratio               proportional\n"));
  CHECK(list.find("zero_target") < list.find("execution_linear"));
  CHECK(contains(list_methods(true), "ratio               比例赋分\n"));
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

TEST_CASE("a row is explained down to its numbers, its rule and its place", "[score]") {
  ProjectBuilder builder;
  Indicator& row = builder.row("群众投诉率", "8", TargetKind::at_most, "5", "6.1");
  row.id = "complaints";
  row.place = {4, 9};
  row.claimed.value = Decimal(8);
  row.review_points.value = Decimal(6);
  builder.at_least("82", "3", "2");
  Scorecard card = builder.score();
  card.source.path = "a.yaml";
  CHECK(explain_card(card, "complaints", true) ==
        "群众投诉率 (complaints)  a.yaml:5:1\n"
        "  分值: 8\n"
        "  指标值: 5\n"
        "  实际完成值: 6.1\n"
        "  得分: 6.24 = 8 × (1 − (6.1 − 5) ÷ 5)\n"
        "  自评得分: 8\n"
        "  复核分: 6\n"
        "  方法: inverse_excess\n"
        "  依据: 预算管理一体化系统(实践中所见)\n");
  CHECK(contains(explain_card(card, "数量", false), "  points: 54.67 ≈ 82 × 2 ÷ 3 = 164/3\n"));
  CHECK(explain_card(card, "no such row", false).empty());
}

TEST_CASE("without a row everything is explained, totals last", "[score]") {
  ProjectBuilder builder;
  builder.at_least("75", "1", "1");
  builder.words("15", Level::partial, "");
  const std::string text = explain_card(builder.score(), "", false);
  CHECK(text.starts_with("budget execution\n"));
  CHECK(contains(text, "  points: 9.00–12.00 (pending)\n"));
  CHECK(contains(text, "worst: 94.00 优\nbest: 97.00 优\n"));
  CHECK(contains(explain_card(builder.score(), "execution", false),
                 "  points: 10.00 = 10 × 100 ÷ 100\n"));
}

TEST_CASE("nothing is explained where nothing was scored", "[score]") {
  ProjectBuilder builder;
  builder.at_least("90", "1", "");
  CHECK(explain_card(builder.score(), "", true).empty());
}
