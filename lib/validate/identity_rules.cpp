// SPDX-License-Identifier: MIT
// T-01: what a declaration must state (domain rules 6.4): name, purchaser, catalogue code, amount,
// period, overall target, at least one indicator. A missing name is F-03 already.
#include <array>
#include <string>

#include "validate/rule.hpp"

namespace pbs {
namespace {

struct Part {
  std::string_view key;
  std::string_view zh;
  bool stated = false;
  Location parent;  // where it belongs; unknown: the project
};

bool stated(const PartyDeclaration& party) {
  return !party.name.blank() || !party.word.blank() || !party.id.blank();
}

// Before there is a contract the amount is that of the budget.
bool has_amount(const ProjectDeclaration& project) {
  return !project.contract.amount.blank() || !project.budget.adjusted.blank() ||
         !project.budget.approved.blank();
}

bool has_period(const ContractDeclaration& contract) {
  return !contract.start.blank() && (!contract.end.blank() || !contract.months.blank());
}

// The part may be there but unread: its key is spelled otherwise (F-01), its value has the wrong
// shape (F-04), or it holds an alias, a tag or a merge key (Y-10 to Y-12). That is the finding.
bool is_unread(const Part& part, const FindingLog& log) {
  for (const Finding& finding : log.findings()) {
    const std::string_view rule = finding.rule->id;
    if (rule == "F-01" || rule == "F-04") {
      for (const FindingValue& value : finding.values) {
        if (rule == "F-01" && value.name != "near") continue;
        if (part.key.find(value.text) != std::string_view::npos) return true;
      }
    } else if (rule == "Y-10" || rule == "Y-11" || rule == "Y-12") {
      const std::uint32_t at = finding.place.at.begin;
      if (part.parent.known() && at >= part.parent.begin && at < part.parent.end) return true;
    }
  }
  return false;
}

void check_required(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const ProjectDeclaration& project = input.written;
  const Location contract = project.contract.place;
  const std::array<Part, 6> parts{{
      {"purchaser", "购买主体", stated(project.purchaser), project.purchaser.place},
      {"service.catalogue", "指导性目录代码", !project.service.catalogue.blank(),
       project.service.place},
      {"contract.amount", "金额", has_amount(project), contract},
      {"contract.start, contract.end", "服务期限", has_period(project.contract), contract},
      {"objective", "年度总体目标", !project.objective.blank(), project.objective.place},
      {"indicators", "绩效指标", !project.indicators.empty(), {}},
  }};
  for (const Part& part : parts) {
    if (part.stated || is_unread(part, log)) continue;
    log.add(rule, input.at(part.parent.known() ? part.parent : project.place))
        .with("missing", std::string(part.key))
        .with("missing_zh", std::string(part.zh));
  }
}

constexpr WrittenRule kRules[] = {
    {{.id = "T-01",
      .severity = Severity::error,
      .summary = {"绩效目标申报表缺少必填内容", "a required part of the declaration is missing"},
      .detail = {"缺少：{missing_zh}（{missing}）。", "Missing: {missing}."},
      .fix = {"补填这一项", "state it"},
      .cite = {"政策参数(默认)", "", Mark::setting}},
     check_required},
};

}  // namespace

std::span<const WrittenRule> identity_rules() {
  return kRules;
}

}  // namespace pbs
