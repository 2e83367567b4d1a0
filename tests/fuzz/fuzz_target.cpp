// SPDX-License-Identifier: MIT
// The first line as a target, the second as an actual; then both as numbers, dates and amounts.
#include <cstdint>
#include <string_view>

#include "base/utf8.hpp"
#include "validate/convert.hpp"
#include "validate/policy_set.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const pbs::PolicySet policies;
  static const pbs::Policy& policy = *policies.choose("jixi-2024", std::nullopt, std::nullopt);
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (!pbs::is_valid_utf8(text)) return 0;
  const std::size_t line = text.find('\n');
  const std::string_view first = text.substr(0, line);
  const std::string_view second = line == std::string_view::npos ? first : text.substr(line + 1);
  for (const bool cost : {false, true}) {
    const pbs::Target target = pbs::read_target(first, cost, policy);
    static_cast<void>(pbs::read_actual(second, target, policy));
  }
  static_cast<void>(pbs::read_number(second));
  static_cast<void>(pbs::read_percent(second));
  static_cast<void>(pbs::read_date(second));
  static_cast<void>(pbs::read_amount(second, pbs::read_unit("万元")));
  return 0;
}
