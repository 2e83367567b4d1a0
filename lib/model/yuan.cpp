// SPDX-License-Identifier: MIT
#include "model/yuan.hpp"

#include "model/unit.hpp"

namespace pbs {

namespace {

constexpr int kMostYuanExponent = 30;

}  // namespace

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

std::optional<Decimal> in_yuan(const std::optional<Decimal>& amount, std::string_view unit) {
  return amount ? in_yuan(*amount, unit) : std::nullopt;
}

}  // namespace pbs
