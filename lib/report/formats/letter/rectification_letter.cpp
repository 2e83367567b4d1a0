// SPDX-License-Identifier: MIT
// 整改通知: the grade of the evaluation, what lost points and why, what to correct, and by when.
#include <fmt/format.h>

#include "report/formats/letter/letter.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"
#include "report/report_rows.hpp"

namespace pbs {

namespace {

// The rows that make up the result that counts.
bool counts_for_result(const ReportRow& row, const Scorecard& card) {
  if (!card.result) return row.stage == "self_evaluation";
  if (card.result->from == "self_evaluation") return row.stage == "self_evaluation";
  return row.stage == "evaluation" && row.part == card.result->from;
}

void write_row(const ReportRow& row, LetterText& letter) {
  std::string why = letter.text(row.reason);
  if (why.empty() && !row.formula.empty()) why = letter.text(row.formula);
  letter.start_row();
  letter.cell(row.label.zh.empty() ? letter.text(row.name.empty() ? row.id : row.name)
                                   : std::string(letter.say(row.label)));
  letter.cell(letter.text(row.target));
  letter.cell(letter.text(row.actual));
  letter.cell(row.weight);
  letter.cell(row.points);
  letter.cell(number_text(difference(row.weight, row.points)));
  letter.cell(why);
  letter.cell(letter.text(row.remedy));
  letter.end_row();
}

void write_lost(const Scorecard& card, LetterText& letter) {
  std::vector<ReportRow> rows = report_rows(card);
  std::vector<const ReportRow*> lost;
  const auto collect = [&](auto counts) {
    for (const ReportRow& row : rows) {
      const bool less = row.weight && row.points && *row.points < *row.weight;
      if (row.kind == RowKind::row && less && counts(row)) lost.push_back(&row);
    }
  };
  collect([&](const ReportRow& row) { return counts_for_result(row, card); });
  // Where only the printed result of an evaluation is known, the self-evaluation shows the rows.
  if (lost.empty()) collect([](const ReportRow& row) { return row.stage == "self_evaluation"; });
  if (lost.empty()) return;
  letter.table_head({{{"失分指标", "Row that lost points"}},
                     {label::kTarget},
                     {label::kActual},
                     {label::kWeight, true},
                     {{"得分", "Points"}, true},
                     {{"失分", "Lost"}, true},
                     {{"原因", "Why"}},
                     {{"整改措施", "What to correct"}}});
  for (const ReportRow* row : lost) write_row(*row, letter);
  letter.end_table();
}

void write_project(const Scorecard& card, std::size_t number, LetterText& letter) {
  const bool zh = letter.language() == Language::zh;
  const std::string project = letter_project(card, letter);
  const std::string count = letter_number(number, letter.language());
  letter.heading(zh ? fmt::format("{}、{}", count, project)
                    : fmt::format("{}. {}", count, project));
  if (card.result) {
    const auto grade = grade_words(card.result->grade, letter.language());
    const auto from = letter.text(result_words(card.result->from, letter.language()));
    letter.paragraph(
        zh ? fmt::format("{}结果：{} 分，等级为“{}”。", from, card.result->total, grade)
           : fmt::format("Result ({}): {} points, grade {}.", from, card.result->total, grade));
  }
  write_lost(card, letter);
  if (card.use_of_results) {
    const UseOfResultsScore& use = *card.use_of_results;
    letter.item({"预算安排", "Budget"}, letter.text(use_words(use.action, letter.language())));
    if (use.budget_after) {
      letter.item({"下年预算建议", "Proposed for the next year"},
                  grouped(*use.budget_after) + letter.text(card.unit));
    }
  }
  const RectificationScore& rectification = *card.rectification;
  letter.item({"整改期限", "To be rectified by"},
              letter_date(rectification.due, letter.language()));
  letter.item(label::kBasis, letter.text(rectification.cite));
  letter.end_list();
}

}  // namespace

void write_rectification_letter(const LetterContent& content, LetterText& letter) {
  write_letter_head(content,
                    {"政府购买服务绩效评价结果整改通知",
                     "Rectification after the evaluation of purchased services"},
                    letter);
  letter.paragraph(
      letter.language() == Language::zh
          ? fmt::format("经绩效评价，你单位下列 {} 个政府购买服务项目需要整改。现将评价结"
                        "果、存在的问题和整改要求通知如下。",
                        content.cards.size())
          : fmt::format("After their evaluation {} of your projects must be rectified. "
                        "Results, problems and what is asked for:",
                        content.cards.size()));
  std::size_t number = 0;
  for (const Scorecard& card : content.cards) write_project(card, ++number, letter);
  letter.paragraph(
      letter.say({"请逐项制定整改措施，在整改期限内完成，并书面报告整改结果。",
                  "Please decide on measures for every item, carry them out in time, and "
                  "report on them in writing."}));
  write_letter_foot(content, letter);
}

}  // namespace pbs
