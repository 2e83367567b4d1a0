// SPDX-License-Identifier: MIT
// The long form of a Fraction: a GMP rational. Included by the fraction sources only.
#pragma once

#include <gmp.h>

#include <string>

#include "base/fraction.hpp"

namespace pbs {

/// Owns one GMP rational in canonical form.
class BigFraction {
 public:
  /// The same number as `value`, whichever form it has.
  explicit BigFraction(const Fraction& value);
  BigFraction(const BigFraction& other);
  BigFraction& operator=(const BigFraction&) = delete;
  ~BigFraction();

  using Operation = void (*)(mpq_ptr, mpq_srcptr, mpq_srcptr);

  /// a operation b, in the short form if it fits.
  static Fraction apply(Operation operation, const Fraction& a, const Fraction& b);

  /// Negative, zero or positive, as a is less than, equal to or greater than b.
  static int compare(const Fraction& a, const Fraction& b);

  Fraction negated() const;
  int sign() const;
  bool equals(const BigFraction& other) const;
  std::string to_string() const;

  /// As the functions of Fraction. Required: `scale` in its range.
  Decimal round(int scale, Rounding mode) const;
  bool is_exact(int scale) const;

 private:
  BigFraction();
  /// Takes the value out of `big`.
  static Fraction shortest(BigFraction& big);

  mpq_t value_;
};

}  // namespace pbs
