// SPDX-License-Identifier: MIT
// Decimal and Fraction against Python's `decimal` and `fractions`: number_oracle.py invents the
// operations and their results, this test repeats them with our numbers, text against text.
#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.hpp"
#include "base/fraction.hpp"
#include "base/rounding.hpp"
#include "catch.hpp"

namespace {

using pbs::Decimal;
using pbs::Fraction;
using Fields = std::vector<std::string>;

constexpr int kOperations = 100'000;
constexpr int kShownDifferences = 20;
const std::string kSeed = "20240301";

/// A number that must read, and print as it was written.
Decimal number(const std::string& text) {
  const Decimal value = Decimal::parse(text).value();
  if (value.to_string() != text) throw std::runtime_error(text + " prints differently");
  return value;
}

/// Up to 38 digits, more than Decimal::parse accepts.
Decimal whole(std::string_view text) {
  const bool negative = text.starts_with('-');
  pbs::Int128 value = 0;
  for (const char c : text.substr(negative ? 1 : 0)) value = value * 10 + (c - '0');
  return Decimal::from_parts(negative ? -value : value, 0);
}

/// "num/den" or "num".
Fraction fraction(std::string_view text) {
  const auto stroke = text.find('/');
  const Fraction num(whole(text.substr(0, stroke)));
  return stroke == std::string_view::npos ? num : num / Fraction(whole(text.substr(stroke + 1)));
}

template <typename Number>
std::string ordering(const Number& a, const Number& b) {
  const int order = a < b ? -1 : a > b ? 1 : 0;
  if ((a == b) != (order == 0) || (b <=> a) != (0 <=> order)) return "comparisons disagree";
  return std::to_string(order);
}

int scale(const std::string& text) {
  return std::stoi(text);
}
pbs::Rounding mode(const std::string& text) {
  return pbs::parse_rounding(text).value();
}

std::string chain(const Fields& f) {
  const auto a = fraction(f[1]);
  const auto b = fraction(f[2]);
  const auto c = fraction(f[3]);
  return ((a + b * c - a / fraction(f[4])) * (c - b)).to_string();
}

std::string decimal_form(const Fields& f) {
  const auto value = fraction(f[1]);
  const auto exact = value.exact_decimal();
  return (is_exact(value, scale(f[2])) ? "1 " : "0 ") + (exact ? exact->to_string() : "none");
}

using Operation = std::string (*)(const Fields&);

const std::map<std::string, Operation>& operations() {
  static const std::map<std::string, Operation> table{
      {"add", [](const Fields& f) { return (number(f[1]) + number(f[2])).to_string(); }},
      {"subtract", [](const Fields& f) { return (number(f[1]) - number(f[2])).to_string(); }},
      {"multiply", [](const Fields& f) { return (number(f[1]) * number(f[2])).to_string(); }},
      {"compare", [](const Fields& f) { return ordering(number(f[1]), number(f[2])); }},
      {"quantize",
       [](const Fields& f) { return quantize(number(f[1]), scale(f[2]), mode(f[3])).to_string(); }},
      {"divide",
       [](const Fields& f) {
         return divide(number(f[1]), number(f[2]), scale(f[3]), mode(f[4])).to_string();
       }},
      {"f+", [](const Fields& f) { return (fraction(f[1]) + fraction(f[2])).to_string(); }},
      {"f-", [](const Fields& f) { return (fraction(f[1]) - fraction(f[2])).to_string(); }},
      {"f*", [](const Fields& f) { return (fraction(f[1]) * fraction(f[2])).to_string(); }},
      {"f/", [](const Fields& f) { return (fraction(f[1]) / fraction(f[2])).to_string(); }},
      {"fchain", chain},
      {"fcompare", [](const Fields& f) { return ordering(fraction(f[1]), fraction(f[2])); }},
      {"fround",
       [](const Fields& f) { return round(fraction(f[1]), scale(f[2]), mode(f[3])).to_string(); }},
      {"fdecimal", decimal_form},
  };
  return table;
}

Fields split(std::string_view line) {
  Fields fields;
  for (;;) {
    const auto tab = line.find('\t');
    fields.emplace_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return fields;
    line.remove_prefix(tab + 1);
  }
}

std::string answer(const Fields& fields) {
  try {
    return operations().at(fields.front())(fields);
  } catch (const pbs::NumberOverflow&) {
    return "overflow";
  } catch (const std::exception& error) {
    return error.what();
  }
}

/// The lines the script writes; `status` is its exit status.
std::vector<std::string> run_oracle(int& status) {
  const std::string command = "python3 '" PBS_SOURCE_DIR "/tests/base/number_oracle.py' " + kSeed +
                              " " + std::to_string(kOperations);
  std::vector<std::string> lines;
  std::FILE* const pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) return lines;
  std::string text;
  std::array<char, 65536> buffer{};
  while (const auto read = std::fread(buffer.data(), 1, buffer.size(), pipe)) {
    text.append(buffer.data(), read);
  }
  status = pclose(pipe);
  for (std::size_t start = 0; start < text.size();) {
    const auto end = std::min(text.find('\n', start), text.size());
    lines.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return lines;
}

}  // namespace

TEST_CASE("100,000 random operations give what Python's decimal and fractions give") {
  int status = -1;
  const auto lines = run_oracle(status);
  REQUIRE(status == 0);
  int checked = 0;
  int different = 0;
  std::map<std::string, int> of_operation;
  for (const auto& line : lines) {
    const Fields fields = split(line);
    const std::string ours = answer(fields);
    ++checked;
    ++of_operation[fields.front()];
    if (ours == fields.back()) continue;
    if (++different <= kShownDifferences) FAIL_CHECK(line << "\n  but ours is " << ours);
  }
  CHECK(different == 0);
  CHECK(checked == kOperations);
  CHECK(of_operation.size() == operations().size());
  for (const auto& [name, count] : of_operation) {
    INFO(name);
    CHECK(count >= kOperations / 15);
  }
}
