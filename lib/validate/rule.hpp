// SPDX-License-Identifier: MIT
// A rule that needs only what is written. To add one, add a row to the fitting *_rules.cpp and its
// two fixtures lib/data/rules/<id>/{bad,good}.yaml.
#pragma once

#include <optional>
#include <span>

#include "base/date.hpp"
#include "declaration/project.hpp"
#include "model/indicator_set.hpp"
#include "model/policy.hpp"
#include "model/project.hpp"
#include "source/finding.hpp"

namespace pbs {

struct WrittenInput {
  const SourceFile& source;
  const ProjectDeclaration& written;
  const Project& project;
  const Policy& policy;
  const IndicatorSet* set = nullptr;  // the set the project is bound to
  std::optional<Date> as_of;          // without it nothing is judged late or expired
  std::optional<ProjectStage> stage = {};  // --stage; without it the stage the content shows counts

  Place at(Location location) const { return {&source, location}; }
};

struct WrittenRule {
  RuleInfo info;
  // Adds a finding for each case; nullptr for rules that reading or conversion raises itself.
  void (*check)(const WrittenInput&, const RuleInfo&, FindingLog&);
};

// The tables, one a file.
std::span<const WrittenRule> conversion_rules();  // raised while converting: F-05 …, T-08, R-07 …
std::span<const WrittenRule> identity_rules();
std::span<const WrittenRule> budget_rules();
std::span<const WrittenRule> target_rules();        // which rows: T-02 … T-05, T-12 … T-14
std::span<const WrittenRule> target_value_rules();  // T-10, T-15 … T-17, F-28, F-29
std::span<const WrittenRule> row_rules();           // F-12 … F-15, F-19, F-20
std::span<const WrittenRule> wording_rules();       // T-09, T-11, F-16 … F-18, F-21 … F-25
std::span<const WrittenRule> weight_rules();
std::span<const WrittenRule> indicator_file_rules();  // I-, check is nullptr (raised by check_indicators)
std::span<const WrittenRule> policy_rules();          // C-, raised by check_policy

}  // namespace pbs
