// SPDX-License-Identifier: MIT
// How much a project asks to be re-checked (复核): points of risk by the policy's recheck.sample,
// which are settings of ours, no rule of a document. Views lie as those of the scorecard.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/arena.hpp"
#include "base/decimal.hpp"

namespace pbs {

struct RiskReason {
  std::string_view code;     // finding, difference, full_marks, low_execution, ...
  std::string_view subject;  // a rule's id, a row; empty where there is none
  std::string_view detail;   // an identifier, for example of the difference's class
  std::optional<Decimal> value, limit;
  Decimal points;
};

struct RiskScore {
  Decimal points;                  // Σ points of the reasons
  std::size_t per_department = 0;  // least number of a department's projects in a sample
  List<RiskReason> reasons;        // most points first
  std::string_view cite;
};

}  // namespace pbs
