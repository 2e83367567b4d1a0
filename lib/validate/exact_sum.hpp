// SPDX-License-Identifier: MIT
// A sum of numbers as files state them.
#pragma once

#include "base/decimal.hpp"
#include "base/fraction.hpp"

namespace pbs {

// Exact for any count of numbers of at most 18 digits (which is what conversion accepts). Cheap
// while there are few: a Decimal holds some 90 of the longest ones, what is beyond goes to a
// Fraction.
class ExactSum {
 public:
  ExactSum& operator+=(const Decimal& number) {
    if (count_ == kMost) {
      rest_ += near_;
      near_ = Decimal();
      count_ = 0;
      spilled_ = true;
    }
    near_ += number;
    ++count_;
    return *this;
  }

  Fraction value() const { return spilled_ ? rest_ + Fraction(near_) : Fraction(near_); }
  bool is_zero() const { return spilled_ ? value().is_zero() : near_.is_zero(); }
  friend bool operator==(const ExactSum& sum, const Decimal& number) {
    return sum.spilled_ ? sum.value() == Fraction(number) : sum.near_ == number;
  }

 private:
  static constexpr int kMost = 64;
  Decimal near_;
  Fraction rest_;
  int count_ = 0;
  bool spilled_ = false;
};

}  // namespace pbs
