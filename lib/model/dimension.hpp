// SPDX-License-Identifier: MIT
// Which of the 4E an indicator serves (domain rules 8.2).
#pragma once

#include <optional>

#include "model/project.hpp"

namespace pbs {

// FE-01 to FE-04: costs economy; quantity and timeliness efficiency; quality and benefits
// effectiveness; satisfaction equity. Nothing for class `other` and for outputs of no second level.
std::optional<Dimension> usual_dimension(IndicatorClass);

// The dimension stated for the row, else the usual one of its class.
std::optional<Dimension> dimension_of(const Indicator&);

}  // namespace pbs
