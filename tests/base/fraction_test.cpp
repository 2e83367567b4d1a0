// SPDX-License-Identifier: MIT
#include "base/fraction.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

#include "base/number_strings.hpp"
#include "catch.hpp"

using pbs::Decimal;
using pbs::Fraction;
using pbs::is_exact;
using pbs::NumberOverflow;
using pbs::Rounding;
using pbs::testing::decimal;

namespace {

/// (10^29 + 1) / (10^29 + 7) to the given power: numerator and denominator soon leave 128 bits.
Fraction long_fraction(int power) {
  const Fraction step = Fraction(decimal("100000000000000000000000000001")) /
                        Fraction(decimal("100000000000000000000000000007"));
  Fraction result(1);
  for (int i = 0; i < power; ++i) result = result * step;
  return result;
}

}  // namespace

TEST_CASE("a fraction is always reduced and its denominator positive") {
  CHECK(Fraction(32, 6).to_string() == "16/3");
  CHECK(Fraction(-3, 6).to_string() == "-1/2");
  CHECK(Fraction(3, -6).to_string() == "-1/2");
  CHECK(Fraction(-3, -6).to_string() == "1/2");
  CHECK(Fraction(10, 2).to_string() == "5");
  CHECK(Fraction(0, -7).to_string() == "0");
  CHECK(Fraction().to_string() == "0");
  CHECK(Fraction(std::numeric_limits<std::int64_t>::min(), -1).to_string() ==
        "9223372036854775808");
}

TEST_CASE("every decimal number is a fraction") {
  CHECK(Fraction(decimal("118.50")).to_string() == "237/2");
  CHECK(Fraction(decimal("-0.125")).to_string() == "-1/8");
  CHECK(Fraction(decimal("0.000")).to_string() == "0");
  CHECK(Fraction(Decimal(1, 38)).to_string() == "1/1" + std::string(38, '0'));
  CHECK(Fraction(1, 2) == decimal("0.50"));
  CHECK(decimal("0.4") < Fraction(1, 2));
}

TEST_CASE("fractions add, subtract, multiply and divide exactly") {
  CHECK((Fraction(1, 3) + Fraction(1, 6)).to_string() == "1/2");
  CHECK((Fraction(1, 3) - Fraction(1, 3)).to_string() == "0");
  CHECK((Fraction(1, 3) - Fraction(1, 2)).to_string() == "-1/6");
  CHECK((Fraction(2, 3) * Fraction(-9, 4)).to_string() == "-3/2");
  CHECK((Fraction(2, 3) / Fraction(-4, 9)).to_string() == "-3/2");
  CHECK((Fraction(0) / Fraction(-4, 9)).to_string() == "0");
  CHECK((decimal("8") * (Fraction(1) - decimal("1.1") / Fraction(5))).to_string() == "156/25");
  Fraction sum;
  for (int i = 0; i < 3; ++i) sum += Fraction(1, 3);
  CHECK(sum == Fraction(1));
}

TEST_CASE("fractions are ordered by value") {
  CHECK(Fraction(1, 3) < Fraction(34, 100));
  CHECK(Fraction(1, 3) > Fraction(33, 100));
  CHECK(Fraction(-1, 3) < Fraction(-33, 100));
  CHECK(std::min(Fraction(1), Fraction(82, 80)) == Fraction(1));
  CHECK(std::max(Fraction(-1), Fraction()).is_zero());
  CHECK(Fraction(-1, 9).is_negative());
  CHECK_FALSE(Fraction(0).is_negative());
  CHECK((-Fraction(1, 9)).sign() == -1);
}

TEST_CASE("a fraction outgrows 128 bits and comes back without loss") {
  const Fraction big = long_fraction(5);
  CHECK(big.to_string().size() > 280);
  CHECK(big < Fraction(1));
  CHECK(big > long_fraction(6));
  CHECK(big == long_fraction(5));
  CHECK(big != long_fraction(6));
  CHECK(big != Fraction(1));
  CHECK((big - big).is_zero());
  CHECK(big / big == Fraction(1));
  CHECK((big / long_fraction(4)).to_string() ==
        "100000000000000000000000000001/100000000000000000000000000007");
  CHECK((-big).is_negative());
  CHECK(-(-big) == big);
  CHECK((-big) + big == Fraction());
}

TEST_CASE("copies of a long fraction are independent values") {
  Fraction a = long_fraction(5);
  Fraction b = a;
  a = Fraction(1, 2);
  CHECK(b == long_fraction(5));
  Fraction c;
  c = b;
  const Fraction d = std::move(b);
  CHECK(c == d);
  c = std::as_const(c);
  CHECK(c == d);
  CHECK(a == Fraction(1, 2));
}

TEST_CASE("a fraction with a finite decimal form gives it with the fewest decimals") {
  CHECK(Fraction(1, 8).exact_decimal()->to_string() == "0.125");
  CHECK(Fraction(-7, 20).exact_decimal()->to_string() == "-0.35");
  CHECK(Fraction(5).exact_decimal()->to_string() == "5");
  CHECK(Fraction(decimal("1.500")).exact_decimal()->to_string() == "1.5");
  CHECK(Fraction().exact_decimal()->to_string() == "0");
}

TEST_CASE("a fraction without a decimal form that fits gives none") {
  CHECK_FALSE(Fraction(1, 3).exact_decimal());
  CHECK_FALSE(Fraction(1, 14).exact_decimal());
  CHECK_FALSE(long_fraction(5).exact_decimal());
  CHECK_FALSE((Fraction(Decimal(1, 38)) / Fraction(2)).exact_decimal());
  CHECK_FALSE(
      (Fraction(Decimal::from_parts(pbs::power_of_ten(37), 0)) * Fraction(10)).exact_decimal());
}

TEST_CASE("a fraction is rounded as named") {
  CHECK(round(Fraction(16, 3), 2, Rounding::half_up).to_string() == "5.33");
  CHECK(round(Fraction(16, 3), 2, Rounding::up).to_string() == "5.34");
  CHECK(round(Fraction(17, 3), 2, Rounding::down).to_string() == "5.66");
  CHECK(round(Fraction(-1, 8), 2, Rounding::half_up).to_string() == "-0.13");
  CHECK(round(Fraction(-1, 8), 2, Rounding::half_even).to_string() == "-0.12");
  CHECK(round(Fraction(-1, 1000), 2, Rounding::half_up).to_string() == "0.00");
  CHECK(round(Fraction(5), 2, Rounding::up).to_string() == "5.00");
}

TEST_CASE("a long fraction is rounded like a short one") {
  CHECK(round(long_fraction(5), 2, Rounding::half_up).to_string() == "1.00");
  CHECK(round(long_fraction(5), 2, Rounding::down).to_string() == "0.99");
  CHECK(round(-long_fraction(5), 0, Rounding::up).to_string() == "-1");
  CHECK(round(-long_fraction(5), 0, Rounding::down).to_string() == "0");

  const Fraction tiny = Fraction(Decimal(1, 38)) * Fraction(Decimal(1, 38));
  CHECK(round(tiny, 2, Rounding::half_up).to_string() == "0.00");
  CHECK(round(tiny, 2, Rounding::up).to_string() == "0.01");
  CHECK(round(Fraction(5, 2) + tiny, 0, Rounding::half_even).to_string() == "3");
  CHECK(round(Fraction(5, 2) - tiny, 0, Rounding::half_up).to_string() == "2");
}

TEST_CASE("exactly a half stays a half when the multiplication leaves 128 bits") {
  const Fraction half = Fraction(decimal("12345678901234567890123456789.5"));
  CHECK(round(half, 0, Rounding::half_up).to_string() == "12345678901234567890123456790");
  const Fraction half_of_last =
      Fraction(Decimal::from_parts(pbs::power_of_ten(38) / 10 - 1, 9)) / Fraction(2);
  CHECK(round(half_of_last, 9, Rounding::half_even).to_string() ==
        "5" + std::string(27, '0') + "." + std::string(9, '0'));
}

TEST_CASE("a rounded fraction that does not fit is refused") {
  const Fraction big =
      Fraction(1) / long_fraction(0) * Fraction(Decimal::from_parts(pbs::power_of_ten(37), 0));
  CHECK(round(big, 0, Rounding::up).to_string() == "1" + std::string(37, '0'));
  CHECK_THROWS_AS(round(big, 1, Rounding::up), NumberOverflow);
  CHECK_THROWS_AS(round(big * big * big, 0, Rounding::up), NumberOverflow);
  CHECK_THROWS_AS(round(Fraction(1), -1, Rounding::up), NumberOverflow);
  CHECK_THROWS_AS(round(Fraction(1), 39, Rounding::up), NumberOverflow);
  CHECK_THROWS_AS(is_exact(Fraction(1), 39), NumberOverflow);
}

TEST_CASE("whether decimals suffice is known without rounding") {
  CHECK(is_exact(Fraction(1, 8), 3));
  CHECK_FALSE(is_exact(Fraction(1, 8), 2));
  CHECK_FALSE(is_exact(Fraction(1, 3), 38));
  CHECK(is_exact(Fraction(5), 0));
  CHECK(is_exact(Fraction(), 0));
  CHECK_FALSE(is_exact(long_fraction(5), 38));
  const Fraction whole = Fraction(Decimal::from_parts(pbs::power_of_ten(37), 0));
  CHECK(is_exact(whole * whole, 0));
  CHECK(is_exact(whole * whole + Fraction(1, 2), 1));
  CHECK_FALSE(is_exact(whole * whole + Fraction(1, 2), 0));
}
