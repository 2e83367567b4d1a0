// SPDX-License-Identifier: MIT
#include "score/scorecard.hpp"

namespace pbs {

std::string_view status_name(CardStatus status) {
  constexpr std::string_view kNames[] = {"scored", "pending", "no_total", "not_scored"};
  return kNames[static_cast<std::size_t>(status)];
}

std::string_view status_name(RowStatus status) {
  constexpr std::string_view kNames[] = {"scored", "pending", "missing", "not_applicable",
                                         "unscored"};
  return kNames[static_cast<std::size_t>(status)];
}

}  // namespace pbs
