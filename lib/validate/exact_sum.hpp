// SPDX-License-Identifier: MIT
// Sums and comparisons of numbers as files state them: exact for all of them, and without a
// quotient where they are as long as numbers of this world are.
#pragma once

#include <compare>

#include "base/decimal.hpp"
#include "base/fraction.hpp"

namespace pbs {

// Two such numbers can be multiplied, and a hundred added, inside the range of Decimal.
constexpr bool is_short(const Decimal& number) {
  constexpr Int128 kLimit = power_of_ten(18);
  const Int128 coefficient = number.coefficient();
  return coefficient < kLimit && coefficient > -kLimit && number.scale() <= 18;
}

// `number` against factor × other.
inline std::weak_ordering compare_product(const Decimal& number, const Decimal& factor,
                                          const Decimal& other) {
  if (is_short(factor) && is_short(other)) return number <=> factor * other;
  return Fraction(number) <=> Fraction(factor) * Fraction(other);
}

class ExactSum {
 public:
  ExactSum& operator+=(const Decimal& number) {
    if (count_ < kMost && is_short(number)) {
      near_ += number;
      ++count_;
    } else {
      rest_ += number;
      spilled_ = true;
    }
    return *this;
  }

  Fraction value() const { return spilled_ ? rest_ + Fraction(near_) : Fraction(near_); }
  bool is_zero() const { return spilled_ ? value().is_zero() : near_.is_zero(); }
  friend bool operator==(const ExactSum& sum, const Decimal& number) {
    return sum.spilled_ ? sum.value() == Fraction(number) : sum.near_ == number;
  }

 private:
  static constexpr int kMost = 64;
  Decimal near_;  // of short numbers
  Fraction rest_;
  int count_ = 0;
  bool spilled_ = false;
};

}  // namespace pbs
