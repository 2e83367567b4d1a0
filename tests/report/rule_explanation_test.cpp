// SPDX-License-Identifier: MIT
#include <string>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "catch.hpp"
#include "recheck/rule.hpp"
#include "report/findings_output.hpp"
#include "report/policy_numbers.hpp"
#include "support/project_run.hpp"
#include "validate/policy_set.hpp"

using namespace pbs;

namespace {

const Policy& default_policy() {
  static const PolicySet policies;
  return *policies.choose("jixi-2024", std::nullopt, std::nullopt);
}

}  // namespace

TEST_CASE("the list of rules has every rule and fits the width") {
  for (const Language language : {Language::zh, Language::en}) {
    const std::string list = list_rules(language, 80);
    for (const std::string_view line : split(list, "\n")) {
      CAPTURE(line);
      CHECK(display_width(line) <= 80);
    }
    for (const RuleInfo* rule : rule_catalogue()) {
      CHECK(("\n" + list).find("\n" + std::string(rule->id) + " ") != std::string::npos);
    }
  }
  CHECK(list_rules(Language::en, 80).starts_with("Y-01          error    not valid YAML\n"));
  CHECK(list_rules(Language::zh, 80).starts_with("Y-01          错误     不是有效的 YAML\n"));
}

namespace {

// Of a rule that has no files, so that nothing of them is shown.
RuleInfo sample_rule(std::string_view id) {
  return {.id = id,
          .severity = Severity::error,
          .summary = {"缺少实际完成值", "the actual is missing"},
          .detail = {"指标值为 {target}。\n无编号", "The target is {target}."},
          .fix = {"补填", "fill it in"},
          .cite = {"政策参数(默认)", "", Mark::setting},
          .policy_key = "recheck.survey_sample",
          .light = Light::yellow,
          .why = {"不填就不知道完成了多少。", "Without it nobody knows how much was done."}};
}

}  // namespace

TEST_CASE("a rule is explained with its reason, its basis and its policy value") {
  CHECK(explain_rule(sample_rule("Z-01"), default_policy(), Language::en, 80) ==
        "Z-01 (error): the actual is missing\n"
        "  why: Without it nobody knows how much was done.\n"
        "  says: The target is ….\n"
        "  fix: fill it in\n"
        "  basis: policy setting (default), not a requirement of a document\n"
        "  policy: recheck.survey_sample: 30 (jixi-2024)\n"
        "  light: yellow\n");
  CHECK(explain_rule(sample_rule("Z-01"), default_policy(), Language::zh, 80) ==
        "Z-01（错误）：缺少实际完成值\n"
        "  为何：不填就不知道完成了多少。\n"
        "  所示：指标值为 …。\n"
        "        无编号\n"
        "  改法：补填\n"
        "  依据：政策参数(默认)，不是文件要求\n"
        "  参数：recheck.survey_sample: 30 (jixi-2024)\n"
        "  亮灯：黄灯\n");
}

TEST_CASE("an explanation shows where the wrong and the right example differ") {
  const std::string text = explain_rule(*find_rule("F-72"), default_policy(), Language::en, 80);
  CHECK(text.find("  wrong: without the lines below\n  right:\n    target_approval: {") !=
        std::string::npos);
  const std::string other = explain_rule(*find_rule("R-07"), default_policy(), Language::en, 80);
  CHECK(other.find("  wrong:\n    indicators:\n    …") != std::string::npos);
  CHECK(other.find("actual: , claimed: 0") != std::string::npos);
  CHECK(other.find("actual: 90%, claimed: 10") != std::string::npos);
  CHECK(other.find("same rule: QN-09") != std::string::npos);
}

TEST_CASE("every explanation fits the width and says why in both languages") {
  for (const RuleInfo* rule : rule_catalogue()) {
    CAPTURE(rule->id);
    CHECK_FALSE(rule->why.zh.empty());
    for (const Language language : {Language::zh, Language::en}) {
      const std::string text = explain_rule(*rule, default_policy(), language, 80);
      for (const std::string_view line : split(text, "\n")) {
        CAPTURE(line);
        CHECK(display_width(line) <= 80);
      }
    }
  }
}

TEST_CASE("the list of rules for programs has one object a rule") {
  const std::string list = list_rules_ndjson(default_policy());
  std::size_t lines = 0;
  for (const std::string_view line : split(list, "\n")) {
    if (line.empty()) continue;
    CAPTURE(line);
    CHECK(line.starts_with("{\"id\":\"" + std::string(rule_catalogue()[lines]->id) +
                           "\",\"severity\":"));
    CHECK(line.ends_with("}"));
    ++lines;
  }
  CHECK(lines == rule_catalogue().size());
  CHECK(list.find("\"policy\":{\"key\":\"recheck.survey_sample\",\"value\":\"30\"") !=
        std::string::npos);
  CHECK(list.find("\"same_as\":[\"QN-09\"]") != std::string::npos);
}

TEST_CASE("the reference names every rule, every second id and what is left out") {
  const std::string page = rule_reference();
  for (const RuleInfo* rule : rule_catalogue()) {
    CAPTURE(rule->id);
    CHECK(page.find("\n| " + std::string(rule->id) + " | ") != std::string::npos);
  }
  CHECK(page.find("| QN-09 | R-07 |") != std::string::npos);
  CHECK(page.find("| E-05, E-06, E-10 |") != std::string::npos);
  // pbs-validate --list-rules --format md > lib/data/rules/README.md
  CHECK(page == test::read_file(std::string(PBS_SOURCE_DIR) + "/lib/data/rules/README.md"));
}

TEST_CASE("every policy value that a rule applies can be shown") {
  for (const RuleInfo* rule : rule_catalogue()) {
    if (rule->policy_key.empty()) continue;
    CAPTURE(rule->id, rule->policy_key);
    CHECK_FALSE(policy_number(default_policy(), rule->policy_key).empty());
  }
  CHECK(policy_number(default_policy(), "grade.bands") == "{优: 90, 良: 80, 中: 60, 差: 0}");
  CHECK(policy_number(default_policy(), "weights.without_cost") ==
        "{output: 50, benefit: 30, satisfaction: 10}");
  CHECK(policy_number(default_policy(), "no.such").empty());
}

TEST_CASE("every rule says what is wrong, what to do and what stands behind it") {
  for (const RuleInfo* rule : rule_catalogue()) {
    CAPTURE(rule->id);
    for (const Language language : {Language::zh, Language::en}) {
      CHECK_FALSE(basis_words(*rule, &default_policy(), language).empty());
    }
    CHECK_FALSE(rule->summary.zh.empty());
    CHECK_FALSE(rule->summary.en.empty());
    CHECK_FALSE(rule->fix.zh.empty());
    CHECK_FALSE(rule->fix.en.empty());
    const bool default_rule = rule->cite.mark == Mark::setting;
    if (default_rule) {
      CHECK(basis_words(*rule, nullptr, Language::en).find("not a requirement") !=
            std::string::npos);
    }
  }
}
