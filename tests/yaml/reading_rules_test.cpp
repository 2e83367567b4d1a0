// SPDX-License-Identifier: MIT
#include "yaml/reading_rules.hpp"

#include <set>
#include <string>

#include "catch.hpp"

namespace pbs {
namespace {

std::set<std::string> value_names(std::string_view words) {
  std::set<std::string> names;
  for (std::size_t open = words.find('{'); open != words.npos; open = words.find('{', open + 1)) {
    names.emplace(words.substr(open + 1, words.find('}', open) - open - 1));
  }
  return names;
}

TEST_CASE("the reading rules are in order and have an id each", "[rules]") {
  std::set<std::string_view> ids;
  std::string last = "F-99";
  for (const RuleInfo* rule : reading_rules()) {
    CHECK(ids.insert(rule->id).second);
    CHECK((rule->id.starts_with("Y-") || rule->id.starts_with("F-")));
    last = rule->id;
  }
  CHECK(ids.size() == 26);
  CHECK(ids.count("Y-18") == 0);
  CHECK(last == "F-04");
}

TEST_CASE("every reading rule is said in both languages, with the same values", "[rules]") {
  for (const RuleInfo* rule : reading_rules()) {
    CAPTURE(rule->id);
    CHECK_FALSE(rule->summary.zh.empty());
    CHECK_FALSE(rule->summary.en.empty());
    CHECK_FALSE(rule->fix.zh.empty());
    CHECK_FALSE(rule->fix.en.empty());
    CHECK(rule->summary.zh.find('{') == std::string_view::npos);
    CHECK(value_names(rule->detail.zh) == value_names(rule->detail.en));
    CHECK(rule->cite.document == "pbs 文件格式");
    CHECK(rule->cite.mark == Mark::setting);
  }
}

TEST_CASE("severities: notes do not fail a run, another encoding and idle comments warn",
          "[rules]") {
  for (const RuleInfo* rule : reading_rules()) {
    CAPTURE(rule->id);
    const bool note = rule->id == "Y-06" || rule->id == "Y-07";
    const bool warning = rule->id == "Y-05" || rule->id == "Y-22" || rule->id == "Y-23";
    const Severity expected = note      ? Severity::info
                              : warning ? Severity::warning
                                        : Severity::error;
    CHECK(rule->severity == expected);
  }
}

}  // namespace
}  // namespace pbs
