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

void write_projects(const LetterContent& content, MdText& md) {
  md.table_head({{label::kId},
                 {label::kProject},
                 {label::kYear, true},
                 {label::kPurchaser},
                 {{"得分", "Points"}, true},
                 {label::kGrade},
                 {{"结果来源", "From"}},
                 {{"结果应用", "What follows"}}});
  for (const Scorecard& card : content.cards) {
    md.start_row();
    md.cell(md_text(card.id));
    md.cell(md_text(card.name.empty() ? card.source.path : card.name));
    md.cell(card.year ? std::to_string(*card.year) : std::string());
    md.cell(md_text(card.purchaser));
    md.cell(card.result ? std::optional(card.result->total) : std::nullopt);
    md.cell(card.result ? grade_words(card.result->grade, md.language()) : std::string_view{});
    md.cell(card.result ? md_text(result_words(card.result->from, md.language())) : std::string());
    md.cell(card.use_of_results ? md_text(supplier_action_words(
                                      card.use_of_results->supplier_action, md.language()))
                                : std::string());
    md.end_row();
  }
  md.end_table();
}

// The rows of service delivery that lost points.
void write_lost(const Scorecard& card, MdText& md) {
  if (!card.self_evaluation) return;
  bool any = false;
  for (const IndicatorScore& row : card.self_evaluation->indicators) {
    if (!row.weight || !row.points || *row.points >= *row.weight) continue;
    if (!any) {
      md.heading(2, letter_project(card, md.language()));
      md.table_head({{{"失分指标", "Row that lost points"}},
                     {label::kTarget},
                     {label::kActual},
                     {label::kWeight, true},
                     {{"得分", "Points"}, true}});
      any = true;
    }
    md.start_row();
    md.cell(md_text(row.name.empty() ? row.id : row.name));
    md.cell(md_text(row.target));
    md.cell(md_text(row.actual));
    md.cell(row.weight);
    md.cell(row.points);
    md.end_row();
  }
  if (any) md.end_table();
}

}  // namespace

void write_supplier_letter(const LetterContent& content, MdText& md) {
  write_letter_head(content, {"政府购买服务承接主体履约绩效情况表",
                              "Performance of a supplier of purchased services"},
                    md);
  if (const std::string_view code = content.cards.front().supplier_id; !code.empty()) {
    md.item({"统一社会信用代码", "Code"}, md_text(code));
  }
  md.item(label::kProjects, std::to_string(content.cards.size()));
  md.end_list();
  write_projects(content, md);
  for (const Scorecard& card : content.cards) write_lost(card, md);
  write_letter_foot(content, md);
}

}  // namespace pbs
