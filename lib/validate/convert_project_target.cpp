// SPDX-License-Identifier: MIT
// A target written as a map with exactly one comparison (design 3.1, "Targets").
#include <array>
#include <initializer_list>
#include <string>

#include "base/text.hpp"
#include "declaration/vocabulary.hpp"
#include "validate/convert.hpp"
#include "validate/convert_internal.hpp"
#include "validate/target_reader_period.hpp"
#include "validate/value_scanner.hpp"
#include "validate/value_words.hpp"

namespace pbs {
namespace {

struct Comparison {
  std::string_view key;
  Text TargetDeclaration::*member;
  TargetKind kind;
};
constexpr Comparison kComparisons[] = {
    {"at_least", &TargetDeclaration::at_least, TargetKind::at_least},
    {"more_than", &TargetDeclaration::more_than, TargetKind::more_than},
    {"at_most", &TargetDeclaration::at_most, TargetKind::at_most},
    {"less_than", &TargetDeclaration::less_than, TargetKind::less_than},
    {"equals", &TargetDeclaration::equals, TargetKind::equals},
    {"by", &TargetDeclaration::by, TargetKind::by},
    {"words", &TargetDeclaration::words, TargetKind::words},
};

// Keys of the comparisons that a map states, and the last of them.
struct Given {
  int count = 0;
  std::string_view keys[10];
  TargetKind kind = TargetKind::none;
  const Text* text = nullptr;

  void add(std::string_view key, TargetKind of_kind, const Text* scalar) {
    keys[count++] = key;
    kind = of_kind;
    text = scalar;
  }
};

Given given_in(const TargetDeclaration& map) {
  Given given;
  for (const Comparison& comparison : kComparisons) {
    const Text& text = map.*comparison.member;
    if (!text.blank()) given.add(comparison.key, comparison.kind, &text);
  }
  if (!map.between.empty()) given.add("between", TargetKind::between, &map.between[0]);
  if (!map.within.empty()) given.add("within", TargetKind::within, &map.within[0]);
  if (!map.tiers.empty()) given.add("tiers", TargetKind::tiers, &map.tiers[0].value);
  return given;
}

void report_count(const TargetDeclaration& map, const Given& given, ScalarReader& scalars) {
  Finding& finding = scalars.raise(ConversionRule::one_direction, map.place);
  finding.with_number("count", std::to_string(given.count));
  if (given.count == 0) return;
  std::string keys;
  for (int i = 0; i < given.count; ++i) {
    if (i != 0) keys += ", ";
    keys += given.keys[i];
  }
  finding.with("given", std::move(keys));
}

// A number with the unit behind it, or in `unit` when it has none.
struct Amount {
  Decimal value;
  Unit unit;
};

std::optional<Amount> read_amount_in(std::string_view text, const Unit& unit) {
  text = trim_value(text);
  const std::size_t minus = minus_at(text, 0);
  const std::optional<ScannedNumber> number = scan_number(text, minus);
  if (!number || letters_for_digits(text, minus)) return std::nullopt;
  Amount amount{minus != 0 ? -number->value : number->value, unit};
  const std::string_view rest = text.substr(skip_blanks(text, number->end));
  if (rest.empty()) return amount;
  const Unit own = read_unit(rest);
  constexpr std::size_t kLongestUnknown = 12;
  if (own.family == UnitFamily::other && rest.size() > kLongestUnknown) return std::nullopt;
  amount.unit = own;
  return amount;
}

// Reads the scalar as a number in target.unit, taking its own unit where the map states none.
bool take_number(const Text& text, Target& target, Decimal& value, ScalarReader& scalars) {
  const std::optional<Amount> amount = read_amount_in(text.value, target.unit);
  if (!amount || !comparable(amount->unit, target.unit)) {
    scalars.not_a_number(text, "80, 80万平方米, 95%");
    return false;
  }
  if (target.unit.bare()) target.unit = amount->unit;
  value = convert(amount->value, amount->unit, target.unit);
  return true;
}

bool unreadable(const Text& text, ScalarReader& scalars) {
  scalars.raise(ConversionRule::unreadable_target, text.place)
      .with("written", escape_for_message(text.value));
  return false;
}

bool read_between(const List<Text>& ends, Target& target, ScalarReader& scalars) {
  if (ends.size() != 2) {
    scalars.not_a_number(ends[0], "[40, 50]");
    return false;
  }
  if (!take_number(ends[0], target, target.value, scalars)) return false;
  if (!take_number(ends[1], target, target.upper, scalars)) return false;
  return target.value <= target.upper || unreadable(ends[0], scalars);
}

std::optional<DateSpan> whole_span(const Text& text, int year) {
  const std::string_view value = trim_value(text.value);
  std::optional<DateSpan> span = scan_date_span(value, 0, year);
  if (!span || span->digits_only || span->end != value.size()) return std::nullopt;
  return span;
}

bool not_a_date(const Text& text, ScalarReader& scalars) {
  scalars.raise(ConversionRule::not_a_date, text.place)
      .with("written", escape_for_message(text.value))
      .with("example", "2024-12-31, 9月底");
  return false;
}

bool read_by(const Text& text, int year, Target& target, ScalarReader& scalars) {
  const ReadPeriod period = read_period(trim_value(text.value), year);
  target.date = period.to;
  const bool read = period.kind == ReadPeriod::Kind::by || period.kind == ReadPeriod::Kind::within;
  return read || not_a_date(text, scalars);
}

bool read_within(const List<Text>& ends, int year, Target& target, ScalarReader& scalars) {
  if (ends.size() != 2) return not_a_date(ends[0], scalars);
  const std::optional<DateSpan> first = whole_span(ends[0], year);
  const std::optional<DateSpan> second = whole_span(ends[1], year);
  if (!first) return not_a_date(ends[0], scalars);
  if (!second) return not_a_date(ends[1], scalars);
  target.date_from = first->first;
  target.date = second->last;
  return target.date_from <= target.date || unreadable(ends[1], scalars);
}

// Thresholds from 优 on without a gap, each below the one before.
bool read_tiers(const List<TextEntry>& entries, Target& target, ScalarReader& scalars) {
  std::array<const TextEntry*, 4> by_grade{};
  for (const TextEntry& entry : entries) {
    const int grade = scalars.word(entry.key, kGradeWords);
    if (grade < 0) return false;
    by_grade[static_cast<std::size_t>(grade)] = &entry;
  }
  for (std::size_t i = 0; i < by_grade.size() && by_grade[i] != nullptr; ++i) {
    const Text& text = by_grade[i]->value;
    if (text.blank() && i + 1 == by_grade.size()) break;
    if (!take_number(text, target, target.tiers[i], scalars)) return false;
    if (i != 0 && target.tiers[i] >= target.tiers[i - 1]) return unreadable(text, scalars);
    ++target.tier_count;
  }
  const auto read = static_cast<std::size_t>(target.tier_count);
  const bool gap = read == 0 || (read < entries.size() && read + 1 < by_grade.size());
  return !gap || unreadable(entries[0].key, scalars);
}

bool read_map(const TargetDeclaration& map, const Given& given, int year, Target& target,
              ScalarReader& scalars) {
  switch (given.kind) {
    case TargetKind::words:
      return true;
    case TargetKind::by:
      return read_by(*given.text, year, target, scalars);
    case TargetKind::within:
      return read_within(map.within, year, target, scalars);
    case TargetKind::between:
      return read_between(map.between, target, scalars);
    case TargetKind::tiers:
      return read_tiers(map.tiers, target, scalars);
    default:
      return take_number(*given.text, target, target.value, scalars);
  }
}

// The pieces one after the other, kept in the arena.
std::string_view joined(Arena& arena, std::initializer_list<std::string_view> pieces) {
  std::size_t size = 0;
  for (const std::string_view piece : pieces) size += piece.size();
  char* begin = arena.room_for<char>(size);
  char* end = begin;
  for (const std::string_view piece : pieces) end += piece.copy(end, piece.size());
  return {begin, size};
}

std::string_view number_text(const Decimal& value, Arena& arena) {
  char* begin = arena.room_for<char>(Decimal::kMaxLength);
  return {begin, static_cast<std::size_t>(value.write_to(begin) - begin)};
}

std::string_view sign_of(TargetKind kind) {
  switch (kind) {
    case TargetKind::at_least:
      return "≥";
    case TargetKind::more_than:
      return ">";
    case TargetKind::at_most:
      return "≤";
    case TargetKind::less_than:
      return "<";
    default:
      return "=";
  }
}

std::string_view tiers_text(const Target& target, Arena& arena) {
  constexpr std::string_view kNames[] = {"优", "良", "中", "差"};
  std::string_view text;
  for (int i = 0; i < target.tier_count; ++i) {
    const auto tier = static_cast<std::size_t>(i);
    text = joined(arena, {text, i == 0 ? "" : " / ", kNames[tier],
                          number_text(target.tiers[tier], arena), target.unit.name});
  }
  return text;
}

}  // namespace

bool states_target(const TargetDeclaration& written) {
  return !written.text.blank() || given_in(written).count != 0 || !written.unit.blank();
}

Text target_scalar(const TargetDeclaration& written) {
  if (!written.text.blank()) return written.text;
  return {{}, written.place.known() ? written.place : written.text.place, false};
}

ConvertedTarget convert_target(const TargetDeclaration& written, bool cost, const Policy& policy,
                               int year, ScalarReader& scalars) {
  if (!written.text.blank()) return {read_target(written.text.value, cost, policy, year), false};
  ConvertedTarget converted;
  const Given given = given_in(written);
  if (given.count == 0 && written.unit.blank()) return converted;
  converted.target.unit = read_unit(written.unit.stated());
  const bool one = given.count == 1;
  if (!one) report_count(written, given, scalars);
  if (one && read_map(written, given, year, converted.target, scalars)) {
    converted.target.kind = given.kind;
    if (given.kind == TargetKind::words) converted.target.text = given.text->value;
  } else {
    converted.target = Target{};
    converted.target.kind = TargetKind::unreadable;
    converted.reported = true;
  }
  return converted;
}

std::string_view target_text(const Target& target, Arena& arena) {
  switch (target.kind) {
    case TargetKind::none:
    case TargetKind::unreadable:
    case TargetKind::words:
      return target.text;
    case TargetKind::by:
      return joined(arena, {target.date.to_string(), "前"});
    case TargetKind::within:
      return joined(arena, {target.date_from.to_string(), "至", target.date.to_string()});
    case TargetKind::tiers:
      return tiers_text(target, arena);
    case TargetKind::between:
      return joined(arena, {number_text(target.value, arena), "-", number_text(target.upper, arena),
                            target.unit.name});
    default:
      return joined(arena,
                    {sign_of(target.kind), number_text(target.value, arena), target.unit.name});
  }
}

}  // namespace pbs
