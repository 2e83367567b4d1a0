// SPDX-License-Identifier: MIT
// What several rules of monitoring ask (private to the folder; domain rules 3).
#pragma once

#include <optional>
#include <string>

#include "base/decimal.hpp"
#include "base/fraction.hpp"
#include "model/policy.hpp"
#include "model/project.hpp"

namespace pbs {

// Where findings about a whole entry point: its last day, else the entry.
Location monitoring_place(const Monitoring&);

// The last day of the entry, "?" when it is not known.
std::string through_of(const Monitoring&);

// The year's budget that monitoring compares with: adjusted, else approved. Empty when neither is
// stated; its place is where the amount stands.
struct YearBudget {
  std::optional<Decimal> amount;
  Location place;
};
YearBudget year_budget(const Project&);

// Executed so far as a share of the year's budget, exact; empty without a positive budget.
std::optional<Fraction> execution_so_far(const Project&, const Monitoring&);

// How much of the year's targets is reached (ML-13): the mean of min(1, A ÷ T), weighted with the
// points of the rows, over the monitored rows with a number to be reached (at least, more than,
// equal; T > 0, units comparable). Empty when there is none.
std::optional<Fraction> completion_so_far(const Project&, const Monitoring&);

// Whether a quantity only grows during the year: numbers of quantity indicators and total costs,
// neither rates nor amounts a piece.
bool accumulates(const Indicator&);

// ML-12: an entry through the last day of a month with a checkpoint of the policy, below it. Holds
// the least percentage; empty when it is not below or nothing is to be compared.
std::optional<Decimal> missed_checkpoint(const Project&, const Monitoring&, const Policy&);

// ML-13: completion and execution differ by more than the policy's coherence_points.
bool incoherent(const Project&, const Monitoring&, const Policy&);

}  // namespace pbs
