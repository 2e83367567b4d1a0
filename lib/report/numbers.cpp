// SPDX-License-Identifier: MIT
#include "report/numbers.hpp"

#include "base/fraction.hpp"
#include "model/unit.hpp"

namespace pbs {

namespace {

constexpr int kWanExponent = 4;
constexpr int kMostYuanExponent = 30;
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

std::optional<Decimal> in_yuan(const Decimal& amount, std::string_view unit) {
  static const Unit kYuan = read_unit("元");
  const Unit from = read_unit(unit);
  const bool of_money = from.family == UnitFamily::money || from.multiplier_only();
  if (!of_money || !comparable(from, kYuan)) return std::nullopt;
  try {
    const Decimal yuan = convert(amount, from, kYuan);
    const Decimal limit = Decimal::from_parts(power_of_ten(kMostYuanExponent), 0);
    if (yuan.abs() < limit) return yuan;
  } catch (const NumberOverflow&) {
    // Beyond the limit by far.
  }
  return std::nullopt;
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
