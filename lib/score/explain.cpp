// SPDX-License-Identifier: MIT
#include "score/explain.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "score/method_choice.hpp"
#include "score/policy_text.hpp"

namespace pbs {

namespace {

std::string_view in(const Words& words, bool zh) {
  return zh ? words.zh : words.en;
}

// The standing of a rule or value (PR-01): a default is never called a requirement.
std::string standing(const Cite& cite, bool zh) {
  std::string source(cite.document);
  source += cite.article;
  switch (cite.mark) {
    case Mark::confirmed:
      return source;
    case Mark::observed:
      return zh ? "实践中所见：" + source : "observed practice: " + source;
    case Mark::setting:
      break;
  }
  return zh ? "政策参数(默认)，不是文件要求"
            : "policy setting (default), not a requirement of a document";
}

std::string standing_of(const Policy& policy, std::string_view path, bool zh) {
  const PolicyCite& cite = policy.cite(path);
  return standing({cite.document, cite.article, cite.mark}, zh);
}

void append_list(std::string& out, MethodUse use, bool zh) {
  for (const ScoringMethod* method : scoring_methods()) {
    if (method->use == use) {
      out += fmt::format("{:<20}{}\n", method->name, in(method->title, zh));
    }
  }
}

void append_values(std::string& out, std::string_view keys, const Policy& policy, bool zh) {
  if (keys.empty()) return;
  out += fmt::format("{} {}\n", zh ? "政策参数" : "policy", policy.id);
  for (const std::string_view path : split(keys, " ")) {
    out += fmt::format("  {}: {}  [{}]\n", path, policy_text(policy, path),
                       standing_of(policy, path, zh));
  }
}

void append_defaults(std::string& out, const ScoringMethod& method, const Policy& policy, bool zh) {
  for (std::size_t i = 0; i < kMethodSources; ++i) {
    const auto source = static_cast<MethodSource>(i);
    if (default_method(source, policy) != method.name) continue;
    const std::string_view path = policy_path(source);
    out += fmt::format("  {}: {}  [{}]\n", path, method.name, standing_of(policy, path, zh));
  }
}

std::string example_line(const WorkedExample& example, MethodUse use, bool zh) {
  const bool execution = use == MethodUse::execution;
  const std::string_view comma = zh ? "，" : ", ";
  std::string line = fmt::format(
      "  {} {}{}{} {}{}{} {}", zh ? "分值" : "weight", example.weight, comma,
      execution ? (zh ? "全年预算数" : "budget") : (zh ? "指标值" : "target"), example.target,
      comma, execution ? (zh ? "全年执行数" : "executed") : (zh ? "实际完成值" : "actual"),
      example.actual);
  if (!example.claimed.empty()) {
    line += fmt::format("{}{} {}", comma, zh ? "自评得分" : "claimed", example.claimed);
  }
  if (!example.deduction.empty()) {
    line += fmt::format("{}{} {}", comma, zh ? "扣分" : "deduction", example.deduction);
  }
  if (example.finished) line += zh ? "，已完成" : ", finished";
  return line + fmt::format(" → {}\n", example.points);
}

}  // namespace

std::string list_methods(bool zh) {
  std::string out;
  append_list(out, MethodUse::row, zh);
  append_list(out, MethodUse::execution, zh);
  for (const TreeMethod* method : tree_methods()) {
    out += fmt::format("{:<20}{}\n", method->name, in(method->title, zh));
  }
  return out;
}

std::string explain_method(const TreeMethod& method, const Policy& policy, bool zh) {
  std::string out =
      fmt::format("{}  {}\n{}\n", method.name, in(method.title, zh), in(method.rule, zh));
  out += fmt::format("{}{}\n", zh ? "依据：" : "basis: ", standing(method.cite, zh));
  append_values(out, method.policy_keys, policy, zh);
  out += method.computed ? (zh ? "由项目自身的数字计算，评价人不打分\n"
                               : "computed from the project's own numbers: nothing is given\n")
                         : (zh ? "由评价人逐项给出\n" : "given by the evaluator\n");
  return out;
}

std::string explain_method(const ScoringMethod& method, const Policy& policy, bool zh) {
  std::string out =
      fmt::format("{}  {}\n{}\n", method.name, in(method.title, zh), in(method.rule, zh));
  out += fmt::format("{}{}\n", zh ? "依据：" : "basis: ", standing(method.cite, zh));
  append_values(out, method.policy_keys, policy, zh);
  std::string defaults;
  append_defaults(defaults, method, policy, zh);
  if (!defaults.empty()) {
    out += zh ? "默认用于\n" : "default for\n";
    out += defaults;
  }
  out += zh ? "算例（默认参数）\n" : "examples (default policy)\n";
  for (const WorkedExample& example : method.examples) {
    out += example_line(example, method.use, zh);
  }
  return out;
}

}  // namespace pbs
