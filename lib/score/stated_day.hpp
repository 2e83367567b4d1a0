// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "base/arena.hpp"
#include "base/date.hpp"
#include "model/stated.hpp"

namespace pbs {

// A date as scorecards hold it: YYYY-MM-DD, or what was written where it is no date.
inline std::string_view stated_day(const Stated<Date>& date, Arena& arena) {
  return date ? arena.keep(date->to_string()) : date.written.stated();
}

}  // namespace pbs
