// SPDX-License-Identifier: MIT
// The General Decimal Arithmetic test cases (speleotrove.com/decimal) that Debian ships with
// Python. Each case "id operation operand operand -> result conditions" stands under directives
// (precision, rounding). Run is every case whose numbers are finite, fit Decimal and whose result
// is exact or rounded by a mode of ours; an inexact sum or product is computed exactly here and
// then rounded to the exponent of the expected result. Exponents are written out; Decimal has one
// zero, so "-0" counts as 0. What is left out is counted by reason.
#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>

#include "base/decimal.hpp"
#include "base/fraction.hpp"
#include "base/number_strings.hpp"
#include "catch.hpp"

namespace {

namespace fs = std::filesystem;
using pbs::Decimal;
using pbs::Fraction;
using pbs::Rounding;

/// A finite number of the test files: coefficient * 10^exponent.
struct Written {
  pbs::Int128 coefficient = 0;
  int exponent = 0;
};

struct Case {
  std::string id, operation, first, second, result, conditions;
  std::string rounding;  // the directive in force at this line
};

struct Tally {
  int run = 0;
  std::map<std::string, int> left_out;
};

/// Why a case is left out; nothing when it was run.
using LeftOut = std::optional<std::string>;

fs::path case_folder() {
  for (const auto& entry : fs::directory_iterator("/usr/lib")) {
    if (!entry.path().filename().string().starts_with("python3.")) continue;
    const auto folder = entry.path() / "test" / "decimaltestdata";
    if (fs::is_directory(folder)) return folder;
  }
  return {};
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

/// Whether the text is no finite number: NaN, infinity, an encoding or a format ("#").
bool is_special(std::string_view text) {
  return text.find_first_of("nN#?") != std::string_view::npos;
}

/// Nothing for special numbers and more than 38 digits.
std::optional<Written> read_number(std::string text) {
  if (is_special(text)) return std::nullopt;
  std::erase(text, '\'');
  text = lower(text);
  Written number;
  const auto e = text.find('e');
  if (e != std::string::npos) {
    const std::string exponent = text.substr(text[e + 1] == '+' ? e + 2 : e + 1);
    const char* const end = exponent.data() + exponent.size();
    if (std::from_chars(exponent.data(), end, number.exponent).ec != std::errc()) {
      return std::nullopt;
    }
    text.resize(e);
  }
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.erase(0, 1);
  const auto point = text.find('.');
  if (point != std::string::npos) {
    number.exponent -= static_cast<int>(text.size() - point - 1);
    text.erase(point, 1);
  }
  text.erase(0, std::min(text.find_first_not_of('0'), text.size()));
  if (text.size() > 38 || text.find_first_not_of("0123456789") != std::string::npos) {
    return std::nullopt;
  }
  for (const char c : text) number.coefficient = number.coefficient * 10 + (c - '0');
  if (negative) number.coefficient = -number.coefficient;
  return number;
}

std::optional<Decimal> to_decimal(const Written& number) {
  if (number.exponent < -Decimal::kMaxScale) return std::nullopt;
  if (number.exponent <= 0) return Decimal::from_parts(number.coefficient, -number.exponent);
  if (number.coefficient == 0) return Decimal();
  pbs::Int128 expanded = 0;
  if (number.exponent >= pbs::kMaxPowerOfTen ||
      !pbs::multiply_checked(number.coefficient, pbs::power_of_ten(number.exponent), expanded) ||
      pbs::magnitude(expanded) >= pbs::magnitude(pbs::power_of_ten(pbs::kMaxPowerOfTen))) {
    return std::nullopt;
  }
  return Decimal::from_parts(expanded, 0);
}

/// The mode of ours that rounds a number of this sign as the directive says.
std::optional<Rounding> mode_for(const std::string& directive, bool negative) {
  if (directive == "ceiling") return negative ? Rounding::down : Rounding::up;
  if (directive == "floor") return negative ? Rounding::up : Rounding::down;
  return pbs::parse_rounding(directive);  // nothing for half_down and 05up
}

bool has(const Case& test, std::string_view condition) {
  return test.conditions.find(condition) != std::string::npos;
}

Decimal ten_to(int exponent) {
  return Decimal::from_parts(pbs::power_of_ten(exponent), 0);
}

/// value * 10^exponent. Required: exponent in -37..37.
Fraction scaled(const Fraction& value, int exponent) {
  return exponent < 0 ? value / ten_to(-exponent) : value * ten_to(exponent);
}

template <typename Number>
Number operate(const std::string& operation, const Number& a, const Number& b) {
  return operation == "add" ? a + b : operation == "subtract" ? a - b : a * b;
}

std::optional<Decimal> operate_checked(const Case& test, const Decimal& a, const Decimal& b) {
  try {
    return operate(test.operation, a, b);
  } catch (const pbs::NumberOverflow&) {
    return std::nullopt;
  }
}

/// Why a case whose operands cannot be had is left out.
LeftOut operand_reason(const Case& test) {
  const bool special = is_special(test.first) || is_special(test.second);
  return special ? "special operand" : "operand beyond 38 digits or decimals";
}

struct Operands {
  Decimal first, second;
  bool as_written = false;  // no exponent had to be written out
};

std::optional<Operands> read_operands(const Case& test) {
  const auto first = read_number(test.first);
  const auto second = read_number(test.second);
  if (!first || !second) return std::nullopt;
  const auto a = to_decimal(*first);
  const auto b = to_decimal(*second);
  if (!a || !b) return std::nullopt;
  return Operands{*a, *b, first->exponent <= 0 && second->exponent <= 0};
}

LeftOut check_rounded(const Case& test, const Fraction& exact, const std::optional<Decimal>& ours,
                      const Written& expected) {
  if (has(test, "subnormal") || has(test, "overflow")) return "exponent limits";
  const auto mode = mode_for(test.rounding, exact.is_negative());
  if (!mode) return "rounding mode";
  const Decimal coefficient = Decimal::from_parts(expected.coefficient, 0);
  CHECK(round(scaled(exact, -expected.exponent), 0, *mode) == coefficient);
  if (!ours) return "beyond 38 digits";
  if (expected.exponent <= 0) {
    CHECK(quantize(*ours, -expected.exponent, *mode).coefficient() == expected.coefficient);
  } else {
    CHECK(divide(*ours, ten_to(expected.exponent), 0, *mode) == coefficient);
  }
  return std::nullopt;
}

/// add, subtract, multiply
LeftOut check_arithmetic(const Case& test) {
  const auto operands = read_operands(test);
  if (!operands) return operand_reason(test);
  const auto expected = read_number(test.result);
  if (!expected) return "special result";
  if (std::abs(expected->exponent) >= pbs::kMaxPowerOfTen) return "exponent limits";
  const auto& [a, b, as_written] = *operands;
  const auto exact = operate(test.operation, Fraction(a), Fraction(b));
  const auto ours = operate_checked(test, a, b);
  if (has(test, "inexact")) return check_rounded(test, exact, ours, *expected);

  CHECK(exact == scaled(Decimal::from_parts(expected->coefficient, 0), expected->exponent));
  if (!ours) return "beyond 38 digits";
  CHECK(Fraction(*ours) == exact);
  if (as_written && !has(test, "rounded")) {
    CHECK(ours->to_string() == to_decimal(*expected).value().to_string());
  }
  return std::nullopt;
}

LeftOut check_compare(const Case& test) {
  const auto operands = read_operands(test);
  if (!operands) return operand_reason(test);
  const int expected = std::stoi(test.result);
  const auto& [a, b, as_written] = *operands;
  CHECK((a <=> b) == (expected <=> 0));
  CHECK((b <=> a) == (0 <=> expected));
  CHECK((a == b) == (expected == 0));
  CHECK((Fraction(a) <=> Fraction(b)) == (expected <=> 0));
  return std::nullopt;
}

LeftOut check_quantize(const Case& test) {
  const auto number = read_number(test.first);
  const auto pattern = read_number(test.second);
  const auto value = number ? to_decimal(*number) : std::nullopt;
  if (!value || !pattern) return operand_reason(test);
  const auto expected = read_number(test.result);
  if (!expected) return "special result";
  if (std::abs(pattern->exponent) >= pbs::kMaxPowerOfTen) return "exponent limits";
  const auto mode =
      has(test, "inexact") ? mode_for(test.rounding, number->coefficient < 0) : Rounding::down;
  if (!mode) return "rounding mode";
  const Decimal coefficient = Decimal::from_parts(expected->coefficient, 0);
  CHECK(expected->exponent == pattern->exponent);
  CHECK(round(scaled(*value, -pattern->exponent), 0, *mode) == coefficient);
  if (pattern->exponent <= 0) {
    CHECK(quantize(*value, -pattern->exponent, *mode).to_string() ==
          to_decimal(*expected).value().to_string());
  } else {
    CHECK(divide(*value, ten_to(pattern->exponent), 0, *mode) == coefficient);
  }
  return std::nullopt;
}

std::optional<Case> read_case(const std::string& line) {
  std::istringstream words(line);
  Case test;
  std::string arrow;
  words >> test.id >> test.operation >> test.first >> test.second >> arrow >> test.result;
  if (!words || arrow != "->") return std::nullopt;
  std::getline(words, test.conditions);
  test.conditions = lower(test.conditions.substr(0, test.conditions.find("--")));
  test.operation = lower(test.operation);
  return test;
}

Tally run_file(const std::string& operation, LeftOut (*check)(const Case&)) {
  const fs::path folder = case_folder();
  if (folder.empty()) {
    FAIL("no /usr/lib/python3.*/test/decimaltestdata: install the package libpython3.11-testsuite");
  }
  std::ifstream file(folder / (operation + ".decTest"));
  REQUIRE(file);
  Tally tally;
  std::string rounding;
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line);
    std::string word;
    if (words >> word && lower(word) == "rounding:") words >> rounding;
    auto test = line.starts_with("--") ? std::nullopt : read_case(line);
    if (!test || test->operation != operation) continue;
    test->rounding = lower(rounding);
    INFO(line);
    const LeftOut reason = check(*test);
    if (reason) {
      ++tally.left_out[*reason];
    } else {
      ++tally.run;
    }
  }
  return tally;
}

/// Fails unless at least so many cases were run, of at least so many in the file.
void expect(const Tally& tally, int least_run, int least_total) {
  int total = tally.run;
  std::ostringstream summary;
  for (const auto& [reason, count] : tally.left_out) {
    summary << "left out, " << reason << ": " << count << '\n';
    total += count;
  }
  INFO(summary.str() << "run: " << tally.run << " of " << total);
  CHECK(tally.run >= least_run);
  CHECK(total >= least_total);
}

}  // namespace

TEST_CASE("sums are those of the General Decimal Arithmetic cases") {
  expect(run_file("add", check_arithmetic), 1438, 2074);
}

TEST_CASE("differences are those of the General Decimal Arithmetic cases") {
  expect(run_file("subtract", check_arithmetic), 528, 681);
}

TEST_CASE("products are those of the General Decimal Arithmetic cases") {
  expect(run_file("multiply", check_arithmetic), 183, 521);
}

TEST_CASE("comparisons are those of the General Decimal Arithmetic cases") {
  expect(run_file("compare", check_compare), 470, 639);
}

TEST_CASE("quantized numbers are those of the General Decimal Arithmetic cases") {
  expect(run_file("quantize", check_quantize), 484, 775);
}
