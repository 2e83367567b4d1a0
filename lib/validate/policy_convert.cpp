// SPDX-License-Identifier: MIT
#include "validate/policy_convert.hpp"

#include <string_view>

#include "base/date.hpp"
#include "declaration/policy_words.hpp"
#include "declaration/vocabulary.hpp"
#include "validate/policy_scalars.hpp"

namespace pbs {

using namespace policy_scalars;

namespace {

ClassWeights class_weights(const ClassWeightsDeclaration& written) {
  return {number(written.cost), number(written.output), number(written.benefit),
          number(written.satisfaction)};
}

std::vector<Step> steps(const List<List<Text>>& rows) {
  std::vector<Step> result;
  for (const List<Text>& row : rows) {
    if (row.size() == 2) result.push_back({number(row[0]), number(row[1])});
  }
  return result;
}

void convert_execution(const PolicyExecutionDeclaration& written, Policy& policy) {
  auto& execution = policy.execution;
  execution.denominator = choice<Denominator>(kDenominatorWords, written.denominator);
  execution.cap = is(kOver100Words, written.over_100, "cap");
  const std::optional<Decimal> zero = number_if(written.zero_budget);
  execution.zero_budget_not_applicable = !zero;
  execution.zero_budget_points = zero.value_or(Decimal());
  const std::string_view rounding = written.rounding.stated();
  if (number_if(written.rounding)) {
    execution.rounding = ExecutionRounding::scale;
    execution.rounding_scale = whole(written.rounding);
  } else {
    execution.rounding = rounding == "whole"           ? ExecutionRounding::whole
                         : rounding == "floor"         ? ExecutionRounding::floor
                         : rounding == "percent_first" ? ExecutionRounding::percent_first
                                                       : ExecutionRounding::exact;
  }
  execution.steps_finished = number(written.steps.finished);
  execution.steps_unfinished = steps(written.steps.unfinished);
}

void convert_methods(const DefaultMethodsDeclaration& written, Policy& policy) {
  auto& scoring = policy.scoring;
  const auto take = [](const Text& text, std::string& method) {
    method = word(kMethodWords, text);
  };
  take(written.at_least, scoring.at_least);
  take(written.more_than, scoring.more_than);
  take(written.at_most, scoring.at_most);
  take(written.less_than, scoring.less_than);
  take(written.equals, scoring.equals);
  take(written.zero, scoring.zero);
  take(written.by, scoring.by);
  take(written.within, scoring.within);
  take(written.between, scoring.between);
  take(written.tiers, scoring.tiers);
  take(written.words, scoring.words);
  take(written.satisfaction, scoring.satisfaction);
  take(written.execution, scoring.execution);
}

void convert_scoring(const ScoringDeclaration& written, Policy& policy) {
  auto& scoring = policy.scoring;
  convert_methods(written.methods, policy);
  scoring.pass_mark = number(written.pass_mark);
  scoring.equal_over_full = !is(kEqualOverWords, written.equal_over, "strict");
  scoring.strict_signs = is(kFlagWords, written.strict_signs, "true");
  for (std::size_t i = 0; i < scoring.level_bounds.size() && i < written.levels.bounds.size();
       ++i) {
    scoring.level_bounds[i] = number(written.levels.bounds[i]);
  }
  scoring.satisfaction_steps = steps(written.satisfaction_steps);
  for (std::size_t i = 0; i < scoring.tier_shares.size(); ++i) {
    const Text* const share = of_grade(written.tiers, i);
    if (share != nullptr) scoring.tier_shares[i] = number(*share);
  }
  const OverAchievementDeclaration& over = written.over_achievement;
  scoring.explain_from = number(over.explain_from);
  scoring.explain_zero_from = number(over.explain_zero_from);
  scoring.blue_from = number_if(over.blue_from);
  scoring.penalty = choice<OverPenalty>(kPenaltyWords, over.penalty);
  scoring.penalty_tolerance = number(over.tolerance);
  scoring.penalty_floor = number(over.floor);
}

void convert_input(const InputDeclaration& written, Policy& policy) {
  auto& input = policy.input;
  input.missing = choice<MissingActual>(kMissingWords, written.missing);
  input.not_applicable_excluded = is(kNotApplicableWords, written.not_applicable, "exclude");
  input.word_for_number_error = is(kWordForNumberWords, written.word_for_number, "error");
  input.negative_actual_zero = is(kNegativeActualWords, written.negative_actual, "zero");
  input.negative_target_rejected = is(kNegativeTargetWords, written.negative_target, "reject");
}

void convert_grade(const GradeDeclaration& written, Policy& policy) {
  policy.grade.on_rounded = is(kOnTotalWords, written.on_total, "rounded");
  policy.grade.decimals = whole(written.decimals);
  for (std::size_t i = 0; i < kGradeWords.terms.size(); ++i) {
    const Text* const bound = of_grade(written.bands, i);
    if (bound != nullptr) policy.grade.bands.push_back({static_cast<Grade>(i), number(*bound)});
  }
}

void convert_target(const PolicyTargetDeclaration& written, Policy& policy) {
  auto& target = policy.target;
  target.unsigned_cost_at_most = is(kUnsignedWords, written.unsigned_direction.cost, "at_most");
  target.unsigned_other_at_least = is(kUnsignedWords, written.unsigned_direction.other, "at_least");
  target.max_indicators = whole(written.max_indicators);
  target.min_quantitative = number_if(written.min_quantitative);
  target.history_drop = number_if(written.history_drop);
  target.max_weight = number_if(written.max_weight);
}

void convert_recheck_sample(const RecheckSampleDeclaration& written, RecheckSamplePolicy& sample) {
  sample.per_department = whole(written.per_department);
  sample.error = number(written.error);
  sample.warning = number(written.warning);
  sample.most_findings = number(written.most_findings);
  sample.seriously_inflated = number(written.seriously_inflated);
  sample.partly_inflated = number(written.partly_inflated);
  sample.above_evaluation = number(written.above_evaluation);
  sample.full_marks = number(written.full_marks);
  sample.low_execution = number(written.low_execution);
  sample.near_boundary = number(written.near_boundary);
  sample.large_budget = number(written.large_budget);
  sample.large_budget_from = number(written.large_budget_from);
  sample.red_light = number(written.red_light);
  sample.no_total = number(written.no_total);
  sample.key_project = number(written.key_project);
  sample.not_reviewed = number(written.not_reviewed);
}

void convert_recheck(const RecheckDeclaration& written, Policy& policy) {
  auto& recheck = policy.recheck;
  recheck.points_tolerance = number(written.points_tolerance);
  recheck.rate_tolerance = number(written.rate_tolerance);
  recheck.survey_sample = number(written.survey_sample);
  recheck.low_execution = number(written.low_execution);
  recheck.excess = number(written.excess);
  recheck.excess_execution = number(written.excess_execution);
  recheck.execution_gap = number(written.execution_gap);
  recheck.unspent = number(written.unspent);
  recheck.diff_warn = number(written.diff_warn);
  recheck.diff_red = number(written.diff_red);
  recheck.exact_rows = whole(written.exact_rows);
  convert_recheck_sample(written.sample, recheck.sample);
}

void convert_names(const PolicyDeclaration& written, Policy& policy) {
  for (const Text& source : written.use_of_results.grade_from) {
    policy.grade_from.emplace_back(word(kGradeFromWords, source));
  }
  for (const Text& name : written.four_e.names) policy.dimension_names.push_back(words(name));
  for (const CatalogueEntryDeclaration& entry : written.catalogue) {
    policy.catalogue.emplace_back(words(entry.code), words(entry.name));
  }
}

}  // namespace

Policy convert_policy(const PolicyDeclaration& merged) {
  Policy policy;
  policy.id = words(merged.id);
  policy.title = words(merged.title);
  policy.from = Date::parse(merged.effective.from.stated());
  policy.to = Date::parse(merged.effective.to.stated());
  policy.scheme = choice<Scheme>(kSchemeWords, merged.scheme);
  policy.execution_weight = number(merged.weights.execution);
  policy.without_cost = class_weights(merged.weights.without_cost);
  policy.with_cost = class_weights(merged.weights.with_cost);
  policy.satisfaction_to_benefit =
      is(kNoSatisfactionWords, merged.weights.no_satisfaction, "add_to_benefit");
  policy.weight_ranges = is(kWeightRangeWords, merged.weights.range, "form");
  policy.ahp_consistency = number_if(merged.weights.ahp_consistency);
  for (const Text& index : merged.weights.ahp_random_index) {
    policy.ahp_random_index.push_back(number(index));
  }
  policy.scale = whole(merged.rounding.scale);
  policy.rounding =
      parse_rounding(word(kRoundingModeWords, merged.rounding.mode)).value_or(Rounding::half_up);
  convert_execution(merged.execution, policy);
  convert_scoring(merged.scoring, policy);
  convert_input(merged.input, policy);
  convert_grade(merged.grade, policy);
  convert_target(merged.target, policy);
  convert_recheck(merged.recheck, policy);
  convert_names(merged, policy);
  convert_policy_stages(merged, policy);
  return policy;
}

}  // namespace pbs
