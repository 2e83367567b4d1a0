// SPDX-License-Identifier: MIT
#include "score/policy_text.hpp"

#include <fmt/format.h>

namespace pbs {

namespace {

std::string steps_text(const std::vector<Step>& steps) {
  std::string out = "[";
  for (const Step& step : steps) {
    out += fmt::format("{}[{}, {}]", out.size() > 1 ? ", " : "", step.from, step.share);
  }
  return out + "]";
}

std::string denominator_text(const Policy& policy) {
  constexpr std::string_view kWords[] = {"adjusted", "approved", "received"};
  return std::string(kWords[static_cast<std::size_t>(policy.execution.denominator)]);
}

std::string execution_rounding_text(const Policy& policy) {
  switch (policy.execution.rounding) {
    case ExecutionRounding::scale:
      return fmt::format("{}", policy.execution.rounding_scale);
    case ExecutionRounding::whole:
      return "whole";
    case ExecutionRounding::floor:
      return "floor";
    case ExecutionRounding::percent_first:
      return "percent_first";
    case ExecutionRounding::exact:
      return "exact";
  }
  return {};
}

std::string zero_budget_text(const Policy& policy) {
  return policy.execution.zero_budget_not_applicable
             ? "not_applicable"
             : policy.execution.zero_budget_points.to_string();
}

std::string execution_steps_text(const Policy& policy) {
  return fmt::format("{{finished: {}, unfinished: {}}}", policy.execution.steps_finished,
                     steps_text(policy.execution.steps_unfinished));
}

std::string levels_text(const Policy& policy) {
  const auto& bounds = policy.scoring.level_bounds;
  return fmt::format("{{bounds: [{}, {}]}}", bounds[0], bounds[1]);
}

std::string by_grade(const std::array<Decimal, 4>& shares) {
  return fmt::format("{{优: {}, 良: {}, 中: {}, 差: {}}}", shares[0], shares[1], shares[2],
                     shares[3]);
}

std::string tiers_text(const Policy& policy) {
  return by_grade(policy.scoring.tier_shares);
}

std::string over_achievement_text(const Policy& policy) {
  const auto& scoring = policy.scoring;
  switch (scoring.penalty) {
    case OverPenalty::none:
      return "{penalty: none}";
    case OverPenalty::manual:
      return "{penalty: manual}";
    case OverPenalty::proportional:
      return fmt::format("{{penalty: proportional, tolerance: {}, floor: {}}}",
                         scoring.penalty_tolerance, scoring.penalty_floor);
  }
  return {};
}

std::string rounding_text(const Policy& policy) {
  return fmt::format("{{scale: {}, mode: {}}}", policy.scale, to_string(policy.rounding));
}

std::string ratings_text(const Policy& policy) {
  return by_grade(policy.ex_ante.ratings);
}

struct Row {
  std::string_view path;
  std::string (*text)(const Policy&);
};

constexpr Row kRows[] = {
    {"rounding", rounding_text},
    {"execution.denominator", denominator_text},
    {"execution.over_100",
     [](const Policy& p) -> std::string { return p.execution.cap ? "cap" : "uncapped"; }},
    {"execution.rounding", execution_rounding_text},
    {"execution.zero_budget", zero_budget_text},
    {"execution.steps", execution_steps_text},
    {"input.negative_actual",
     [](const Policy& p) -> std::string { return p.input.negative_actual_zero ? "zero" : "keep"; }},
    {"scoring.pass_mark", [](const Policy& p) { return p.scoring.pass_mark.to_string(); }},
    {"scoring.equal_over",
     [](const Policy& p) -> std::string {
       return p.scoring.equal_over_full ? "full_with_warning" : "strict";
     }},
    {"scoring.strict_signs",
     [](const Policy& p) -> std::string { return p.scoring.strict_signs ? "true" : "false"; }},
    {"scoring.levels", levels_text},
    {"scoring.satisfaction_steps",
     [](const Policy& p) { return steps_text(p.scoring.satisfaction_steps); }},
    {"scoring.tiers", tiers_text},
    {"scoring.over_achievement", over_achievement_text},
    {"ex_ante.ratings", ratings_text},
};

}  // namespace

std::string policy_text(const Policy& policy, std::string_view path) {
  for (const Row& row : kRows) {
    if (row.path == path) return row.text(policy);
  }
  return {};
}

}  // namespace pbs
