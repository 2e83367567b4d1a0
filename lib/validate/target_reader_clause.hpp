// SPDX-License-Identifier: MIT
// The number in a target or an actual and the words around it (private to the folder).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/decimal.hpp"
#include "model/target.hpp"
#include "model/unit.hpp"

namespace pbs {

// A sign or word of comparison and its bytes; kind none: there is none.
struct Direction {
  TargetKind kind = TargetKind::none;
  std::size_t length = 0;
  bool distant = false;  // other words may stand between it and the number (至少全年完成2次)
  bool weak = false;     // 达, 控制在: gives way to 以上 or 以下 behind the number
};

// The one at the start of `text` (≥, 不少于, 控制在 …), to stand before a number.
Direction direction_before(std::string_view text);
// Whether `text` starts with a comparison that is a sign, not a word.
bool starts_with_sign(std::string_view text);
// The one at the start of `text` (以上, 及以下, 之内 …), to stand behind a number and its unit.
Direction direction_behind(std::string_view text);

bool is_lower_bound(TargetKind);
bool is_upper_bound(TargetKind);

// A text taken apart around its number. Years (2024年), ordinals (第3), enumerators (目标1:) and
// digits inside names (PM2.5) are no numbers.
struct Clause {
  int numbers = 0;     // a range counts once; more than two are not counted
  bool range = false;  // value to upper
  Decimal value;
  Decimal upper;
  Unit unit;  // bare when no known unit follows
  TargetKind direction = TargetKind::none;
  bool sign_written = false;   // a comparison stands there, other than 达 or 提升
  bool contradictory = false;  // comparisons against each other, a range that ends before it begins
  bool approximate = false;    // 约, 左右
  bool misspelt = false;       // letters for digits, too many digits
  bool compared = false;       // two numbers or more, one of them with a sign
  std::string_view before;     // what stands before the number, without the comparison, trimmed
  std::string_view behind;     // what stands behind the unit, without the comparison, trimmed
};

Clause read_clause(std::string_view text);

}  // namespace pbs
