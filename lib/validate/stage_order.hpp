// SPDX-License-Identifier: MIT
// The order in time of the stages of a project (domain rules 5.8), as far as they are dated:
// submission of the target <= its approval <= contract <= monitoring <= self-evaluation <=
// evaluation. What comes before the submission is CY-01.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/date.hpp"
#include "model/project.hpp"

namespace pbs {

enum class StageStep : std::uint8_t {
  submitted,
  approved,
  signed_on,
  monitored,
  self_evaluated,
  evaluated
};

// The name under which findings hold the date of a step.
std::string_view step_name(StageStep);

struct DatedStep {
  StageStep step{};
  Date date;
  Location place;
};

struct ReversedPair {
  DatedStep earlier;  // comes first in the flow and yet is dated later
  DatedStep later;
};

// The step and the nearest dated one before it, if they are the wrong way round. So of steps that
// all stand in the wrong order each pair of neighbours is found once.
std::optional<ReversedPair> reversed_before(const Project&, StageStep later);

}  // namespace pbs
