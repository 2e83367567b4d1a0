// SPDX-License-Identifier: MIT
#include "base/fraction_big.hpp"

#include <array>
#include <cstdint>

namespace pbs {

namespace {

constexpr std::size_t kShortBits = 127;

/// A whole number that frees itself.
class BigInteger {
 public:
  BigInteger() { mpz_init(value_); }
  ~BigInteger() { mpz_clear(value_); }
  BigInteger(const BigInteger&) = delete;
  BigInteger& operator=(const BigInteger&) = delete;
  mpz_ptr get() { return value_; }

 private:
  mpz_t value_;
};

void assign(mpz_ptr target, Int128 value) {
  const UInt128 absolute = magnitude(value);
  const std::array<std::uint64_t, 2> words{static_cast<std::uint64_t>(absolute),
                                           static_cast<std::uint64_t>(absolute >> 64)};
  mpz_import(target, words.size(), -1, sizeof(words[0]), 0, 0, words.data());
  if (value < 0) mpz_neg(target, target);
}

bool is_short(mpz_srcptr value) {
  return mpz_sizeinbase(value, 2) <= kShortBits;
}

Int128 to_int128(mpz_srcptr value) {
  std::array<std::uint64_t, 2> words{};
  mpz_export(words.data(), nullptr, -1, sizeof(words[0]), 0, 0, value);
  const auto absolute = static_cast<Int128>(static_cast<UInt128>(words[1]) << 64 | words[0]);
  return mpz_sgn(value) < 0 ? -absolute : absolute;
}

}  // namespace

BigFraction::BigFraction() {
  mpq_init(value_);
}

BigFraction::BigFraction(const Fraction& value) : BigFraction() {
  if (value.big_) {
    mpq_set(value_, value.big_->value_);
  } else {
    assign(mpq_numref(value_), value.num_);
    assign(mpq_denref(value_), value.den_);
  }
}

BigFraction::BigFraction(const BigFraction& other) : BigFraction() {
  mpq_set(value_, other.value_);
}

BigFraction::~BigFraction() {
  mpq_clear(value_);
}

Fraction BigFraction::shortest(BigFraction& big) {
  if (is_short(mpq_numref(big.value_)) && is_short(mpq_denref(big.value_))) {
    return Fraction::from_reduced(to_int128(mpq_numref(big.value_)),
                                  to_int128(mpq_denref(big.value_)));
  }
  Fraction result;
  result.big_.reset(new BigFraction());
  mpq_swap(result.big_->value_, big.value_);
  return result;
}

Fraction BigFraction::apply(Operation operation, const Fraction& a, const Fraction& b) {
  const BigFraction left(a);
  const BigFraction right(b);
  BigFraction result;
  operation(result.value_, left.value_, right.value_);
  return shortest(result);
}

int BigFraction::compare(const Fraction& a, const Fraction& b) {
  const BigFraction left(a);
  const BigFraction right(b);
  return mpq_cmp(left.value_, right.value_);
}

Fraction BigFraction::negated() const {
  BigFraction result(*this);
  mpq_neg(result.value_, result.value_);
  return shortest(result);
}

int BigFraction::sign() const {
  return mpq_sgn(value_);
}

bool BigFraction::equals(const BigFraction& other) const {
  return mpq_equal(value_, other.value_) != 0;
}

std::string BigFraction::to_string() const {
  // Room for two numbers, a sign, the stroke and the terminator.
  std::string text(
      mpz_sizeinbase(mpq_numref(value_), 10) + mpz_sizeinbase(mpq_denref(value_), 10) + 3, '\0');
  mpq_get_str(text.data(), 10, value_);
  text.resize(text.find('\0'));
  return text;
}

Decimal BigFraction::round(int scale, Rounding mode) const {
  BigInteger quotient;
  BigInteger remainder;
  assign(remainder.get(), power_of_ten(scale));
  mpz_mul(remainder.get(), remainder.get(), mpq_numref(value_));
  mpz_abs(remainder.get(), remainder.get());
  mpz_tdiv_qr(quotient.get(), remainder.get(), remainder.get(), mpq_denref(value_));
  if (!is_short(quotient.get())) throw NumberOverflow("rounded fraction out of range");

  auto discarded = Discarded::nothing;
  if (mpz_sgn(remainder.get()) != 0) {
    mpz_mul_2exp(remainder.get(), remainder.get(), 1);
    const int half = mpz_cmp(remainder.get(), mpq_denref(value_));
    discarded = half < 0    ? Discarded::below_half
                : half == 0 ? Discarded::half
                            : Discarded::above_half;
  }
  auto rounded = magnitude(to_int128(quotient.get()));
  if (moves_away(mode, discarded, rounded % 2 != 0)) ++rounded;
  return Decimal::from_magnitude(rounded, sign() < 0, scale);
}

bool BigFraction::is_exact(int scale) const {
  BigInteger power;
  assign(power.get(), power_of_ten(scale));
  return mpz_divisible_p(power.get(), mpq_denref(value_)) != 0;
}

}  // namespace pbs
