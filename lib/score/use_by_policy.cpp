// SPDX-License-Identifier: MIT
#include "score/use_by_policy.hpp"

namespace pbs {

ChosenUse chosen_use(const Scorecard& card, const Policy& policy) {
  if (!card.result) return {};
  const auto& by_grade =
      policy.use_of_results.by_grade[static_cast<std::size_t>(card.result->grade)];
  if (!by_grade) return {};
  ChosenUse chosen{&by_grade->any, "use_of_results.by_grade."};
  chosen.path += grade_name(card.result->grade);
  for (const auto& [name, use] : by_grade->by_kind) {
    if (name != card.service_kind) continue;
    chosen.use = &use;
    (chosen.path += ".by_kind.") += name;
    break;
  }
  return chosen;
}

}  // namespace pbs
