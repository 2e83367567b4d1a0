// SPDX-License-Identifier: MIT
#include "validate/target_reader_clause.hpp"

#include <algorithm>

#include "validate/value_scanner.hpp"
#include "validate/value_words.hpp"

namespace pbs {
namespace {

constexpr std::string_view kJoints[] = {"—", "–", "~", "～", "―", "至", "到"};
constexpr std::string_view kRoughBefore[] = {"约", "大约", "大概", "近", "接近", "≈", "±"};
constexpr std::string_view kRoughBehind[] = {"左右", "上下", "余", "多"};
constexpr std::string_view kPerHundred = "百分之";
constexpr std::string_view kRangeEnd[] = {"之间", "区间"};
constexpr std::string_view kRises[] = {"提升", "提高", "增长", "增加", "上升", "增幅", "增收"};
constexpr std::string_view kFalls[] = {"减少", "降低", "下降", "压减", "缩短", "减", "降", "节约"};
constexpr std::string_view kTo[] = {"到", "至"};

struct Quantity {
  Decimal value;
  Unit unit;
  std::size_t begin = 0;
  std::size_t end = 0;  // behind the unit
};

// A number that begins at `pos`, with the unit behind it.
Quantity with_unit_behind(std::string_view text, std::size_t pos, const ScannedNumber& number) {
  Quantity quantity{number.value, {}, pos, number.end};
  const std::size_t behind = skip_blanks(text, number.end);
  quantity.unit = leading_unit(text.substr(behind));
  if (!quantity.unit.bare()) quantity.end = behind + quantity.unit.name.size();
  return quantity;
}

// The whole number spelled in characters at the start of `text`, up to 一百.
struct SpelledNumber {
  int value = 0;
  std::size_t length = 0;
};

SpelledNumber scan_spelled(std::string_view text) {
  constexpr std::string_view kDigits[] = {"零", "一", "二", "三", "四",
                                          "五", "六", "七", "八", "九"};
  constexpr int kTen = 10;
  SpelledNumber number;
  int digit = 0;
  bool pending = false;
  for (bool found = true; found;) {
    found = false;
    const std::string_view rest = text.substr(number.length);
    for (int i = 0; i < kTen && !found; ++i) {
      if (!rest.starts_with(kDigits[i])) continue;
      digit = i;
      pending = found = true;
      number.length += kDigits[i].size();
    }
    for (const auto& [word, factor] : {std::pair{std::string_view("十"), kTen},
                                       std::pair{std::string_view("百"), kTen * kTen}}) {
      if (found || !rest.starts_with(word)) continue;
      number.value += (pending ? digit : 1) * factor;
      pending = false;
      found = true;
      number.length += word.size();
    }
  }
  if (pending) number.value += digit;
  return number;
}

// 百分之九十五, 百分之95 at `pos`.
std::optional<Quantity> scan_per_hundred(std::string_view text, std::size_t pos) {
  if (!begins_with(text.substr(pos), kPerHundred)) return std::nullopt;
  const std::size_t behind = pos + kPerHundred.size();
  Quantity quantity;
  quantity.begin = pos;
  quantity.unit = {"%", UnitFamily::percent, 0, {}};
  if (const std::optional<ScannedNumber> number = scan_number(text, behind)) {
    quantity.value = number->value;
    quantity.end = number->end;
    return quantity;
  }
  const SpelledNumber number = scan_spelled(text.substr(behind));
  if (number.length == 0) return std::nullopt;
  quantity.value = Decimal(number.value);
  quantity.end = behind + number.length;
  return quantity;
}

// Whether the digits at `pos` are no number of the row: a year, an enumerator.
bool is_label(std::string_view text, std::size_t pos, std::size_t end) {
  constexpr std::string_view kYear = "年";
  constexpr std::string_view kOrdinal = "第";
  constexpr std::size_t kYearDigits = 4;
  const std::string_view rest = text.substr(end);
  const bool four = end - pos == kYearDigits && (text[pos] == '1' || text[pos] == '2');
  if (four && begins_with(text.substr(skip_blanks(text, end)), kYear)) return true;
  if (finishes_with(text.substr(0, pos), kOrdinal)) return true;
  const Glyph mark = glyph_at(rest, 0);
  return mark.ascii == ':' && !glyph_at(rest, mark.size).digit();
}

// Walks over a text and gives its numbers.
class Numbers {
 public:
  explicit Numbers(std::string_view text) : text_(text) {}

  bool misspelt() const { return misspelt_; }
  std::size_t position() const { return pos_; }
  void move_to(std::size_t pos) { pos_ = pos; }

  std::optional<Quantity> next() {
    while (pos_ < text_.size()) {
      const Glyph glyph = glyph_at(text_, pos_);
      if (glyph.digit() || glyph.letter()) {
        if (std::optional<Quantity> quantity = at_token()) return quantity;
        continue;
      }
      if (std::optional<Quantity> quantity = scan_per_hundred(text_, pos_)) {
        pos_ = quantity->end;
        return quantity;
      }
      pos_ += glyph.size;
    }
    return std::nullopt;
  }

 private:
  // The number at the start of the letters and digits here; moves behind it, or behind them.
  std::optional<Quantity> at_token() {
    const std::size_t begin = pos_;
    if (!glyph_at(text_, begin).digit()) {
      check_letters(begin, begin);
      skip_name();
      return std::nullopt;
    }
    const std::optional<ScannedNumber> number = scan_number(text_, begin);
    if (!number) {
      misspelt_ = true;
      skip_name();
      return std::nullopt;
    }
    check_letters(begin, number->end);
    pos_ = number->end;
    if (is_label(text_, begin, number->end)) return std::nullopt;
    const Quantity quantity = with_unit_behind(text_, begin, *number);
    pos_ = quantity.end;
    return quantity;
  }
  // The letter at `at` may stand for a digit of the token that begins at `begin`.
  void check_letters(std::size_t begin, std::size_t at) {
    if (glyph_at(text_, at).like_digit() && letters_for_digits(text_, begin)) misspelt_ = true;
  }
  void skip_name() {
    for (Glyph glyph = glyph_at(text_, pos_);
         glyph.digit() || glyph.letter() || glyph.ascii == '.' || glyph.ascii == '_';
         glyph = glyph_at(text_, pos_)) {
      pos_ += glyph.size;
    }
  }

  std::string_view text_;
  std::size_t pos_ = 0;
  bool misspelt_ = false;
};

// The joint of a range at `pos`, 0 if there is none.
std::size_t joint_at(std::string_view text, std::size_t pos) {
  const std::size_t wide = leading_word(text.substr(pos), kJoints);
  return wide != 0 ? wide : minus_at(text, pos);
}

// The second number of a range that begins with `first`: it follows a joint at once.
void join_range(std::string_view text, Numbers& numbers, Quantity& first, Clause& clause) {
  const std::size_t joint = skip_blanks(text, first.end);
  const std::size_t length = joint_at(text, joint);
  if (length == 0) return;
  const std::size_t at = skip_blanks(text, joint + length);
  if (!glyph_at(text, at).digit()) return;
  numbers.move_to(at);
  const std::optional<Quantity> second = numbers.next();
  if (!second || second->begin != at) return;
  clause.range = true;
  clause.upper = second->value;
  if (!second->unit.bare()) {
    if (comparable(first.unit, second->unit)) {
      clause.value = convert(clause.value, first.unit, second->unit);
    } else {
      clause.contradictory = true;
    }
    first.unit = second->unit;
  }
  if (clause.upper < clause.value) clause.contradictory = true;
  first.end = second->end + leading_word(text.substr(second->end), kRangeEnd);
}

// Joins a comparison with the one found before; a weak one gives way.
void add_direction(Clause& clause, const Direction& found, bool& weak) {
  if (clause.direction == TargetKind::none || weak) {
    clause.direction = found.kind;
    weak = found.weak;
  } else if (!found.weak && (is_lower_bound(clause.direction) != is_lower_bound(found.kind) ||
                             is_upper_bound(clause.direction) != is_upper_bound(found.kind))) {
    clause.contradictory = true;
  }
  clause.sign_written = clause.sign_written || !found.weak;
}

// 提升10% promises a rise of at least that; 降到5% a level of at most that.
TargetKind direction_of_verb(std::string_view before) {
  for (const std::string_view to : kTo) {
    if (!finishes_with(before, to)) continue;
    before.remove_suffix(to.size());
    if (finishes_with_any(before, kFalls)) return TargetKind::at_most;
    return finishes_with_any(before, kRises) ? TargetKind::at_least : TargetKind::none;
  }
  return finishes_with_any(before, kRises) || finishes_with_any(before, kFalls)
             ? TargetKind::at_least
             : TargetKind::none;
}

// The comparisons before the number that begins at `begin`; finds its minus sign too.
void read_before(std::string_view text, std::size_t begin, Clause& clause, bool& weak) {
  const std::string_view prefix = text.substr(0, begin);
  std::size_t rest = 0;       // behind the last comparison that counts
  std::size_t words_end = 0;  // where the words before it end
  bool found_any = false;
  for (std::size_t pos = 0; pos < prefix.size();) {
    const Direction found = direction_before(prefix.substr(pos));
    if (found.length == 0) {
      pos += glyph_at(prefix, pos).size;
      continue;
    }
    const std::size_t behind = skip_blanks(prefix, pos + found.length);
    const std::size_t minus = minus_at(prefix, behind);
    if (found.distant || behind + minus == prefix.size()) {
      add_direction(clause, found, weak);
      if (!found_any) words_end = pos;
      found_any = true;
      rest = behind;
    }
    pos += found.length;
  }
  const std::size_t at = skip_blanks(prefix, rest);
  const std::size_t minus = minus_at(prefix, at);
  const bool negative = minus != 0 && at + minus == prefix.size();
  if (negative) clause.value = -clause.value;
  clause.before = trim_blanks(prefix.substr(0, found_any  ? words_end
                                               : negative ? at
                                                          : prefix.size()));
  if (found_any) return;
  const TargetKind verb = direction_of_verb(clause.before);
  if (verb == TargetKind::none) return;
  clause.direction = verb;
  weak = true;
}

// The comparison behind the number and its unit, also behind a further word of the unit
// (3个标段以上).
void read_behind(std::string_view text, std::size_t end, Clause& clause, bool& weak) {
  const std::string_view rest = trim_blanks(text.substr(end));
  clause.behind = rest;
  if (leading_word(rest, kRoughBehind) != 0) clause.approximate = true;
  for (std::size_t pos = 0; pos < rest.size(); pos += glyph_at(rest, pos).size) {
    const Direction found = direction_behind(rest.substr(pos));
    constexpr std::size_t kOneCharacter = 3;
    if (found.length == 0 || (pos != 0 && found.length == kOneCharacter)) continue;
    add_direction(clause, found, weak);
    clause.behind = pos != 0 ? trim_blanks(rest.substr(0, pos)) : std::string_view{};
    return;
  }
}

}  // namespace

Clause read_clause(std::string_view text) {
  Clause clause;
  Numbers numbers(text);
  std::optional<Quantity> first = numbers.next();
  if (first) {
    clause.numbers = 1;
    clause.value = first->value;
    join_range(text, numbers, *first, clause);
    clause.unit = first->unit;
    numbers.move_to(std::max(numbers.position(), first->end));
    bool weak = false;
    read_before(text, first->begin, clause, weak);
    if (finishes_with_any(clause.before, kRoughBefore)) clause.approximate = true;
    const std::optional<Quantity> more = numbers.next();
    read_behind(text.substr(0, more ? more->begin : text.size()), first->end, clause, weak);
    if (more) {
      clause.numbers = 2;
      clause.compared = clause.sign_written;
      for (std::size_t pos = first->end; pos < text.size(); pos += glyph_at(text, pos).size) {
        const Direction found = direction_before(text.substr(pos));
        if (found.length != 0 && !found.weak) clause.compared = true;
      }
    }
  }
  clause.misspelt = numbers.misspelt();
  return clause;
}

}  // namespace pbs
