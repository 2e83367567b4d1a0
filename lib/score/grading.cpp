// SPDX-License-Identifier: MIT
#include "score/grading.hpp"

#include <algorithm>

namespace pbs {

namespace {

constexpr Decimal kNear{5, 2};  // points

}  // namespace

TotalGrade grade_total(const Fraction& exact, const Policy& policy) {
  TotalGrade result;
  result.total = round(exact, policy.grade.decimals, policy.rounding);
  const Fraction decisive = policy.grade.on_rounded ? Fraction(result.total) : exact;
  for (const GradeBand& band : policy.grade.bands) {
    result.grade = band.grade;
    if (decisive >= Fraction(band.from)) break;
  }
  return result;
}

std::string_view consequence_of(Grade grade) {
  constexpr std::string_view kNames[] = {"proceed", "complete", "resubmit", "refuse"};
  return kNames[static_cast<std::size_t>(grade)];
}

bool near_grade_boundary(const Decimal& total, const Policy& policy) {
  return std::ranges::any_of(policy.grade.bands, [&](const GradeBand& band) {
    return band.from.sign() > 0 && (total - band.from).abs() <= kNear;
  });
}

PrintedPoints printed_points(const Fraction& exact, const Decimal& weight, const Policy& policy) {
  const Fraction full = weight;
  if (exact == full) return {printed_bound(weight, policy), true};
  if (exact.is_zero()) return {Decimal(0, policy.scale), true};
  const Decimal rounded = round(exact, policy.scale, policy.rounding);
  const bool above = exact < full && rounded > weight;
  return {above ? printed_bound(weight, policy) : rounded, is_exact(exact, policy.scale)};
}

Decimal printed_bound(const Decimal& points, const Policy& policy) {
  if (points.scale() == policy.scale) return points;
  const Decimal rounded = quantize(points, policy.scale, policy.rounding);
  return rounded == points ? rounded : points.normalised();
}

}  // namespace pbs
