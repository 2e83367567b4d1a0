// SPDX-License-Identifier: MIT
// The catalogue in words: --list-rules and --explain RULE.
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "recheck/rule.hpp"
#include "recheck/rule_aliases.hpp"
#include "recheck/rule_examples.hpp"
#include "report/excerpt.hpp"
#include "report/findings_output.hpp"
#include "report/policy_numbers.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

constexpr int kIdColumns = 14;
constexpr int kSeverityColumns = 9;
constexpr int kLeastColumns = 40;
constexpr int kExampleIndent = 4;

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

// The bytes of a line that its nearest counterpart does not have; none where there is no
// counterpart.
struct Difference {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

bool inside_character(std::string_view line, std::size_t at) {
  return at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80U;
}

Difference between(std::string_view line, std::string_view other) {
  const std::size_t most = std::min(line.size(), other.size());
  std::size_t before = 0;
  while (before < most && line[before] == other[before]) ++before;
  while (before > 0 && inside_character(line, before)) --before;
  std::size_t behind = 0;
  while (behind < most - before &&
         line[line.size() - 1 - behind] == other[other.size() - 1 - behind]) {
    ++behind;
  }
  std::size_t end = line.size() - behind;
  while (inside_character(line, end)) ++end;
  return {static_cast<std::uint32_t>(before), static_cast<std::uint32_t>(end)};
}

// Against the line of the other example that begins alike for the longest; a line that is the same
// there shows no difference.
Difference differs_from(std::string_view line, const std::vector<std::string_view>& theirs) {
  Difference best;
  for (const std::string_view other : theirs) {
    if (other == line) return {};
    const Difference difference = between(line, other);
    if (difference.begin > best.begin) best = difference;
  }
  return best.begin == 0 ? Difference{} : best;
}

class Explanation {
 public:
  Explanation(Language language, int columns)
      : language_(language), columns_(std::max(columns, kLeastColumns)) {}

  void part(const Words& label, std::string_view text) {
    if (text.empty()) return;
    const std::string head(in_language(label, language_));
    const int indent = 2 + display_width(head);
    std::string before = "  " + head;
    for (const std::string& line : wrap_to_width(text, columns_ - indent)) {
      out_ += before + line + '\n';
      before.assign(static_cast<std::size_t>(indent), ' ');
    }
  }
  // Lines of a file; what differs from the other example is marked below.
  void example(const Words& label, std::string_view text, std::string_view other) {
    if (text.empty()) return;
    out_ += fmt::format("  {}\n", in_language(label, language_));
    const SourceFile source("", std::string(text));
    const std::vector<std::string_view> theirs = split(other, "\n");
    for (const std::string_view line : split(text, "\n")) {
      const auto begin = static_cast<std::uint32_t>(line.data() - text.data());
      if (!line.empty()) example_line(source, line, begin, theirs);
    }
  }
  void head(const RuleInfo& rule) {
    const bool zh = language_ == Language::zh;
    const std::string text = fmt::format("{}{}{}{}{}", rule.id, zh ? "（" : " (",
                                         severity_words(rule.severity, language_),
                                         zh ? "）：" : "): ", in_language(rule.summary, language_));
    for (const std::string& line : wrap_to_width(text, columns_)) out_ += line + '\n';
  }
  std::string take() { return std::move(out_); }

 private:
  void example_line(const SourceFile& source, std::string_view line, std::uint32_t begin,
                    const std::vector<std::string_view>& theirs) {
    const Difference difference = differs_from(line, theirs);
    const Location at{begin + difference.begin, begin + difference.end};
    const std::optional<Excerpt> excerpt = make_excerpt(source, at, columns_ - kExampleIndent);
    if (!excerpt) return;
    const std::string indent(static_cast<std::size_t>(kExampleIndent), ' ');
    out_ += indent + excerpt->text + '\n';
    if (difference.begin != difference.end) out_ += indent + excerpt->marks + '\n';
  }

  Language language_;
  int columns_;
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

constexpr Words kWithout{"缺少下面这几行", "without the lines below"};
constexpr Words kTakenAway{"没有上面这几行", "without the lines above"};

const RuleExample* find_example(std::string_view id) {
  for (const RuleExample& example : rule_examples()) {
    if (example.id == id) return &example;
  }
  return nullptr;
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

std::string explain_rule(const RuleInfo& rule, const Policy& policy, Language language,
                         int columns) {
  Explanation explanation(language, columns);
  explanation.head(rule);
  explanation.part({"为何：", "why: "}, in_language(rule.why, language));
  explanation.part({"所示：", "says: "}, without_values(in_language(rule.detail, language)));
  if (const RuleExample* example = find_example(rule.id)) {
    if (example->bad.empty()) {
      explanation.part({"错误写法：", "wrong: "}, in_language(kWithout, language));
    }
    explanation.example({"错误写法：", "wrong:"}, example->bad, example->good);
    explanation.example({"正确写法：", "right:"}, example->good, example->bad);
    if (example->good.empty()) {
      explanation.part({"正确写法：", "right: "}, in_language(kTakenAway, language));
    }
  }
  explanation.part({"改法：", "fix: "}, without_values(in_language(rule.fix, language)));
  explanation.part({"依据：", "basis: "}, basis_words(rule, &policy, language));
  explanation.part({"参数：", "policy: "}, policy_value(rule, policy));
  explanation.part({"亮灯：", "light: "}, in_language(light_words(rule.light), language));
  explanation.part({"同一规则：", "same rule: "}, aliases_of(rule));
  return explanation.take();
}

}  // namespace pbs
