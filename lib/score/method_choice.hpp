// SPDX-License-Identifier: MIT
// Which method scores a row, and whether the row can be scored at all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "score/method.hpp"

namespace pbs {

// Where the choice of a method comes from: the row (or its indicator set), else the default of the
// policy for this kind of target.
enum class MethodSource : std::uint8_t {
  at_least,
  more_than,
  at_most,
  less_than,
  equals,
  zero,
  by,
  within,
  between,
  tiers,
  words,
  satisfaction,
  execution,
  stated
};
inline constexpr std::size_t kMethodSources = 13;  // the defaults, without `stated`

// `scoring.methods.at_least` and so on. Required: not `stated`.
std::string_view policy_path(MethodSource);
// The name in the policy. Required: not `stated`.
std::string_view default_method(MethodSource, const Policy&);

struct MethodChoice {
  const ScoringMethod* method = nullptr;  // nullptr: there is no such method
  MethodSource source = MethodSource::stated;
};

// The stated method, else the default. The default for satisfaction goes before the one for the
// direction, where it fits: a satisfaction row with a ceiling or with words takes the direction's.
// A stated method is never replaced by another one. Requires a target.
MethodChoice choose_method(const Indicator&, const Policy&);

// What keeps a row from being scored (design: such a row is `unscored`, and the project has no
// total).
enum class Unscored : std::uint8_t {
  no,
  name,    // none
  weight,  // none, or below 0
  target,  // none, not understood, or one its method is not defined for (QN-06, QN-07)
  method   // unknown, not one for rows, or not one for this kind of target
};

Unscored why_unscored(const Indicator&, const Policy&);
// The same; `choice` receives the row's method where it got so far.
Unscored why_unscored(const Indicator&, const Policy&, MethodChoice& choice);

}  // namespace pbs
