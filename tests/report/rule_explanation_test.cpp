// SPDX-License-Identifier: MIT
#include <string>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "catch.hpp"
#include "recheck/rule.hpp"
#include "report/findings_output.hpp"
#include "report/policy_numbers.hpp"
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
  CHECK(list_rules(Language::en, 80).starts_with("Y-01    error    not valid YAML\n"));
  CHECK(list_rules(Language::zh, 80).starts_with("Y-01    错误     不是有效的 YAML\n"));
}

TEST_CASE("a rule is explained with its basis, its policy value and the ids that state the same") {
  const RuleInfo rule{.id = "R-07",
                      .severity = Severity::error,
                      .summary = {"缺少实际完成值", "the actual is missing"},
                      .detail = {"指标值为 {target}。\n无编号", "The target is {target}."},
                      .fix = {"补填", "fill it in"},
                      .cite = {"政策参数(默认)", "", Mark::setting},
                      .policy_key = "recheck.survey_sample",
                      .light = Light::yellow};
  CHECK(explain_rule(rule, default_policy(), Language::en) ==
        "R-07 (error): the actual is missing\n"
        "  says: The target is ….\n"
        "  fix: fill it in\n"
        "  basis: policy setting (default), not a requirement of a document\n"
        "  policy: recheck.survey_sample: 30 (jixi-2024)\n"
        "  light: yellow\n"
        "  same rule: QN-09\n");
  CHECK(explain_rule(rule, default_policy(), Language::zh) ==
        "R-07（错误）：缺少实际完成值\n"
        "  所示：指标值为 …。\n"
        "        无编号\n"
        "  改法：补填\n"
        "  依据：政策参数(默认)，不是文件要求\n"
        "  参数：recheck.survey_sample: 30 (jixi-2024)\n"
        "  亮灯：黄灯\n"
        "  同一规则：QN-09\n");
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
