// SPDX-License-Identifier: MIT
// Projects written in a test, read, converted and checked by tables of rules.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "declaration/project.hpp"
#include "policy_file.hpp"
#include "validate/convert.hpp"
#include "validate/rule.hpp"
#include "yaml/binder.hpp"

namespace pbs::test {

// A target declaration that no rule objects to: 90 points in seven rows.
inline constexpr std::string_view kSoundTarget = R"(pbs: project/1
id: P-1
name: 公厕保洁
year: 2024
unit: 万元
purchaser: {name: 某局, type: state_organ, set_target: true}
service: {catalogue: A1505, class: public}
contract: {amount: 96.00, start: 2024-01-01, end: 2024-12-31}
objective: 全年保洁公厕26座
budget: {approved: 100, adjusted: 96.00, weight: 10}
weights: {execution: 10, output: 50, benefit: 30, satisfaction: 10}
indicators:
  - {id: toilets, name: 保洁公厕数量, class: output.quantity, target: ≥26座, weight: 15}
  - {id: checks, name: 卫生检查合格率, class: output.quality, target: ≥95%, weight: 15}
  - {id: repairs, name: 报修处理及时率, class: output.timeliness, target: ≥90%, weight: 10}
  - {id: cost, name: 保洁服务总成本, class: output.cost, target: ≤96万元, weight: 10}
  - {id: hygiene, name: 环境卫生状况, class: benefit.social, target: 地面干净无异味, weight: 20}
  - {id: upkeep, name: 长效管护机制, class: benefit.sustainable, target: 建立巡查制度, weight: 10}
  - {id: residents, name: 居民满意度, class: satisfaction, target: ≥90%, weight: 10}
)";

using Change = std::pair<std::string_view, std::string_view>;

// kSoundTarget with each first part replaced by the second; every first part must occur.
inline std::string changed(std::initializer_list<Change> changes) {
  std::string text(kSoundTarget);
  for (const auto& [from, to] : changes) {
    const std::size_t at = text.find(from);
    if (at == std::string::npos) throw std::logic_error("not in the text: " + std::string(from));
    text.replace(at, from.size(), to);
  }
  return text;
}

// The tables of written rules, without those that conversion raises itself.
inline std::vector<std::span<const WrittenRule>> written_tables() {
  return {identity_rules(),       target_rules(),   target_value_rules(), row_rules(),
          wording_rules(),        weight_rules(),   role_rules(),         third_party_rules(),
          target_review_rules(),  calendar_rules(), deadline_rules(),     publication_rules(),
          evaluation_form_rules()};
}

// One project checked by every table, or by those named; `lines` change the default policy,
// `as_of` is the day of judgement (YYYY-MM-DD, empty: none).
class Checked {
 public:
  explicit Checked(std::string text, std::string_view lines = {},
                   const std::vector<std::span<const WrittenRule>>& tables = written_tables(),
                   std::string_view as_of = {})
      : source_("project.yaml", std::move(text)) {
    const Policy* policy = bench_.extend(lines);
    bind_document(source_, YamlReader::libyaml, kProjectRecord, &written_, arena_, log_);
    convert_project(source_, written_, *policy, nullptr, arena_, project_, log_);
    read_ = log_.findings().size();
    const WrittenInput input{source_, written_, project_, *policy, nullptr, Date::parse(as_of)};
    for (const std::span<const WrittenRule> table : tables) {
      for (const WrittenRule& rule : table) {
        if (rule.check != nullptr) rule.check(input, rule.info, log_);
      }
    }
  }

  // The findings of the tables, without those of reading and conversion.
  std::span<const Finding> findings() const {
    return std::span<const Finding>(log_.findings()).subspan(read_);
  }
  // Their rules in order, without those that are info.
  std::string rules() const {
    std::string rules;
    for (const Finding& finding : findings()) {
      if (finding.severity == Severity::info) continue;
      if (!rules.empty()) rules += ' ';
      rules += finding.rule->id;
    }
    return rules;
  }
  std::size_t count(std::string_view rule) const {
    const std::span<const Finding> all = findings();
    return static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [rule](const Finding& f) { return f.rule->id == rule; }));
  }
  // The first finding of the rule; throws if there is none.
  const Finding& finding(std::string_view rule) const {
    for (const Finding& found : findings()) {
      if (found.rule->id == rule) return found;
    }
    throw std::logic_error("no finding of " + std::string(rule));
  }
  std::string value(std::string_view rule, std::string_view name) const {
    return value_of(finding(rule), name);
  }
  std::string_view text(std::string_view rule) const { return text_at(finding(rule)); }
  // Line and column of the first finding of the rule: "12:5".
  std::string place(std::string_view rule) const {
    const LineColumn at = source_.line_column(finding(rule).place.at.begin);
    return std::to_string(at.line) + ":" + std::to_string(at.column);
  }
  std::string_view second(std::string_view rule) const {
    const Location at = finding(rule).second.at;
    return source_.text().substr(at.begin, at.end - at.begin);
  }

 private:
  PolicyBench bench_;
  SourceFile source_;
  Arena arena_;
  ProjectDeclaration written_;
  Project project_;
  FindingLog log_;
  std::size_t read_ = 0;
};

}  // namespace pbs::test
