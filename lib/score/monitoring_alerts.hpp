// SPDX-License-Identifier: MIT
// The monitoring rules beside the lights, each off unless the policy sets it (Sichuan, observed):
//
//   ML-12  execution at the end of a month against monitoring.execution_checkpoints, percent
//   ML-13  completion of the targets against execution, monitoring.coherence_points
//   ML-14  a warning of either that was not answered within monitoring.respond_days working days;
//          with monitoring.suspend_without_response the project is then suspended until it is
//
// The arithmetic is model/monitoring_pace.hpp's, which the findings share.
#pragma once

#include "score/stage.hpp"

namespace pbs {

// Fills completion, alerts and suspended.
void score_alerts(const ScoreInput&, const Monitoring&, Arena&, MonitoringScore&);

}  // namespace pbs
