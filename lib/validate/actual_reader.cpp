// SPDX-License-Identifier: MIT
// An actual (实际完成值) against its target.
#include <span>

#include "declaration/vocabulary.hpp"
#include "validate/convert.hpp"
#include "validate/target_reader_clause.hpp"
#include "validate/target_reader_period.hpp"
#include "validate/target_reader_words.hpp"
#include "validate/value_scanner.hpp"
#include "validate/value_words.hpp"

namespace pbs {
namespace {

// Words beside a number that say it is not what was achieved (未完成2次).
constexpr std::string_view kDenials[] = {"未", "没", "不足", "不到", "缺", "还差", "尚差"};

// A rate may be one of what was not done (未达标率2%), and none of it is 0 (未发生事故0起).
bool denied(const Clause& clause) {
  constexpr std::string_view kRate = "率";
  if (clause.value.is_zero() || clause.before.ends_with(kRate)) return false;
  return finds_any(clause.before, kDenials) || finds_any(clause.behind, kDenials);
}

std::optional<Level> level_named(std::string_view text) {
  const int index = kLevelWords.find(text);
  if (index < 0) return std::nullopt;
  return static_cast<Level>(index);
}

// The level that the words of a qualitative row mean; none for words that are no level.
std::optional<Level> level_of(std::string_view text, std::string_view target) {
  if (const std::span<const std::string_view> scale = scale_words(target); !scale.empty()) {
    // No word of the scale was promised: only its best reaches every one of them.
    if (text == scale.front()) return Level::achieved;
    return level_named(text);
  }
  if (same_text(text, target) || same_text(text, without_kind(trim_value(target)))) {
    return Level::achieved;
  }
  if (says_done(text)) return Level::achieved;
  if (const std::optional<Level> level = level_named(text)) return level;
  constexpr std::string_view kYes = "是";
  constexpr std::string_view kNo = "否";
  if (trim_value(target) == kYes && text == kNo) return Level::missed;
  return std::nullopt;
}

ActualKind read_words(std::string_view text, const Target& target, Actual& actual) {
  actual.level = level_of(text, target.text);
  if (actual.level) return ActualKind::words;
  if (!traits_of(text).number) return ActualKind::words;
  const Clause clause = read_clause(text);
  const bool number = clause.numbers == 1 && clause.before.empty() && clause.behind.empty();
  return number ? ActualKind::unreadable : ActualKind::words;
}

// The number in the target's unit; false if its unit leaves open what it is.
bool take_number(const Clause& clause, const Target& target, Actual& actual) {
  actual.value = clause.value;
  actual.unit = clause.unit;
  const Unit& unit = clause.unit;
  if (target.unit.bare()) {
    // 5万人 for 50000 or for 5 (of 万人, lost)?
    return unit.exponent == 0 || (unit.family != UnitFamily::count && !unit.multiplier_only());
  }
  const bool one_family = unit.family == target.unit.family && unit.family != UnitFamily::other;
  if (one_family || comparable(unit, target.unit)) {
    actual.value = convert(clause.value, unit, target.unit);
  }
  return true;
}

// A range counts for a promised range only: by the end that lies outside, if one does.
bool take_range(const Clause& clause, const Target& target, Actual& actual) {
  if (target.kind != TargetKind::between || !comparable(clause.unit, target.unit)) return false;
  const Decimal low = convert(clause.value, clause.unit, target.unit);
  const Decimal high = convert(clause.upper, clause.unit, target.unit);
  actual.value = high > target.upper ? high : low;
  actual.unit = clause.unit;
  actual.repeats_target = low == target.value && high == target.upper;
  return true;
}

ActualKind word_for_number(std::string_view text, const Policy& policy, Actual& actual) {
  const bool done = says_done(text) || level_named(text) == Level::achieved;
  if (policy.input.word_for_number_error || !done) return ActualKind::unreadable;
  actual.level = Level::achieved;
  return ActualKind::words;
}

// 已完成100% is a word, not a measured number (QN-09).
bool states_only_completion(const Clause& clause, std::string_view text) {
  if (clause.before.empty() && clause.behind.empty()) return false;
  return clause.unit.family == UnitFamily::percent && says_done(text);
}

ActualKind read_numeric(std::string_view text, const Target& target, const Policy& policy,
                        Actual& actual) {
  const TextTraits traits = traits_of(text);
  if (!traits.number) return word_for_number(text, policy, actual);
  const Clause clause = read_clause(text);
  const bool usable = clause.numbers == 1 && !clause.misspelt && !clause.contradictory &&
                      !clause.approximate && !(traits.placeholder && is_placeholder(text)) &&
                      !states_only_completion(clause, text);
  if (!usable) return word_for_number(text, policy, actual);
  if (denied(clause)) return ActualKind::unreadable;
  if (clause.range) {
    return take_range(clause, target, actual) ? ActualKind::number : ActualKind::unreadable;
  }
  actual.repeats_target = clause.sign_written;
  return take_number(clause, target, actual) ? ActualKind::number : ActualKind::unreadable;
}

ActualKind read_dated(std::string_view text, const Policy& policy, int year, Actual& actual) {
  const ReadPeriod period = read_completion(text, year);
  const bool read = period.kind == ReadPeriod::Kind::by || period.kind == ReadPeriod::Kind::within;
  if (!read) return word_for_number(text, policy, actual);
  actual.date = period.to;
  actual.repeats_target = period.direction_written;
  return ActualKind::date;
}

ActualKind read_kind(std::string_view text, const Target& target, const Policy& policy, int year,
                     Actual& actual) {
  if (text.empty()) return ActualKind::none;
  if (says_not_applicable(text)) return ActualKind::not_applicable;
  if (target.kind == TargetKind::words) return read_words(text, target, actual);
  if (target.dated()) return read_dated(text, policy, year, actual);
  if (target.numeric() || target.kind == TargetKind::tiers) {
    return read_numeric(text, target, policy, actual);
  }
  return ActualKind::words;  // no target to be read against
}

}  // namespace

Actual read_actual(std::string_view text, const Target& target, const Policy& policy, int year) {
  Actual actual;
  actual.text = trim_blanks(text);
  actual.kind = read_kind(trim_value(actual.text), target, policy, year, actual);
  return actual;
}

}  // namespace pbs
