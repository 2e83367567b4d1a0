// SPDX-License-Identifier: MIT
#include "base/decimal.hpp"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <iterator>

#include <fmt/format.h>

#include "base/fraction.hpp"

namespace pbs {

namespace {

// A 64-bit coefficient times 10^18 is below 10^38, so that no check is needed.
constexpr int kSmallShift = 18;

constexpr Int128 kEnd = power_of_ten(kMaxPowerOfTen);

bool shift_checked(Int128 coefficient, int digits, Int128& shifted) {
  return multiply_checked(coefficient, power_of_ten(digits), shifted) && shifted < kEnd &&
         shifted > -kEnd;
}

std::optional<Decimal> add_checked(const Decimal& a, const Decimal& b) {
  const int scale = std::max(a.scale(), b.scale());
  Int128 left = 0;
  Int128 right = 0;
  Int128 sum = 0;
  if (!shift_checked(a.coefficient(), scale - a.scale(), left)) return std::nullopt;
  if (!shift_checked(b.coefficient(), scale - b.scale(), right)) return std::nullopt;
  if (!pbs::add_checked(left, right, sum) || sum >= kEnd || sum <= -kEnd) return std::nullopt;
  return Decimal::from_parts(sum, scale);
}

template <typename Integer>
int strip_zeros(Integer& coefficient, int scale) {
  while (scale > 0 && coefficient % 10 == 0) {
    coefficient /= 10;
    --scale;
  }
  return scale;
}

}  // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  UInt128 value = 0;
  int digits = 0;
  int scale = -1;  // no point seen yet
  for (const char c : text) {
    if (c == '.') {
      if (digits == 0 || scale >= 0) return std::nullopt;
      scale = 0;
      continue;
    }
    if (c < '0' || c > '9' || digits == kMaxDigits) return std::nullopt;
    value = value * 10 + static_cast<unsigned>(c - '0');
    ++digits;
    if (scale >= 0) ++scale;
  }
  if (digits == 0 || scale == 0) return std::nullopt;
  return from_magnitude(value, negative, std::max(scale, 0));
}

Decimal Decimal::normalised() const {
  if (fits_64_bits(coefficient_)) {
    auto small = static_cast<std::int64_t>(coefficient_);
    const int scale = strip_zeros(small, scale_);
    return {Unchecked{}, small, scale};
  }
  Int128 coefficient = coefficient_;
  const int scale = strip_zeros(coefficient, scale_);
  return {Unchecked{}, coefficient, scale};
}

Decimal Decimal::add(const Decimal& a, const Decimal& b) {
  const int shift = a.scale_ - b.scale_;
  if (both_small(a, b) && shift <= kSmallShift && shift >= -kSmallShift) {
    const Int128 left = shift < 0 ? a.coefficient_ * power_of_ten(-shift) : a.coefficient_;
    const Int128 right = shift > 0 ? b.coefficient_ * power_of_ten(shift) : b.coefficient_;
    return {Unchecked{}, left + right, std::max(a.scale_, b.scale_)};
  }
  if (const auto sum = add_checked(a, b)) return *sum;
  if (const auto sum = add_checked(a.normalised(), b.normalised())) return *sum;
  throw NumberOverflow("decimal sum out of range");
}

Decimal Decimal::multiply(const Decimal& a, const Decimal& b) {
  Int128 product = 0;
  if (a.scale_ + b.scale_ <= kMaxScale &&
      multiply_checked(a.coefficient_, b.coefficient_, product) && product < kEnd &&
      product > -kEnd) {
    return {Unchecked{}, product, a.scale_ + b.scale_};
  }
  const auto exact = (Fraction(a) * Fraction(b)).exact_decimal();
  if (!exact) throw NumberOverflow("decimal product out of range");
  return *exact;
}

std::weak_ordering Decimal::compare(const Decimal& a, const Decimal& b) {
  if (a.sign() != b.sign()) return a.sign() <=> b.sign();
  // Both have one sign now; what outgrows 128 bits when brought to the other's scale is farther
  // from zero.
  Int128 shifted = 0;
  if (a.scale_ < b.scale_) {
    if (!multiply_checked(a.coefficient_, power_of_ten(b.scale_ - a.scale_), shifted)) {
      return a.sign() <=> 0;
    }
    return order(shifted, b.coefficient_);
  }
  if (!multiply_checked(b.coefficient_, power_of_ten(a.scale_ - b.scale_), shifted)) {
    return 0 <=> b.sign();
  }
  return order(a.coefficient_, shifted);
}

char* Decimal::write_to(char* out) const {
  if (is_negative()) *out++ = '-';
  char digits[40];
  const char* const end = write_digits(magnitude(coefficient_), digits);
  const auto length = static_cast<int>(end - digits);
  const int whole = length - scale_;
  if (whole > 0) {
    out = std::copy(digits, digits + whole, out);
  } else {
    *out++ = '0';
  }
  if (scale_ == 0) return out;
  *out++ = '.';
  if (whole < 0) out = std::fill_n(out, -whole, '0');
  return std::copy(digits + std::max(whole, 0), digits + length, out);
}

std::string Decimal::to_string() const {
  char buffer[kMaxLength];
  return {buffer, write_to(buffer)};
}

void Decimal::append_to(std::string& out) const {
  char buffer[kMaxLength];
  out.append(buffer, write_to(buffer));
}

Decimal quantize(const Decimal& value, int scale, Rounding mode) {
  const int digits = Decimal::checked_scale(scale) - value.scale();
  if (digits == 0) return value;
  if (digits < 0) {
    const auto divisor = static_cast<UInt128>(power_of_ten(-digits));
    const UInt128 rounded = divide_rounded(magnitude(value.coefficient()), divisor, mode);
    return Decimal::from_magnitude(rounded, value.is_negative(), scale);
  }
  Int128 shifted = 0;
  if (!shift_checked(value.coefficient(), digits, shifted)) {
    throw NumberOverflow("decimal number does not fit with these decimals");
  }
  return Decimal::from_parts(shifted, scale);
}

Decimal divide(const Decimal& a, const Decimal& b, int scale, Rounding mode) {
  assert(!b.is_zero());
  if (b.is_zero()) throw NumberOverflow("division by zero");
  const int shift = Decimal::checked_scale(scale) + b.scale() - a.scale();
  Int128 numerator = a.coefficient();
  Int128 denominator = b.coefficient();
  const bool fits = shift <= kMaxPowerOfTen &&
                    (shift >= 0 ? multiply_checked(numerator, power_of_ten(shift), numerator)
                                : multiply_checked(denominator, power_of_ten(-shift), denominator));
  if (!fits) return round(Fraction(a) / Fraction(b), scale, mode);
  const UInt128 rounded = divide_rounded(magnitude(numerator), magnitude(denominator), mode);
  return Decimal::from_magnitude(rounded, a.is_negative() != b.is_negative(), scale);
}

}  // namespace pbs

fmt::format_context::iterator fmt::formatter<pbs::Decimal>::format(
    const pbs::Decimal& value, fmt::format_context& context) const {
  char buffer[pbs::Decimal::kMaxLength];
  const char* const end = value.write_to(buffer);
  const auto length = static_cast<std::size_t>(end - buffer);
  return formatter<fmt::string_view>::format({buffer, length}, context);
}
