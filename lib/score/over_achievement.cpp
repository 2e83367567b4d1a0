// SPDX-License-Identifier: MIT
#include "score/over_achievement.hpp"

#include "score/formula.hpp"

namespace pbs {

namespace {

enum class Excess { none, reduced, floor };

bool can_exceed(const Target& target) {
  return (target.kind == TargetKind::at_least || target.kind == TargetKind::more_than ||
          target.kind == TargetKind::equals) &&
         target.value.sign() > 0;
}

// Which case the row is; `points` receives what it earns.
Excess judge(const MethodInput& in, Fraction& points) {
  const auto& scoring = in.policy.scoring;
  const Fraction weight = in.weight;
  points = weight;
  if (scoring.penalty != OverPenalty::proportional || !can_exceed(in.target)) return Excess::none;
  if (scoring.penalty_tolerance.sign() <= 0) return Excess::none;
  const Fraction tolerance = scoring.penalty_tolerance;
  const Fraction ratio = Fraction(in.actual.value) / in.target.value;
  if (ratio <= tolerance) return Excess::none;
  points = weight - weight * (ratio - tolerance) / tolerance;
  Fraction least = weight * scoring.penalty_floor;
  if (points >= least) return Excess::reduced;
  points = std::move(least);
  return Excess::floor;
}

}  // namespace

Fraction met_points(const MethodInput& in) {
  Fraction points;
  judge(in, points);
  return points;
}

void append_met_points(const MethodInput& in, std::string& out) {
  Fraction points;
  const auto& scoring = in.policy.scoring;
  switch (judge(in, points)) {
    case Excess::none:
      append_formula(out, in.weight);
      return;
    case Excess::reduced:
      append_formula(out, in.weight, " − ", in.weight, " × (", in.actual.value, " ÷ ",
                     in.target.value, " − ", scoring.penalty_tolerance, ") ÷ ",
                     scoring.penalty_tolerance);
      return;
    case Excess::floor:
      append_formula(out, in.weight, " × ", scoring.penalty_floor);
      return;
  }
}

}  // namespace pbs
