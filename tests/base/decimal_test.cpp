// SPDX-License-Identifier: MIT
#include "base/decimal.hpp"

#include <algorithm>
#include <string>
#include <type_traits>

#include <fmt/format.h>

#include "base/number_strings.hpp"
#include "catch.hpp"

using pbs::Decimal;
using pbs::divide;
using pbs::NumberOverflow;
using pbs::quantize;
using pbs::Rounding;
using pbs::testing::decimal;

static_assert(std::is_trivially_copyable_v<Decimal>);
static_assert(Decimal(1185, 1) + Decimal(5, 1) == Decimal(1190, 1));

namespace {

const std::string kThirtyNines(30, '9');

Decimal greatest() {
  return Decimal::from_parts(pbs::power_of_ten(38) - 1, 0);
}

}  // namespace

TEST_CASE("a decimal number keeps the decimals it was written with") {
  CHECK(decimal("118.50").to_string() == "118.50");
  CHECK(decimal("118.50").scale() == 2);
  CHECK(decimal("118.50").normalised().to_string() == "118.5");
  CHECK(decimal("100.00").normalised().to_string() == "100");
  CHECK(decimal("100").normalised().to_string() == "100");
  CHECK(decimal("0.00").normalised().to_string() == "0");
  CHECK(Decimal(1185, 1).to_string() == "118.5");
  CHECK(Decimal().to_string() == "0");
}

TEST_CASE("a decimal number is printed without exponent") {
  CHECK(decimal("-0.05").to_string() == "-0.05");
  CHECK(Decimal(-5, 2).to_string() == "-0.05");
  CHECK(Decimal(-5, 1).to_string() == "-0.5");
  CHECK(Decimal(-5, 38).to_string() == "-0." + std::string(37, '0') + "5");
  CHECK(decimal("0.000").to_string() == "0.000");
  CHECK(greatest().to_string() == std::string(38, '9'));
  CHECK((-greatest()).to_string() == "-" + std::string(38, '9'));
  CHECK(Decimal::from_parts(-(pbs::power_of_ten(38) - 1), 38).to_string().size() ==
        Decimal::kMaxLength);
}

TEST_CASE("a decimal number is appended and formatted like any text") {
  std::string out = "得分 ";
  decimal("6.24").append_to(out);
  CHECK(out == "得分 6.24");
  CHECK(fmt::format("{}|{:>8}|{:<6}|", decimal("6.24"), decimal("9.890"), decimal("-1")) ==
        "6.24|   9.890|-1    |");
}

TEST_CASE("a sign, leading zeros and thirty digits are read") {
  CHECK(decimal("+5").to_string() == "5");
  CHECK(decimal("007.10").to_string() == "7.10");
  CHECK(decimal("-0").to_string() == "0");
  CHECK_FALSE(decimal("-0.00").is_negative());
  CHECK(decimal(kThirtyNines).to_string() == kThirtyNines);
  CHECK(decimal("-0." + kThirtyNines.substr(1)).to_string() == "-0." + kThirtyNines.substr(1));
}

TEST_CASE("what is not plainly a number is not read as one") {
  for (const auto* text :
       {"",      "+",        "-",    ".",  ".5",    "5.",  "+.5",   "1e5",  "1E5",
        "1,000", "1 000",    " 1",   "1 ", "--1",   "+-1", "1.2.3", "1..2", "0x10",
        "NaN",   "Infinity", "１２", "½",  "1_000", "5%",  "1-"}) {
    INFO(text);
    CHECK_FALSE(Decimal::parse(text));
  }
  CHECK_FALSE(Decimal::parse(kThirtyNines + "9"));
  CHECK_FALSE(Decimal::parse("0." + kThirtyNines));
  CHECK_FALSE(Decimal::parse(std::string_view("1\0", 2)));
  CHECK_FALSE(Decimal::parse(std::string(1'000'000, '0')));
}

TEST_CASE("equal numbers compare equal whatever their decimals") {
  CHECK(decimal("1.50") == decimal("1.5"));
  CHECK(decimal("0") == decimal("-0.000"));
  CHECK(decimal("1.50") != decimal("1.51"));
  CHECK(decimal("89.995") < decimal("90"));
  CHECK(decimal("-2") < decimal("-1.99"));
  CHECK(decimal("-0.1") < decimal("0"));
  CHECK(decimal("10") > decimal("9.999"));
  CHECK(std::min(decimal("2.0"), decimal("1.99")) == decimal("1.99"));
}

TEST_CASE("comparison stays right where a common scale does not fit") {
  const Decimal tiny = Decimal(1, 38);
  CHECK(greatest() > tiny);
  CHECK(tiny < greatest());
  CHECK(-greatest() < -tiny);
  CHECK(-tiny > -greatest());
  CHECK(-greatest() < tiny);
  CHECK(Decimal() < tiny);
  CHECK(Decimal() == Decimal(0, 38));
}

TEST_CASE("sums, differences and products are exact") {
  CHECK((decimal("0.1") + decimal("0.2")).to_string() == "0.3");
  CHECK((decimal("118.50") + decimal("1.5")).to_string() == "120.00");
  CHECK((decimal("1") - decimal("0.001")).to_string() == "0.999");
  CHECK((decimal("98.90") * decimal("0.1")).to_string() == "9.890");
  CHECK((decimal("-3") * decimal("0.00")).to_string() == "0.00");
  CHECK((decimal("99999999999999999999") + decimal("1")).to_string() == "100000000000000000000");
  CHECK((decimal("123456789012345678901") * decimal("1000000.1")).to_string() ==
        "123456801358024580135567890.1");
  Decimal total = decimal("10");
  total += decimal("0.25");
  total -= decimal("10.250");
  CHECK(total.is_zero());
  CHECK(total.to_string() == "0.000");
}

TEST_CASE("sign, absolute value and negation of a decimal number") {
  CHECK(decimal("-1.5").sign() == -1);
  CHECK(decimal("0.0").sign() == 0);
  CHECK(decimal("0.1").sign() == 1);
  CHECK(decimal("-1.50").abs().to_string() == "1.50");
  CHECK((-decimal("1.50")).to_string() == "-1.50");
  CHECK((-decimal("0.0")).to_string() == "0.0");
}

TEST_CASE("a sum or product gives up trailing zeros before it overflows") {
  const Decimal big = Decimal::from_parts(pbs::power_of_ten(37), 0);
  CHECK((big + decimal("1.00")).to_string() == "1" + std::string(36, '0') + "1");
  const Decimal six = Decimal::from_parts(6 * pbs::power_of_ten(37), 1);
  CHECK((six + six).to_string() == "12" + std::string(36, '0'));
  CHECK((big * decimal("0.50")).to_string() == "5" + std::string(36, '0'));
  CHECK((Decimal(10, 30) * Decimal(1, 9)).to_string() == "0." + std::string(37, '0') + "1");
}

TEST_CASE("a result that does not fit is refused, never wrong") {
  const Decimal tiny = Decimal(1, 38);
  CHECK_THROWS_AS(greatest() + decimal("1"), NumberOverflow);
  CHECK_THROWS_AS(-greatest() - decimal("1"), NumberOverflow);
  CHECK_THROWS_AS(greatest() + greatest(), NumberOverflow);
  CHECK_THROWS_AS(greatest() + tiny, NumberOverflow);
  CHECK_THROWS_AS(greatest() * decimal("2"), NumberOverflow);
  CHECK_THROWS_AS(tiny * decimal("0.1"), NumberOverflow);
  CHECK_THROWS_AS(quantize(greatest(), 1, Rounding::down), NumberOverflow);
  CHECK_THROWS_AS(divide(greatest(), decimal("0.1"), 0, Rounding::down), NumberOverflow);
  CHECK_THROWS_AS(divide(greatest(), tiny, 38, Rounding::down), NumberOverflow);
}

TEST_CASE("a scale or coefficient out of range is refused") {
  CHECK_THROWS_AS(Decimal(1, 39), NumberOverflow);
  CHECK_THROWS_AS(Decimal(1, -1), NumberOverflow);
  CHECK_THROWS_AS(Decimal::from_parts(pbs::power_of_ten(38), 0), NumberOverflow);
  CHECK_THROWS_AS(Decimal::from_parts(-pbs::power_of_ten(38), 0), NumberOverflow);
  CHECK_THROWS_AS(Decimal::from_parts(static_cast<pbs::Int128>(pbs::UInt128{1} << 127), 0),
                  NumberOverflow);
  CHECK_THROWS_AS(quantize(decimal("1"), -1, Rounding::up), NumberOverflow);
  CHECK_THROWS_AS(quantize(decimal("1"), 39, Rounding::up), NumberOverflow);
  CHECK_THROWS_AS(divide(decimal("1"), decimal("1"), 39, Rounding::up), NumberOverflow);
}

TEST_CASE("quantize rounds as named and away from or toward zero alike for both signs") {
  const auto to_2 = [](std::string_view text, Rounding mode) {
    return quantize(decimal(text), 2, mode).to_string();
  };
  CHECK(to_2("2.345", Rounding::half_up) == "2.35");
  CHECK(to_2("-2.345", Rounding::half_up) == "-2.35");
  CHECK(to_2("2.345", Rounding::half_even) == "2.34");
  CHECK(to_2("2.355", Rounding::half_even) == "2.36");
  CHECK(to_2("2.3450001", Rounding::half_even) == "2.35");
  CHECK(to_2("2.349", Rounding::down) == "2.34");
  CHECK(to_2("-2.349", Rounding::down) == "-2.34");
  CHECK(to_2("2.341", Rounding::up) == "2.35");
  CHECK(to_2("-2.341", Rounding::up) == "-2.35");
  CHECK(to_2("-0.004", Rounding::half_up) == "0.00");
  CHECK(to_2("89.996", Rounding::half_up) == "90.00");
  CHECK(to_2("5", Rounding::up) == "5.00");
}

TEST_CASE("quantize reaches across the whole range") {
  CHECK(quantize(Decimal(1, 38), 0, Rounding::up).to_string() == "1");
  CHECK(quantize(Decimal::from_parts(5 * pbs::power_of_ten(37), 38), 0, Rounding::half_up)
            .to_string() == "1");
  CHECK(quantize(Decimal::from_parts(5 * pbs::power_of_ten(37), 38), 0, Rounding::half_even)
            .to_string() == "0");
  CHECK(quantize(decimal("0"), 38, Rounding::up).to_string() == "0." + std::string(38, '0'));
}

TEST_CASE("a quotient is rounded once, from its exact value") {
  const auto rate = [](std::string_view a, std::string_view b, int scale, Rounding mode) {
    return divide(decimal(a), decimal(b), scale, mode).to_string();
  };
  CHECK(rate("117.20", "118.50", 4, Rounding::half_up) == "0.9890");
  CHECK(rate("1", "3", 2, Rounding::up) == "0.34");
  CHECK(rate("2", "3", 2, Rounding::down) == "0.66");
  CHECK(rate("-1", "8", 2, Rounding::half_up) == "-0.13");
  CHECK(rate("1", "8", 2, Rounding::half_even) == "0.12");
  CHECK(rate("0", "-3", 2, Rounding::up) == "0.00");
  CHECK(rate("1", "0.00000000000000000003", 18, Rounding::half_up) ==
        "33333333333333333333.333333333333333333");
  CHECK(rate("1", "0.00000000000000000003", 18, Rounding::up) ==
        "33333333333333333333.333333333333333334");
}
