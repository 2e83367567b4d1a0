// SPDX-License-Identifier: MIT
// The catalogue is whole, and every rule is shown by two files: one that it finds fault with and
// the nearest one that is right.
#include "recheck/fixture.hpp"
#include "recheck/left_out_rules.hpp"
#include "recheck/rule.hpp"
#include "recheck/rule_aliases.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>
#include <string>

#include "base/text.hpp"
#include "support/project_run.hpp"

#include "catch.hpp"

namespace pbs {
namespace {

namespace fs = std::filesystem;

// Rules whose input is no text file that can be read in a review, and the test that covers them.
const std::map<std::string_view, std::string_view> kCoveredElsewhere = {
    {"Y-03", "tests/yaml/file_findings_test.cpp"}, {"Y-04", "tests/yaml/file_findings_test.cpp"},
    {"Y-05", "tests/yaml/file_findings_test.cpp"}, {"Y-06", "tests/yaml/file_findings_test.cpp"},
    {"Y-07", "tests/yaml/file_findings_test.cpp"}, {"Y-13", "tests/yaml/limits_test.cpp"},
    {"Y-14", "tests/yaml/limits_test.cpp"},        {"Y-15", "tests/yaml/limits_test.cpp"}};

bool well_formed(std::string_view id) {
  const std::size_t dash = id.find('-');
  if (dash == std::string_view::npos || dash == 0 || id.size() < dash + 3) return false;
  const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const std::string_view family = id.substr(0, dash);
  const std::string_view rest = id.substr(dash + 1);
  // A number (R-09b), or a word (P-TERM).
  const bool numbered = digit(rest[0]) && digit(rest[1]);
  return std::all_of(family.begin(), family.end(), upper) &&
         (numbered || std::all_of(rest.begin(), rest.end(), upper));
}

std::string file_of(const RuleInfo& rule, std::string_view name) {
  return test::fixture_folder(rule.id) + "/" + std::string(name) + ".yaml";
}

bool has_fixtures(const RuleInfo& rule) {
  return kCoveredElsewhere.count(rule.id) == 0;
}

// Placeholders {name} of a template that stand alone or beside others, with balanced braces.
bool braces_balance(std::string_view words) {
  int open = 0;
  for (const char c : words) {
    if (c == '{') ++open;
    if (c == '}') --open;
    if (open < 0 || open > 1) return false;
  }
  return open == 0;
}

// Whether some line of the template has all its values.
bool some_line_filled(std::string_view words, const test::FixtureFinding& finding) {
  std::istringstream lines{std::string(words)};
  for (std::string line; std::getline(lines, line);) {
    bool filled = true;
    for (std::size_t at = line.find('{'); at != std::string::npos; at = line.find('{', at + 1)) {
      const std::string name = line.substr(at + 1, line.find('}', at) - at - 1);
      filled = filled && finding.values.count(name) != 0;
    }
    if (filled) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("rule ids are well formed, unique and in order", "[catalogue]") {
  std::set<std::string_view> seen;
  for (const RuleInfo* rule : rule_catalogue()) {
    INFO(rule->id);
    CHECK(well_formed(rule->id));
    CHECK(seen.insert(rule->id).second);
    CHECK(find_rule(rule->id) == rule);
  }
  const auto place = [](std::string_view id) {
    const auto& rules = rule_catalogue();
    return std::find(rules.begin(), rules.end(), find_rule(id)) - rules.begin();
  };
  CHECK(place("Y-01") < place("F-01"));
  CHECK(place("F-11") < place("T-08"));
  CHECK(place("T-18") < place("P-BUDGET"));
  CHECK(place("P-BUDGET") < place("P-TERM"));
  CHECK(place("P-TERM") < place("B-02"));
  CHECK(place("B-02") < place("CY-01"));
  CHECK(place("T-18") < place("R-01"));
  CHECK(place("R-09") < place("R-09b"));
  CHECK(place("R-09b") < place("R-10"));
  CHECK(place("R-25") < place("I-01"));
  CHECK(place("I-24") < place("C-01"));
  CHECK(find_rule("R-99") == nullptr);
  CHECK(find_rule("") == nullptr);
}

TEST_CASE("every rule has words in both languages and names its source", "[catalogue]") {
  for (const RuleInfo* rule : rule_catalogue()) {
    INFO(rule->id);
    CHECK_FALSE(rule->summary.zh.empty());
    CHECK_FALSE(rule->summary.en.empty());
    CHECK_FALSE(rule->fix.zh.empty());
    CHECK_FALSE(rule->fix.en.empty());
    CHECK(rule->detail.zh.empty() == rule->detail.en.empty());
    CHECK_FALSE(rule->cite.document.empty());
    CHECK(rule->summary.zh.find('{') == std::string_view::npos);
    CHECK(rule->summary.en.find('{') == std::string_view::npos);
    for (const std::string_view words :
         {rule->detail.zh, rule->detail.en, rule->fix.zh, rule->fix.en}) {
      CHECK(braces_balance(words));
    }
    if (rule->light != Light::none) CHECK(rule->severity == Severity::warning);
  }
}

TEST_CASE("a rule that is another one's second name is found by it and never speaks",
          "[catalogue]") {
  REQUIRE(find_rule("W-05") != nullptr);
  CHECK(find_rule("W-05")->id == "R-02");
  CHECK(find_rule("X-09")->id == "R-25");
  CHECK(find_rule("TP-01")->id == "R-23");
  for (const auto& [alias, rule] : rule_aliases()) {
    INFO(alias);
    for (const RuleInfo* known : rule_catalogue()) CHECK(known->id != alias);
    CHECK(alias != rule);
  }
}

TEST_CASE("every numbered rule is a rule, another name of one, or left out with a reason",
          "[catalogue]") {
  // Families of the documents with the highest number of each.
  const std::pair<std::string_view, int> kFamilies[] = {
      {"PR", 5}, {"D", 12}, {"AR", 3},  {"AL", 2}, {"RL", 10}, {"E", 12}, {"W", 6},
      {"X", 9},  {"QN", 9}, {"Q", 32},  {"GR", 2}, {"EW", 5},  {"M", 5},  {"A", 4},
      {"RO", 4}, {"N", 14}, {"ML", 14}, {"B", 11}, {"TP", 7},  {"DS", 6}, {"CY", 9},
      {"TR", 7}, {"T", 18}, {"R", 25},  {"FE", 6}};
  std::vector<std::string> ids{
      "X-05b",       "X-05c",    "Q-01a",  "Q-02a",       "Q-03a",        "Q-04a",
      "Q-05a",       "Q-06a",    "R-09b",  "P-PURCHASER", "P-SUPPLIER",   "P-NEG",
      "P-CATALOGUE", "P-BUDGET", "P-TERM", "P-CONTRACT",  "P-INDIVIDUAL", "P-GUARANTEE"};
  for (const auto& [family, most] : kFamilies) {
    for (int i = 1; i <= most; ++i) {
      ids.push_back(std::string(family) + (i < 10 ? "-0" : "-") + std::to_string(i));
    }
  }
  std::map<std::string, int> left_out;
  for (const LeftOutRule& row : left_out_rules()) {
    CHECK_FALSE(row.reason.zh.empty());
    for (const std::string_view id : split(row.ids, ", ")) ++left_out[std::string(id)];
  }
  for (const std::string& id : ids) {
    INFO(id);
    CHECK((find_rule(id) != nullptr ? 1 : 0) + left_out[id] == 1);
  }
  for (const auto& [id, count] : left_out) {
    INFO(id);
    CHECK(std::find(ids.begin(), ids.end(), id) != ids.end());
  }
}

TEST_CASE("every rule has a file it finds fault with and one that is right", "[catalogue]") {
  for (const RuleInfo* rule : rule_catalogue()) {
    INFO(rule->id);
    const bool bad = fs::exists(file_of(*rule, "bad"));
    const bool good = fs::exists(file_of(*rule, "good"));
    CHECK(bad == has_fixtures(*rule));
    CHECK(good == has_fixtures(*rule));
  }
  for (const auto& [id, covering] : kCoveredElsewhere) {
    INFO(id << " " << covering);
    REQUIRE(find_rule(id) != nullptr);
    const std::string text =
        test::read_file(std::string(PBS_SOURCE_DIR) + "/" + std::string(covering));
    CHECK(text.find('"' + std::string(id)) != std::string::npos);
  }
}

TEST_CASE("every folder of fixtures belongs to a rule", "[catalogue]") {
  for (const auto& entry : fs::directory_iterator(test::fixture_folder(""))) {
    if (!entry.is_directory()) continue;
    const std::string id = entry.path().filename().string();
    INFO(id);
    REQUIRE(find_rule(id) != nullptr);
    CHECK(find_rule(id)->id == id);
  }
}

TEST_CASE("the bad file of a rule raises it and nothing else", "[catalogue]") {
  for (const RuleInfo* rule : rule_catalogue()) {
    if (!has_fixtures(*rule) || !fs::exists(file_of(*rule, "bad"))) continue;
    const test::FixtureRun run = test::run_fixture(file_of(*rule, "bad"));
    INFO(rule->id << ", besides:" << run.others(rule->id));
    CHECK(run.raises(rule->id));
    CHECK(run.others(rule->id).empty());
    for (const std::string& also : run.also) CHECK(run.raises(also));
  }
}

TEST_CASE("what a finding holds fills a sentence of its rule in both languages", "[catalogue]") {
  for (const RuleInfo* rule : rule_catalogue()) {
    if (!has_fixtures(*rule) || !fs::exists(file_of(*rule, "bad"))) continue;
    for (const test::FixtureFinding& finding : test::run_fixture(file_of(*rule, "bad")).findings) {
      if (finding.rule != rule->id || finding.values.empty()) continue;
      INFO(rule->id);
      CHECK(some_line_filled(rule->detail.zh, finding));
      CHECK(some_line_filled(rule->detail.en, finding));
    }
  }
}

TEST_CASE("a rule that quotes a number of the policy says where that stands", "[catalogue]") {
  const Policy* policy = test::embedded_policy_set().choose("mof-2020", std::nullopt, std::nullopt);
  REQUIRE(policy != nullptr);
  for (const RuleInfo* rule : rule_catalogue()) {
    if (rule->policy_key.empty()) continue;
    INFO(rule->id << " " << rule->policy_key);
    CHECK_FALSE(policy->cite(rule->policy_key).document.empty());
  }
}

TEST_CASE("the good file of a rule raises no error and no warning", "[catalogue]") {
  for (const RuleInfo* rule : rule_catalogue()) {
    if (!has_fixtures(*rule) || !fs::exists(file_of(*rule, "good"))) continue;
    const test::FixtureRun run = test::run_fixture(file_of(*rule, "good"));
    INFO(rule->id << ":" << run.others(""));
    CHECK_FALSE(run.raises(rule->id));
    CHECK(run.others("").empty());
  }
}

TEST_CASE("a rule that is switched off is not raised, and its severity can be changed",
          "[catalogue]") {
  for (const RuleInfo* rule : rule_catalogue()) {
    if (!has_fixtures(*rule) || !fs::exists(file_of(*rule, "bad"))) continue;
    INFO(rule->id);
    RuleLevels off;
    off.set(rule->id, RuleLevels::Level::off);
    CHECK_FALSE(test::run_fixture(file_of(*rule, "bad"), off).raises(rule->id));
    RuleLevels info;
    info.set(rule->id, RuleLevels::Level::info);
    for (const test::FixtureFinding& finding :
         test::run_fixture(file_of(*rule, "bad"), info).findings) {
      if (finding.rule == rule->id) CHECK(finding.severity == Severity::info);
    }
  }
}

}  // namespace pbs
