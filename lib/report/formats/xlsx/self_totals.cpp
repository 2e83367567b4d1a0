// SPDX-License-Identifier: MIT
// The rows below the indicators of the self-evaluation's form: total, grade, review.
#include <fmt/format.h>

#include "report/formats/view/card_view.hpp"
#include "report/formats/view/words.hpp"
#include "report/formats/xlsx/forms.hpp"

namespace pbs::xlsx {

FormCells ProjectForms::totals(const SelfEvaluationScore& score) {
  const FormCells cells = total_row(score);
  review_row(score);
  return cells;
}

// From the sum of points to what the total is rounded from: brought to the full points where rows
// do not apply, which a reader may also type.
std::string ProjectForms::full_points(const std::string& sum) const {
  if (!policy_->input.not_applicable_excluded && policy_->input.missing != MissingActual::exclude) {
    return fmt::format("ROUND({},9)", sum);
  }
  const std::string weights = range_name(first_, 6, last_, 6);
  const std::string counted = fmt::format("(SUMPRODUCT(ISNUMBER({})*{})+IF(ISNUMBER({}),{},0))",
                                          range_name(first_, 8, last_, 8), weights, execution_points_, execution_weight_);
  return fmt::format("ROUND(IF({0}<=0,0,({1})*(SUM({2})+N({3}))/{0}),9)", counted, sum, weights,
                     execution_weight_);
}

std::string ProjectForms::total_formula(const std::string& sum) const {
  return fmt::format("{}({},{})", rounding_function(*policy_), full_points(sum),
                     cells_.cell(*policy_, "grade.decimals"));
}

FormCells ProjectForms::total_row(const SelfEvaluationScore& score) {
  const std::optional<TotalGrade>& total = headline_total(score);
  const bool open = !score.total && score.worst;
  const Words words = open ? label::kWorst : Words{"总分", "Total"};
  sheet_.span(row_, 0, row_, 5, say(words), label_style());
  const Row at = row_;
  const std::string weights = range_name(first_, 6, last_, 6);
  Style bold = points_style("General");
  bold.bold = true;
  const ScoreSums sums = score_sums(score);
  sheet_.formula(at, 6, fmt::format("=SUM({})+N({})", weights, execution_weight_),
                 sums.weight.value_or(Decimal()), bold);
  if (score.claimed_total_stated || !score.claimed_total) {
    sheet_.number(at, 7, score.claimed_total, bold);
  } else {
    Row execution = first_;  // the claimed points of the execution row stand in a helper cell
    const std::string digits = execution_points_.substr(execution_points_.rfind('$') + 1);
    execution = static_cast<Row>(std::stoul(digits) - 1);
    sheet_.formula(at, 7, fmt::format("=SUM({})+N({})", range_name(first_, 7, last_, 7), cell_name(execution, Helper::upper)),
                   *score.claimed_total, bold);
  }
  FormCells cells;
  bold.number = number_format(total ? total->total.scale() : 2);
  if (total && policy_ != nullptr) {
    const std::string sum = fmt::format("SUM({})+N({})", range_name(first_, 8, last_, 8), execution_exact_);
    sheet_.formula(at, 8, "=" + total_formula(sum), total->total, bold);
    const std::string decisive = policy_->grade.on_rounded ? cell_name(at, 8) : full_points(sum);
    sheet_.formula_text(at, kLast, "=" + cells_.grade(*policy_, decisive, language()),
                        grade_words(total->grade, language()), text_style(Align::center));
  } else if (total) {
    sheet_.number(at, 8, total->total, bold);
    sheet_.text(at, kLast, grade_words(total->grade, language()), text_style(Align::center));
  } else {
    sheet_.text(at, 8, "—", text_style(Align::center));
    sheet_.text(at, kLast, say(label::kNoGrade), text_style(Align::center));
  }
  sheet_.text(at, 9, say(label::kGrade), label_style());
  sheet_.colour_grades(at, kLast, at, kLast);
  if (total) cells = {cell_name(at, 8, sheet_.name()), cell_name(at, kLast, sheet_.name())};
  sheet_.height(row_++, 22);
  return cells;
}

void ProjectForms::review_row(const SelfEvaluationScore& score) {
  sheet_.span(row_, 0, row_, 5, say({"复核总分（有复核得分的行以其代替得分）", "Total after review"}), label_style());
  bool reviewed_rows = false;
  for (const IndicatorScore& row : score.indicators) reviewed_rows = reviewed_rows || row.review;
  const bool formula = policy_ != nullptr && headline_total(score) &&
                       (score.review_total || !reviewed_rows);
  sheet_.text(row_, 6, "", text_style());
  sheet_.text(row_, 7, "", text_style());
  sheet_.text(row_, 8, "", text_style());
  const Style style = points_style(number_format(score.review_total ? score.review_total->scale() : 2));
  if (formula) {
    const std::string given = range_name(first_, 9, last_, 9);
    const std::string sum = fmt::format("SUM({})+N({})", range_name(first_, Helper::reviewed, last_, Helper::reviewed), execution_exact_);
    const std::string whole = fmt::format("=IF(COUNT({})=0,\"\",{})", given, total_formula(sum));
    if (score.review_total) sheet_.formula(row_, 9, whole, *score.review_total, style);
    else sheet_.formula_text(row_, 9, whole, "", style);
  } else {
    sheet_.number(row_, 9, score.review_total, style);
  }
  std::string stated;
  if (!score.claimed_grade.empty()) stated = fmt::format("{}{}", say({"自评等级：", "Claimed grade: "}), score.claimed_grade);
  sheet_.text(row_, kLast, stated, text_style());
  sheet_.height(row_++, 22);
}

}  // namespace pbs::xlsx
