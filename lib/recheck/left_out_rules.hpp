// SPDX-License-Identifier: MIT
// The numbered rules of the documents that are no findings of their own.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "source/rule_info.hpp"

namespace pbs {

enum class LeftOut : std::uint8_t {
  computed,   // it says how to score: done by the scoring itself
  by_policy,  // a parameter of the policy
  no_field,   // nothing in a file could show it
  later       // decided when the stage is scored
};

// An id, or several ids of one family that share a reason, as in "E-01, E-03".
struct LeftOutRule {
  std::string_view ids;
  LeftOut kind = LeftOut::computed;
  Words reason;
};

std::span<const LeftOutRule> left_out_rules();

}  // namespace pbs
