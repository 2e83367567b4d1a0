// SPDX-License-Identifier: MIT
// 承接主体履约绩效情况表: a supplier's projects with points, grades and what follows from them.
// It holds nothing of any other supplier, no findings and no names of experts.
#include <fmt/format.h>

#include "report/formats/letter/letter.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

void write_projects(const LetterContent& content, LetterText& letter) {
  letter.table_head({{label::kId},
                     {label::kProject},
                     {label::kYear, true},
                     {label::kPurchaser},
                     {{"得分", "Points"}, true},
                     {label::kGrade},
                     {{"结果来源", "From"}},
                     {{"结果应用", "What follows"}}});
  for (const Scorecard& card : content.cards) {
    letter.start_row();
    letter.cell(letter.text(card.id));
    letter.cell(letter.text(card.name.empty() ? card.source.path : card.name));
    letter.cell(card.year ? std::to_string(*card.year) : std::string());
    letter.cell(letter.text(card.purchaser));
    letter.cell(card.result ? std::optional(card.result->total) : std::nullopt);
    letter.cell(card.result ? grade_words(card.result->grade, letter.language())
                            : std::string_view{});
    letter.cell(card.result ? letter.text(result_words(card.result->from, letter.language()))
                            : std::string());
    letter.cell(card.use_of_results ? letter.text(supplier_action_words(
                                          card.use_of_results->supplier_action, letter.language()))
                                    : std::string());
    letter.end_row();
  }
  letter.end_table();
}

// The rows of service delivery that lost points.
void write_lost(const Scorecard& card, LetterText& letter) {
  if (!card.self_evaluation) return;
  bool any = false;
  for (const IndicatorScore& row : card.self_evaluation->indicators) {
    if (!row.weight || !row.points || *row.points >= *row.weight) continue;
    if (!any) {
      letter.heading(letter_project(card, letter));
      letter.table_head({{{"失分指标", "Row that lost points"}},
                         {label::kTarget},
                         {label::kActual},
                         {label::kWeight, true},
                         {{"得分", "Points"}, true}});
      any = true;
    }
    letter.start_row();
    letter.cell(letter.text(row.name.empty() ? row.id : row.name));
    letter.cell(letter.text(row.target));
    letter.cell(letter.text(row.actual));
    letter.cell(row.weight);
    letter.cell(row.points);
    letter.end_row();
  }
  if (any) letter.end_table();
}

}  // namespace

void write_supplier_letter(const LetterContent& content, LetterText& letter) {
  write_letter_head(
      content,
      {"政府购买服务承接主体履约绩效情况表", "Performance of a supplier of purchased services"},
      letter);
  if (const std::string_view code = content.cards.front().supplier_id; !code.empty()) {
    letter.item({"统一社会信用代码", "Code"}, letter.text(code));
  }
  letter.item(label::kProjects, std::to_string(content.cards.size()));
  letter.end_list();
  write_projects(content, letter);
  for (const Scorecard& card : content.cards) write_lost(card, letter);
  write_letter_foot(content, letter);
}

}  // namespace pbs
