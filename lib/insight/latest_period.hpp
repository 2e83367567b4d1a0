// SPDX-License-Identifier: MIT
// The period of monitoring that counts for lists.
#pragma once

#include "base/arena.hpp"
#include "score/stage_scores.hpp"

namespace pbs {

// The period that ends last, of several the one stated last; nullptr if there is none.
inline const MonitoringScore* latest_period(const List<MonitoringScore>& periods) {
  const MonitoringScore* latest = nullptr;
  for (const MonitoringScore& period : periods) {
    if (latest == nullptr || period.through >= latest->through) latest = &period;
  }
  return latest;
}

}  // namespace pbs
