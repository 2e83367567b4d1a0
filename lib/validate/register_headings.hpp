// SPDX-License-Identifier: MIT
// The headings of a register (private to the folder).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace pbs {

enum class RegisterColumn : std::uint8_t {
  id,
  name,
  department,
  purchaser,
  approved,
  service_class,
  key_project,
  unit,
  year,
  count
};
inline constexpr std::size_t kRegisterColumns = static_cast<std::size_t>(RegisterColumn::count);

// A heading as it is compared, and the unit of money in its brackets: 年初预算数（万元）.
struct RegisterHeading {
  std::string words;
  std::string unit;  // empty if none
};
RegisterHeading register_heading(std::string_view cell);

// The column that these words name: the key or a Chinese label of the field of a project, or a word
// that budget lists use for it. `count` if none.
RegisterColumn register_column(std::string_view words);

// The heading that was probably meant; empty if none is near.
std::string_view near_register_heading(std::string_view words);

}  // namespace pbs
