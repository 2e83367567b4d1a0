// SPDX-License-Identifier: MIT
// 绩效自评: every row with what was claimed, recomputed and reviewed, and what they add up to.
#include <fmt/format.h>

#include "report/formats/explain/parts.hpp"
#include "report/formats/explain/row_points.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/card_view.hpp"

namespace pbs::explain {

namespace {

constexpr std::string_view kPart = "self_evaluation";
constexpr std::string_view kExecution = "execution";

// "9.07, 差异 +0.00": what was claimed or reviewed beside the recomputed points.
std::string compared(const std::optional<Decimal>& number, const std::optional<Decimal>& points,
                     const Page& page) {
  if (!number) return {};
  std::string text = number->to_string();
  if (points) {
    text += page.say({"，与得分差 ", ", difference "});
    text += with_sign(*number - *points);
  }
  return text;
}

void write_method(std::string_view method, std::string_view cite, Page& page) {
  if (!method.empty()) {
    page.field({"方法", "method"},
               fmt::format("{} {}", method_words(method, page.language()), method));
  }
  page.basis(cite);
}

void write_execution(const Scorecard& card, const ExecutionScore& row, Page& page) {
  page.item(kExecution, page.say({"预算执行率", "budget execution"}), row.place);
  write_points(row, page);
  page.field({"分值", "weight"}, row.weight, row.weight_place);
  page.field({"年初预算", "approved"}, row.approved, card.unit);
  page.field({"全年预算", "adjusted"}, row.adjusted, card.unit, row.adjusted_place);
  page.field({"全年执行", "executed"}, row.executed, card.unit, row.executed_place);
  page.field({"到位资金", "received"}, row.received, card.unit);
  page.field({"执行率", "rate"}, row.rate, "%");
  page.field({"填报率", "claimed rate"}, row.claimed_rate, "%");
  page.field({"自评", "claimed"}, compared(row.claimed, row.points, page), row.claimed_place);
  write_method(row.method, row.cite, page);
}

void write_row(const IndicatorScore& row, Page& page) {
  const std::string_view key = row.id.empty() ? row.name : row.id;
  page.item(key, row.name, row.place);
  write_points(row, page);
  page.field({"分值", "weight"}, row.weight, row.weight_place);
  page.field({"指标值", "target"}, row.target, row.target_place);
  page.field({"完成值", "actual"}, row.actual, row.actual_place);
  page.field({"等级", "level"}, level_words(row.level, page.language()), row.level_place);
  page.field({"自评", "claimed"}, compared(row.claimed, row.points, page), row.claimed_place);
  page.field({"复核", "reviewed"}, compared(row.review, row.points, page), row.review_place);
  page.field({"复核理由", "reason"}, row.review_reason);
  write_method(row.method, row.cite, page);
  page.notes(kPart, key);
}

// The number that counts of a row: pending ones at their worst.
const std::optional<Decimal>& counted(const IndicatorScore& row) {
  return row.points ? row.points : row.low;
}

Sum sum_of(const SelfEvaluationScore& score) {
  Sum sum;
  if (score.execution.points) sum.add(*score.execution.points);
  for (const IndicatorScore& row : score.indicators) {
    if (counted(row)) sum.add(*counted(row));
  }
  return sum;
}

Sum reviewed_sum(const SelfEvaluationScore& score) {
  Sum sum;
  if (score.execution.points) sum.add(*score.execution.points);
  for (const IndicatorScore& row : score.indicators) {
    const std::optional<Decimal>& number = row.review ? row.review : counted(row);
    if (number) sum.add(*number);
  }
  return sum;
}

Sum claimed_sum(const SelfEvaluationScore& score) {
  Sum sum;
  if (score.execution.claimed) sum.add(*score.execution.claimed);
  for (const IndicatorScore& row : score.indicators) {
    if (row.claimed) sum.add(*row.claimed);
  }
  return sum;
}

void write_difference(const SelfEvaluationScore& score, Page& page) {
  if (!score.difference) return;
  const DifferenceScore& difference = *score.difference;
  std::string text = difference.points.to_string();
  if (difference.rate) text += fmt::format(" ({}%)", *difference.rate);
  text.append(" ").append(difference_words(difference.level, page.language()));
  page.field({"自评−复核", "difference"}, text);
  page.basis(difference.cite);
}

void write_totals(const Scorecard& card, const SelfEvaluationScore& score, Page& page) {
  page.item(kPart, page.say({"总分", "total"}), {});
  write_sum(sum_of(score), page);
  if (score.rescaling) {
    page.field({"折算", "rescaled"},
               fmt::format("{} ÷ {} × {}  {}", score.rescaling->points, score.rescaling->weight,
                           score.rescaling->full,
                           page.say({"剔除不适用的指标", "without the rows that do not apply"})));
  }
  write_rounding(score.rounding, page);
  write_total({"总分", "total"}, score.total, page);
  write_total({"最低", "worst"}, score.worst, page);
  write_total({"最高", "best"}, score.best, page);
  if (card.status == CardStatus::no_total) {
    page.field({"总分", "total"}, page.say({"无总分，见问题", "none, see the findings"}));
  }
  if (score.near_boundary) {
    page.field({"分界", "boundary"}, page.say({"距等级分界不超过 0.05 分",
                                             "within 0.05 of a grade boundary"}));
  }
  if (score.claimed_total) {
    page.field({"自评合计", "claimed sum"}, claimed_sum(score).equation());
    page.field({"自评总分", "claimed"},
               score.claimed_total->to_string().append(" ").append(score.claimed_grade));
  }
  if (score.review_total) {
    page.field({"复核合计", "review sum"}, reviewed_sum(score).equation());
    page.field({"复核总分", "reviewed"}, score.review_total);
  }
  write_difference(score, page);
  page.notes(kPart);
}

}  // namespace

bool write_self_evaluation(const Scorecard& card, const Selection& asked, Page& page) {
  const SelfEvaluationScore& score = *card.self_evaluation;
  bool found = asked.whole();
  if (asked.whole() || asked.what == kExecution) {
    write_execution(card, score.execution, page);
    found = true;
  }
  for (const IndicatorScore& row : score.indicators) {
    if (!asked.whole() && row.id != asked.what && row.name != asked.what) continue;
    write_row(row, page);
    found = true;
  }
  if (asked.whole()) write_totals(card, score, page);
  return found;
}

}  // namespace pbs::explain
