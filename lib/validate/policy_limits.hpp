// SPDX-License-Identifier: MIT
// Which numbers a value of a policy may take. The limits keep a policy meaningful; they are not
// rules of a document.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/decimal.hpp"

namespace pbs {

struct ValueLimits {
  std::string_view path;                         // without list positions and map keys
  Decimal low;                                   // inclusive
  std::optional<Decimal> high;                   // inclusive, unless `below`
  bool whole = false;                            // no decimals
  bool below = false;                            // `high` itself is excluded
  bool blank = false;                            // may be written as null: switched off
  bool optional = false;                         // need not be stated at all
  std::span<const std::string_view> words = {};  // words that may stand in place of the number
};

// The limits of the value at `path`; of a path without limits of its own: at least 0, required.
const ValueLimits& policy_limits(std::string_view path);

}  // namespace pbs
