// SPDX-License-Identifier: MIT
#include "score/identifiers.hpp"

namespace pbs {

std::string_view identifier(IndicatorClass indicator_class) {
  constexpr std::string_view kNames[] = {
      "output",  "output.quantity",  "output.quality", "output.timeliness",  "output.cost",
      "benefit", "benefit.economic", "benefit.social", "benefit.ecological", "benefit.sustainable",
      "cost",    "cost.economic",    "cost.social",    "cost.ecological",    "satisfaction",
      "other"};
  return kNames[static_cast<std::size_t>(indicator_class)];
}

std::string_view identifier(Dimension dimension) {
  constexpr std::string_view kNames[] = {"economy", "efficiency", "effectiveness", "equity"};
  return kNames[static_cast<std::size_t>(dimension)];
}

std::string_view identifier(Level level) {
  constexpr std::string_view kNames[] = {"achieved", "partial", "missed"};
  return kNames[static_cast<std::size_t>(level)];
}

std::string_view identifier(Role role) {
  constexpr std::string_view kNames[] = {"purchaser", "finance",     "department",
                                         "supplier",  "third_party", "expert"};
  return kNames[static_cast<std::size_t>(role)];
}

}  // namespace pbs
