// SPDX-License-Identifier: MIT
// Tables of targets as written and as they must be read, in the year 2024.
#pragma once

#include <string_view>

#include "catch.hpp"
#include "described_value.hpp"
#include "support/test_policy.hpp"
#include "validate/convert.hpp"

namespace pbs::test {

inline constexpr int kYear = 2024;

struct Reading {
  std::string_view text;
  std::string_view expected;
};

template <std::size_t N>
void check_all(const Reading (&readings)[N], bool cost = false) {
  const Policy policy = default_policy();
  for (const Reading& reading : readings) {
    INFO(reading.text);
    CHECK(described(read_target(reading.text, cost, policy, kYear)) == reading.expected);
  }
}

}  // namespace pbs::test
