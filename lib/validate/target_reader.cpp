// SPDX-License-Identifier: MIT
// A target as people write it: tiers, deadlines and periods, numbers with their comparison, words.
#include <algorithm>

#include "base/utf8.hpp"
#include "validate/convert.hpp"
#include "validate/target_reader_clause.hpp"
#include "validate/target_reader_period.hpp"
#include "validate/target_reader_words.hpp"
#include "validate/value_scanner.hpp"
#include "validate/value_words.hpp"

namespace pbs {
namespace {

using enum TargetKind;

constexpr std::string_view kTierNames[] = {"优", "良", "中", "差"};
constexpr std::string_view kTierSeparators[] = {"/", "／", "、", "，", ",", "；", ";", "|"};

// The direction that a form prints beside the sign (指标性质).
enum class Polarity : std::uint8_t { none, positive, negative };

Polarity polarity_named(std::string_view word) {
  if (word == "正向") return Polarity::positive;
  return word == "反向" || word == "逆向" || word == "负向" ? Polarity::negative : Polarity::none;
}

bool has_digit(std::string_view text) {
  for (std::size_t pos = 0; pos < text.size(); pos += glyph_at(text, pos).size) {
    if (glyph_at(text, pos).digit()) return true;
  }
  return false;
}

// Takes 正向 before the target and a remark without digits in brackets behind it off `text`.
Polarity take_remarks(std::string_view& text) {
  constexpr std::size_t kNameBytes = 6;
  Polarity polarity = polarity_named(text.substr(0, kNameBytes));
  if (polarity != Polarity::none) text = trim_blanks(text.substr(kNameBytes));
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"},
                                    std::pair<std::string_view, std::string_view>{"（", "）"}}) {
    if (!finishes_with(text, close)) continue;
    const std::size_t begin = text.rfind(open);
    if (begin == std::string_view::npos || begin == 0) continue;
    const std::string_view remark =
        text.substr(begin + open.size(), text.size() - begin - open.size() - close.size());
    if (has_digit(remark) || !has_digit(text.substr(0, begin))) continue;
    if (polarity == Polarity::none) polarity = polarity_named(trim(remark));
    text = trim_blanks(text.substr(0, begin));
  }
  return polarity;
}

// One tier at `pos`: 优100%, 良:≥90%, 差85%以下. Moves behind it and its separator.
bool read_tier(std::string_view text, std::size_t& pos, Target& target, bool& below) {
  const auto tier = static_cast<std::size_t>(target.tier_count);
  if (tier >= std::size(kTierNames) || !begins_with(text.substr(pos), kTierNames[tier]))
    return false;
  pos = skip_blanks(text, pos + kTierNames[tier].size());
  if (const Glyph mark = glyph_at(text, pos); mark.ascii == ':') {
    pos = skip_blanks(text, pos + mark.size);
  }
  const Direction sign = direction_before(text.substr(pos));
  pos = skip_blanks(text, pos + sign.length);
  const std::optional<ScannedNumber> number = scan_number(text, pos);
  if (!number) return false;
  const Unit unit = leading_unit(text.substr(number->end));
  pos = number->end + unit.name.size();
  const Direction behind = direction_behind(text.substr(pos));
  below = is_upper_bound(sign.kind) || is_upper_bound(behind.kind);
  pos = skip_blanks(text, pos + behind.length);
  pos = skip_blanks(text, pos + leading_word(text.substr(pos), kTierSeparators));
  if (tier != 0 && !comparable(unit, target.unit)) return false;
  if (tier == 0) target.unit = unit;
  target.tiers[tier] = convert(number->value, unit, target.unit);
  ++target.tier_count;
  return true;
}

// 优100% / 良90% / 中85% / 差85%. The last tier needs no threshold: 差 that repeats the one of 中,
// or says 以下, is left out. kind none: no tiers; unreadable: they do not descend.
TargetKind read_tiers(std::string_view text, Target& target) {
  if (!begins_with(text, kTierNames[0]) || !has_digit(text)) return none;
  bool below = false;
  for (std::size_t pos = 0; pos < text.size();) {
    if (below || !read_tier(text, pos, target, below)) return unreadable;
  }
  const auto count = static_cast<std::size_t>(target.tier_count);
  const bool open_end = count == std::size(kTierNames) && target.tiers[3] == target.tiers[2];
  if (below || open_end) --target.tier_count;
  const auto last = target.tiers.begin() + target.tier_count;
  const bool descending =
      std::adjacent_find(target.tiers.begin(), last,
                         [](const Decimal& a, const Decimal& b) { return a <= b; }) == last;
  return target.tier_count > 0 && descending ? tiers : unreadable;
}

bool is_noun_character(char32_t c) {
  constexpr std::u32string_view kSigns = U"/*^·²³℃㎡㎢Ωμ";
  const bool letter = (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
  const bool digit = c >= U'0' && c <= U'9';
  const bool han = c >= 0x4E00 && c <= 0x9FFF;
  return han || letter || digit || kSigns.find(c) != std::u32string_view::npos;
}

// Whether `words` may be part of a unit or stand behind one: short, without punctuation, no time.
bool is_noun(std::string_view words, std::size_t most) {
  constexpr std::string_view kTimes[] = {"前", "底", "末", "初", "后"};  // a date was meant
  if (leading_word(words, kTimes) != 0) return false;
  std::size_t count = 0;
  for (std::size_t pos = 0; pos < words.size();) {
    if (!is_noun_character(next_code_point(words, pos)) || ++count > most) return false;
  }
  return true;
}

// Makes the words behind the number its unit (5标段), or joins them with a counting word (3个标段).
// False when they are neither.
bool adopt_words_behind(Clause& clause) {
  constexpr std::size_t kUnitLength = 4;
  constexpr std::size_t kNounLength = 8;
  if (clause.behind.empty()) return true;
  if (clause.unit.bare()) {
    if (!is_noun(clause.behind, kUnitLength)) return false;
    clause.unit = read_unit(clause.behind);
    return true;
  }
  if (!is_noun(clause.behind, kNounLength)) return false;
  const char* end = clause.unit.name.data() + clause.unit.name.size();
  if (clause.unit.family == UnitFamily::count && clause.unit.per.empty() &&
      end == clause.behind.data()) {
    clause.unit.name = {clause.unit.name.data(), clause.unit.name.size() + clause.behind.size()};
  }
  return true;
}

// 每亩300: what stands behind 每 is the unit below the line.
void adopt_each(Clause& clause) {
  constexpr std::string_view kEach = "每";
  if (!clause.before.starts_with(kEach)) return;
  const std::string_view each = clause.before.substr(kEach.size());
  const Unit below = leading_unit(each);
  if (below.bare() || below.name.size() != each.size()) return;
  if (clause.unit.bare()) {
    clause.unit = {clause.before, UnitFamily::other, 0, each};
  } else if (clause.unit.per.empty()) {
    clause.unit.per = each;
  }
  clause.before = {};
}

TargetKind unsigned_kind(const Decimal& value, bool cost, const Policy& policy) {
  if (value.is_zero()) return equals;
  const bool at_most_here =
      cost ? policy.target.unsigned_cost_at_most : !policy.target.unsigned_other_at_least;
  return at_most_here ? at_most : at_least;
}

// What a text is that its number does not explain: words, unless it begins like a number.
TargetKind without_number(std::string_view text) {
  const Glyph first = glyph_at(text, 0);
  if (first.digit() || starts_with_sign(text)) return unreadable;
  if (first.ascii == 'O' || first.ascii == 'o') {
    const Unit unit = leading_unit(text.substr(first.size));
    if (!unit.bare() && first.size + unit.name.size() == text.size()) return unreadable;
  }
  return words;
}

// Traces of a scanned sign: ≥ read as %=, = read as 二.
bool begins_misread(std::string_view text) {
  constexpr std::string_view kTwo = "二";
  if (glyph_at(text, 0).ascii == '%') return true;
  return text.starts_with(kTwo) && glyph_at(text, kTwo.size()).digit();
}

// A sign decides, then what the form prints beside it (F-23 says where they differ); else the
// policy.
TargetKind direction_of(const Clause& clause, Polarity polarity) {
  if (clause.direction != none || polarity == Polarity::none) return clause.direction;
  return polarity == Polarity::positive ? at_least : at_most;
}

TargetKind read_range(const Clause& clause, std::string_view text, Target& target) {
  constexpr std::string_view kOpenings[] = {"控制在", "保持在", "介于", "在", "为"};
  const std::string_view before = clause.before.substr(leading_word(clause.before, kOpenings));
  if (!before.empty() || is_lower_bound(clause.direction)) return without_number(text);
  Clause copy = clause;
  if (clause.direction == equals || !adopt_words_behind(copy)) return unreadable;
  target.value = clause.value;
  target.upper = clause.upper;
  target.unit = copy.unit;
  return between;
}

TargetKind read_numeric(std::string_view text, Polarity polarity, bool cost, const Policy& policy,
                        Target& target) {
  Clause clause = read_clause(text);
  if (clause.misspelt || clause.compared || begins_misread(text)) return unreadable;
  if (clause.numbers != 1) return without_number(text);
  if (clause.contradictory || clause.approximate) return unreadable;
  if (clause.range) return read_range(clause, text, target);
  adopt_each(clause);
  const TargetKind direction = direction_of(clause, polarity);
  const bool clean_end = adopt_words_behind(clause);
  if (direction == none) {
    if (!clean_end || (!clause.before.empty() && (clause.unit.bare() || !clause.behind.empty()))) {
      return without_number(text);
    }
  } else if (!clean_end && clause.unit.bare()) {
    return unreadable;
  }
  target.value = clause.value;
  target.unit = clause.unit;
  if (cost && target.unit.multiplier_only()) target.unit.family = UnitFamily::money;
  target.no_sign = direction == none;
  return direction == none ? unsigned_kind(target.value, cost, policy) : direction;
}

TargetKind read_kind(std::string_view text, bool cost, const Policy& policy, int year,
                     Target& target) {
  if (text.empty() || says_not_applicable(text)) return none;
  const TextTraits traits = traits_of(text);
  if (traits.placeholder && is_placeholder(text)) return unreadable;
  const Polarity polarity = traits.number ? take_remarks(text) : Polarity::none;
  if (traits.number) {
    if (const TargetKind kind = read_tiers(text, target); kind != none) return kind;
  }
  if (traits.time_word || (traits.long_number && has_digits_date(text))) {
    const ReadPeriod period = read_period(text, year);
    target.date = period.to;
    target.date_from = period.from;
    if (period.kind == ReadPeriod::Kind::contradictory) return unreadable;
    if (period.kind == ReadPeriod::Kind::by) return by;
    if (period.kind == ReadPeriod::Kind::within) return within;
  }
  if (!traits.number) return without_number(text);
  return read_numeric(text, polarity, cost, policy, target);
}

}  // namespace

Target read_target(std::string_view text, bool cost, const Policy& policy, int year) {
  const std::string_view written = trim_blanks(text);
  Target read;
  const std::string_view value = trim_value(written);
  const bool only_marks = value.empty() && !written.empty();  // ...
  const TargetKind kind = only_marks ? unreadable : read_kind(value, cost, policy, year, read);
  const bool has_value = kind != unreadable && kind != none && kind != words;
  Target target = has_value ? read : Target{};
  target.kind = kind;
  target.text = written;
  return target;
}

Target place_in_year(Target target, int year) {
  if (!target.dated()) return target;
  target.date = in_year(target.date, year);
  target.date_from = in_year(target.date_from, year);
  return target;
}

Target redirect(Target target, bool cost, const Policy& policy) {
  if (!target.no_sign) return target;
  target.kind = unsigned_kind(target.value, cost, policy);
  if (cost && target.unit.multiplier_only()) target.unit.family = UnitFamily::money;
  return target;
}

Target with_unit(Target target, const Unit& row_unit) {
  if (!target.numeric() && target.kind != tiers) return target;
  if (target.unit.bare()) {
    target.unit = row_unit;
  } else if (target.unit.multiplier_only() && row_unit.exponent == 0 &&
             comparable(target.unit, row_unit)) {
    target.unit.family = row_unit.family;
    target.unit.per = row_unit.per;
  }
  return target;
}

}  // namespace pbs
