// SPDX-License-Identifier: MIT
#include "validate/target_reader_period.hpp"

#include <algorithm>

#include "validate/value_scanner.hpp"
#include "validate/value_words.hpp"

namespace pbs {
namespace {

using Kind = ReadPeriod::Kind;

constexpr std::string_view kOpenings[] = {"截至到", "截止到", "截至", "截止",
                                          "于",     "在",     "自",   "从"};
constexpr std::string_view kUpperWords[] = {
    "不得晚于", "不晚于", "不迟于", "最迟", "最晚", "<=", "≤", "≦", "⩽", "=<", "<"};
constexpr std::string_view kLowerWords[] = {"不早于", ">=", "≥", "≧", "⩾", "=>", ">"};
constexpr std::string_view kEqualSigns[] = {"=", "﹦", "═"};
constexpr std::string_view kJoints[] = {"-", "—", "–", "~", "～", "―", "至", "到"};
constexpr std::string_view kBefore[] = {"之前", "以前", "前"};
constexpr std::string_view kInside[] = {"以内", "之内", "内", "止"};
// What may stand behind a plain date without making it a sentence about something else.
constexpr std::string_view kDone[] = {"完成", "到位", "完工", "竣工", "交付", "验收",    "发放",
                                      "完毕", "结束", "实施", "兑付", "支付", "投入使用"};
constexpr std::string_view kDoneAdverbs[] = {"已", "全部", "全面", "按时", "如期", "按期"};
constexpr std::string_view kPeriodic[] = {"每"};
constexpr std::string_view kDenials[] = {"未", "没", "不", "暂"};

bool has_digit(std::string_view text) {
  for (std::size_t pos = 0; pos < text.size();) {
    const Glyph glyph = glyph_at(text, pos);
    if (glyph.digit()) return true;
    pos += glyph.size;
  }
  return false;
}

// Whether the text from `pos` on says that something is done, or nothing at all.
bool done_or_nothing(std::string_view text, std::size_t pos) {
  std::string_view rest = trim_blanks(text.substr(pos));
  rest.remove_prefix(leading_word(rest, kDoneAdverbs));
  if (rest.empty()) return true;
  const std::size_t done = leading_word(rest, kDone);
  return done != 0 && !has_digit(rest);
}

Date day_before(Date date) {
  if (date.day > 1) return {date.year, date.month, date.day - 1};
  if (date.month > 1) return Date::last_of_month(date.year, date.month - 1);
  return {date.year - 1, 12, 31};
}

// The joint of a period at `pos`, 0 if there is none.
std::size_t joint_at(std::string_view text, std::size_t pos) {
  const std::size_t wide = leading_word(text.substr(pos), kJoints);
  const Glyph glyph = glyph_at(text, pos);
  return wide != 0 || (glyph.ascii != '-' && glyph.ascii != '~') ? wide : glyph.size;
}

// The first month of 1-12月, without its 月.
std::optional<DateSpan> scan_bare_month(std::string_view text, std::size_t pos, int year) {
  const std::optional<ScannedNumber> month = scan_number(text, pos);
  if (!month || month->decimals || month->whole_digits > 2) return std::nullopt;
  const int number = static_cast<int>(month->value.coefficient());
  if (number < 1 || number > 12 || joint_at(text, month->end) == 0) return std::nullopt;
  DateSpan span;
  span.first = {year, number, 1};
  span.last = Date::last_of_month(year, number);
  span.size = DateSpan::Size::month;
  span.end = month->end;
  return span;
}

// The second date of a period. A day without its year may be written 12.31 behind 2021.1.1.
std::optional<DateSpan> scan_second(std::string_view text, std::size_t pos, const DateSpan& first) {
  if (std::optional<DateSpan> span = scan_date_span(text, pos, first.last.year)) return span;
  const std::optional<ScannedNumber> month = scan_number(text, pos);
  if (!month || month->whole_digits > 2 || first.size != DateSpan::Size::day) return std::nullopt;
  const std::size_t behind_month = pos + static_cast<std::size_t>(month->whole_digits);
  const Glyph mark = glyph_at(text, behind_month);
  const std::optional<ScannedNumber> day = scan_number(text, behind_month + mark.size);
  if (mark.ascii != '.' || !day || day->decimals) return std::nullopt;
  const Decimal whole = quantize(month->value, 0, Rounding::down);
  const Date date{first.last.year, static_cast<int>(whole.coefficient()),
                  static_cast<int>(day->value.coefficient())};
  if (date.month < 1 || date.month > 12 || date.day < 1 ||
      date.day > Date::last_of_month(date.year, date.month).day) {
    return std::nullopt;
  }
  DateSpan span;
  span.first = span.last = date;
  span.end = day->end;
  return span;
}

ReadPeriod contradiction() {
  ReadPeriod period;
  period.kind = Kind::contradictory;
  return period;
}

ReadPeriod deadline(Date date, bool direction_written) {
  ReadPeriod period;
  period.kind = Kind::by;
  period.to = date;
  period.direction_written = direction_written;
  return period;
}

ReadPeriod between(Date from, Date to) {
  if (to < from) return contradiction();
  ReadPeriod period;
  period.kind = Kind::within;
  period.from = from;
  period.to = to;
  return period;
}

// From one date to another; none if the text at `pos`, where `first` stands, is no such thing.
std::optional<ReadPeriod> read_stretch(std::string_view text, std::size_t pos, int year,
                                       std::optional<DateSpan> first) {
  if (!first) {
    first = scan_bare_month(text, pos, year);
  } else if (first->size == DateSpan::Size::year && glyph_at(text, first->end).digit()) {
    first = scan_bare_month(text, first->end, first->first.year);
  }
  if (!first) return std::nullopt;
  const std::size_t joint = skip_blanks(text, first->end);
  const std::size_t length = joint_at(text, joint);
  if (length == 0) return std::nullopt;
  const std::optional<DateSpan> second =
      scan_second(text, skip_blanks(text, joint + length), *first);
  if (!second) return std::nullopt;
  std::size_t end = second->end;
  end += leading_word(text.substr(end), kInside);
  if (text.substr(end).starts_with("期间")) return between(first->first, second->last);
  if (!done_or_nothing(text, end)) return std::nullopt;
  return between(first->first, second->last);
}

// One date and what stands behind it.
ReadPeriod read_single(std::string_view text, const DateSpan& span, bool upper) {
  const std::size_t pos = skip_blanks(text, span.end);
  const std::string_view rest = text.substr(pos);
  if (const std::size_t before = leading_word(rest, kBefore); before != 0) {
    if (has_digit(rest.substr(before))) return {};
    const bool last = span.size == DateSpan::Size::day;
    return deadline(last ? span.last : day_before(span.first), true);
  }
  if (const std::size_t inside = leading_word(rest, kInside); inside != 0) {
    return has_digit(rest.substr(inside)) ? ReadPeriod{} : deadline(span.last, true);
  }
  if (span.end_written && !has_digit(rest)) return deadline(span.last, upper);
  if (span.digits_only || !done_or_nothing(text, pos)) return {};
  const bool whole_year = span.size == DateSpan::Size::year;
  if (whole_year && !upper && rest.empty()) return between(span.first, span.last);
  return deadline(span.last, upper);
}

// The date inside a sentence (资金于2021年12月底前支付到位) counts only with 前 or 内 behind it.
ReadPeriod read_sentence(std::string_view text, int year) {
  std::size_t pos = 0;
  while (pos < text.size() && !glyph_at(text, pos).digit()) pos += glyph_at(text, pos).size;
  if (pos == 0 || pos == text.size()) return {};
  const std::string_view words = text.substr(0, pos);
  if (finds_any(words, kPeriodic)) return {};
  const std::optional<DateSpan> span = scan_date_span(text, pos, year);
  if (!span) return {};
  const ReadPeriod period = read_single(text, *span, false);
  return period.kind == Kind::by && period.direction_written ? period : ReadPeriod{};
}

}  // namespace

ReadPeriod read_period(std::string_view text, int year) {
  std::size_t pos = leading_word(text, kOpenings);
  pos = skip_blanks(text, pos);
  const std::size_t lower = leading_word(text.substr(pos), kLowerWords);
  const std::size_t upper = leading_word(text.substr(pos), kUpperWords);
  const std::size_t equal = leading_word(text.substr(pos), kEqualSigns);
  pos = skip_blanks(text, pos + std::max({lower, upper, equal}));
  const std::optional<DateSpan> span = scan_date_span(text, pos, year);
  if (const std::optional<ReadPeriod> stretch = read_stretch(text, pos, year, span)) {
    return lower + upper == 0 ? *stretch : contradiction();
  }
  if (!span) return read_sentence(text, year);
  const ReadPeriod period = read_single(text, *span, upper != 0);
  const bool bounded_month = upper != 0 && !span->year_written && !span->end_written &&
                             span->size == DateSpan::Size::month;  // ≤3月: a date or three months?
  if (period.kind != Kind::none && (lower != 0 || bounded_month)) return contradiction();
  return period;
}

bool has_digits_date(std::string_view text) {
  int digits = 0;
  for (std::size_t pos = 0; pos < text.size();) {
    const Glyph glyph = glyph_at(text, pos);
    const bool mark = glyph.ascii == '-' || glyph.ascii == '.' || glyph.ascii == '/';
    if (mark && digits == 4) return true;
    digits = glyph.digit() ? digits + 1 : 0;
    pos += glyph.size;
  }
  return false;
}

ReadPeriod read_completion(std::string_view text, int year) {
  if (finds_any(text, kDenials)) return {};
  const ReadPeriod period = read_period(text, year);
  if (period.kind != Kind::none) return period;
  std::size_t pos = 0;
  while (pos < text.size() && !glyph_at(text, pos).digit()) pos += glyph_at(text, pos).size;
  const std::optional<DateSpan> span = scan_date_span(text, pos, year);
  if (!span || span->digits_only || has_digit(text.substr(span->end))) return {};
  return deadline(span->last, false);
}

}  // namespace pbs
