// SPDX-License-Identifier: MIT
// Whether money and work keep pace while a project runs (domain rules 3.3, ML-12 to ML-14), the same
// for the rules and for the scorecard. Every comparison is exact (AR-02).
#pragma once

#include <optional>

#include "base/fraction.hpp"
#include "model/policy.hpp"
#include "model/project.hpp"

namespace pbs {

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

// ML-12: an entry through the last day of a month with a checkpoint of the policy, below it. Holds
// the least percentage; empty when it is not below or nothing is to be compared.
std::optional<Decimal> missed_checkpoint(const Project&, const Monitoring&, const Policy&);

// ML-13: completion − execution where they differ by more than the policy's coherence_points, in
// percentage points; empty otherwise.
std::optional<Fraction> incoherence(const Project&, const Monitoring&, const Policy&);

// ML-12 or ML-13 spoke.
bool pace_warned(const Project&, const Monitoring&, const Policy&);

// The last day to answer ML-12 and ML-13: working days after the period was handed in. Empty where
// that is not known.
std::optional<Date> answer_due(const Monitoring&, const Policy&);

// ML-14: a warned period whose answer came, or on the day of judgement is, after the last day.
struct LateAnswer {
  Date due;
  bool decided = false;  // late, but answered
  int days = 0;          // calendar days after `due`
};
std::optional<LateAnswer> late_answer(const Project&, const Monitoring&, const Policy&,
                                      const std::optional<Date>& as_of);

// The earliest entry that reaches the last day of `months`; nullptr when none does. Entries without
// a last day are passed over.
const Monitoring* report_of(const List<Monitoring>&, int months);

}  // namespace pbs
