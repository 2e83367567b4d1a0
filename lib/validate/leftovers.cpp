// SPDX-License-Identifier: MIT
#include "validate/leftovers.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "validate/value_scanner.hpp"
#include "validate/value_words.hpp"

namespace pbs {
namespace {

constexpr std::string_view kDots[] = {"…", "..."};
constexpr std::string_view kOpenings[] = {"（", "(", "【", "["};
constexpr std::string_view kMustOrMay[] = {"必", "选"};
constexpr std::string_view kAsked[] = {"邀", "申", "提", "敬"};  // 邀请填写问卷 is no instruction
constexpr std::string_view kTimes[] = {"年", "月", "日"};
constexpr std::string_view kFill = "填";
constexpr std::string_view kWithin = "字以内";
constexpr std::string_view kIndicator = "指标";
constexpr std::string_view kGoal = "目标";

bool alphanumeric(Glyph glyph) {
  return glyph.digit() || glyph.letter();
}

// The word of `words` that ends at `end`, 0 if there is none.
std::size_t word_before(std::string_view text, std::size_t end, WordList words) {
  for (const std::string_view word : words) {
    if (finishes_with(text.substr(0, end), word)) return word.size();
  }
  return 0;
}

Glyph glyph_before(std::string_view text, std::size_t pos) {
  constexpr std::size_t kWide = 3;
  if (pos == 0) return {};
  if (pos >= kWide && glyph_at(text, pos - kWide).size == kWide) return glyph_at(text, pos - kWide);
  return glyph_at(text, pos - 1);
}

// The bytes of `signs` that follow each other at `pos`, and how many there are.
struct Run {
  std::size_t bytes = 0;
  std::size_t count = 0;
};
Run run_of(std::string_view text, std::size_t pos, WordList signs) {
  Run run;
  while (const std::size_t size = leading_word(text.substr(pos + run.bytes), signs)) {
    run.bytes += size;
    ++run.count;
  }
  return run;
}

// Whether a line begins at `pos`, but for blanks.
bool begins_line(std::string_view text, std::size_t pos) {
  const std::string_view before = text.substr(0, pos);
  return trim(before.substr(before.rfind('\n') + 1)).empty();
}

// The rest of the line at `pos`, trimmed.
std::string_view rest_of_line(std::string_view text, std::size_t pos) {
  const std::string_view rest = text.substr(pos);
  return trim(rest.substr(0, rest.find('\n')));
}

std::string_view stars(std::string_view text, std::size_t pos) {
  constexpr std::string_view kStars[] = {"*", "＊"};
  const Run run = run_of(text, pos, kStars);
  const bool hides = glyph_before(text, pos).digit() && glyph_at(text, pos + run.bytes).digit();
  return run.count > 1 && !hides ? text.substr(pos, run.bytes) : std::string_view{};
}

std::string_view underscores(std::string_view text, std::size_t pos) {
  constexpr std::string_view kLines[] = {"_", "＿"};
  const Run run = run_of(text, pos, kLines);
  const bool name =
      alphanumeric(glyph_before(text, pos)) && alphanumeric(glyph_at(text, pos + run.bytes));
  return run.count > 1 && !name ? text.substr(pos, run.bytes) : std::string_view{};
}

// XX, ××, 20XX年, X月: not within a code or word.
std::string_view crosses(std::string_view text, std::size_t pos) {
  constexpr std::string_view kCrosses[] = {"X", "x", "Ｘ", "×"};
  constexpr std::string_view kCentury = "20";
  const Run run = run_of(text, pos, kCrosses);
  const std::size_t end = pos + run.bytes;
  const bool time = leading_word(text.substr(end), kTimes) != 0;
  if (run.count == 1 && !time) return {};
  std::size_t begin = pos;
  if (time && finishes_with(text.substr(0, pos), kCentury)) begin -= kCentury.size();
  const Glyph before = glyph_before(text, begin);
  const Glyph behind = glyph_at(text, end);
  const bool joined = before.ascii == '-' || before.ascii == '_' || behind.ascii == '-' ||
                      behind.ascii == '_' || behind.ascii == '.';
  if (alphanumeric(before) || alphanumeric(behind) || joined) return {};
  return text.substr(begin, end - begin);
}

// Nothing but dots in the text, in a line, or behind the colon of an item.
std::string_view dots(std::string_view text, std::size_t pos) {
  const Run run = run_of(text, pos, kDots);
  if (run.count == 0) return {};
  const bool opens = begins_line(text, pos) || glyph_before(text, pos).ascii == ':';
  const std::string_view rest = rest_of_line(text, pos + run.bytes);
  const bool closes = rest.find_first_not_of('.') == std::string_view::npos || rest == "。";
  return opens && closes ? text.substr(pos, run.bytes) : std::string_view{};
}

// （必填）, (选填), 请填写 around the 填 at `pos`.
std::string_view instruction(std::string_view text, std::size_t pos) {
  constexpr std::string_view kPlease = "请";
  constexpr std::string_view kWrite = "填写";
  if (finishes_with(text.substr(0, pos), kPlease) && begins_with(text.substr(pos), kWrite)) {
    const std::size_t begin = pos - kPlease.size();
    if (word_before(text, begin, kAsked) != 0) return {};
    return text.substr(begin, kPlease.size() + kWrite.size());
  }
  const std::size_t word = word_before(text, pos, kMustOrMay);
  const std::size_t opening = word == 0 ? 0 : word_before(text, pos - word, kOpenings);
  if (opening == 0) return {};
  const std::size_t begin = pos - word - opening;
  constexpr std::string_view kClosings[] = {"）", ")", "】", "]"};
  std::size_t end = pos + kFill.size();
  while (end < text.size() && leading_word(text.substr(end), kClosings) == 0) {
    end += glyph_at(text, end).size;
  }
  return text.substr(begin, end + leading_word(text.substr(end), kClosings) - begin);
}

// 100字以内 at its 字.
std::string_view length_limit(std::string_view text, std::size_t pos) {
  std::size_t begin = pos;
  while (glyph_before(text, begin).digit()) begin -= glyph_before(text, begin).size;
  return begin == pos || !begins_with(text.substr(pos), kWithin)
             ? std::string_view{}
             : text.substr(begin, pos + kWithin.size() - begin);
}

// 指标1：… as the forms number their empty rows; 目标1： with nothing behind it.
std::string_view numbered(std::string_view text, std::size_t pos, std::string_view heading) {
  if (!begins_with(text.substr(pos), heading) || !begins_line(text, pos)) return {};
  std::size_t end = pos + heading.size();
  const std::size_t digits = end;
  while (glyph_at(text, end).digit()) end += glyph_at(text, end).size;
  if (end == digits) return {};
  const std::size_t mark = skip_blanks(text, end);
  const Glyph colon = glyph_at(text, mark);
  const bool goal = heading == kGoal;
  if (colon.ascii != ':') {
    return !goal && mark == text.size() && pos == 0 ? text.substr(pos, end - pos)
                                                    : std::string_view{};
  }
  end = mark + colon.size;
  if (goal ? !rest_of_line(text, end).empty() : !trim(text.substr(0, pos)).empty()) return {};
  return text.substr(pos, end - pos);
}

std::string_view leftover_at(std::string_view text, std::size_t pos, bool own) {
  constexpr std::string_view kNote = "※";
  const std::string_view rest = text.substr(pos);
  switch (text[pos]) {
    case '*':
      return stars(text, pos);
    case '_':
      return underscores(text, pos);
    case '.':
    case '\xE2':
      if (begins_with(rest, kNote)) return own ? rest.substr(0, kNote.size()) : std::string_view{};
      return dots(text, pos);
    case 'X':
    case 'x':
    case '\xC3':
      return own ? crosses(text, pos) : std::string_view{};
    case '\xEF':
      if (begins_with(rest, "＊")) return stars(text, pos);
      if (begins_with(rest, "＿")) return underscores(text, pos);
      return own && begins_with(rest, "Ｘ") ? crosses(text, pos) : std::string_view{};
    case '\xE5':
      if (begins_with(rest, kFill)) return instruction(text, pos);
      return begins_with(rest, kWithin) ? length_limit(text, pos) : std::string_view{};
    case '\xE6':
      return numbered(text, pos, kIndicator);
    case '\xE7':
      return numbered(text, pos, kGoal);
    default:
      return {};
  }
}

}  // namespace

std::string_view template_leftover(std::string_view text, TextUse use) {
  for (std::size_t pos = 0; pos < text.size();) {
    const std::string_view found = leftover_at(text, pos, use == TextUse::own);
    if (!found.empty()) return found;
    // A run that is none is passed over whole.
    const char c = text[pos];
    pos += glyph_at(text, pos).size;
    if (c == '*' || c == '_' || c == 'X' || c == 'x' || c == '.') {
      while (pos < text.size() && text[pos] == c) ++pos;
    }
  }
  return {};
}

}  // namespace pbs
