// SPDX-License-Identifier: MIT
#include "base/date.hpp"
#include "declaration/policy_words.hpp"
#include "declaration/vocabulary.hpp"
#include "validate/policy_convert.hpp"
#include "validate/policy_scalars.hpp"

namespace pbs {

using namespace policy_scalars;

namespace {

void convert_target_review(const PolicyTargetReviewDeclaration& written, Policy& policy) {
  TargetReviewPolicy& review = policy.target_review;
  review.tree = words(written.tree);
  review.mode = choice<ReviewMode>(kReviewModeWords, written.mode);
  for (std::size_t i = 0; i < kGradeWords.terms.size(); ++i) {
    const Text* const bound = of_grade(written.bands, i);
    if (bound != nullptr) review.bands.push_back({static_cast<Grade>(i), number(*bound)});
  }
}

void convert_ex_ante(const PolicyExAnteDeclaration& written, Policy& policy) {
  ExAntePolicy& ex_ante = policy.ex_ante;
  ex_ante.tree = words(written.tree);
  for (const Text& kind : written.scope) {
    ex_ante.scope.emplace_back(word(kServiceKindWords, kind));
  }
  ex_ante.threshold_yuan = number(written.threshold_yuan);
  ex_ante.aspect_min = number_if(written.aspect_min);
  for (std::size_t i = 0; i < ex_ante.ratings.size(); ++i) {
    const Text* const share = of_grade(written.ratings, i);
    if (share != nullptr) ex_ante.ratings[i] = number(*share);
  }
  for (const TextEntry& band : written.bands) {
    ex_ante.bands.push_back({words(band.key), number(band.value)});
  }
}

void convert_evaluation(const PolicyEvaluationDeclaration& written, Policy& policy) {
  EvaluationPolicy& evaluation = policy.evaluation;
  evaluation.tree = words(written.tree);
  evaluation.min_output_benefit = number(written.min_output_benefit);
  evaluation.missing = choice<MissingData>(kMissingWords, written.missing);
  evaluation.experts = choice<ExpertsMethod>(kExpertsWords, written.experts);
}

void convert_lights(const PolicyMonitoringDeclaration& written, MonitoringPolicy& monitoring) {
  monitoring.red_below = percent(written.lights.red_below);
  monitoring.yellow_below = percent(written.lights.yellow_below);
  monitoring.blue_from = percent_if(written.lights.blue_from);
  monitoring.blue_on_year = is(kBlueOnWords, written.lights.blue_on, "year");
  monitoring.execution_red_below = percent(written.execution_lights.red_below);
  monitoring.execution_yellow_below = percent(written.execution_lights.yellow_below);
}

void convert_monitoring_policy(const PolicyMonitoringDeclaration& written, Policy& policy) {
  MonitoringPolicy& monitoring = policy.monitoring;
  for (const PeriodDeclaration& period : written.periods) {
    monitoring.periods.push_back(
        {whole(period.months), CalendarDay::parse(period.report_by.stated())});
  }
  monitoring.basis = choice<MonitorBasis>(kMonitorBasisWords, written.monitor_basis);
  convert_lights(written, monitoring);
  for (const TextEntry& checkpoint : written.execution_checkpoints) {
    monitoring.execution_checkpoints.emplace_back(whole(checkpoint.key), percent(checkpoint.value));
  }
  monitoring.coherence_points = number_if(written.coherence_points);
  monitoring.respond_days = whole(written.respond_days);
  monitoring.suspend_without_response =
      is(kFlagWords, written.suspend_without_response, "true");
}

std::optional<int> days_if(const Text& written) {
  return number_if(written) ? std::optional(whole(written)) : std::nullopt;
}

// What is stated for a kind of service goes before the value of its grade; a blank one is stated.
UseOfResult for_kind(const UseOfResultsKindDeclaration& written, const UseOfResult& any) {
  UseOfResult use = any;
  if (written.action.present()) use.action = words(written.action);
  if (written.budget_factor.present()) use.budget_factor = number_if(written.budget_factor);
  if (written.supplier_action.present()) use.supplier_action = words(written.supplier_action);
  if (written.rectify.present()) use.rectify = is(kFlagWords, written.rectify, "true");
  if (written.rectify_days.present()) use.rectify_days = days_if(written.rectify_days);
  return use;
}

void convert_use_of_results(const UseOfResultsDeclaration& written, Policy& policy) {
  for (const Keyed<UseOfResultsGradeDeclaration>& entry : written.by_grade) {
    const int grade = kGradeWords.find(entry.key.value);
    if (grade < 0) continue;
    UseOfResultsPolicy::ByGrade use;
    use.any = {words(entry.value.action), number_if(entry.value.budget_factor),
               words(entry.value.supplier_action), is(kFlagWords, entry.value.rectify, "true"),
               days_if(entry.value.rectify_days)};
    for (const Keyed<UseOfResultsKindDeclaration>& kind : entry.value.by_kind) {
      use.by_kind.emplace_back(word(kServiceKindWords, kind.key), for_kind(kind.value, use.any));
    }
    policy.use_of_results.by_grade[static_cast<std::size_t>(grade)] = std::move(use);
  }
}

void convert_publication_policy(const PolicyPublicationDeclaration& written, Policy& policy) {
  PublicationPolicy& publication = policy.publication;
  publication.days = whole(written.days);
  for (const Text& path : written.withhold) {
    publication.withhold.emplace_back(word(kWithholdWords, path));
  }
  for (const Text& what : written.required) {
    publication.required.emplace_back(word(kPublicationWords, what));
  }
  for (const Text& what : written.to_congress) {
    publication.to_congress.emplace_back(word(kPublicationWords, what));
  }
}

void convert_calendar(const CalendarDeclaration& written, Policy& policy) {
  CalendarPolicy& calendar = policy.calendar;
  calendar.ex_ante_by = CalendarDay::parse(written.ex_ante_by.stated());
  calendar.target_by = CalendarDay::parse(written.target_by.stated());
  calendar.self_evaluation_by = CalendarDay::parse(written.self_evaluation_by.stated());
  calendar.evaluation_by = CalendarDay::parse(written.evaluation_by.stated());
}

}  // namespace

void convert_policy_stages(const PolicyDeclaration& merged, Policy& policy) {
  convert_target_review(merged.target_review, policy);
  convert_ex_ante(merged.ex_ante, policy);
  convert_evaluation(merged.evaluation, policy);
  convert_monitoring_policy(merged.monitoring, policy);
  policy.contract = {whole(merged.contract.max_months),
                     whole(merged.contract.max_months_exception)};
  convert_use_of_results(merged.use_of_results, policy);
  convert_publication_policy(merged.publication, policy);
  convert_calendar(merged.calendar, policy);
  policy.require_all_dimensions = choice<RequireAll>(kRequireAllWords, merged.four_e.require_all);
}

}  // namespace pbs
