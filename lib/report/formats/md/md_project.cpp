// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "report/formats/md/parts.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

std::string optional_text(const std::optional<Decimal>& value) {
  return value ? grouped(*value) : std::string();
}

std::string sign_text(const std::optional<Decimal>& value) {
  return value ? with_sign(*value) : std::string();
}

std::string with_grade(const TotalGrade& total, MdText& md) {
  return fmt::format("**{} {}**", total.total, grade_words(total.grade, md.language()));
}

void write_marks(const SelfEvaluationScore& score, MdText& md) {
  if (score.total) md.item(label::kPoints, with_grade(*score.total, md));
  if (score.worst) md.item(label::kWorst, with_grade(*score.worst, md));
  if (score.best) md.item(label::kBest, with_grade(*score.best, md));
  if (score.claimed_total) {
    std::string claimed = grouped(*score.claimed_total);
    if (const auto grade = grade_named(score.claimed_grade)) {
      claimed += fmt::format(" {}", grade_words(*grade, md.language()));
    }
    md.item(label::kClaimed, claimed);
  }
  md.item(label::kDifference, sign_text(total_difference(score)));
  md.item(label::kReview, optional_text(score.review_total));
}

std::string service_text(const Scorecard& card, Language language) {
  std::string text;
  for (const std::string_view part :
       {card.catalogue, service_class_words(card.service_class, language),
        service_kind_words(card.service_kind, language)}) {
    if (!part.empty()) text += (text.empty() ? "" : " ") + std::string(part);
  }
  return text;
}

void write_facts(const Scorecard& card, MdText& md) {
  md.item(label::kId, md_text(card.id));
  if (card.year) md.item(label::kYear, std::to_string(*card.year));
  if (card.self_evaluation) write_marks(*card.self_evaluation, md);
  if (card.key_project) md.item(label::kKeyProject, md.say({"是", "yes"}));
  md.item(label::kDepartment, md_text(card.department));
  md.item(label::kPurchaser, md_text(card.purchaser));
  md.item(label::kSupplier, md_text(card.supplier));
  md.item(label::kService, md_text(service_text(card, md.language())));
  if (card.contract_amount)
    md.item(label::kContract, grouped(*card.contract_amount) + md_text(card.unit));
  md.item(label::kSet, md_text(card.indicator_set));
  md.item(label::kObjective, md_text(card.objective));
  if (card.self_evaluation) {
    md.item(label::kSubmitted, md_text(card.self_evaluation->submitted));
    md.item(label::kExplanation, md_text(card.self_evaluation->explanation));
  }
  md.item(label::kPolicy, md_text(card.policy_id));
  md.item(label::kFile,
          md_text(card.source.line > 1 ? fmt::format("{}:{}", card.source.path, card.source.line)
                                       : std::string(card.source.path)));
  md.end_list();
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
  md.cell(sign_text(difference(row.claimed, row.points)));
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
          {optional_text(sums.weight), optional_text(sums.points), optional_text(sums.claimed),
           sign_text(sum_difference(score, sums)),
           score.review_total ? optional_text(sums.review) : std::string()},
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
             optional_text(score.claimed_total),
             sign_text(total_difference(score)),
             optional_text(score.review_total)},
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

void write_rows(const Scorecard& card, MdText& md) {
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

}  // namespace

void write_md_project(const Scorecard& card, MdText& md) {
  md.heading(3, md_text(card.name.empty() ? card.source.path : card.name));
  const Words sentence = status_sentence(card);
  if (!sentence.zh.empty()) md.paragraph(md.say(sentence));
  write_facts(card, md);
  if (card.self_evaluation) write_rows(card, md);
  write_md_findings(card, md);
}

}  // namespace pbs
