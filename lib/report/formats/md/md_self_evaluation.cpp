// SPDX-License-Identifier: MIT
// The form of the self-evaluation, recomputed: rows, totals, reasons and evidence.
#include <fmt/format.h>

#include "report/formats/md/parts.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

std::string with_grade(const TotalGrade& total, MdText& md) {
  return fmt::format("**{} {}**", total.total, grade_words(total.grade, md.language()));
}

template <typename Row>
void write_numbers(const Row& row, const std::optional<Decimal>& review, MdText& md) {
  const std::string reckoning = md_text(calculation(row));
  md.cell(row.weight);
  if (row.status == RowStatus::scored) {
    md.cell(reckoning);
  } else {
    const auto status = status_words(row.status, md.language());
    md.cell(fmt::format("{}{}{}", status, reckoning.empty() ? "" : " ", reckoning));
  }
  md.cell(row.points);
  md.cell(row.claimed);
  md.cell(signed_text(difference(row.claimed, row.points)));
  md.cell(review);
  md.cell(md_text(row.cite));
  md.end_row();
}

void write_execution(const Scorecard& card, MdText& md) {
  const ExecutionScore& row = card.self_evaluation->execution;
  const auto amount = [&](const std::optional<Decimal>& value) {
    return value ? grouped(*value) + md_text(card.unit) : std::string();
  };
  md.start_row();
  md.cell(md.say(label::kRate));
  md.cell("");
  md.cell(amount(row.adjusted));
  md.cell(amount(row.executed) + (row.rate ? fmt::format(" ({}%)", *row.rate) : std::string()));
  write_numbers(row, std::nullopt, md);
}

void write_indicator(const IndicatorScore& row, MdText& md) {
  std::string actual = md_text(row.actual);
  if (!row.level.empty() && row.actual != level_words(row.level, Language::zh)) {
    actual += fmt::format("{}{}", actual.empty() ? "" : " ",
                          md_text(level_words(row.level, md.language())));
  }
  md.start_row();
  md.cell(md_text(row.name.empty() ? row.id : row.name));
  md.cell(md_text(row.group.empty() ? class_words(row.indicator_class, md.language()) : row.group));
  md.cell(md_text(row.target));
  md.cell(actual);
  write_numbers(row, row.review, md);
}

// A line of sums under the rows: name, then the cells from weight to review.
void sum_row(std::string_view name, const std::string (&numbers)[5], std::string_view reckoning,
             MdText& md) {
  md.start_row();
  md.cell(fmt::format("**{}**", name));
  for (int i = 0; i < 3; ++i) md.cell("");
  md.cell(numbers[0]);
  md.cell(reckoning);
  for (std::size_t i = 1; i < 5; ++i) md.cell(numbers[i]);
  md.cell("");
  md.end_row();
}

void write_totals(const SelfEvaluationScore& score, MdText& md) {
  const ScoreSums sums = score_sums(score);
  sum_row(md.say(label::kSum),
          {number_text(sums.weight), number_text(sums.points), number_text(sums.claimed),
           signed_text(sum_difference(score, sums)),
           score.review_total ? number_text(sums.review) : std::string()},
          {}, md);
  if (score.rescaling) {
    sum_row(md.say(label::kRescaled), {{}, with_sign(score.rounding), {}, {}, {}},
            fmt::format("{} ÷ {} × {}", score.rescaling->points, score.rescaling->weight,
                        score.rescaling->full),
            md);
  } else if (!score.rounding.is_zero()) {
    sum_row(md.say(label::kRounding), {{}, with_sign(score.rounding), {}, {}, {}}, {}, md);
  }
  if (score.total) {
    sum_row(md.say(label::kTotal),
            {{},
             with_grade(*score.total, md),
             number_text(score.claimed_total),
             signed_text(total_difference(score)),
             number_text(score.review_total)},
            {}, md);
  }
  if (score.worst)
    sum_row(md.say(label::kWorst), {{}, with_grade(*score.worst, md), {}, {}, {}}, {}, md);
  if (score.best)
    sum_row(md.say(label::kBest), {{}, with_grade(*score.best, md), {}, {}, {}}, {}, md);
}

// Reasons, remedies, evidence and the like of a row; empty when it states none.
std::string row_notes(const IndicatorScore& row, const MdText& md) {
  std::string text;
  const auto add = [&](const Words& name, std::string_view words) {
    if (words.empty()) return;
    if (!text.empty()) text += md.say({"；", "; "});
    text += fmt::format("{} {}", md.say(name), md_text(words));
  };
  add(label::kReason, row.reason);
  add(label::kRemedy, row.remedy);
  add(label::kReviewReason, row.review_reason);
  add(label::kEvidence,
      fmt::format("{}", fmt::join(row.evidence.begin(), row.evidence.end(), md.say({"、", ", "}))));
  for (const BreakdownScore& part : row.breakdown) {
    add(label::kBreakdown, fmt::format("{} {} {}", part.name, part.target, part.actual));
  }
  if (row.survey.present) {
    add(label::kSurvey,
        fmt::format("{} {}{} {}{} {}", md.say({"样本", "sample"}), row.survey.sample,
                    md.say({"，题目", ", questions"}), row.survey.questions,
                    md.say({"，日期", ", date"}), row.survey.date));
  }
  return text;
}

void write_row_notes(const SelfEvaluationScore& score, MdText& md) {
  bool any = false;
  for (const IndicatorScore& row : score.indicators) {
    const std::string notes = row_notes(row, md);
    if (notes.empty()) continue;
    const std::string name = md_text(row.name.empty() ? row.id : row.name);
    md.raw(fmt::format("- {}{}{}\n", name, md.say({"：", ": "}), notes));
    any = true;
  }
  if (any) md.end_list();
}

}  // namespace

void write_md_self_evaluation(const Scorecard& card, MdText& md) {
  const SelfEvaluationScore& score = *card.self_evaluation;
  md.table_head({{label::kIndicator},
                 {{"指标类型", "Class"}},
                 {label::kTarget},
                 {label::kActual},
                 {label::kWeight, true},
                 {label::kFormula},
                 {label::kPoints, true},
                 {label::kClaimed, true},
                 {label::kDifference, true},
                 {label::kReview, true},
                 {label::kBasis}});
  write_execution(card, md);
  for (const IndicatorScore& row : score.indicators) write_indicator(row, md);
  write_totals(score, md);
  md.end_table();
  md.paragraph(md.say(label::kDifferenceNote));
  if (score.near_boundary) md.paragraph(md.say(label::kNearBoundary));
  write_row_notes(score, md);
}

}  // namespace pbs
