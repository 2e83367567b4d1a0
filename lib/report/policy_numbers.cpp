// SPDX-License-Identifier: MIT
#include "report/policy_numbers.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "score/policy_text.hpp"

namespace pbs {

namespace {

std::string text(const Decimal& value) {
  return value.to_string();
}

std::string text(int value) {
  return std::to_string(value);
}

template <typename T>
std::string text(const std::optional<T>& value) {
  return value ? value->to_string() : "null";
}

std::string weights_text(const ClassWeights& weights) {
  const std::string cost = weights.cost.is_zero() ? "" : fmt::format("cost: {}, ", weights.cost);
  return fmt::format("{{{}output: {}, benefit: {}, satisfaction: {}}}", cost, weights.output,
                     weights.benefit, weights.satisfaction);
}

std::string all_weights_text(const Policy& policy) {
  return fmt::format("{{execution: {}, without_cost: {}, with_cost: {}}}", policy.execution_weight,
                     weights_text(policy.without_cost), weights_text(policy.with_cost));
}

std::string bands_text(const Policy& policy) {
  std::string out;
  for (const GradeBand& band : policy.grade.bands) {
    out += fmt::format("{}{}: {}", out.empty() ? "" : ", ", grade_name(band.grade), band.from);
  }
  return "{" + out + "}";
}

std::string missing_text(const Policy& policy) {
  constexpr std::string_view kWords[] = {"zero", "exclude", "pending"};
  return std::string(kWords[static_cast<std::size_t>(policy.input.missing)]);
}

std::string unsigned_text(const Policy& policy) {
  return fmt::format("{{cost: {}, other: {}}}",
                     policy.target.unsigned_cost_at_most ? "at_most" : "at_least",
                     policy.target.unsigned_other_at_least ? "at_least" : "at_most");
}

std::string penalty_text(const Policy& policy) {
  constexpr std::string_view kWords[] = {"none", "manual", "proportional"};
  return std::string(kWords[static_cast<std::size_t>(policy.scoring.penalty)]);
}

std::string periods_text(const Policy& policy) {
  std::string out;
  for (const MonitoringPeriod& period : policy.monitoring.periods) {
    out += fmt::format("{}{{months: {}, report_by: {}}}", out.empty() ? "" : ", ", period.months,
                       text(period.report_by));
  }
  return "[" + out + "]";
}

std::string checkpoints_text(const Policy& policy) {
  std::string out;
  for (const auto& [month, percent] : policy.monitoring.execution_checkpoints) {
    out += fmt::format("{}{}: {}", out.empty() ? "" : ", ", month, percent);
  }
  return "{" + out + "}";
}

std::string review_mode_text(const Policy& policy) {
  constexpr std::string_view kWords[] = {"both", "ratings", "points"};
  return std::string(kWords[static_cast<std::size_t>(policy.target_review.mode)]);
}

struct Row {
  std::string_view path;
  std::string (*text)(const Policy&);
};

constexpr Row kRows[] = {
    {"weights", all_weights_text},
    {"weights.execution", [](const Policy& p) { return text(p.execution_weight); }},
    {"weights.without_cost", [](const Policy& p) { return weights_text(p.without_cost); }},
    {"weights.with_cost", [](const Policy& p) { return weights_text(p.with_cost); }},
    {"weights.ahp_consistency", [](const Policy& p) { return text(p.ahp_consistency); }},
    {"input.missing", missing_text},
    {"input.not_applicable",
     [](const Policy& p) -> std::string {
       return p.input.not_applicable_excluded ? "exclude" : "zero";
     }},
    {"input.word_for_number",
     [](const Policy& p) -> std::string {
       return p.input.word_for_number_error ? "error" : "full";
     }},
    {"input.negative_target",
     [](const Policy& p) -> std::string {
       return p.input.negative_target_rejected ? "reject" : "accept";
     }},
    {"scoring.over_achievement.explain_from",
     [](const Policy& p) { return text(p.scoring.explain_from); }},
    {"scoring.over_achievement.explain_zero_from",
     [](const Policy& p) { return text(p.scoring.explain_zero_from); }},
    {"scoring.over_achievement.penalty", penalty_text},
    {"grade.bands", bands_text},
    {"target.unsigned", unsigned_text},
    {"target.max_indicators", [](const Policy& p) { return text(p.target.max_indicators); }},
    {"target.min_quantitative", [](const Policy& p) { return text(p.target.min_quantitative); }},
    {"target.history_drop", [](const Policy& p) { return text(p.target.history_drop); }},
    {"target.max_weight", [](const Policy& p) { return text(p.target.max_weight); }},
    {"recheck.points_tolerance", [](const Policy& p) { return text(p.recheck.points_tolerance); }},
    {"recheck.rate_tolerance", [](const Policy& p) { return text(p.recheck.rate_tolerance); }},
    {"recheck.survey_sample", [](const Policy& p) { return text(p.recheck.survey_sample); }},
    {"recheck.low_execution", [](const Policy& p) { return text(p.recheck.low_execution); }},
    {"recheck.excess", [](const Policy& p) { return text(p.recheck.excess); }},
    {"recheck.excess_execution", [](const Policy& p) { return text(p.recheck.excess_execution); }},
    {"recheck.execution_gap", [](const Policy& p) { return text(p.recheck.execution_gap); }},
    {"recheck.unspent", [](const Policy& p) { return text(p.recheck.unspent); }},
    {"recheck.diff_warn", [](const Policy& p) { return text(p.recheck.diff_warn); }},
    {"recheck.diff_red", [](const Policy& p) { return text(p.recheck.diff_red); }},
    {"recheck.exact_rows", [](const Policy& p) { return text(p.recheck.exact_rows); }},
    {"evaluation.min_output_benefit",
     [](const Policy& p) { return text(p.evaluation.min_output_benefit); }},
    {"four_e.require_all",
     [](const Policy& p) -> std::string {
       constexpr std::string_view kWords[] = {"warn", "error", "off"};
       return std::string(kWords[static_cast<std::size_t>(p.require_all_dimensions)]);
     }},
    {"contract.max_months", [](const Policy& p) { return text(p.contract.max_months); }},
    {"ex_ante.threshold_yuan", [](const Policy& p) { return text(p.ex_ante.threshold_yuan); }},
    {"target_review.mode", review_mode_text},
    {"monitoring.periods", periods_text},
    {"monitoring.execution_checkpoints", checkpoints_text},
    {"monitoring.coherence_points",
     [](const Policy& p) { return text(p.monitoring.coherence_points); }},
    {"monitoring.respond_days", [](const Policy& p) { return text(p.monitoring.respond_days); }},
    {"publication.days", [](const Policy& p) { return text(p.publication.days); }},
    {"calendar.ex_ante_by", [](const Policy& p) { return text(p.calendar.ex_ante_by); }},
    {"calendar.target_by", [](const Policy& p) { return text(p.calendar.target_by); }},
    {"calendar.evaluation_by", [](const Policy& p) { return text(p.calendar.evaluation_by); }},
    {"calendar.self_evaluation_by",
     [](const Policy& p) { return text(p.calendar.self_evaluation_by); }},
};

}  // namespace

std::string policy_number(const Policy& policy, std::string_view path) {
  const auto* found = std::find_if(std::begin(kRows), std::end(kRows),
                                   [&](const Row& row) { return row.path == path; });
  return found == std::end(kRows) ? policy_text(policy, path) : found->text(policy);
}

}  // namespace pbs
