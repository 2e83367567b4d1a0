// SPDX-License-Identifier: MIT
// The values of the policy that a stage was scored with, as they stand in a policy file.
#include <fmt/format.h>

#include "recheck/card_notes.hpp"
#include "score/experts.hpp"
#include "score/policy_text.hpp"

namespace pbs {

namespace {

std::string bands_text(const std::vector<GradeBand>& bands) {
  std::string out;
  for (const GradeBand& band : bands) {
    out += fmt::format("{}{}: {}", out.empty() ? "{" : ", ", grade_name(band.grade), band.from);
  }
  return out + "}";
}

std::string conclusions_text(const Policy& policy) {
  std::string out;
  for (const ConclusionBand& band : policy.ex_ante.bands) {
    out += fmt::format("{}{}: {}", out.empty() ? "{" : ", ", band.name, band.from);
  }
  return out + "}";
}

std::string grade_text(const Policy& policy) {
  return policy.grade.on_rounded ? "rounded" : "exact";
}

std::string_view missing_text(MissingData missing) {
  constexpr std::string_view kWords[] = {"zero", "exclude", "pending"};
  return kWords[static_cast<std::size_t>(missing)];
}

std::string lights_text(const Policy& policy) {
  const MonitoringPolicy& of = policy.monitoring;
  return fmt::format("{{red_below: {}, yellow_below: {}, blue_from: {}, blue_on: {}}}", of.red_below,
                     of.yellow_below, of.blue_from ? of.blue_from->to_string() : "null",
                     of.blue_on_year ? "year" : "linear");
}

std::string execution_lights_text(const Policy& policy) {
  return fmt::format("{{red_below: {}, yellow_below: {}}}", policy.monitoring.execution_red_below,
                     policy.monitoring.execution_yellow_below);
}

std::string sources_text(const Policy& policy) {
  std::string out;
  for (const std::string& from : policy.grade_from) out += (out.empty() ? "[" : ", ") + from;
  return out + "]";
}

constexpr SettingNote kNotes[] = {
    {"ex_ante.bands", "ex_ante", conclusions_text},
    {"target_review.bands", "target_review",
     [](const Policy& p) { return bands_text(p.target_review.bands); }},
    {"monitoring.lights", "monitoring", lights_text},
    {"monitoring.execution_lights", "monitoring", execution_lights_text},
    {"monitoring.respond_days", "monitoring",
     [](const Policy& p) { return std::to_string(p.monitoring.respond_days); }},
    {"rounding", "self_evaluation", [](const Policy& p) { return policy_text(p, "rounding"); }},
    {"execution.denominator", "self_evaluation",
     [](const Policy& p) { return policy_text(p, "execution.denominator"); }},
    {"execution.rounding", "self_evaluation",
     [](const Policy& p) { return policy_text(p, "execution.rounding"); }},
    {"grade.on_total", "self_evaluation", grade_text},
    {"grade.bands", "self_evaluation", [](const Policy& p) { return bands_text(p.grade.bands); }},
    {"evaluation.experts", "evaluation",
     [](const Policy& p) { return std::string(experts_method_name(p.evaluation.experts)); }},
    {"evaluation.missing", "evaluation",
     [](const Policy& p) { return std::string(missing_text(p.evaluation.missing)); }},
    {"use_of_results.grade_from", "result", sources_text},
};

}  // namespace

std::span<const SettingNote> setting_notes() {
  return kNotes;
}

}  // namespace pbs
