// SPDX-License-Identifier: MIT
// Plain values: numbers, percentages, amounts.
#include "model/unit.hpp"
#include "validate/convert.hpp"
#include "validate/value_scanner.hpp"

namespace pbs {
namespace {

// A number with its sign at the start of a text.
struct SignedNumber {
  Decimal value;
  std::size_t end = 0;
};

std::optional<SignedNumber> scan_signed(std::string_view text) {
  std::size_t pos = minus_at(text, 0);
  const bool negative = pos != 0;
  if (!negative && glyph_at(text, 0).ascii == '+') pos = glyph_at(text, 0).size;
  const std::optional<ScannedNumber> number = scan_number(text, pos);
  if (!number) return std::nullopt;
  return SignedNumber{negative ? -number->value : number->value, number->end};
}

std::size_t currency_sign(std::string_view text) {
  for (const std::string_view sign : {"￥", "¥", "人民币"}) {
    if (text.starts_with(sign)) return sign.size();
  }
  return 0;
}

// Whether nothing but a closing word of an amount stands at `pos`.
bool amount_ends(std::string_view text, std::size_t pos) {
  const std::string_view rest = text.substr(skip_blanks(text, pos));
  return rest.empty() || rest == "整" || rest == "人民币";
}

}  // namespace

std::optional<Decimal> read_number(std::string_view text) {
  text = trim_value(text);
  const std::optional<SignedNumber> number = scan_signed(text);
  if (!number || number->end != text.size()) return std::nullopt;
  return number->value;
}

std::optional<Decimal> read_percent(std::string_view text) {
  text = trim_value(text);
  constexpr std::string_view kPerHundred = "百分之";
  if (text.starts_with(kPerHundred)) return read_number(text.substr(kPerHundred.size()));
  const std::optional<SignedNumber> number = scan_signed(text);
  if (!number) return std::nullopt;
  const std::string_view rest = text.substr(skip_blanks(text, number->end));
  if (rest.empty()) return number->value;
  const Unit unit = leading_unit(rest);
  if (unit.family != UnitFamily::percent || unit.name.size() != rest.size()) return std::nullopt;
  return convert(number->value, unit, Unit{rest, UnitFamily::percent, 0, {}});
}

std::optional<Decimal> read_amount(std::string_view text, const Unit& unit) {
  text = trim_value(text);
  const std::size_t currency = currency_sign(text);
  text = text.substr(skip_blanks(text, currency));
  const std::optional<SignedNumber> number = scan_signed(text);
  if (!number) return std::nullopt;
  const std::size_t behind = skip_blanks(text, number->end);
  Unit written = leading_unit(text.substr(behind));
  if (!amount_ends(text, behind + written.name.size())) return std::nullopt;
  if (written.multiplier_only()) written.family = UnitFamily::money;
  if (written.bare() && currency != 0) written = read_unit("元");
  if (written.bare()) return number->value;
  if (written.family != UnitFamily::money || !written.per.empty()) return std::nullopt;
  return convert(number->value, written, unit);
}

}  // namespace pbs
