// SPDX-License-Identifier: MIT
// Units of measurement as the forms use them.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/decimal.hpp"

namespace pbs {

// Units of one family are converted exactly (their factors are powers of ten). `count` holds the
// counting words (个 次 人 …): their numbers are comparable, their words need not be. `other` holds
// what is not known: comparable only with the same words. A multiplier alone (万, 亿) has a name
// and no family: it stands for that many of whatever money, count or area it is compared with.
enum class UnitFamily : std::uint8_t {
  none,
  money,
  percent,
  count,
  length,
  area,
  field_area,
  weight,
  volume,
  time,
  data,
  energy,
  other
};

struct Unit {
  std::string_view name;  // as written, without its number: 元/亩; empty for a bare number
  UnitFamily family = UnitFamily::none;
  int exponent = 0;  // one of this unit is 10^exponent of the family's base (元, %, 个, 米 …)
  std::string_view per;  // what stands behind a slash: 亩 in 元/亩; empty if nothing

  bool bare() const { return name.empty(); }
  // 万, 亿 without a word behind.
  bool multiplier_only() const { return !bare() && family == UnitFamily::none; }
};

// Whether numbers in the two units can be compared after conversion: same family and, behind the
// slash, the same words; a bare unit is comparable with every unit.
bool comparable(const Unit& a, const Unit& b);

// The number `value` in unit `from`, expressed in unit `to`. Requires comparable(from, to); a bare
// unit on either side leaves the number unchanged. Exact for numbers of at most 18 digits; throws
// NumberOverflow when a longer one leaves the range of Decimal.
Decimal convert(const Decimal& value, const Unit& from, const Unit& to);

// Recognises a unit by its written form (万元, 百分比, 人次, km, 元/人、天 …), never fails: unknown
// words give `other`. `text` must outlive the result.
Unit read_unit(std::string_view text);

// The longest known unit at the start of `text` (万元 of 万元以内); bare when it starts with none.
Unit leading_unit(std::string_view text);

}  // namespace pbs
