// SPDX-License-Identifier: MIT
#include "base/rounding.hpp"

#include "catch.hpp"

using pbs::divide_rounded;
using pbs::parse_rounding;
using pbs::Rounding;
using pbs::to_string;
using pbs::UInt128;

namespace {

int rounded(unsigned numerator, unsigned denominator, Rounding mode) {
  return static_cast<int>(divide_rounded(numerator, denominator, mode));
}

}  // namespace

TEST_CASE("a rounding mode has one name, which reads back as itself") {
  CHECK(to_string(Rounding::half_up) == "half_up");
  CHECK(to_string(Rounding::half_even) == "half_even");
  CHECK(to_string(Rounding::down) == "down");
  CHECK(to_string(Rounding::up) == "up");
  for (const auto mode : {Rounding::half_up, Rounding::half_even, Rounding::down, Rounding::up}) {
    CHECK(parse_rounding(to_string(mode)) == mode);
  }
}

TEST_CASE("a word that names no rounding mode is not read as one") {
  CHECK_FALSE(parse_rounding(""));
  CHECK_FALSE(parse_rounding("half"));
  CHECK_FALSE(parse_rounding("HALF_UP"));
  CHECK_FALSE(parse_rounding("half_up "));
}

TEST_CASE("a quotient without remainder is the same in every mode") {
  for (const auto mode : {Rounding::half_up, Rounding::half_even, Rounding::down, Rounding::up}) {
    CHECK(rounded(0, 7, mode) == 0);
    CHECK(rounded(21, 7, mode) == 3);
  }
}

TEST_CASE("a half goes up, to the even neighbour, down or up as named") {
  CHECK(rounded(5, 2, Rounding::half_up) == 3);
  CHECK(rounded(5, 2, Rounding::half_even) == 2);
  CHECK(rounded(7, 2, Rounding::half_even) == 4);
  CHECK(rounded(5, 2, Rounding::down) == 2);
  CHECK(rounded(5, 2, Rounding::up) == 3);
}

TEST_CASE("below and above the half, the nearest modes agree") {
  for (const auto mode : {Rounding::half_up, Rounding::half_even}) {
    CHECK(rounded(7, 3, mode) == 2);
    CHECK(rounded(8, 3, mode) == 3);
    CHECK(rounded(49, 99, mode) == 0);
    CHECK(rounded(50, 99, mode) == 1);
  }
  CHECK(rounded(8, 3, Rounding::down) == 2);
  CHECK(rounded(7, 3, Rounding::up) == 3);
}

TEST_CASE("the half is recognised where twice the remainder would not fit") {
  const UInt128 whole = ~UInt128{0};  // odd: no exact half
  CHECK(divide_rounded(whole / 2, whole, Rounding::half_up) == 0);
  CHECK(divide_rounded(whole / 2 + 1, whole, Rounding::half_up) == 1);
  CHECK(divide_rounded(whole / 2, whole - 1, Rounding::half_up) == 1);
  CHECK(divide_rounded(whole / 2, whole - 1, Rounding::half_even) == 0);
}
