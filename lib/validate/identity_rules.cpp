// SPDX-License-Identifier: MIT
// T-01: what a declaration must state (domain rules 6.4): name, purchaser, catalogue code, amount,
// period, overall target, at least one indicator. A missing name is F-03 already.
#include <array>
#include <string>

#include "base/decimal.hpp"
#include "base/text.hpp"
#include "validate/rule.hpp"
#include "validate/unread_part.hpp"

namespace pbs {
namespace {

struct Part {
  std::string_view key;
  std::string_view zh;
  bool stated = false;
  Location parent;           // where it belongs; unknown: the project
  bool from_target = false;  // not yet at the ex-ante assessment
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

// A number in the cell of the goal, mostly an amount, says nothing about what is to be reached.
bool says_goal(const Text& objective) {
  return !objective.blank() && !Decimal::parse(trim(objective.value));
}

void check_required(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const ProjectDeclaration& project = input.written;
  const Location contract = project.contract.place;
  const std::array<Part, 6> parts{{
      {"purchaser", "购买主体", stated(project.purchaser), project.purchaser.place},
      {"service.catalogue", "指导性目录代码", !project.service.catalogue.blank(),
       project.service.place},
      {"contract.amount", "金额", has_amount(project), contract},
      {"contract.start, contract.end", "服务期限", has_period(project.contract), contract, true},
      {"objective", "年度总体目标", says_goal(project.objective), project.objective.place},
      {"indicators", "绩效指标", !project.indicators.empty(), {}, true},
  }};
  const bool before_targets = input.stage && *input.stage < ProjectStage::target_review;
  for (const Part& part : parts) {
    if (part.stated || part_is_unread(part.key, part.parent, log)) continue;
    if (before_targets && part.from_target) continue;
    log.add(rule, input.at(part.parent.known() ? part.parent : project.place))
        .with("missing", std::string(part.key))
        .with("missing_zh", std::string(part.zh));
  }
}

constexpr WrittenRule kRules[] = {
    {{.id = "T-01",
      .severity = Severity::error,
      .summary = {"绩效目标申报表有内容没有填写", "a part of the declaration is not filled in"},
      .detail = {"没有填写：{missing_zh}（{missing}）。", "Not filled in: {missing}."},
      .fix = {"补填这一项", "fill it in"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why = {"申报表缺少这些内容，财政部门无法审核目标、也无法安排预算。",
              "Without these the finance department can neither review the target nor arrange the "
              "budget."}},
     check_required},
};

}  // namespace

std::span<const WrittenRule> identity_rules() {
  return kRules;
}

}  // namespace pbs
