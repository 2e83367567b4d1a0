// SPDX-License-Identifier: MIT
// Sums of any number of amounts, exact whatever their scales.
#pragma once

#include <cstddef>
#include <optional>

#include "base/decimal.hpp"
#include "base/fraction.hpp"

namespace pbs {

class SumAndMean {
 public:
  void add(const Decimal& value) {
    ++count_;
    try {
      small_ += value;
    } catch (const NumberOverflow&) {
      large_ += Fraction(value);
    }
  }
  void add(const SumAndMean& other) {
    const std::size_t count = count_ + other.count_;
    add(other.small_);
    large_ += other.large_;
    count_ = count;
  }
  std::size_t count() const { return count_; }

  // The sum without needless zeros behind the point; rounded to two decimals when it has more
  // digits than a Decimal can hold. Required: its absolute value is below 10^36.
  Decimal value() const {
    if (large_.is_zero()) return small_.normalised();
    const Fraction sum = Fraction(small_) + large_;
    const std::optional<Decimal> exact = sum.exact_decimal();
    return exact ? *exact : round(sum, kDecimals, Rounding::half_up);
  }

  // The mean with two decimals, rounded once; nothing without values.
  std::optional<Decimal> mean() const {
    if (count_ == 0) return std::nullopt;
    const Fraction sum = Fraction(small_) + large_;
    return round(sum / Fraction(static_cast<std::int64_t>(count_)), kDecimals, Rounding::half_up);
  }

 private:
  static constexpr int kDecimals = 2;

  Decimal small_;
  Fraction large_;  // what the range of Decimal did not take
  std::size_t count_ = 0;
};

}  // namespace pbs
