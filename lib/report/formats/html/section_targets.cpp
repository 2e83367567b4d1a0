// SPDX-License-Identifier: MIT
// 事前绩效评估, 绩效目标审核, 绩效目标批复.
#include <fmt/format.h>

#include "report/formats/html/blocks.hpp"
#include "report/formats/html/sections.hpp"
#include "report/formats/html/tree_table.hpp"
#include "report/formats/view/stage_labels.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

void write_conclusion(const ExAnteScore& score, HtmlText& html) {
  if (!score.conclusion.empty()) {
    write_fact(html, label::kConclusion, both(conclusion_words, score.conclusion));
  }
  if (!score.arithmetic.empty() && score.arithmetic != score.conclusion) {
    write_fact(html, label::kByPoints, both(conclusion_words, score.arithmetic));
  }
  if (!score.stated.empty() && score.stated != score.conclusion) {
    write_fact(html, label::kStated, score.stated);
  }
  write_fact(html, label::kBelowLeast, score.below_least);
}

void write_vetoes(const ExAnteScore& score, HtmlText& html) {
  for (const VetoScore& veto : score.vetoes) {
    html.raw("<p class=\"note\">").words("b", label::kVeto).raw(" ");
    html.words("i", both(veto_words, veto.ground)).raw(" ");
    html.words("i", both(veto_value_words, veto.value)).raw(" <small>");
    html.user(veto.cite).raw("</small></p>\n");
  }
}

void write_scope(const ExAnteScore& score, HtmlText& html) {
  if (!score.compulsory) return;
  html.words("dt", label::kCompulsory).raw("<dd>");
  if (score.threshold) {
    const std::string amount = grouped(*score.threshold);
    html.words("i", fmt::format("{} 元以上", amount), fmt::format("from {} yuan", amount));
  } else {
    html.words("i", label::kYes);
  }
  html.raw(" <small>").user(score.scope_cite).raw("</small></dd>\n");
}

void flag(HtmlText& html, const Words& name, bool value) {
  write_fact(html, name, value ? label::kYes : label::kNo);
}

void approved_by(HtmlText& html, const Words& name, std::string_view day, std::string_view by) {
  if (day.empty() && by.empty()) return;
  html.words("dt", name).raw("<dd>").user(day).raw(" ");
  html.words("i", both(role_words, by)).raw("</dd>\n");
}

void write_change(const TargetChangeScore& change, HtmlText& html) {
  html.raw("<tr>").block("td", change.date).raw("<td>");
  html.words("i", both(role_words, change.by)).raw("</td><td>");
  html.words("i", change.with_budget ? label::kYes : label::kNo).raw("</td>");
  html.cell(change.reason).raw("</tr>\n");
}

}  // namespace

void write_ex_ante(const Scorecard& card, HtmlText& html) {
  if (!card.ex_ante) return;
  const ExAnteScore& score = *card.ex_ante;
  open_section(html, card, section::kExAnte, stage_title("ex_ante"));
  open_facts(html);
  write_fact(html, label::kDate, score.origin.date);
  write_party(score.origin, html);
  write_conclusion(score, html);
  write_scope(score, html);
  write_fact(html, label::kBasis, score.cite);
  close_facts(html);
  write_vetoes(score, html);
  write_tree_table(score.nodes, TreeFoot::of(score), html);
  close_section(html);
}

void write_target_review(const Scorecard& card, HtmlText& html) {
  if (!card.target_review) return;
  const TargetReviewScore& score = *card.target_review;
  open_section(html, card, section::kTarget, stage_title("target_review"));
  open_facts(html);
  write_fact(html, label::kDate, score.origin.date);
  write_party(score.origin, html);
  if (!score.mode.empty()) write_fact(html, label::kMode, both(review_mode_words, score.mode));
  if (!score.consequence.empty()) {
    write_fact(html, label::kConsequence, both(consequence_words, score.consequence));
  }
  write_fact(html, label::kStated, score.stated);
  write_fact(html, label::kBasis, score.cite);
  close_facts(html);
  write_tree_table(score.nodes, TreeFoot::of(score.result), html);
  close_section(html);
}

void write_target_approval(const Scorecard& card, HtmlText& html) {
  if (!card.target_approval) return;
  const TargetApprovalScore& score = *card.target_approval;
  open_section(html, card, section::kApproval, stage_title("approval"));
  open_facts(html);
  write_fact(html, label::kHandedIn, score.submitted);
  flag(html, label::kWithBudget, score.with_budget);
  approved_by(html, label::kApprovedOn, score.approved, score.by);
  approved_by(html, label::kBudgetApprovedOn, score.budget_approved, score.budget_by);
  flag(html, label::kTogether, score.together);
  close_facts(html);
  if (!score.changes.empty()) {
    html.raw("<table class=\"plain\"><thead><tr>");
    for (const Words* head :
         {&label::kChange, &label::kBy, &label::kWithBudgetChanged, &label::kChangeReason}) {
      html.words("th", *head);
    }
    html.raw("</tr></thead><tbody>\n");
    for (const TargetChangeScore& change : score.changes) write_change(change, html);
    html.raw("</tbody></table>\n");
  }
  close_section(html);
}

}  // namespace pbs
