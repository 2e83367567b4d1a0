// SPDX-License-Identifier: MIT
#include "model/project.hpp"

#include <algorithm>

namespace pbs {

namespace {

bool answered(const Indicator& row) {
  const bool actual = row.actual && row.actual->kind != ActualKind::none;
  return actual || !row.actual.written.blank() || row.level || !row.level.written.blank() ||
         row.claimed || !row.claimed.written.blank();
}

}  // namespace

FirstLevel first_level(IndicatorClass indicator_class) {
  using enum IndicatorClass;
  if (indicator_class <= output_cost) return FirstLevel::output;
  if (indicator_class <= benefit_sustainable) return FirstLevel::benefit;
  if (indicator_class <= cost_ecological) return FirstLevel::cost;
  return indicator_class == satisfaction ? FirstLevel::satisfaction : FirstLevel::other;
}

bool is_cost(IndicatorClass indicator_class) {
  return indicator_class == IndicatorClass::output_cost ||
         first_level(indicator_class) == FirstLevel::cost;
}

bool lacks_second_level(IndicatorClass indicator_class) {
  using enum IndicatorClass;
  return indicator_class == output || indicator_class == benefit || indicator_class == cost;
}

std::string_view grade_name(Grade grade) {
  switch (grade) {
    case Grade::excellent:
      return "优";
    case Grade::good:
      return "良";
    case Grade::fair:
      return "中";
    case Grade::poor:
      break;
  }
  return "差";
}

std::optional<Grade> grade_named(std::string_view name) {
  if (name == "中等") return Grade::fair;
  for (const Grade grade : {Grade::excellent, Grade::good, Grade::fair, Grade::poor}) {
    if (name == grade_name(grade)) return grade;
  }
  return std::nullopt;
}

bool self_evaluation_begun(const Project& project) {
  return project.self_evaluation.known() || std::ranges::any_of(project.indicators, answered);
}

}  // namespace pbs
