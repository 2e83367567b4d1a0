// SPDX-License-Identifier: MIT
// Points of a met target, and what far more than the target costs.
//
// A target clearly set too low and over-achieved is to be analysed, and the points are reduced by
// the degree of deviation (财预〔2020〕10号, confirmed, without a figure: QN-02). What that means
// is a policy setting, scoring.over_achievement.penalty:
//
//   none          full points at any excess
//   manual        full points; the reviewer's reduction is shown and never applied here
//   proportional  r = A ÷ T above the tolerance t: w − w × (r − t) ÷ t, at least floor × w
//
// Positive and exact targets above 0 only: staying far below a ceiling is never an excess.
#pragma once

#include <string>

#include "score/method.hpp"

namespace pbs {

// Required: the target is met.
Fraction met_points(const MethodInput&);
void append_met_points(const MethodInput&, std::string& out);

}  // namespace pbs
