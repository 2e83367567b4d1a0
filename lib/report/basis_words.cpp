// SPDX-License-Identifier: MIT
// What a finding may say of its rule's source (PR-01 to PR-04): a document is cited only for what
// it confirms, practice is called practice, and a default is never called a requirement. A number
// of the policy has a standing of its own, said beside that of the rule.
#include <algorithm>
#include <iterator>
#include <string>

#include "report/findings_output.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

// They bind central units, or cover purchased services only by reference (PR-04).
constexpr std::string_view kByReference[] = {"财预〔2020〕10号", "财预〔2021〕101号",
                                             "财预〔2019〕136号", "财预〔2015〕88号"};

// Rules of other places exist there and bind nobody here (PR-03).
constexpr std::string_view kElsewhere[] = {"朝阳县", "介休", "余杭", "余财综", "焦作", "焦发",
                                           "山西",   "甘肃", "四川", "川财",   "芜湖", "芜政",
                                           "重庆",   "湖北", "湖南", "河北",   "广西"};

// Our own word for a default; other settings name what sets them.
constexpr std::string_view kPolicySetting = "政策参数";

constexpr Words kDocuments[] = {
    {"市级公开做法", "a city's practice of publication"},
    {"pbs 文件格式", "the file format of pbs"},
    {"预算管理一体化系统", "a running provincial budget system"},
    {"已公布的绩效自评表", "published self-evaluation forms"},
    {"市级绩效目标编制指南", "a city's guide to performance targets"},
    {"某市事前绩效评估办法", "a city's measures on ex-ante assessment"},
    {"已公布的购买服务文件", "published documents on purchased services"},
};

template <std::size_t Size>
bool names_one_of(std::string_view document, const std::string_view (&names)[Size]) {
  return std::any_of(std::begin(names), std::end(names), [&](std::string_view name) {
    return document.find(name) != std::string_view::npos;
  });
}

std::string document_words(const Cite& cite, Language language) {
  std::string_view document = cite.document;
  if (language == Language::en) {
    const auto* known = std::find_if(std::begin(kDocuments), std::end(kDocuments),
                                     [&](const Words& words) { return words.zh == document; });
    if (known != std::end(kDocuments)) document = known->en;
  }
  return std::string(document).append(cite.article);
}

std::string confirmed_words(const Cite& cite, Language language) {
  const bool zh = language == Language::zh;
  const std::string words = document_words(cite, language);
  if (names_one_of(cite.document, kByReference)) {
    return zh ? "参照" + words : words + " (by reference)";
  }
  if (names_one_of(cite.document, kElsewhere)) {
    return zh ? words + "（外地做法，仅供参考）" : words + " (another place's rule, as an example)";
  }
  return words;
}

std::string observed_words(const Cite& cite, Language language) {
  const std::string words = document_words(cite, language);
  if (language == Language::zh) return words.empty() ? "实践做法" : "实践做法（" + words + "）";
  return words.empty() ? "observed practice" : "observed practice (" + words + ")";
}

std::string setting_words(const Cite& cite, Language language) {
  const bool of_policy = cite.document.empty() || cite.document.starts_with(kPolicySetting);
  if (language == Language::zh) {
    return (of_policy ? "政策参数(默认)" : document_words(cite, language)) + "，不是文件要求";
  }
  return (of_policy ? "policy setting (default)" : document_words(cite, language)) +
         ", not a requirement of a document";
}

std::string standing(const Cite& cite, Language language) {
  switch (cite.mark) {
    case Mark::confirmed:
      return confirmed_words(cite, language);
    case Mark::observed:
      return observed_words(cite, language);
    case Mark::setting:
      break;
  }
  return setting_words(cite, language);
}

}  // namespace

std::string basis_words(const RuleInfo& rule, const Policy* policy, Language language) {
  std::string words = standing(rule.cite, language);
  if (rule.policy_key.empty()) return words;
  const bool zh = language == Language::zh;
  if (policy == nullptr) {
    if (rule.cite.mark == Mark::setting) return words;
    return words + (zh ? "；数值见政策参数 " : "; the number is set by the policy: ") +
           std::string(rule.policy_key);
  }
  const PolicyCite& cite = policy->cite(rule.policy_key);
  const std::string number = standing({cite.document, cite.article, cite.mark}, language);
  if (number == words) return words;
  return words + (zh ? "；数值（" : "; the number (") + std::string(rule.policy_key) +
         (zh ? "）：" : "): ") + number;
}

}  // namespace pbs
