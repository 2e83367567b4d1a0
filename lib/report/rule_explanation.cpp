// SPDX-License-Identifier: MIT
// The catalogue in words: --list-rules and --explain RULE.
#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "recheck/rule.hpp"
#include "recheck/rule_aliases.hpp"
#include "report/findings_output.hpp"
#include "report/policy_numbers.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

constexpr int kIdColumns = 8;
constexpr int kSeverityColumns = 9;
constexpr int kLeastColumns = 40;

// A template with … where a finding's numbers go.
std::string without_values(std::string_view words) {
  std::string out;
  for (std::size_t pos = 0; pos < words.size();) {
    const std::size_t open = std::min(words.find('{', pos), words.size());
    const std::size_t close = words.find('}', open);
    out += words.substr(pos, open - pos);
    if (open == words.size()) break;
    out += "…";
    pos = close == std::string_view::npos ? words.size() : close + 1;
  }
  return out;
}

class Explanation {
 public:
  explicit Explanation(Language language) : language_(language) {}

  void part(const Words& label, std::string_view text) {
    if (text.empty()) return;
    const std::string head(in_language(label, language_));
    std::string before = "  " + head;
    for (const std::string_view line : split(text, "\n")) {
      out_ += before;
      out_ += line;
      out_ += '\n';
      before.assign(2 + static_cast<std::size_t>(display_width(head)), ' ');
    }
  }
  void head(const RuleInfo& rule) {
    const bool zh = language_ == Language::zh;
    out_ += fmt::format("{}{}{}{}{}\n", rule.id, zh ? "（" : " (",
                        severity_words(rule.severity, language_),
                        zh ? "）：" : "): ", in_language(rule.summary, language_));
  }
  std::string take() { return std::move(out_); }

 private:
  Language language_;
  std::string out_;
};

std::string aliases_of(const RuleInfo& rule) {
  std::string ids;
  for (const auto& [id, speaks] : rule_aliases()) {
    if (speaks != rule.id) continue;
    if (!ids.empty()) ids += ", ";
    ids += id;
  }
  return ids;
}

std::string policy_value(const RuleInfo& rule, const Policy& policy) {
  if (rule.policy_key.empty()) return {};
  const std::string value = policy_number(policy, rule.policy_key);
  return fmt::format("{}: {} ({})", rule.policy_key, value, policy.id);
}

Words light_words(Light light) {
  switch (light) {
    case Light::red:
      return {"红灯", "red"};
    case Light::yellow:
      return {"黄灯", "yellow"};
    case Light::none:
      break;
  }
  return {};
}

}  // namespace

std::string list_rules(Language language, int columns) {
  std::string out;
  const int indent = kIdColumns + kSeverityColumns;
  const int width = std::max(columns, kLeastColumns) - indent;
  for (const RuleInfo* rule : rule_catalogue()) {
    std::string before = pad_right(rule->id, kIdColumns) +
                         pad_right(severity_words(rule->severity, language), kSeverityColumns);
    for (const std::string& line : wrap_to_width(in_language(rule->summary, language), width)) {
      out += before + line + '\n';
      before.assign(static_cast<std::size_t>(indent), ' ');
    }
  }
  return out;
}

std::string explain_rule(const RuleInfo& rule, const Policy& policy, Language language) {
  Explanation explanation(language);
  explanation.head(rule);
  explanation.part({"所示：", "says: "}, without_values(in_language(rule.detail, language)));
  explanation.part({"改法：", "fix: "}, without_values(in_language(rule.fix, language)));
  explanation.part({"依据：", "basis: "}, basis_words(rule, &policy, language));
  explanation.part({"参数：", "policy: "}, policy_value(rule, policy));
  explanation.part({"亮灯：", "light: "}, in_language(light_words(rule.light), language));
  explanation.part({"同一规则：", "same rule: "}, aliases_of(rule));
  return explanation.take();
}

}  // namespace pbs
