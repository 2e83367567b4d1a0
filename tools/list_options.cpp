// SPDX-License-Identifier: MIT
#include "list_options.hpp"

#include <span>
#include <vector>

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/nearest.hpp"
#include "base/utf8.hpp"
#include "declaration/schema.hpp"
#include "recheck/rule.hpp"
#include "report/card_json.hpp"
#include "report/format.hpp"
#include "report/weights_text.hpp"
#include "score/explain.hpp"
#include "score/method.hpp"
#include "score/tree_method.hpp"
#include "validate/policy_set.hpp"

namespace pbs {

namespace {

[[noreturn]] void refuse(const ToolSurroundings& around, std::string_view what_zh,
                         std::string_view what_en, const std::string& name,
                         std::span<const std::string_view> known) {
  const bool zh = around.language == Language::zh;
  std::string words = zh ? "没有" + std::string(what_zh) + " " + name
                         : "there is no " + std::string(what_en) + " " + name;
  const std::string_view near = nearest_name(name, known);
  if (!near.empty()) {
    words += zh ? "，是否应为 " + std::string(near) + "？" : "; did you mean " + std::string(near) + "?";
  }
  throw UsageProblem(words + "\n");
}

const Policy& default_policy(const PolicySet& policies) {
  return *policies.choose("jixi-2024", std::nullopt, std::nullopt);
}

}  // namespace

std::string rule_explanation(const std::string& id, const ToolSurroundings& around) {
  const RuleInfo* rule = find_rule(id);
  if (rule == nullptr) {
    std::vector<std::string_view> ids;
    for (const RuleInfo* known : rule_catalogue()) ids.push_back(known->id);
    refuse(around, "规则", "rule", id, ids);
  }
  const PolicySet policies;
  return explain_rule(*rule, default_policy(policies), around.language, around.columns);
}

std::string rule_list(const std::string& format, const ToolSurroundings& around) {
  if (format.empty() || format == "text") return list_rules(around.language, around.columns);
  if (format == "md") return rule_reference();
  constexpr std::string_view kKnown[] = {"text", "ndjson", "md"};
  if (format != "ndjson") refuse(around, "规则清单的格式", "format of the list of rules", format, kKnown);
  const PolicySet policies;
  return list_rules_ndjson(default_policy(policies));
}

std::string method_explanation(const std::string& name, const ToolSurroundings& around) {
  const PolicySet policies;
  const Policy& policy = default_policy(policies);
  const bool zh = around.language == Language::zh;
  if (const ScoringMethod* row = find_method(name)) return explain_method(*row, policy, zh);
  if (const TreeMethod* leaf = find_tree_method(name)) return explain_method(*leaf, policy, zh);
  std::vector<std::string_view> names;
  for (const ScoringMethod* known : scoring_methods()) names.push_back(known->name);
  for (const TreeMethod* known : tree_methods()) names.push_back(known->name);
  refuse(around, "计分方法", "method", name, names);
}

std::string schema_text(const std::string& kind, const ToolSurroundings& around) {
  std::string text = kind == "scorecard" ? scorecard_schema() : json_schema(kind);
  if (text.empty()) {
    std::vector<std::string_view> kinds(schema_kinds().begin(), schema_kinds().end());
    kinds.push_back("scorecard");
    refuse(around, "文件种类", "kind of file", kind, kinds);
  }
  return text;
}

std::string policy_text(const std::string& name, const ToolSurroundings& around) {
  std::vector<std::string_view> names;
  for (const EmbeddedText& policy : embedded_policies()) {
    if (policy.name == name) return std::string(policy.text);
    names.push_back(policy.name);
  }
  refuse(around, "内置办法", "embedded policy", name, names);
}

std::string weights_of_file(const std::string& path, const std::string& policy,
                            const ToolSurroundings& around) {
  const PolicySet policies;
  const Policy* chosen = policies.choose(policy, std::nullopt, std::nullopt);
  if (chosen == nullptr) chosen = &default_policy(policies);
  std::string text;
  try {
    std::variant<Decoded, DecodeProblem> decoded = decode(DiskFiles().read(path));
    if (std::holds_alternative<DecodeProblem>(decoded)) throw UsageProblem(path + "\n");
    const auto storage =
        std::make_shared<const std::string>(std::move(std::get<Decoded>(decoded).text));
    for (std::unique_ptr<SourceFile>& document : cut_documents(path, storage)) {
      IndicatorLibrary library;
      FindingLog log;
      const IndicatorSet* set = library.add(std::move(document), IndicatorLibrary::Rank::option,
                                            *chosen, YamlReader::libyaml, log);
      if (set != nullptr) text += weights_text(*set, *chosen, around.language);
    }
  } catch (const FileProblem& problem) {
    throw UsageProblem(std::string(problem.what()) + "\n");
  }
  if (text.empty()) {
    throw UsageProblem(path + say(around, "：不是指标体系文件\n", ": not an indicator file\n"));
  }
  return text;
}

std::string format_list(const ToolSurroundings& around) {
  std::string text;
  for (const ReportFormat* format : report_formats()) {
    if (!format->listed) continue;
    text += pad_right(format->name, 10) + pad_right(format->extension, 9) +
            say(around, format->summary.zh, format->summary.en) + "\n";
  }
  return text;
}

}  // namespace pbs
