// SPDX-License-Identifier: MIT
// Why a project stands in a list: a code with what it speaks of. Words are made by reports
// (report/insight_words.hpp).
#pragma once

#include <optional>
#include <string>

#include "base/decimal.hpp"

namespace pbs {

struct InsightReason {
  std::string code;     // for example target_light, finding, low_execution
  std::string subject;  // a row's name, a rule's id, a day; empty where there is none
  std::string detail;   // an identifier: a light, a class; empty where there is none
  std::optional<Decimal> value, limit;
  std::optional<Decimal> points;  // what it adds to the risk
};

}  // namespace pbs
