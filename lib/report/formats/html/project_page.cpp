// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "report/formats/html/parts.hpp"
#include "report/formats/html/sections.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/portfolio_view.hpp"
#include "report/formats/view/stage_labels.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

void write_title(const Scorecard& card, const std::string& id, HtmlText& html) {
  html.raw(fmt::format("<article class=\"project\" id=\"{0}\" aria-labelledby=\"{0}-h\">\n", id));
  html.raw("<p class=\"kicker\">").user(card.id);
  if (card.year) {
    html.raw(" ").words("i", fmt::format("{} 年度", *card.year), fmt::format("{}", *card.year));
  }
  if (card.key_project) html.raw(" ").words("i class=\"tag\"", label::kKeyProject);
  html.raw(" ").words("a class=\"back\" href=\"#main\"", label::kBack).raw("</p>");
  html.raw(fmt::format("<h2 id=\"{}-h\">", id));
  if (card.name.empty()) {
    html.user(card.id.empty() ? card.source.path : card.id);
  } else {
    html.user(card.name);
  }
  html.raw("</h2>\n");
}

void mark(HtmlText& html, const Words& name, const std::string& value,
          const std::optional<Grade>& grade, bool main) {
  html.raw(main ? "<div class=\"main\">" : "<div>").words("dt", name).raw("<dd>").text(value);
  if (grade) {
    html.raw(" ");
    write_grade(*grade, html);
  }
  html.raw("</dd></div>");
}

void write_result(const SelfEvaluationScore& score, HtmlText& html) {
  if (score.total) {
    mark(html, label::kPoints, grouped(score.total->total), score.total->grade, true);
  }
  if (score.worst) {
    mark(html, label::kWorst, score.worst->total.to_string(), score.worst->grade, true);
  }
  if (score.best) mark(html, label::kBest, score.best->total.to_string(), score.best->grade, true);
}

void write_claimed(const SelfEvaluationScore& score, HtmlText& html) {
  html.raw("<div>")
      .words("dt", label::kClaimed)
      .raw("<dd>")
      .text(grouped(*score.claimed_total))
      .raw(" ");
  if (const auto grade = grade_named(score.claimed_grade)) {
    write_grade(*grade, html);
  } else {
    html.user(score.claimed_grade);
  }
  html.raw("</dd></div>");
}

void write_review(const SelfEvaluationScore& score, HtmlText& html) {
  html.raw("<div>").words("dt", label::kReview).raw("<dd>").text(grouped(*score.review_total));
  if (score.difference && !score.difference->level.empty()) {
    html.raw(" ").words("small", both(difference_words, score.difference->level));
  }
  html.raw("</dd></div>");
}

void write_marks(const Scorecard& card, HtmlText& html) {
  html.raw("<dl class=\"marks\">");
  if (card.result && card.result->from != "self_evaluation") {
    mark(html, both(evaluation_kind_words, card.result->from), grouped(card.result->total),
         card.result->grade, true);
  }
  if (card.self_evaluation) {
    const SelfEvaluationScore& score = *card.self_evaluation;
    write_result(score, html);
    if (score.claimed_total) write_claimed(score, html);
    if (const std::optional<Decimal> gap = total_difference(score)) {
      mark(html, label::kDifference, with_sign(*gap), std::nullopt, false);
    }
    if (score.review_total) write_review(score, html);
  }
  html.raw("</dl>\n");
}

void write_service(const Scorecard& card, HtmlText& html) {
  if (card.catalogue.empty() && card.service_class.empty() && card.service_kind.empty()) return;
  html.words("dt", label::kService).raw("<dd>").user(card.catalogue);
  if (!card.service_class.empty()) {
    html.raw(" ").words("i", both(service_class_words, card.service_class));
  }
  if (!card.service_kind.empty()) {
    html.raw(" ").words("i", both(service_kind_words, card.service_kind));
  }
  html.raw("</dd>\n");
}

void write_contract(const Scorecard& card, HtmlText& html) {
  write_amount(html, label::kContract, card.contract_amount, card.unit);
  if (!card.contract_procedure.empty()) {
    write_fact(html, label::kProcedure, both(procedure_words, card.contract_procedure));
  }
  if (card.contract_start.empty() && card.contract_end.empty()) return;
  write_fact(html, label::kTerm, fmt::format("{} – {}", card.contract_start, card.contract_end));
}

void write_facts(const Scorecard& card, HtmlText& html) {
  open_facts(html);
  write_fact(html, label::kDepartment, card.department);
  write_fact(html, label::kPurchaser, card.purchaser);
  write_fact(html, label::kSupplier, card.supplier);
  write_service(card, html);
  write_contract(card, html);
  write_fact(html, label::kSet, card.indicator_set);
  write_fact(html, label::kPolicy, card.policy_id);
  write_fact(html, label::kFile,
             card.source.line > 1 ? fmt::format("{}:{}", card.source.path, card.source.line)
                                  : std::string(card.source.path));
  html.raw("</dl>\n<dl class=\"facts whole\">");
  write_fact(html, label::kObjective, card.objective);
  html.raw("</dl>\n");
}

}  // namespace

void write_budget_table(const Scorecard& card, HtmlText& html) {
  const ExecutionScore& row = card.self_evaluation->execution;
  if (!row.approved && !row.adjusted && !row.executed && !row.received) return;
  html.raw("<table class=\"plain ns\"><caption>")
      .words("i", label::kBudgetTable)
      .raw(" <small>")
      .user(card.unit)
      .raw("</small></caption><thead><tr>")
      .words("th", label::kSource);
  for (const Words* head : {&label::kApproved, &label::kBudget, &label::kExecuted,
                            &label::kReceived, &label::kRate, &label::kClaimedRate}) {
    html.words("th", *head);
  }
  html.raw("</tr></thead><tbody>\n");
  for (const SourceScore& source : row.sources) {
    html.raw("<tr>").block("th", source.name).figure(source.approved, 0);
    html.figure(source.adjusted, 0).figure(source.executed, 0);
    html.raw("<td></td><td></td><td></td></tr>\n");
  }
  const auto percent = [](const std::optional<Decimal>& rate) {
    return rate ? rate->to_string() + "%" : std::string();
  };
  html.raw("</tbody><tfoot><tr>").words("th", label::kTotalRow);
  html.figure(row.approved, 0).figure(row.adjusted, 0).figure(row.executed, 0);
  html.figure(row.received, 0)
      .figure(percent(row.rate), 0)
      .figure(percent(row.claimed_rate), 0)
      .raw("</tr></tfoot></table>\n");
}

void write_self_evaluation(const Scorecard& card, HtmlText& html) {
  if (!card.self_evaluation) return;
  const SelfEvaluationScore& score = *card.self_evaluation;
  open_section(html, card, section::kSelf, stage_title("self_evaluation"));
  html.raw("<dl class=\"facts whole\">");
  write_fact(html, label::kSubmitted, score.submitted);
  write_fact(html, label::kExplanation, score.explanation);
  html.raw("</dl>\n");
  write_budget_table(card, html);
  write_score_table(card, html);
  close_section(html);
}

void write_project_page(const Scorecard& card, HtmlText& html) {
  write_title(card, anchor(card), html);
  if (card.self_evaluation || card.result) write_marks(card, html);
  const Words sentence = status_sentence(card);
  if (!sentence.zh.empty()) html.words("p class=\"note\"", sentence).raw("\n");
  if (card.self_evaluation && card.self_evaluation->near_boundary) {
    html.words("p class=\"note\"", label::kNearBoundary).raw("\n");
  }
  write_steps(card, html);
  write_facts(card, html);
  write_ex_ante(card, html);
  write_target_review(card, html);
  write_target_approval(card, html);
  write_monitoring(card, html);
  write_self_evaluation(card, html);
  write_evaluations(card, html);
  write_four_e(card, html);
  write_use_of_results(card, html);
  write_rectification(card, html);
  write_publication(card, html);
  write_duties(card, html);
  if (card.withheld.begin() == card.withheld.end()) write_findings(card, html);
  html.raw("</article>\n");
}

}  // namespace pbs
