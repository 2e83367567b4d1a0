// SPDX-License-Identifier: MIT
#include <algorithm>

#include "validate/rule.hpp"

namespace pbs {
namespace {

constexpr WrittenTable kProjectTables[] = {identity_rules,
                                           row_rules,
                                           wording_rules,
                                           target_rules,
                                           target_value_rules,
                                           weight_rules,
                                           budget_rules,
                                           purchase_rules,
                                           purchase_contract_rules,
                                           ex_ante_rules,
                                           stage_rules,
                                           completeness_rules,
                                           spelling_rules,
                                           role_rules,
                                           third_party_rules,
                                           target_review_rules,
                                           calendar_rules,
                                           deadline_rules,
                                           publication_rules,
                                           evaluation_form_rules,
                                           monitoring_rules,
                                           monitoring_number_rules,
                                           monitoring_pace_rules,
                                           target_change_rules};
}  // namespace

std::span<const WrittenTable> project_tables() {
  return kProjectTables;
}

// T-08 and the like are raised while a project is converted.
bool is_project_rule(std::string_view id) {
  const auto holds = [id](WrittenTable table) {
    return std::ranges::any_of(table(), [id](const WrittenRule& rule) { return rule.info.id == id; });
  };
  return holds(conversion_rules) || std::ranges::any_of(kProjectTables, holds);
}

}  // namespace pbs
