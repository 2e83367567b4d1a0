// SPDX-License-Identifier: MIT
// From points to total and grade (评级, rules GR, RO).
//
// 百分制 and the four grades 优, 良, 中, 差 are confirmed for the county; the bands are the
// policy's grade.bands (财预〔2020〕10号, confirmed: 90, 80, 60). Which total decides is open
// grade.on_total `rounded`, the default, grades what is printed; `exact`, observed in a
// running system, grades the unrounded sum, so that 89.996 prints as 90.00 and is 良.
#pragma once

#include <cstdint>

#include "base/fraction.hpp"
#include "model/policy.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// 百分制: the points of a whole project.
inline constexpr std::int64_t kFullPoints = 100;

// `exact` rounded once to grade.decimals, and its grade.
TotalGrade grade_total(const Fraction& exact, const Policy&);

// What follows from the grade of a target review (财预〔2015〕88号): proceed, complete, resubmit, refuse.
std::string_view consequence_of(Grade grade);

// Whether a total lies so close to a grade boundary that a small correction could move it across. A
// hint for readers, not a rule: it changes nothing.
bool near_grade_boundary(const Decimal& total, const Policy&);

struct PrintedPoints {
  Decimal points;
  bool exact = true;  // rounding lost nothing
};

// Points as printed: rounded by the policy's `rounding`, never above the weight, and full points
// are the weight itself, so that full marks add up whatever decimals the weights have.
PrintedPoints printed_points(const Fraction& exact, const Decimal& weight, const Policy&);

// A weight or bound with the decimals of points where it has no more of its own.
Decimal printed_bound(const Decimal& points, const Policy&);

}  // namespace pbs
