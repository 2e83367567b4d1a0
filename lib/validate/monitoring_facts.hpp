// SPDX-License-Identifier: MIT
// What several rules of monitoring ask (private to the folder; domain rules 3).
#pragma once

#include <string>

#include "model/monitoring_pace.hpp"

namespace pbs {

// Where findings about a whole entry point: its last day, else the entry.
Location monitoring_place(const Monitoring&);

// The last day of the entry, "?" when it is not known.
std::string through_of(const Monitoring&);

// Whether a quantity only grows during the year: numbers of quantity indicators and total costs,
// neither rates nor amounts a piece.
bool accumulates(const Indicator&);

}  // namespace pbs
