// SPDX-License-Identifier: MIT
// 评价结果应用, 整改, 信息公开, and what each party owes.
#include <fmt/format.h>

#include "report/formats/html/blocks.hpp"
#include "report/formats/html/sections.hpp"
#include "report/formats/view/stage_labels.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

void open_table(HtmlText& html, std::initializer_list<const Words*> heads) {
  html.raw("<table class=\"plain\"><thead><tr>");
  for (const Words* head : heads) html.words("th", *head);
  html.raw("</tr></thead><tbody>\n");
}

void word_cell(HtmlText& html, const Words& words) {
  if (words.zh.empty()) {
    html.raw("<td></td>");
  } else {
    html.words("td", words);
  }
}

// A status that is wrong stands out by weight, not by colour alone.
void status_cell(HtmlText& html, const Words& words, bool wrong) {
  if (words.zh.empty()) {
    html.raw("<td></td>");
    return;
  }
  html.words(wrong ? "td class=\"bad\"" : "td", words);
}

void write_proposal(const Scorecard& card, const UseOfResultsScore& score, HtmlText& html) {
  write_amount(html, label::kBudgetBefore, score.budget_before, card.unit);
  if (!score.budget_after) return;
  html.words("dt", label::kBudgetAfter).raw("<dd>");
  html.text(grouped(*score.budget_after)).user(card.unit).raw(" <small>");
  html.user(score.formula).raw("</small></dd>\n");
}

// Which period, publication or evaluation the duty is about.
void write_duty_subject(const DutyScore& duty, HtmlText& html) {
  if (duty.what.empty()) return;
  html.raw(" ");
  if (duty.stage == "publication") {
    html.words("small", both(publication_words, duty.what));
  } else if (duty.stage == "evaluation") {
    html.words("small", both(evaluation_kind_words, duty.what));
  } else {
    html.block("small", duty.what);
  }
}

void write_duty(const DutyScore& duty, bool named, HtmlText& html) {
  html.raw("<tr>");
  html.raw("<td>").words("i", both(stage_words, duty.stage));
  write_duty_subject(duty, html);
  html.raw("</td><td>");
  html.words("i", both(role_words, duty.role));
  if (named && !duty.name.empty()) html.raw(" ").user(duty.name);
  html.raw("</td>").block("td", duty.due).block("td", duty.done);
  status_cell(html, both(duty_status_words, duty.status),
              duty.status == "late" || duty.status == "overdue");
  if (duty.days != 0) {
    html.raw("<td class=\"n\">").text(std::to_string(duty.days)).raw("</td>");
  } else {
    html.raw("<td></td>");
  }
  html.raw("</tr>\n");
}

}  // namespace

void write_use_of_results(const Scorecard& card, HtmlText& html) {
  if (!card.use_of_results) return;
  const UseOfResultsScore& score = *card.use_of_results;
  open_section(html, card, section::kUse, stage_title("use_of_results"));
  open_facts(html);
  html.words("dt", label::kResult).raw("<dd>");
  if (card.result) html.text(grouped(card.result->total)).raw(" ");
  write_grade(score.grade, html);
  html.raw(" ").words("small", both(result_words, score.from)).raw("</dd>\n");
  if (!score.action.empty()) write_fact(html, label::kBudgetAction, both(use_words, score.action));
  write_proposal(card, score, html);
  if (!score.supplier_action.empty()) {
    write_fact(html, label::kSupplierAction, both(supplier_action_words, score.supplier_action));
  }
  write_fact(html, label::kBasis, score.cite);
  html.raw("</dl>\n");
  close_section(html);
}

void write_rectification(const Scorecard& card, HtmlText& html) {
  if (!card.rectification) return;
  const RectificationScore& score = *card.rectification;
  open_section(html, card, section::kRectification, stage_title("rectification"));
  open_facts(html);
  if (!score.status.empty()) {
    write_fact(html, label::kStatus, both(rectification_words, score.status));
  }
  write_fact(html, label::kDueBy, score.due);
  write_fact(html, label::kDoneOn, score.done);
  write_fact(html, label::kBasis, score.cite);
  html.raw("</dl>\n");
  close_section(html);
}

void write_publication(const Scorecard& card, HtmlText& html) {
  if (card.publication.empty()) return;
  open_section(html, card, section::kPublication, stage_title("publication"));
  open_table(html, {&label::kWhat, &label::kParty, &label::kApprovalDay, &label::kDueBy,
                    &label::kPublishedOn, &label::kStatus});
  CiteNotes cites;
  for (const PublicationScore& score : card.publication) cites.add(score.cite);
  cites.settle();
  for (const PublicationScore& score : card.publication) {
    html.raw("<tr>").words("th", both(publication_words, score.what));
    word_cell(html, both(role_words, score.by));
    html.cell(score.approved).cell(score.due).cell(score.published);
    const bool wrong = score.status == "late" || score.status == "overdue";
    html.raw(wrong ? "<td class=\"bad\">" : "<td>");
    html.words("i", both(publication_status_words, score.status));
    if (score.to_congress) html.raw(" ").words("small", label::kCongress);
    html.raw(cites.mark(score.cite)).raw("</td></tr>\n");
  }
  html.raw("</tbody></table>\n");
  cites.write(html);
  close_section(html);
}

void write_duties(const Scorecard& card, HtmlText& html) {
  if (card.duties.empty()) return;
  open_section(html, card, section::kDuties, label::kDuties);
  open_table(html, {&label::kStage, &label::kParty, &label::kDueBy, &label::kDoneOn,
                    &label::kStatus, &label::kDaysLate});
  std::size_t in_time = 0;  // their days stand in the sections of the stages
  for (const DutyScore& duty : card.duties) {
    if (duty.status == "done" && ++in_time != 0) continue;
    const bool known =
        duty.name == card.purchaser || duty.name == card.department || duty.name == card.supplier;
    write_duty(duty, !known, html);
  }
  html.raw("</tbody></table>\n");
  if (in_time != 0) {
    html.words("p class=\"dim\"", fmt::format("按时完成 {} 项。", in_time),
               fmt::format("Done in time: {}.", in_time));
  }

  close_section(html);
}

}  // namespace pbs
