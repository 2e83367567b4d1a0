// SPDX-License-Identifier: MIT
#include "validate/policy_limits.hpp"

#include <algorithm>
#include <iterator>

namespace pbs {
namespace {

constexpr Decimal kNone(0);
constexpr Decimal kOne(1);
constexpr Decimal kMostDecimals(6);
constexpr Decimal kHundred(100);
constexpr Decimal kMany(1'000'000);

constexpr ValueLimits any(std::string_view path) {
  return {.path = path, .low = kNone, .high = std::nullopt};
}
constexpr ValueLimits share(std::string_view path) {
  return {.path = path, .low = kNone, .high = kOne};
}
constexpr ValueLimits points(std::string_view path) {
  return {.path = path, .low = kNone, .high = kHundred};
}
constexpr ValueLimits times(std::string_view path) {
  return {.path = path, .low = kOne, .high = std::nullopt};
}
constexpr ValueLimits decimals(std::string_view path) {
  return {.path = path, .low = kNone, .high = kMostDecimals, .whole = true};
}
constexpr ValueLimits count(std::string_view path, Decimal low, Decimal high = kMany) {
  return {.path = path, .low = low, .high = high, .whole = true};
}
constexpr ValueLimits or_blank(ValueLimits limits) {
  limits.blank = true;
  return limits;
}
constexpr ValueLimits not_needed(ValueLimits limits) {
  limits.blank = true;
  limits.optional = true;
  return limits;
}
constexpr ValueLimits or_words(ValueLimits limits, std::span<const std::string_view> words) {
  limits.words = words;
  return limits;
}
constexpr ValueLimits excluding_high(ValueLimits limits) {
  limits.below = true;
  return limits;
}

constexpr std::string_view kZeroBudget[] = {"not_applicable"};
constexpr std::string_view kExecutionRounding[] = {"whole", "floor", "percent_first", "exact"};

constexpr ValueLimits kLimits[] = {
    points("weights.execution"),
    not_needed(points("weights.without_cost.cost")),
    points("weights.without_cost.output"),
    points("weights.without_cost.benefit"),
    points("weights.without_cost.satisfaction"),
    points("weights.with_cost.cost"),
    points("weights.with_cost.output"),
    points("weights.with_cost.benefit"),
    points("weights.with_cost.satisfaction"),
    or_blank(share("weights.ahp_consistency")),
    decimals("rounding.scale"),
    or_words(share("execution.zero_budget"), kZeroBudget),
    or_words(decimals("execution.rounding"), kExecutionRounding),
    share("execution.steps.finished"),
    share("execution.steps.unfinished"),
    excluding_high(share("scoring.pass_mark")),  // it divides by 1 − pass_mark
    share("scoring.levels.bounds"),
    share("scoring.satisfaction_steps"),
    share("scoring.tiers"),
    times("scoring.over_achievement.explain_from"),
    or_blank(times("scoring.over_achievement.blue_from")),
    not_needed(times("scoring.over_achievement.tolerance")),
    not_needed(share("scoring.over_achievement.floor")),
    decimals("grade.decimals"),
    points("grade.bands"),
    or_blank(count("target.max_indicators", kOne)),
    or_blank(share("target.min_quantitative")),
    or_blank(share("target.history_drop")),
    or_blank(points("target.max_weight")),
    points("target_review.bands"),
    not_needed(any("ex_ante.scope")),
    or_blank(share("ex_ante.aspect_min")),
    share("ex_ante.ratings"),
    points("ex_ante.bands"),
    or_blank(points("evaluation.min_output_benefit")),
    count("monitoring.periods.months", kOne, Decimal(12)),
    or_blank(any("monitoring.lights.blue_from")),
    not_needed(points("monitoring.execution_checkpoints")),
    or_blank(points("monitoring.coherence_points")),
    count("monitoring.respond_days", kNone),
    count("recheck.survey_sample", kNone),
    count("recheck.exact_rows", kOne),
    share("recheck.low_execution"),
    times("recheck.excess"),
    share("recheck.excess_execution"),
    share("recheck.execution_gap"),
    share("recheck.unspent"),
    points("recheck.diff_warn"),
    points("recheck.diff_red"),
    count("recheck.sample.per_department", kNone),
    points("recheck.sample.error"),
    points("recheck.sample.warning"),
    points("recheck.sample.most_findings"),
    points("recheck.sample.seriously_inflated"),
    points("recheck.sample.partly_inflated"),
    points("recheck.sample.above_evaluation"),
    points("recheck.sample.full_marks"),
    points("recheck.sample.low_execution"),
    points("recheck.sample.near_boundary"),
    points("recheck.sample.large_budget"),
    points("recheck.sample.red_light"),
    points("recheck.sample.no_total"),
    points("recheck.sample.key_project"),
    points("recheck.sample.not_reviewed"),
    count("contract.max_months", kOne),
    count("contract.max_months_exception", kOne),
    not_needed(any("use_of_results.by_grade.action")),
    not_needed(any("use_of_results.by_grade.budget_factor")),
    not_needed(any("use_of_results.by_grade.supplier_action")),
    not_needed(any("use_of_results.by_grade.rectify")),
    not_needed(count("use_of_results.by_grade.rectify_days", kNone)),
    not_needed(any("use_of_results.by_grade.by_kind")),
    not_needed(any("use_of_results.by_grade.by_kind.action")),
    not_needed(any("use_of_results.by_grade.by_kind.budget_factor")),
    not_needed(any("use_of_results.by_grade.by_kind.supplier_action")),
    not_needed(any("use_of_results.by_grade.by_kind.rectify")),
    not_needed(count("use_of_results.by_grade.by_kind.rectify_days", kNone)),
    count("publication.days", kNone),
    not_needed(any("publication.required")),
    not_needed(any("publication.to_congress")),
    not_needed(any("publication.withhold")),
    or_blank(any("calendar.ex_ante_by")),
    or_blank(any("calendar.target_by")),
    or_blank(any("calendar.self_evaluation_by")),
    or_blank(any("calendar.evaluation_by")),
    not_needed(any("catalogue")),
    not_needed(any("catalogue.name")),
};
constexpr ValueLimits kAny = any({});

}  // namespace

const ValueLimits& policy_limits(std::string_view path) {
  const auto* const found =
      std::find_if(std::begin(kLimits), std::end(kLimits),
                   [path](const ValueLimits& limits) { return limits.path == path; });
  return found == std::end(kLimits) ? kAny : *found;
}

}  // namespace pbs
