// SPDX-License-Identifier: MIT
#include "insight/four_e.hpp"

#include <algorithm>

#include "base/fraction.hpp"

namespace pbs {

namespace {

constexpr int kDecimals = 2;

}  // namespace

void FourECollector::add(const std::array<std::optional<DimensionScore>, kDimensions>& dimensions) {
  const auto there = static_cast<std::size_t>(
      std::count_if(dimensions.begin(), dimensions.end(),
                    [](const auto& dimension) { return dimension.has_value(); }));
  if (there == 0) return;
  ++result_.projects;
  if (there < kDimensions) ++result_.not_covered;
  for (std::size_t i = 0; i < kDimensions; ++i) {
    DimensionTotal& total = result_.dimensions[i];
    ++(dimensions[i] ? total.projects : total.without);
    if (!dimensions[i]) continue;
    points_[i].add(dimensions[i]->points);
    weights_[i].add(dimensions[i]->weight);
  }
}

FourE FourECollector::finish() {
  for (std::size_t i = 0; i < kDimensions; ++i) {
    DimensionTotal& total = result_.dimensions[i];
    total.points = points_[i].value();
    total.weight = weights_[i].value();
    if (total.weight.sign() <= 0) continue;
    total.score = round(Fraction(100) * Fraction(total.points) / Fraction(total.weight), kDecimals,
                        Rounding::half_up);
  }
  return result_;
}

}  // namespace pbs
