// SPDX-License-Identifier: MIT
// The catalogue for programs (NDJSON) and as a page to read (Markdown).
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/text.hpp"
#include "recheck/left_out_rules.hpp"
#include "recheck/rule.hpp"
#include "recheck/rule_aliases.hpp"
#include "recheck/rule_examples.hpp"
#include "report/card_words.hpp"
#include "report/findings_output.hpp"
#include "report/json_writer.hpp"
#include "report/policy_numbers.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

const RuleExample* example_of(std::string_view id) {
  for (const RuleExample& example : rule_examples()) {
    if (example.id == id) return &example;
  }
  return nullptr;
}

std::string_view family_of(std::string_view id) {
  return id.substr(0, id.find('-'));
}

class CatalogueWriter {
 public:
  CatalogueWriter(const Policy& policy, std::string& out) : policy_(policy), json_(out) {}

  void write(const RuleInfo& rule) {
    json_.raw('{');
    text("id", rule.id);
    text("severity", word_of(rule.severity));
    if (rule.light != Light::none) text("light", rule.light == Light::red ? "red" : "yellow");
    words("summary", rule.summary);
    words("why", rule.why);
    words("detail", rule.detail);
    words("fix", rule.fix);
    text("document", rule.cite.document);
    text("article", rule.cite.article);
    text("mark", word_of(rule.cite.mark));
    policy(rule);
    same_as(rule);
    if (const RuleExample* example = example_of(rule.id)) {
      text("wrong", example->bad);
      text("right", example->good);
    }
    json_.raw("}\n");
  }

 private:
  void text(std::string_view key, std::string_view value) {
    if (value.empty()) return;
    json_.key(key);
    json_.text(value);
  }
  void words(std::string_view key, const Words& value) {
    if (value.zh.empty()) return;
    json_.key(key);
    json_.raw('{');
    text("zh", value.zh);
    text("en", value.en);
    json_.raw('}');
  }
  void policy(const RuleInfo& rule) {
    if (rule.policy_key.empty()) return;
    json_.key("policy");
    json_.raw('{');
    text("key", rule.policy_key);
    text("value", policy_number(policy_, rule.policy_key));
    text("id", policy_.id);
    json_.raw('}');
  }
  void same_as(const RuleInfo& rule) {
    bool any = false;
    for (const auto& [alias, speaks] : rule_aliases()) {
      if (speaks != rule.id) continue;
      if (!any) {
        json_.key("same_as");
        json_.raw('[');
      }
      any = true;
      json_.element();
      json_.text(alias);
    }
    if (any) json_.raw(']');
  }

  const Policy& policy_;
  JsonWriter json_;
};

struct Family {
  std::string_view id;
  Words title;
};

constexpr Family kFamilies[] = {
    {"Y", {"读取", "reading"}},
    {"F", {"字段", "fields"}},
    {"P", {"购买合规（财政部令第102号）", "legality of the purchase"}},
    {"B", {"事前绩效评估", "ex-ante assessment"}},
    {"T", {"绩效目标", "targets"}},
    {"TR", {"绩效目标审核", "target review"}},
    {"W", {"权重", "weights"}},
    {"EW", {"评价权重", "weights of evaluations"}},
    {"E", {"绩效评价", "evaluation"}},
    {"M", {"评价方法", "methods of evaluation"}},
    {"N", {"绩效运行监控", "monitoring"}},
    {"ML", {"监控预警", "warnings of monitoring"}},
    {"R", {"自评复核", "recheck of self-evaluations"}},
    {"RL", {"职责", "roles"}},
    {"TP", {"第三方机构", "third parties"}},
    {"FE", {"4E 维度", "the four Es"}},
    {"CY", {"时间安排", "calendar"}},
    {"DS", {"公开", "publication"}},
    {"I", {"指标体系文件", "indicator files"}},
    {"GR", {"等级", "grades"}},
    {"C", {"办法和配置", "policies and configuration"}},
    {"G", {"多个项目和项目清单", "many projects, and the register"}},
};

std::string_view title_of(std::string_view family) {
  for (const Family& known : kFamilies) {
    if (known.id == family) return known.title.zh;
  }
  return family;
}

std::string cell(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '|') out += '\\';
    out += c;
  }
  return out;
}

std::string examples_cell(std::string_view id) {
  if (example_of(id) == nullptr) return "—";
  return fmt::format("[错误写法]({0}/bad.yaml) [正确写法]({0}/good.yaml)", id);
}

void write_rule(const RuleInfo& rule, std::string& out) {
  out += fmt::format("| {} | {} | {} | {} | {} |\n", rule.id,
                     severity_words(rule.severity, Language::zh), cell(rule.summary.zh),
                     cell(basis_words(rule, nullptr, Language::zh)), examples_cell(rule.id));
}

std::string_view kind_words(LeftOut kind) {
  switch (kind) {
    case LeftOut::computed:
      return "由计分体现";
    case LeftOut::by_policy:
      return "由办法参数体现";
    case LeftOut::no_field:
      return "文件无从判断";
    case LeftOut::later:
      break;
  }
  return "在该阶段计分时判断";
}

void write_left_out(std::string& out) {
  out +=
      "\n## 没有单列为规则的编号\n\n"
      "文件中有编号、但不单独作为问题提出的条款。同一条款的不同编号只提出一次，见上一节。\n\n"
      "| 编号 | 原因 | 说明 |\n| --- | --- | --- |\n";
  for (const LeftOutRule& rule : left_out_rules()) {
    out += fmt::format("| {} | {} | {} |\n", rule.ids, kind_words(rule.kind), cell(rule.reason.zh));
  }
}

void write_aliases(std::string& out) {
  out += "\n## 同一条款的不同编号\n\n| 编号 | 提出问题的规则 |\n| --- | --- |\n";
  for (const auto& [alias, rule] : rule_aliases()) out += fmt::format("| {} | {} |\n", alias, rule);
}

}  // namespace

std::string list_rules_ndjson(const Policy& policy) {
  std::string out;
  CatalogueWriter writer(policy, out);
  for (const RuleInfo* rule : rule_catalogue()) writer.write(*rule);
  return out;
}

std::string rule_reference() {
  std::string out =
      "# 规则\n\n由 `pbs-validate --list-rules --format md` 生成；`pbs-validate --explain 编号` "
      "给出每条规则的含义、错误写法、正确写法和改法（`--lang en` 为英文）。\n"
      "级别可用 `--rule 编号=off|info|warning|error` "
      "改变。依据一栏写“政策参数”的是默认设置，不是文件要求；"
      "“参照”指该文件不直接约束县级购买服务。\n";
  std::string_view family;
  for (const RuleInfo* rule : rule_catalogue()) {
    if (family_of(rule->id) != family) {
      family = family_of(rule->id);
      out += fmt::format(
          "\n## {} {}\n\n| 编号 | 级别 | 问题 | 依据 | 示例 |\n"
          "| --- | --- | --- | --- | --- |\n",
          family, title_of(family));
    }
    write_rule(*rule, out);
  }
  write_aliases(out);
  write_left_out(out);
  return out;
}

}  // namespace pbs
