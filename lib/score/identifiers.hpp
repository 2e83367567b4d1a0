// SPDX-License-Identifier: MIT
// The identifiers that scorecards use for the closed words of the model.
#pragma once

#include <string_view>

#include "model/project.hpp"

namespace pbs {

std::string_view identifier(IndicatorClass);  // output.quantity
std::string_view identifier(Dimension);       // economy
std::string_view identifier(Level);           // achieved
std::string_view identifier(Role);            // purchaser

}  // namespace pbs
