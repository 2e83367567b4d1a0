// SPDX-License-Identifier: MIT
// 128-bit integers and powers of ten, shared by Decimal and Fraction.
#pragma once

#include <array>
#include <cstdint>
#include <stdexcept>

namespace pbs {

__extension__ using Int128 = __int128;
__extension__ using UInt128 = unsigned __int128;

/// A number that no exact value of ours can hold: thrown for our own mistakes (a scale out of
/// range, a division by zero in a release build) and for absurd input, never for a wrong figure.
class NumberOverflow : public std::overflow_error {
 public:
  using std::overflow_error::overflow_error;
};

/// The greatest n for which power_of_ten(n) fits.
inline constexpr int kMaxPowerOfTen = 38;

namespace detail {
inline constexpr auto kPowersOfTen = [] {
  std::array<Int128, kMaxPowerOfTen + 1> powers{};
  Int128 power = 1;
  for (std::size_t i = 0; i < powers.size(); ++i) {
    powers[i] = power;
    if (i + 1 < powers.size()) power *= 10;
  }
  return powers;
}();
}  // namespace detail

/// 10 to the n. Required: 0 <= n <= kMaxPowerOfTen.
constexpr Int128 power_of_ten(int n) {
  return detail::kPowersOfTen[static_cast<std::size_t>(n)];
}

/// The absolute value, also of the most negative number.
constexpr UInt128 magnitude(Int128 value) {
  return value < 0 ? -static_cast<UInt128>(value) : static_cast<UInt128>(value);
}

constexpr bool fits_64_bits(Int128 value) {
  return static_cast<std::int64_t>(value) == value;
}

/// a * b into `product`; false when it has more than 127 bits (`product` is then unspecified).
/// Multiplies absolute values, because clang has no inline code for the signed check.
constexpr bool multiply_checked(Int128 a, Int128 b, Int128& product) {
  UInt128 absolute = 0;
  if (__builtin_mul_overflow(magnitude(a), magnitude(b), &absolute)) return false;
  product = static_cast<Int128>(absolute);
  if (product < 0) return false;
  if ((a < 0) != (b < 0)) product = -product;
  return true;
}

/// a + b into `sum`; false when its absolute value has more than 127 bits.
constexpr bool add_checked(Int128 a, Int128 b, Int128& sum) {
  return !__builtin_add_overflow(a, b, &sum) && magnitude(sum) >> 127 == 0;
}

/// Writes the decimal digits of `value` ("0" for zero) and returns the end. At most 39 characters.
char* write_digits(UInt128 value, char* out);

}  // namespace pbs
