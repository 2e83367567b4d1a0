// SPDX-License-Identifier: MIT
#include "report/numbers.hpp"

#include <algorithm>

#include "base/fraction.hpp"

namespace pbs {

namespace {

constexpr int kWanExponent = 4;
constexpr int kLeastDecimals = 2;

}  // namespace

void append_grouped(const Decimal& value, std::string& out) {
  char digits[Decimal::kMaxLength];
  const char* at = digits;
  const char* const end = value.write_to(digits);
  if (*at == '-') out += *at++;
  const std::string_view number(at, static_cast<std::size_t>(end - at));
  const std::size_t point = std::min(number.find('.'), number.size());
  for (std::size_t i = 0; i < point; ++i) {
    if (i != 0 && (point - i) % 3 == 0) out += ',';
    out += number[i];
  }
  out += number.substr(point);
}

std::string grouped(const Decimal& value) {
  std::string out;
  append_grouped(value, out);
  return out;
}

Decimal in_wan(const Decimal& yuan) {
  const Decimal shortest = yuan.normalised();
  const int scale = shortest.scale() + kWanExponent;
  if (scale > Decimal::kMaxScale) {
    return round(Fraction(yuan) / Fraction(10'000), Decimal::kMaxScale - kWanExponent,
                 Rounding::half_up);
  }
  const Decimal wan = Decimal::from_parts(shortest.coefficient(), scale).normalised();
  return wan.scale() >= kLeastDecimals ? wan : quantize(wan, kLeastDecimals, Rounding::half_up);
}

}  // namespace pbs
