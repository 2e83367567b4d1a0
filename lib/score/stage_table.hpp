// SPDX-License-Identifier: MIT
// The stages of the folder stages/ in the order of their names; scoring_stages() puts them in the
// order of the year.
#pragma once

#include <span>

#include "score/stage.hpp"

namespace pbs {

std::span<const Stage* const> stage_table();

}  // namespace pbs
