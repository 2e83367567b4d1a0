// SPDX-License-Identifier: MIT
// A sum of points or weights: exact, without a range, and quick for numbers as forms have them.
#pragma once

#include "base/fraction.hpp"

namespace pbs {

class PointsSum {
 public:
  void add(const Decimal& number) {
    if (number.scale() <= kEasyScale && fits_64_bits(number.coefficient())) {
      easy_ += number;  // at most 28 digits a number: no overflow before a billion of them
    } else {
      rest_ += number;
    }
  }
  void add(const Fraction& number) { rest_ += number; }

  Fraction value() const { return rest_ + easy_; }
  bool is_zero() const { return easy_.is_zero() && rest_.is_zero(); }

 private:
  static constexpr int kEasyScale = 9;
  Decimal easy_;
  Fraction rest_;
};

}  // namespace pbs
