// SPDX-License-Identifier: MIT
// The short form works on reduced operands and divides common factors out before it multiplies
// (Knuth, The Art of Computer Programming, volume 2, 4.5.1), so that intermediate results stay
// small; where 128 bits still do not suffice, GMP takes over.
#include "base/fraction.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>

#include "base/fraction_big.hpp"

namespace pbs {

namespace {

Int128 greatest_common_divisor(Int128 left, Int128 right) {
  UInt128 a = magnitude(left);
  UInt128 b = magnitude(right);
  while (b != 0) {
    if (a == 1 || b == 1) return 1;
    if (((a | b) >> 64) == 0) {
      return std::gcd(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b));
    }
    const UInt128 rest = a % b;
    a = b;
    b = rest;
  }
  return static_cast<Int128>(a);
}

// What divides without rest; most numbers fit in 64 bits, where the processor divides at once.
Int128 divided(Int128 value, Int128 divisor) {
  if (divisor == 1) return value;
  const auto narrow = static_cast<std::int64_t>(value);
  const auto narrow_divisor = static_cast<std::int64_t>(divisor);
  const bool fits = narrow == value && narrow_divisor == divisor;
  return fits && narrow_divisor != -1 ? narrow / narrow_divisor : value / divisor;
}

struct Pair {
  Int128 num = 0;
  Int128 den = 1;
};

bool add_short(const Pair& a, const Pair& b, Pair& sum) {
  const Int128 common = greatest_common_divisor(a.den, b.den);
  const Int128 rest = divided(a.den, common);
  Int128 left = 0;
  Int128 right = 0;
  Int128 num = 0;
  if (!multiply_checked(a.num, divided(b.den, common), left)) return false;
  if (!multiply_checked(b.num, rest, right)) return false;
  if (!add_checked(left, right, num)) return false;
  const Int128 again = common == 1 ? 1 : greatest_common_divisor(num, common);
  sum.num = divided(num, again);
  return multiply_checked(rest, divided(b.den, again), sum.den);
}

bool multiply_short(const Pair& a, const Pair& b, Pair& product) {
  const Int128 first = greatest_common_divisor(a.num, b.den);
  const Int128 second = greatest_common_divisor(b.num, a.den);
  return multiply_checked(divided(a.num, first), divided(b.num, second), product.num) &&
         multiply_checked(divided(a.den, second), divided(b.den, first), product.den);
}

std::strong_ordering order(Int128 a, Int128 b) {
  if (a == b) return std::strong_ordering::equal;
  return a < b ? std::strong_ordering::less : std::strong_ordering::greater;
}

/// Takes every factor `prime` out of `value` and counts them.
int take_out(Int128& value, int prime) {
  int count = 0;
  for (; value % prime == 0; value /= prime) ++count;
  return count;
}

}  // namespace

void Fraction::BigDeleter::operator()(BigFraction* big) const {
  delete big;
}

Fraction::BigPointer Fraction::copy(const BigFraction& big) {
  return BigPointer(new BigFraction(big));
}

Fraction Fraction::from_reduced(Int128 num, Int128 den) {
  Fraction result;
  result.num_ = num;
  result.den_ = den;
  return result;
}

Fraction::Fraction(const Decimal& value) : num_(value.coefficient()) {
  if (value.scale() == 0) return;
  const Int128 power = power_of_ten(value.scale());
  const Int128 common = greatest_common_divisor(num_, power);
  num_ = divided(num_, common);
  den_ = divided(power, common);
}

Fraction::Fraction(std::int64_t num, std::int64_t den) : num_(num), den_(den) {
  assert(den != 0);
  if (den == 0) throw NumberOverflow("division by zero");
  Int128 common = greatest_common_divisor(num_, den_);
  if (den < 0) common = -common;
  num_ /= common;
  den_ /= common;
}

int Fraction::sign() const {
  if (big_) return big_->sign();
  return (num_ > 0 ? 1 : 0) - (num_ < 0 ? 1 : 0);
}

Fraction Fraction::operator-() const {
  return big_ ? big_->negated() : from_reduced(-num_, den_);
}

Fraction operator+(const Fraction& a, const Fraction& b) {
  Pair sum;
  if (!a.big_ && !b.big_ && add_short({a.num_, a.den_}, {b.num_, b.den_}, sum)) {
    return Fraction::from_reduced(sum.num, sum.den);
  }
  return BigFraction::apply(mpq_add, a, b);
}

Fraction operator-(const Fraction& a, const Fraction& b) {
  Pair difference;
  if (!a.big_ && !b.big_ && add_short({a.num_, a.den_}, {-b.num_, b.den_}, difference)) {
    return Fraction::from_reduced(difference.num, difference.den);
  }
  return BigFraction::apply(mpq_sub, a, b);
}

Fraction operator*(const Fraction& a, const Fraction& b) {
  Pair product;
  if (!a.big_ && !b.big_ && multiply_short({a.num_, a.den_}, {b.num_, b.den_}, product)) {
    return Fraction::from_reduced(product.num, product.den);
  }
  return BigFraction::apply(mpq_mul, a, b);
}

Fraction operator/(const Fraction& a, const Fraction& b) {
  assert(!b.is_zero());
  if (b.is_zero()) throw NumberOverflow("division by zero");
  if (!a.big_ && !b.big_) {
    const bool negative = b.num_ < 0;
    const Pair inverse{negative ? -b.den_ : b.den_, negative ? -b.num_ : b.num_};
    Pair quotient;
    if (multiply_short({a.num_, a.den_}, inverse, quotient)) {
      return Fraction::from_reduced(quotient.num, quotient.den);
    }
  }
  return BigFraction::apply(mpq_div, a, b);
}

std::strong_ordering operator<=>(const Fraction& a, const Fraction& b) {
  if (!a.big_ && !b.big_) {
    if (a.den_ == b.den_) return order(a.num_, b.num_);
    Int128 left = 0;
    Int128 right = 0;
    if (multiply_checked(a.num_, b.den_, left) && multiply_checked(b.num_, a.den_, right)) {
      return order(left, right);
    }
  }
  return BigFraction::compare(a, b) <=> 0;
}

bool operator==(const Fraction& a, const Fraction& b) {
  if (a.big_ && b.big_) return a.big_->equals(*b.big_);
  return !a.big_ && !b.big_ && a.num_ == b.num_ && a.den_ == b.den_;
}

std::string Fraction::to_string() const {
  if (big_) return big_->to_string();
  char buffer[2 * 40 + 2];
  char* out = buffer;
  if (num_ < 0) *out++ = '-';
  out = write_digits(magnitude(num_), out);
  if (den_ != 1) {
    *out++ = '/';
    out = write_digits(magnitude(den_), out);
  }
  return {buffer, out};
}

std::optional<Decimal> Fraction::exact_decimal() const {
  // A long numerator has too many digits, and a long denominator too many decimals.
  if (big_) return std::nullopt;
  Int128 rest = den_;
  const int scale = std::max(take_out(rest, 2), take_out(rest, 5));
  if (rest != 1 || scale > Decimal::kMaxScale) return std::nullopt;
  Int128 coefficient = 0;
  if (!multiply_checked(num_, power_of_ten(scale) / den_, coefficient)) return std::nullopt;
  if (magnitude(coefficient) >= magnitude(power_of_ten(kMaxPowerOfTen))) return std::nullopt;
  return Decimal::from_parts(coefficient, scale);
}

Decimal round(const Fraction& value, int scale, Rounding mode) {
  Decimal::checked_scale(scale);
  Int128 shifted = 0;
  if (value.big_ || !multiply_checked(value.num_, power_of_ten(scale), shifted)) {
    return BigFraction(value).round(scale, mode);
  }
  const UInt128 rounded = divide_rounded(magnitude(shifted), magnitude(value.den_), mode);
  return Decimal::from_magnitude(rounded, value.num_ < 0, scale);
}

bool is_exact(const Fraction& value, int scale) {
  Decimal::checked_scale(scale);
  if (value.big_) return value.big_->is_exact(scale);
  return power_of_ten(scale) % value.den_ == 0;
}

}  // namespace pbs
