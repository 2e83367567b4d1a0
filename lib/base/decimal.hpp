// SPDX-License-Identifier: MIT
// Exact decimal numbers: every amount, weight, rate and point of a declaration (rule AR-01: no
// binary floating point in any score, rate or comparison).
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/core.h>

#include "base/int128.hpp"
#include "base/rounding.hpp"

namespace pbs {

/// coefficient * 10^-scale. The scale is kept as written (118.50 has scale 2 and prints so), but
/// comparison is numeric (1.50 == 1.5). There is one zero: "-0" reads as 0.
///
/// Range: at most 38 digits (|coefficient| < 10^38), scale 0 to 38. + - * are exact or throw
/// NumberOverflow, never rounded. A sum or difference throws when an operand, brought to the
/// greater scale, or the result is out of range; a product, when the result is; both give up
/// trailing zeros first. Numbers of at most 18 digits with a scale of at most 18 never throw in
/// one + - or *; longer input can (30 digits times 30 digits), so products and quotients of
/// unchecked input belong in Fraction, which has no range. Comparison never throws.
class Decimal {
 public:
  static constexpr int kMaxScale = 38;
  static constexpr int kMaxDigits = 30;  ///< accepted by parse, leading zeros counted
  static constexpr int kMaxLength = 41;  ///< of to_string: sign, "0.", 38 digits

  constexpr Decimal() = default;

  /// whole * 10^-scale: Decimal(1185, 1) == 118.5. Throws NumberOverflow for a scale out of range.
  constexpr explicit Decimal(std::int64_t whole, int scale = 0)
      : Decimal(Unchecked{}, whole, checked_scale(scale)) {}

  /// Throws NumberOverflow when coefficient or scale is out of range.
  static constexpr Decimal from_parts(Int128 coefficient, int scale) {
    return from_magnitude(magnitude(coefficient), coefficient < 0, scale);
  }
  /// The same from an absolute value and a sign.
  static constexpr Decimal from_magnitude(UInt128 magnitude, bool negative, int scale) {
    const Int128 coefficient = checked_coefficient(magnitude);
    return {Unchecked{}, negative ? -coefficient : coefficient, checked_scale(scale)};
  }
  /// `scale` itself; throws NumberOverflow when it is not in 0..kMaxScale.
  static constexpr int checked_scale(int scale) {
    if (scale < 0 || scale > kMaxScale) throw NumberOverflow("decimal scale out of range");
    return scale;
  }

  /// Reads [+-]digits[.digits], ASCII only: no exponent, no separators, no blanks, no ".5", no
  /// "5.". Nothing when `text` is anything else or has more than kMaxDigits digits.
  static std::optional<Decimal> parse(std::string_view text);

  constexpr Int128 coefficient() const { return coefficient_; }
  constexpr int scale() const { return scale_; }
  constexpr bool is_zero() const { return coefficient_ == 0; }
  constexpr bool is_negative() const { return coefficient_ < 0; }
  /// -1, 0 or 1.
  constexpr int sign() const { return (coefficient_ > 0 ? 1 : 0) - (coefficient_ < 0 ? 1 : 0); }
  constexpr Decimal abs() const { return is_negative() ? -*this : *this; }
  /// The same number without trailing zeros after the point: 118.50 -> 118.5, 100.00 -> 100.
  Decimal normalised() const;

  /// As written: "118.50", "-0.05", "0.00". Never an exponent.
  std::string to_string() const;
  void append_to(std::string& out) const;
  /// Writes at most kMaxLength characters, no terminator, and returns the end.
  char* write_to(char* out) const;

  constexpr Decimal operator-() const { return {Unchecked{}, -coefficient_, scale_}; }

  /// The scale of a sum or difference is the greater of the two, of a product their sum.
  friend constexpr Decimal operator+(const Decimal& a, const Decimal& b) {
    if (a.scale_ == b.scale_ && both_small(a, b)) {
      return {Unchecked{}, a.coefficient_ + b.coefficient_, a.scale_};
    }
    return add(a, b);
  }
  friend constexpr Decimal operator-(const Decimal& a, const Decimal& b) { return a + -b; }
  friend constexpr Decimal operator*(const Decimal& a, const Decimal& b) {
    if (both_small(a, b) && a.scale_ + b.scale_ <= kMaxScale) {
      return {Unchecked{}, a.coefficient_ * b.coefficient_, a.scale_ + b.scale_};
    }
    return multiply(a, b);
  }
  constexpr Decimal& operator+=(const Decimal& other) { return *this = *this + other; }
  constexpr Decimal& operator-=(const Decimal& other) { return *this = *this - other; }

  /// Numeric; weak because equal numbers may be written with different scales.
  friend constexpr std::weak_ordering operator<=>(const Decimal& a, const Decimal& b) {
    if (a.scale_ == b.scale_) return order(a.coefficient_, b.coefficient_);
    return compare(a, b);
  }
  friend constexpr bool operator==(const Decimal& a, const Decimal& b) {
    return (a <=> b) == std::weak_ordering::equivalent;
  }

 private:
  struct Unchecked {};
  constexpr Decimal(Unchecked, Int128 coefficient, int scale)
      : coefficient_(coefficient), scale_(scale) {}

  static constexpr Int128 checked_coefficient(UInt128 magnitude) {
    if (magnitude >= static_cast<UInt128>(power_of_ten(kMaxPowerOfTen))) {
      throw NumberOverflow("decimal number has more than 38 digits");
    }
    return static_cast<Int128>(magnitude);
  }
  static constexpr bool both_small(const Decimal& a, const Decimal& b) {
    return fits_64_bits(a.coefficient_) && fits_64_bits(b.coefficient_);
  }
  static constexpr std::weak_ordering order(Int128 a, Int128 b) {
    if (a == b) return std::weak_ordering::equivalent;
    return a < b ? std::weak_ordering::less : std::weak_ordering::greater;
  }
  static Decimal add(const Decimal& a, const Decimal& b);
  static Decimal multiply(const Decimal& a, const Decimal& b);
  static std::weak_ordering compare(const Decimal& a, const Decimal& b);

  Int128 coefficient_ = 0;
  int scale_ = 0;
};

/// `value` with exactly `scale` decimals, rounded as named. Throws NumberOverflow when the result
/// does not fit or `scale` is not in 0..kMaxScale.
Decimal quantize(const Decimal& value, int scale, Rounding mode);

/// a / b with exactly `scale` decimals, rounded once from the exact quotient (rule AR-02).
/// Required: b != 0 (asserted; NumberOverflow without assertions). Throws NumberOverflow when the
/// result does not fit or `scale` is not in 0..kMaxScale.
Decimal divide(const Decimal& a, const Decimal& b, int scale, Rounding mode);

}  // namespace pbs

/// Prints as to_string; takes the width, fill and alignment of a string ("{:>10}").
template <>
struct fmt::formatter<pbs::Decimal> : fmt::formatter<fmt::string_view> {
  fmt::format_context::iterator format(const pbs::Decimal& value,
                                       fmt::format_context& context) const;
};
