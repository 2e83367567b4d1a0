// SPDX-License-Identifier: MIT
// Lets Catch2 print the numbers of a failed check.
#pragma once

#include <string>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "base/fraction.hpp"
#include "catch.hpp"

namespace Catch {

template <>
struct StringMaker<pbs::Decimal> {
  static std::string convert(const pbs::Decimal& value) { return value.to_string(); }
};

template <>
struct StringMaker<pbs::Fraction> {
  static std::string convert(const pbs::Fraction& value) { return value.to_string(); }
};

template <>
struct StringMaker<pbs::Date> {
  static std::string convert(const pbs::Date& value) { return value.to_string(); }
};

}  // namespace Catch

namespace pbs::testing {

/// A number written in a test. Throws std::bad_optional_access for anything else.
inline Decimal decimal(std::string_view text) {
  return Decimal::parse(text).value();
}

}  // namespace pbs::testing
