// SPDX-License-Identifier: MIT
#include "recheck/rule_aliases.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>

#include "recheck/portfolio_rules.hpp"
#include "recheck/rule.hpp"
#include "yaml/reading_rules.hpp"

namespace pbs {

namespace {

// Rules that are raised where their files are read.
constexpr WrittenTable kReadingTables[] = {conversion_rules,     indicator_file_rules,
                                           indicator_tree_rules, policy_rules,
                                           register_rules,       portfolio_rules};

// Families in the order of the flow; further ones follow by name.
constexpr std::string_view kFamilies[] = {"Y", "F",  "T",  "W",  "P",  "RL", "TP",
                                          "B", "N",  "ML", "CY", "DS", "TR", "R",
                                          "E", "EW", "M",  "FE", "I",  "C",  "G"};

// A sum that is wrong is W-05's T-06 before the self-evaluation and R-02 after it.
constexpr std::pair<std::string_view, std::string_view> kAliases[] = {
    {"W-05", "R-02"},  {"W-01", "T-07"},   {"W-02", "T-07"},   {"QN-06", "T-08"},
    {"QN-07", "T-08"}, {"QN-09", "R-07"},  {"X-05c", "R-17"},  {"X-09", "R-25"},
    {"CY-09", "R-21"}, {"CY-04", "DS-01"}, {"CY-08", "DS-01"}, {"CY-03", "RL-06"},
    {"N-13", "TR-07"}, {"RL-04", "R-22"},  {"E-09", "R-22"},   {"RL-07", "TP-03"},
    {"N-03", "RL-05"}, {"RL-08", "R-23"},  {"TP-01", "R-23"},  {"B-03", "B-02"},
    {"B-05", "CY-01"}, {"EW-03", "I-02"},  {"EW-04", "I-11"},  {"EW-05", "I-11"},
    {"GR-01", "C-04"}, {"CY-05", "N-08"},  {"N-11", "TR-07"},  {"E-07", "R-10"},
    {"A-02", "R-24"},  {"A-03", "F-51"},   {"A-04", "DS-01"}};

// R-09b: family R, number 9, suffix b.
struct SortKey {
  std::size_t family;
  std::string_view name;
  int number;
  std::string_view suffix;

  auto operator<=>(const SortKey&) const = default;
};

SortKey sort_key(std::string_view id) {
  const std::size_t dash = id.find('-');
  const std::string_view family = id.substr(0, dash);
  const std::string_view rest = dash == std::string_view::npos ? "" : id.substr(dash + 1);
  SortKey key{0, family, 0, rest};
  while (key.family < std::size(kFamilies) && kFamilies[key.family] != family) ++key.family;
  const char* end = std::from_chars(rest.data(), rest.data() + rest.size(), key.number).ptr;
  key.suffix = rest.substr(static_cast<std::size_t>(end - rest.data()));
  return key;
}

std::vector<const RuleInfo*> joined() {
  std::vector<const RuleInfo*> rules(reading_rules().begin(), reading_rules().end());
  for (const WrittenTable table : kReadingTables) {
    for (const WrittenRule& rule : table()) rules.push_back(&rule.info);
  }
  for (const WrittenTable table : project_tables()) {
    for (const WrittenRule& rule : table()) rules.push_back(&rule.info);
  }
  for (const ScoredRule& rule : recheck_rules()) rules.push_back(&rule.info);
  std::stable_sort(rules.begin(), rules.end(), [](const RuleInfo* a, const RuleInfo* b) {
    return sort_key(a->id) < sort_key(b->id);
  });
  return rules;
}

std::vector<const RuleInfo*> by_id() {
  std::vector<const RuleInfo*> rules = rule_catalogue();
  std::stable_sort(rules.begin(), rules.end(),
                   [](const RuleInfo* a, const RuleInfo* b) { return a->id < b->id; });
  return rules;
}

const RuleInfo* find_exactly(std::string_view id) {
  static const std::vector<const RuleInfo*> rules = by_id();
  const auto at = std::lower_bound(
      rules.begin(), rules.end(), id,
      [](const RuleInfo* rule, std::string_view wanted) { return rule->id < wanted; });
  return at != rules.end() && (*at)->id == id ? *at : nullptr;
}

}  // namespace

void check_written(const WrittenInput& input, FindingLog& log) {
  for (const WrittenTable table : project_tables()) {
    for (const WrittenRule& rule : table()) {
      if (rule.check != nullptr) rule.check(input, rule.info, log);
    }
  }
}

const std::vector<const RuleInfo*>& rule_catalogue() {
  static const std::vector<const RuleInfo*> catalogue = joined();
  return catalogue;
}

std::span<const std::pair<std::string_view, std::string_view>> rule_aliases() {
  return kAliases;
}

const RuleInfo* find_rule(std::string_view id) {
  if (const RuleInfo* rule = find_exactly(id)) return rule;
  for (const auto& [alias, rule] : kAliases) {
    if (alias == id) return find_exactly(rule);
  }
  return nullptr;
}

}  // namespace pbs
