// SPDX-License-Identifier: MIT
// Before the budget: the purchase itself, the ex-ante assessment, the target's review and approval.
#include <fmt/format.h>

#include "report/formats/explain/parts.hpp"
#include "report/formats/view/stage_words.hpp"

namespace pbs::explain {

bool write_purchase(const Scorecard& card, const Selection& asked, Page& page) {
  if (!asked.whole()) return false;
  const Language language = page.language();
  page.field({"购买主体", "purchaser"}, card.purchaser);
  page.field({"承接主体", "supplier"}, card.supplier);
  page.field({"目录", "catalogue"}, card.catalogue);
  page.field({"类别", "class"}, service_class_words(card.service_class, language));
  page.field({"性质", "kind"}, service_kind_words(card.service_kind, language));
  page.field({"合同金额", "contract"}, card.contract_amount, card.unit);
  page.field({"采购方式", "procedure"}, procedure_words(card.contract_procedure, language));
  page.notes("purchase");
  return true;
}

bool write_ex_ante(const Scorecard& card, const Selection& asked, Page& page) {
  const ExAnteScore& score = *card.ex_ante;
  if (!asked.whole()) return write_nodes(score.nodes, asked.what, page);
  const Language language = page.language();
  write_origin(score.origin, page);
  if (score.compulsory) {
    page.field({"必须评估", "compulsory"}, page.say({"是", "yes"}));
  }
  page.field({"起点金额", "threshold"}, score.threshold, page.say({"元", " yuan"}));
  page.basis(score.scope_cite);
  write_nodes(score.nodes, {}, page);
  page.item("ex_ante", page.say({"总分和结论", "total and conclusion"}), {});
  write_tree_sum(score.nodes, score.total, score.rounding, page);
  page.field({"总分", "total"}, score.total);
  if (score.low && score.high) {
    page.field({"总分", "total"},
               fmt::format("{}–{} ({})", *score.low, *score.high, page.say({"待定", "pending"})));
  }
  page.field({"按分数", "by points"}, conclusion_words(score.arithmetic, language));
  for (const VetoScore& veto : score.vetoes) {
    page.field({"否决", "veto"},
               fmt::format("{}{}{}", veto_words(veto.ground, language), page.zh() ? "：" : ": ",
                           veto_value_words(veto.value, language)));
    page.basis(veto.cite);
  }
  page.field({"低于最低", "below least"}, score.below_least);
  page.field({"填报结论", "stated"}, conclusion_words(score.stated, language));
  page.field({"结论", "conclusion"}, conclusion_words(score.conclusion, language));
  page.basis(score.cite);
  page.notes("ex_ante", {"", "negative_list", "purchaser", "budget"});
  return true;
}

bool write_target_review(const Scorecard& card, const Selection& asked, Page& page) {
  const TargetReviewScore& score = *card.target_review;
  if (!asked.whole()) return write_nodes(score.nodes, asked.what, page);
  const Language language = page.language();
  write_origin(score.origin, page);
  page.field({"方式", "mode"}, review_mode_words(score.mode, language));
  write_nodes(score.nodes, {}, page);
  page.item("target_review", page.say({"总分和处理", "total and consequence"}), {});
  const std::optional<TotalGrade>& total = score.result.total;
  write_tree_sum(score.nodes, total ? std::optional(total->total) : std::nullopt,
                 score.result.rounding, page);
  write_total({"总分", "total"}, total, page);
  write_total({"最低", "worst"}, score.result.worst, page);
  write_total({"最高", "best"}, score.result.best, page);
  page.field({"填报结论", "stated"}, score.stated);
  page.field({"处理", "consequence"}, consequence_words(score.consequence, language));
  page.basis(score.cite);
  page.notes("target_review");
  return true;
}

bool write_target_approval(const Scorecard& card, const Selection& asked, Page& page) {
  if (!asked.whole()) return false;
  const TargetApprovalScore& score = *card.target_approval;
  const Language language = page.language();
  const auto by = [&](std::string_view date, std::string_view role) {
    std::string text(date);
    if (!role.empty()) text.append(" ").append(role_words(role, language));
    return text;
  };
  page.field({"申报", "submitted"}, score.submitted);
  if (score.with_budget) {
    page.field({"随预算", "with budget"}, page.say({"随购买预算一并申报", "handed in with it"}));
  }
  page.field({"目标批复", "approved"}, by(score.approved, score.by));
  page.field({"预算批复", "budget"}, by(score.budget_approved, score.budget_by));
  for (const TargetChangeScore& change : score.changes) {
    std::string text = by(change.date, change.by);
    if (change.with_budget) text += page.say({"，预算同步调整", ", the budget changed with it"});
    if (!change.reason.empty()) text.append(page.zh() ? "：" : ": ").append(change.reason);
    page.field({"调整", "change"}, text);
  }
  page.notes("target_approval");
  return true;
}

}  // namespace pbs::explain
