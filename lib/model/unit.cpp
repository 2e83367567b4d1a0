// SPDX-License-Identifier: MIT
#include "model/unit.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "model/unit_words.hpp"
#include "model/word_match.hpp"

namespace pbs {
namespace {

struct Multiplier {
  std::string_view word;
  int exponent;
};
constexpr Multiplier kMultipliers[] = {{"万", 4}, {"亿", 8}, {"千", 3}, {"百", 2}, {"十", 1}};
constexpr int kLargestMultiplier = 12;  // 万亿

// Separators between the words behind a slash: 人、天, 人*月, 人·天.
constexpr std::string_view kSeparators[] = {"、", "·", "•", "*", "＊", "×", "/", "／"};

// The factors at the start of `text` (万, 百万, 万亿) and the bytes they take.
struct Factor {
  int exponent = 0;
  std::size_t length = 0;
};

Factor leading_factor(std::string_view text) {
  Factor factor;
  for (;;) {
    const std::string_view rest = text.substr(factor.length);
    const auto multiplier =
        std::find_if(std::begin(kMultipliers), std::end(kMultipliers),
                     [rest](const Multiplier& m) { return begins_with(rest, m.word); });
    if (multiplier == std::end(kMultipliers)) return factor;
    // 千瓦时, 千米, 万元: the word of the unit begins here.
    const UnitWord* word = leading_unit_word(rest);
    if (word != nullptr && word->word.size() > multiplier->word.size()) return factor;
    if (factor.exponent + multiplier->exponent > kLargestMultiplier) return factor;
    factor.exponent += multiplier->exponent;
    factor.length += multiplier->word.size();
  }
}

bool takes_factor(UnitFamily family) {
  return family != UnitFamily::percent && family != UnitFamily::data;
}

std::size_t leading_separator(std::string_view text) {
  for (const std::string_view separator : kSeparators) {
    if (begins_with(text, separator)) return separator.size();
  }
  return 0;
}

std::size_t leading_slash(std::string_view text) {
  if (text.starts_with('/')) return 1;
  constexpr std::string_view kWideSlash = "／";
  return begins_with(text, kWideSlash) ? kWideSlash.size() : 0;
}

// Bytes of the known words at the start of `text`, with separators between them.
std::size_t leading_words(std::string_view text) {
  std::size_t length = 0;
  for (std::size_t at = 0;;) {
    const UnitWord* word = leading_unit_word(text.substr(at));
    if (word == nullptr) return length;
    length = at + word->word.size();
    at = length + leading_separator(text.substr(length));
  }
}

// The word with its factor, without what stands behind a slash.
Unit leading_plain_unit(std::string_view text) {
  const UnitWord* whole = leading_unit_word(text);
  const Factor factor = leading_factor(text);
  const UnitWord* word =
      factor.length == 0 ? nullptr : leading_unit_word(text.substr(factor.length));
  Unit unit;
  if (word != nullptr && takes_factor(word->family) &&
      (whole == nullptr || factor.length + word->word.size() > whole->word.size())) {
    unit.name = text.substr(0, factor.length + word->word.size());
    unit.family = word->family;
    unit.exponent = factor.exponent + word->exponent;
  } else if (whole != nullptr) {
    unit.name = text.substr(0, whole->word.size());
    unit.family = whole->family;
    unit.exponent = whole->exponent;
  } else if (factor.exponent >= kMultipliers[0].exponent) {
    unit.name = text.substr(0, factor.length);
    unit.exponent = factor.exponent;
  }
  return unit;
}

// Whether two texts are the same but for separators and blanks.
bool same_words(std::string_view a, std::string_view b) {
  const auto skip = [](std::string_view& text) {
    for (;;) {
      const std::size_t length = text.starts_with(' ') ? 1 : leading_separator(text);
      if (length == 0) return;
      text.remove_prefix(length);
    }
  };
  for (;;) {
    skip(a);
    skip(b);
    if (a.empty() || b.empty()) return a.empty() && b.empty();
    if (a.front() != b.front()) return false;
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
}

// The words of a unit of no family: without its factor and 个 (万小时, 个月).
std::string_view plain_words(const Unit& unit) {
  std::string_view words = unit.name;
  if (unit.exponent != 0) words.remove_prefix(leading_factor(words).length);
  constexpr std::string_view kPiece = "个";
  if (words.starts_with(kPiece) && words.size() > kPiece.size()) words.remove_prefix(kPiece.size());
  return words;
}

bool may_be_multiplied(UnitFamily family) {
  return family == UnitFamily::none || family == UnitFamily::money || family == UnitFamily::count ||
         family == UnitFamily::area || family == UnitFamily::field_area;
}

}  // namespace

bool comparable(const Unit& a, const Unit& b) {
  if (a.bare() || b.bare()) return true;
  if (a.multiplier_only()) return may_be_multiplied(b.family);
  if (b.multiplier_only()) return may_be_multiplied(a.family);
  if (a.family != b.family) return false;
  if (a.family == UnitFamily::other) return same_words(plain_words(a), plain_words(b));
  return same_words(a.per, b.per);
}

Decimal convert(const Decimal& value, const Unit& from, const Unit& to) {
  if (from.bare() || to.bare() || from.exponent == to.exponent) return value;
  const int shift = from.exponent - to.exponent;
  if (shift < 0)
    return Decimal::from_parts(value.coefficient(), value.scale() - shift).normalised();
  if (shift < value.scale()) return Decimal::from_parts(value.coefficient(), value.scale() - shift);
  const int zeros = std::min(shift - value.scale(), kMaxPowerOfTen - 1);
  return Decimal::from_parts(value.coefficient(), 0) * Decimal::from_parts(power_of_ten(zeros), 0);
}

Unit leading_unit(std::string_view text) {
  Unit unit = leading_plain_unit(text);
  if (unit.bare()) return unit;
  const std::size_t slash = leading_slash(text.substr(unit.name.size()));
  if (slash == 0) return unit;
  const std::string_view behind = text.substr(unit.name.size() + slash);
  const std::size_t length = leading_words(behind);
  if (length == 0) return unit;
  unit.per = behind.substr(0, length);
  unit.name = text.substr(0, unit.name.size() + slash + length);
  return unit;
}

Unit read_unit(std::string_view text) {
  text = trim(text);
  Unit unit = leading_unit(text);
  if (unit.name.size() == text.size()) return unit;
  if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
    const Unit plain = leading_plain_unit(text.substr(0, slash));
    if (!plain.bare() && plain.name.size() == slash) {
      unit = plain;
      unit.per = text.substr(slash + 1);
      unit.name = text;
      return unit;
    }
  }
  const Factor factor = leading_factor(text);
  unit = {text, UnitFamily::other, factor.length < text.size() ? factor.exponent : 0, {}};
  return unit;
}

}  // namespace pbs
