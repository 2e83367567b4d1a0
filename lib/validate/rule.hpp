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

using WrittenTable = std::span<const WrittenRule> (*)();

// The tables whose checks run over a project, in the order in which they speak.
std::span<const WrittenTable> project_tables();
// Whether a rule of this id is among them.
bool is_project_rule(std::string_view id);

// The tables, one a file.
std::span<const WrittenRule> conversion_rules();  // raised while converting: F-05 …, T-08, R-07 …
std::span<const WrittenRule> identity_rules();
std::span<const WrittenRule> budget_rules();
std::span<const WrittenRule> completeness_rules();  // F-73 to F-76, GR-02
std::span<const WrittenRule> stage_rules();         // F-70, F-71: what must be filled in by when
std::span<const WrittenRule> purchase_rules();           // who buys what from whom: P-
std::span<const WrittenRule> purchase_contract_rules();  // P-BUDGET …, RL-10, F-36 … F-38
std::span<const WrittenRule> ex_ante_rules();            // B-, CY-01
std::span<const WrittenRule> target_rules();        // which rows: T-02 … T-05, T-12 … T-14
std::span<const WrittenRule> target_value_rules();  // T-10, T-15 … T-17, F-28, F-29
std::span<const WrittenRule> row_rules();           // F-12 … F-15, F-19, F-20
std::span<const WrittenRule> wording_rules();       // T-09, T-11, F-16 … F-18, F-21 … F-25
std::span<const WrittenRule> weight_rules();
std::span<const WrittenRule> role_rules();             // RL-01 … RL-03, RL-06, RL-09, E-03
std::span<const WrittenRule> third_party_rules();      // TP-03, TP-05, F-39
std::span<const WrittenRule> target_review_rules();    // TR-01, TR-02, TR-05, TR-06, F-57
std::span<const WrittenRule> calendar_rules();         // CY-02, CY-06, CY-07, F-50, F-51, F-53, F-58
std::span<const WrittenRule> deadline_rules();         // F-54 … F-56
std::span<const WrittenRule> publication_rules();      // DS-01, DS-04, DS-06, F-52
std::span<const WrittenRule> evaluation_form_rules();  // M-01, M-03, FE-06
std::span<const WrittenRule> monitoring_rules();         // N-, RL-05, F-40 … F-42, F-46
std::span<const WrittenRule> monitoring_number_rules();  // F-43 … F-45
std::span<const WrittenRule> monitoring_pace_rules();    // ML-12 … ML-14
std::span<const WrittenRule> target_change_rules();      // TR-07, F-47, F-48
std::span<const WrittenRule> spelling_rules();  // F-35
std::span<const WrittenRule> indicator_file_rules();  // I-, check is nullptr (raised by check_indicators)
std::span<const WrittenRule> indicator_tree_rules();  // I-13 …, E-12, EW-01, raised likewise
std::span<const WrittenRule> policy_rules();          // C-, raised by check_policy
std::span<const WrittenRule> register_rules();  // G-10 … G-16, raised by read_register

}  // namespace pbs
