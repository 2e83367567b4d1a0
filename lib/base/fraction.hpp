// SPDX-License-Identifier: MIT
// Exact quotients, for everything the policy does not round at once (rule AR-02: a quotient is
// rounded once, as late as possible; bounds are compared on exact values, never on rounded rates).
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "base/decimal.hpp"

namespace pbs {

class BigFraction;  // fraction_big.hpp

/// A rational number, always reduced, denominator > 0. No range: numerator and denominator are two
/// 128-bit integers while they fit (no allocation) and arbitrarily long beyond. A value; equal
/// numbers have one representation.
class Fraction {
 public:
  Fraction() = default;
  Fraction(const Decimal& value);  // NOLINT(google-explicit-constructor): every Decimal is one
  /// Required: den != 0 (asserted; NumberOverflow without assertions).
  explicit Fraction(std::int64_t num, std::int64_t den = 1);

  Fraction(const Fraction& other) : num_(other.num_), den_(other.den_) {
    if (other.big_) big_ = copy(*other.big_);
  }
  Fraction& operator=(const Fraction& other) { return *this = Fraction(other); }
  Fraction(Fraction&& other) noexcept = default;
  Fraction& operator=(Fraction&& other) noexcept = default;
  ~Fraction() = default;

  bool is_zero() const { return sign() == 0; }
  bool is_negative() const { return sign() < 0; }
  /// -1, 0 or 1.
  int sign() const;

  Fraction operator-() const;
  friend Fraction operator+(const Fraction& a, const Fraction& b);
  friend Fraction operator-(const Fraction& a, const Fraction& b);
  friend Fraction operator*(const Fraction& a, const Fraction& b);
  /// Required: b != 0 (asserted; NumberOverflow without assertions).
  friend Fraction operator/(const Fraction& a, const Fraction& b);
  Fraction& operator+=(const Fraction& other) { return *this = *this + other; }

  friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b);
  friend bool operator==(const Fraction& a, const Fraction& b);

  /// "16/3", "-1/2"; whole numbers without denominator: "5".
  std::string to_string() const;

  /// The same number as a Decimal with the fewest decimals, when the denominator is 2^a * 5^b and
  /// the result is in the range of Decimal; else nothing.
  std::optional<Decimal> exact_decimal() const;

  friend Decimal round(const Fraction& value, int scale, Rounding mode);
  friend bool is_exact(const Fraction& value, int scale);

 private:
  friend class BigFraction;
  struct BigDeleter {
    void operator()(BigFraction* big) const;
  };
  using BigPointer = std::unique_ptr<BigFraction, BigDeleter>;
  static BigPointer copy(const BigFraction& big);
  /// Required: reduced, den > 0, num not the most negative number.
  static Fraction from_reduced(Int128 num, Int128 den);

  Int128 num_ = 0;
  Int128 den_ = 1;
  BigPointer
      big_;  ///< set exactly when num_ or den_ would have more than 127 bits; they are unused
};

/// `value` with exactly `scale` decimals, rounded as named from the exact number. Throws
/// NumberOverflow when the result is out of the range of Decimal or `scale` not in its scales.
Decimal round(const Fraction& value, int scale, Rounding mode);

/// Whether rounding `value` to `scale` decimals would lose nothing. Throws NumberOverflow when
/// `scale` is not in 0..Decimal::kMaxScale.
bool is_exact(const Fraction& value, int scale);

}  // namespace pbs
