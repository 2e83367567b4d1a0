// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "declaration/vocabulary.hpp"
#include "validate/convert.hpp"
#include "validate/convert_internal.hpp"
#include "validate/target_reader_clause.hpp"
#include "validate/value_scanner.hpp"
#include "validate/value_words.hpp"

namespace pbs {
namespace {

constexpr std::string_view kPoints = "分";

std::string quoted(std::string_view text) {
  return escape_for_message(text);
}

void add_meant(Finding& finding, std::string_view text) {
  char room[40];
  const std::string_view meant = digits_meant(text, room);
  if (!meant.empty()) finding.with("meant", std::string(meant));
}

// `text` without brackets around all of it or around what stands before 分.
std::string_view without_points(std::string_view text) {
  text = trim_value(text);
  if (finishes_with(text, kPoints))
    text = trim_blanks(text.substr(0, text.size() - kPoints.size()));
  if (text.starts_with('(') && text.ends_with(')')) return text.substr(1, text.size() - 2);
  constexpr std::string_view kOpen = "（";
  constexpr std::string_view kClose = "）";
  if (begins_with(text, kOpen) && finishes_with(text, kClose)) {
    return text.substr(kOpen.size(), text.size() - kOpen.size() - kClose.size());
  }
  return text;
}

std::optional<Decimal> read_counted(std::string_view text) {
  text = trim_value(text);
  const std::optional<ScannedNumber> number = scan_number(text, 0);
  if (!number) return std::nullopt;
  const std::string_view rest = text.substr(skip_blanks(text, number->end));
  const Unit unit = leading_unit(rest);
  if (unit.name.size() != rest.size()) return std::nullopt;
  if (!unit.bare() && unit.family != UnitFamily::count) return std::nullopt;
  return convert(number->value, unit, Unit{"个", UnitFamily::count, 0, {}});
}

std::optional<PointsRange> read_range(std::string_view text) {
  const Clause clause = read_clause(without_points(text));
  const bool plain = clause.numbers == 1 && clause.unit.bare() && clause.before.empty() &&
                     clause.behind.empty() && clause.direction == TargetKind::none &&
                     !clause.contradictory && !clause.misspelt && !clause.approximate;
  if (!plain) return std::nullopt;
  return PointsRange{clause.value, clause.range ? clause.upper : clause.value};
}

template <typename T>
Stated<T> stated(const Text& text, const std::optional<T>& value) {
  return {value, text};
}

}  // namespace

std::optional<Decimal> read_points(std::string_view text) {
  return read_number(without_points(text));
}

std::optional<int> read_year(std::string_view text) {
  constexpr int kFirst = 1900;
  constexpr int kLast = 2200;
  text = trim_value(text);
  const std::optional<ScannedNumber> number = scan_number(text, 0);
  if (!number || number->decimals || number->whole_digits != 4) return std::nullopt;
  const std::string_view rest = text.substr(number->end);
  if (!rest.empty() && rest != "年" && rest != "年度") return std::nullopt;
  const int year = static_cast<int>(number->value.coefficient());
  return year < kFirst || year > kLast ? std::nullopt : std::optional(year);
}

Finding& ScalarReader::raise(ConversionRule rule, Location at) {
  return log_.add(conversion_rule(rule), {&source_, at}).about(subject_);
}

void ScalarReader::not_a_number(const Text& text, std::string_view example) {
  Finding& finding = raise(ConversionRule::not_a_number, text.place);
  finding.with("written", quoted(text.value)).with("example", std::string(example));
  add_meant(finding, text.value);
}

Stated<Decimal> ScalarReader::number(const Text& text) {
  if (text.blank()) return {{}, text};
  const std::optional<Decimal> value = read_number(text.value);
  if (!value) not_a_number(text, "12.5");
  return stated(text, value);
}

Stated<Decimal> ScalarReader::points(const Text& text) {
  if (text.blank()) return {{}, text};
  const std::optional<Decimal> value = read_points(text.value);
  if (!value) not_a_number(text, "9.89");
  return stated(text, value);
}

Stated<Decimal> ScalarReader::quantity(const Text& text) {
  if (text.blank()) return {{}, text};
  const std::optional<Decimal> value = read_counted(text.value);
  if (!value) not_a_number(text, "400");
  return stated(text, value);
}

Stated<Decimal> ScalarReader::percent(const Text& text) {
  if (text.blank()) return {{}, text};
  const std::optional<Decimal> value = read_percent(text.value);
  if (!value) not_a_number(text, "98.90%");
  return stated(text, value);
}

Stated<Decimal> ScalarReader::amount(const Text& text, const Unit& money) {
  if (text.blank()) return {{}, text};
  const std::optional<Decimal> value = read_amount(text.value, money);
  if (!value) {
    Finding& finding = raise(ConversionRule::not_an_amount, text.place);
    finding.with("written", quoted(text.value)).with("example", "118.50, 118.50万元");
    add_meant(finding, text.value);
  }
  return stated(text, value);
}

Stated<Date> ScalarReader::date(const Text& text) {
  if (text.blank()) return {{}, text};
  const std::optional<Date> value = read_date(text.value);
  if (!value) {
    raise(ConversionRule::not_a_date, text.place)
        .with("written", quoted(text.value))
        .with("example", "2024-12-31, 2024年12月31日");
  }
  return stated(text, value);
}

Stated<int> ScalarReader::year(const Text& text) {
  if (text.blank()) return {{}, text};
  const std::optional<int> value = read_year(text.value);
  if (!value) not_a_number(text, "2024");
  return stated(text, value);
}

Stated<PointsRange> ScalarReader::range(const Text& text) {
  if (text.blank()) return {{}, text};
  const std::optional<PointsRange> value = read_range(text.value);
  if (!value) not_a_number(text, "50, 40-50");
  return stated(text, value);
}

std::optional<bool> ScalarReader::flag(const Text& text) {
  if (text.blank()) return std::nullopt;
  const int index = kFlagWords.find(text.value);
  if (index >= 0) return index == 0;
  raise(ConversionRule::not_a_flag, text.place).with("written", quoted(text.value));
  return std::nullopt;
}

int ScalarReader::word(const Text& text, const Vocabulary& vocabulary) {
  if (text.blank()) return -1;
  const int index = vocabulary.find(text.value);
  if (index >= 0) return index;
  std::vector<std::string_view> names;
  std::string allowed;
  for (const Term& term : vocabulary.terms) {
    names.push_back(term.id);
    names.insert(names.end(), term.zh.begin(), term.zh.end());
    if (!allowed.empty()) allowed += ", ";
    allowed += term.id;
    if (!term.zh.empty() && term.zh.front() != term.id) {
      allowed.append(" ").append(term.zh.front());
    }
  }
  Finding& finding = raise(ConversionRule::unknown_word, text.place);
  finding.with("written", quoted(text.value));
  const std::string_view near = nearest_name(text.value, names);
  if (!near.empty()) finding.with("near", std::string(near));
  finding.with("words", std::move(allowed));
  return -1;
}

}  // namespace pbs
