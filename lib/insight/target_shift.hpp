// SPDX-License-Identifier: MIT
// Whether a target became harder or easier from one year to the next, by its direction.
//
//   ≥ > more is harder; ≤ < less is harder; a deadline: earlier in its year is harder; tiers: every
//   lower bound; a range: one inside the other is harder. An exact number (=) is harder when it is
//   greater, but not of a cost. At the same number > is harder than ≥, < than ≤.
//
// Nothing is guessed: other forms, directions or units that differ (also one that is missing beside
// one that is stated), and words, are `reworded`.
#pragma once

#include <string_view>

namespace pbs {

// A target as a scorecard has it; `method` tells the direction of one written without a sign.
struct StatedTarget {
  std::string_view text;
  std::string_view method;
  std::string_view indicator_class;
  int year = 0;
};

// kept, raised, lowered or reworded.
std::string_view target_shift(const StatedTarget& before, const StatedTarget& after);

}  // namespace pbs
