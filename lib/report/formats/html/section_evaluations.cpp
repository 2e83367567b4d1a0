// SPDX-License-Identifier: MIT
// 部门评价 and 财政评价, and the four E of the result.
#include <fmt/format.h>

#include "model/dimension.hpp"
#include "report/formats/html/blocks.hpp"
#include "report/formats/html/sections.hpp"
#include "report/formats/html/tree_table.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/stage_labels.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"
#include "score/identifiers.hpp"

namespace pbs {

namespace {

using WordsOf = std::string_view (*)(std::string_view, Language);

void write_list(HtmlText& html, const Words& name, const List<std::string_view>& ids,
                WordsOf words) {
  if (ids.empty()) return;
  html.words("dt", name).raw("<dd>");
  bool first = true;
  for (const std::string_view id : ids) {
    if (!first) html.raw(" · ");
    first = false;
    html.words("i", both(words, id));
  }
  html.raw("</dd>\n");
}

void graded(HtmlText& html, const std::optional<TotalGrade>& total) {
  html.raw("<td>");
  if (total) {
    html.text(grouped(total->total)).raw(" ");
    write_grade(total->grade, html);
  }
  html.raw("</td>");
}

void write_experts(const EvaluationScore& score, HtmlText& html) {
  if (score.experts.size() < 2) return;
  html.raw("<table class=\"plain ns\"><thead><tr>").words("th", label::kExpert);
  for (const Words* head : {&label::kWeight, &label::kTotal, &label::kWithout}) {
    html.words("th", *head);
  }
  html.raw("</tr></thead><tbody>\n");
  for (const ExpertScore& expert : score.experts) {
    html.raw("<tr>").block("th", expert.expert).figure(expert.weight, 0);
    graded(html, expert.total);
    graded(html, expert.without);
    html.raw("</tr>\n");
  }
  html.raw("</tbody></table>\n");
}

void write_printed(const EvaluationScore& score, HtmlText& html) {
  html.words("p class=\"dim\"", label::kPrintedOnly).raw("\n");
  if (!score.result.total) return;
  html.raw("<dl class=\"marks\"><div>").words("dt", label::kTotal).raw("<dd>");
  html.text(grouped(score.result.total->total)).raw(" ");
  write_grade(score.result.total->grade, html);
  html.raw("</dd></div></dl>\n");
}

void write_evaluation(const EvaluationScore& score, HtmlText& html) {
  html.words("h4", both(evaluation_kind_words, score.kind)).raw("\n");
  open_facts(html);
  write_fact(html, label::kDate, score.origin.date);
  write_party(score.origin, html);
  write_list(html, label::kApproaches, score.approaches, approach_words);
  write_list(html, label::kStandards, score.standards, standard_words);
  if (!score.experts_method.empty()) {
    write_fact(html, label::kExpertsMethod, both(experts_words, score.experts_method));
  }
  if (score.gap) write_fact(html, label::kGap, with_sign(*score.gap));
  write_fact(html, label::kBasis, score.cite);
  html.raw("</dl>\n");
  if (score.stated) write_printed(score, html);
  write_experts(score, html);
  write_tree_table(score.nodes, TreeFoot::of(score.result), html);
}

// The bar is as long as the share; the number stands beside it.
void write_dimension(const std::optional<DimensionScore>& score, HtmlText& html) {
  if (!score) {
    html.raw("<td>—</td></tr>\n");
    return;
  }
  html.raw("<td>").text(grouped(score->weight)).raw("</td><td>").text(grouped(score->points));
  html.raw("</td><td>");
  if (score->score) {
    const std::string percent = score->score->to_string();
    html.raw("<meter max=\"100\" value=\"").text(percent).raw("\"></meter> ").text(percent);
    html.raw("%");
  }
  html.raw("</td></tr>\n");
}

}  // namespace

void write_evaluations(const Scorecard& card, HtmlText& html) {
  if (card.evaluations.empty()) return;
  open_section(html, card, section::kEvaluation, stage_title("evaluation"));
  for (const EvaluationScore& score : card.evaluations) write_evaluation(score, html);
  close_section(html);
}

void write_four_e(const Scorecard& card, HtmlText& html) {
  bool any = false;
  for (const auto& score : card.dimensions) any = any || score;
  if (!any) return;
  open_section(html, card, section::kFourE, label::kFourE);
  html.raw("<table class=\"tree flat\"><thead><tr>").words("th", label::kDimension);
  for (const Words* head : {&label::kWeight, &label::kScored, &label::kShareOfPoints}) {
    html.words("th", *head);
  }
  html.raw("</tr></thead><tbody>\n");
  for (std::size_t i = 0; i < card.dimensions.size(); ++i) {
    html.raw("<tr>").words("th", both(dimension_words, identifier(static_cast<Dimension>(i))));
    write_dimension(card.dimensions[i], html);
  }
  html.raw("</tbody></table>\n");
  close_section(html);
}

}  // namespace pbs
