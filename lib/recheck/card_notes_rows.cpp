// SPDX-License-Identifier: MIT
// Why rules had nothing to say of a row of the self-evaluation.
#include <algorithm>

#include <fmt/format.h>

#include "recheck/card_notes.hpp"
#include "recheck/row_facts.hpp"
#include "score/level_band.hpp"
#include "score/row.hpp"
#include "validate/budget_amounts.hpp"

namespace pbs {

namespace {

constexpr std::string_view kLevelMethod = "levels";

Reason same(std::string text) {
  return {text, text};
}

std::optional<Reason> claimed_points(const ScoredInput& in, std::size_t i) {
  const auto [row, score] = row_pair(in, i);
  if (score.status != RowStatus::scored || !score.points) return std::nullopt;
  if (row.claimed.written.blank()) {
    return Reason{"没有填自评得分", "no points are claimed"};
  }
  if (!row.claimed) return std::nullopt;
  if (score.method == kLevelMethod) {
    return Reason{"定性指标由评价人在档内给分，见 R-06",
                  "inside its band a qualitative row is the evaluator's choice: R-06"};
  }
  const Decimal& tolerance = in.written.policy.recheck.points_tolerance;
  const Decimal difference = (*row.claimed - *score.points).abs();
  if (difference > tolerance) return std::nullopt;
  return same(fmt::format("|{} − {}| = {} ≤ {}", *row.claimed, *score.points, difference,
                          tolerance));
}

std::optional<Reason> level_points(const ScoredInput& in, std::size_t i) {
  const auto [row, score] = row_pair(in, i);
  if (score.method != kLevelMethod || !row.weight) return std::nullopt;
  const std::optional<Level> level = row_level(row);
  if (!level || !row.claimed) return std::nullopt;
  const PointsRange band = level_band(*level, *row.weight, in.written.policy);
  if (!in_band(*level, *row.claimed, band)) return std::nullopt;
  const std::string_view close = *level == Level::achieved ? "]" : ")";
  const std::string text =
      fmt::format("{} ∈ [{}, {}{}", *row.claimed, band.low, band.high, close);
  return Reason{"自评得分在档内：" + text, "the claimed points are in the band: " + text};
}

// Why there is nothing to exceed.
std::optional<Reason> no_excess(const Indicator& row) {
  if (!row.target) return std::nullopt;
  switch (row.target->kind) {
    case TargetKind::at_most:
    case TargetKind::less_than:
      return Reason{"上限指标，低于上限不算超额", "a ceiling: staying below it is no excess"};
    case TargetKind::between:
    case TargetKind::by:
    case TargetKind::within:
    case TargetKind::tiers:
    case TargetKind::words:
      return Reason{"指标值不是下限或定值，没有超额可言",
                    "the target is no floor and no exact number: nothing to exceed"};
    default:
      return std::nullopt;
  }
}

std::optional<Reason> far_exceeded(const ScoredInput& in, std::size_t i) {
  const auto [row, score] = row_pair(in, i);
  const Policy& policy = in.written.policy;
  const auto& scoring = policy.scoring;
  const bool reason = says_something(row.reason.stated());
  const Reason given{"，但已写明原因", ", and the reason is stated"};
  if (row.target && row.target->kind == TargetKind::equals && row.target->value.is_zero()) {
    if (!row.actual || row.actual->kind != ActualKind::number) return std::nullopt;
    const Decimal& actual = row.actual->value;
    if (actual < scoring.explain_zero_from) {
      return same(fmt::format("{} < {}", actual, scoring.explain_zero_from));
    }
    if (!reason) return std::nullopt;
    const std::string text = fmt::format("{} ≥ {}", actual, scoring.explain_zero_from);
    return Reason{text + given.zh, text + given.en};
  }
  if (!can_exceed(row, policy)) return no_excess(row);
  const Decimal& actual = row.actual->value;
  const std::string limit = product_text(scoring.explain_from, row.target->value);
  if (compare_product(actual, scoring.explain_from, row.target->value) < 0) {
    return same(fmt::format("{} < {}", actual, limit));
  }
  if (!reason) return std::nullopt;
  const std::string text = fmt::format("{} ≥ {}", actual, limit);
  return Reason{text + given.zh, text + given.en};
}

std::optional<Reason> reduced(const ScoredInput& in, std::size_t i) {
  const auto [row, score] = row_pair(in, i);
  const Policy& policy = in.written.policy;
  const Decimal& tolerance = policy.scoring.penalty_tolerance;
  if (policy.scoring.penalty != OverPenalty::proportional || tolerance.sign() <= 0) return {};
  if (!can_exceed(row, policy)) return std::nullopt;
  if (compare_product(row.actual->value, tolerance, row.target->value) > 0) return std::nullopt;
  return same(fmt::format("{} ≤ {}", row.actual->value, product_text(tolerance, row.target->value)));
}

// Only where the target was exceeded at all.
std::optional<Reason> low_target(const ScoredInput& in, std::size_t i) {
  const auto [row, score] = row_pair(in, i);
  const Policy& policy = in.written.policy;
  const Decimal& excess = policy.recheck.excess;
  if (!can_exceed(row, policy) || row.actual->value <= row.target->value) return std::nullopt;
  if (compare_product(row.actual->value, excess, row.target->value) <= 0) {
    return same(fmt::format("{} ≤ {}", row.actual->value, product_text(excess, row.target->value)));
  }
  const ExecutionAmounts amounts = execution_amounts(in.written.project.budget, policy);
  if (!amounts.has_rate()) {
    return Reason{"没有预算执行率", "there is no execution rate"};
  }
  const Decimal& least = policy.recheck.excess_execution;
  if (amounts.below(least)) return std::nullopt;
  const std::string text =
      fmt::format("{} ≥ {}", *amounts.executed, product_text(least, *amounts.budget));
  return Reason{"预算执行率不低：" + text, "the budget was executed: " + text};
}

std::optional<Reason> explained(const ScoredInput& in, std::size_t i) {
  const auto [row, score] = row_pair(in, i);
  const Policy& policy = in.written.policy;
  if (!comparable_row(row, policy)) return std::nullopt;
  if (!missed(row, policy)) return Reason{"指标已完成", "the target is met"};
  if (!says_something(row.reason.stated()) || !says_something(row.remedy.stated())) {
    return std::nullopt;
  }
  return Reason{"未完成，但原因和改进措施均已写明", "missed, with its reason and its remedy"};
}

std::optional<Reason> evidence(const ScoredInput& in, std::size_t i) {
  const List<Text>& listed = in.written.project.indicators[i].evidence;
  const auto count = std::ranges::count_if(
      listed, [](const Text& text) { return says_something(text.stated()); });
  if (count == 0) return std::nullopt;
  return Reason{fmt::format("列有佐证材料 {} 项", count),
                fmt::format("pieces of evidence: {}", count)};
}

std::optional<Reason> survey(const ScoredInput& in, std::size_t i) {
  const auto [row, score] = row_pair(in, i);
  const Survey& asked = row.survey;
  const Decimal& least = in.written.policy.recheck.survey_sample;
  if (row.level1() != FirstLevel::satisfaction || !asked.sample || !asked.questions ||
      !asked.date || *asked.sample < least || asked.questions->sign() <= 0) {
    return std::nullopt;
  }
  return Reason{fmt::format("样本 {} ≥ {}，题目和日期均已写明", *asked.sample, least),
                fmt::format("sample {} ≥ {}, with questions and date", *asked.sample, least)};
}

std::optional<Reason> history(const ScoredInput& in, std::size_t i) {
  if (!in.written.policy.target.history_drop) return std::nullopt;
  const Indicator& row = in.written.project.indicators[i];
  if (row.history.empty()) return Reason{"没有填往年数值", "no values of earlier years"};
  if (!row.reason.blank()) return Reason{"已写明原因", "a reason is stated"};
  return std::nullopt;
}

constexpr RowNote kNotes[] = {
    {"R-04", claimed_points}, {"R-06", level_points}, {"R-08", far_exceeded}, {"R-09", reduced},
    {"R-09b", low_target},    {"R-10", explained},    {"R-13", evidence},     {"R-15", survey},
    {"T-15", history},
};

}  // namespace

std::span<const RowNote> row_notes() {
  return kNotes;
}

}  // namespace pbs
