// SPDX-License-Identifier: MIT
// What the rows of a self-evaluation add up to: sums first, rounding and grades last.
#pragma once

#include <optional>

#include "model/policy.hpp"
#include "score/points_sum.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// Sums over the rows, exact. A row counts unless it does not apply and is taken out.
struct Tally {
  PointsSum weight;     // of all rows that state one
  PointsSum taken_out;  // of those that do not count
  PointsSum points;     // as printed, pending rows at their worst
  PointsSum spread;     // best − worst of the pending rows
  PointsSum unrounded;  // what counts beyond the printed points (execution.rounding: exact)
  PointsSum claimed;
  PointsSum revision;  // reviewer's points − points, of the rows reviewed
  bool unscored = false;
  bool pending = false;
  bool any_claimed = false;
  bool any_reviewed = false;
  bool review_open = false;  // a pending row has no reviewer's points

  // A row whose points are fixed.
  void add_points(const Decimal& weight, const Decimal& points);
  void add_pending(const Decimal& weight, const Decimal& low, const Decimal& high);
  void exclude(const Decimal& weight);
  void add_claimed(const std::optional<Decimal>& points);
  // After the row itself, if it counts: the reviewer's points beside its own, which a pending row
  // has none of (`low` is what the row added).
  void add_review(const std::optional<Decimal>& review, const Decimal& low, bool pending_row);
};

// total, worst, best, rounding, rescaling, near_boundary and the totals of what was claimed and
// reviewed. Without a total where a row could not be scored, the weights of all rows are not
// exactly 100, or no row counts. Where rows were taken out the rest is brought to 100,
// exactly, and rounded once; `rescaling` then shows both sums and `rounding` the whole difference.
void finish_totals(const Tally&, const std::optional<Decimal>& stated_total, const Policy&,
                   SelfEvaluationScore&);

}  // namespace pbs
