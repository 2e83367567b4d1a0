// SPDX-License-Identifier: MIT
#include "validate/target_reader_words.hpp"

#include <algorithm>

#include "validate/value_scanner.hpp"
#include "validate/value_words.hpp"

namespace pbs {
namespace {

constexpr std::string_view kNotApplicable[] = {"/",  "／",  "无",   "—",      "——",     "–",
                                               "-",  "--",  "－",   "不适用", "不涉及", "N/A",
                                               "NA", "n/a", "／／", "//"};
constexpr std::string_view kNoSuchIndicator = "本项目不适用此指标";
constexpr std::string_view kPlaceholders[] = {"**", "＊＊", "××", "XX", "xx", "__"};
constexpr std::string_view kEllipses[] = {"…"};
constexpr std::string_view kKind = "定性";
constexpr std::string_view kDone = "完成";
constexpr std::string_view kFully[] = {"100%", "100％", "１００％"};

struct Scale {
  std::string_view name;
  std::span<const std::string_view> words;
};
constexpr std::string_view kFour[] = {"优", "良", "中", "差"};
constexpr std::string_view kFive[] = {"优", "良", "中", "低", "差"};
constexpr std::string_view kTwo[] = {"好", "坏"};
constexpr std::string_view kThree[] = {"高", "中", "低"};
constexpr std::string_view kQuality[] = {"好", "中", "差"};
constexpr Scale kScales[] = {{"优良中差", kFour},
                             {"优良中低差", kFive},
                             {"好坏", kTwo},
                             {"高中低", kThree},
                             {"好中差", kQuality}};

bool is_one_of(std::string_view text, std::span<const std::string_view> words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

bool is_separator(Glyph glyph, std::string_view rest) {
  return glyph.ascii == '/' || glyph.ascii == ',' || glyph.ascii == ' ' || rest.starts_with("、");
}

// The next character of `text` that is no separator; empty at the end.
std::string_view next_word(std::string_view text, std::size_t& pos) {
  while (pos < text.size()) {
    const Glyph glyph = glyph_at(text, pos);
    const std::size_t at = pos;
    pos += glyph.size;
    if (!is_separator(glyph, text.substr(at))) return text.substr(at, glyph.size);
  }
  return {};
}

// Whether `text` lists exactly these words, with separators or without: 优、良、中、差.
bool lists(std::string_view text, std::span<const std::string_view> words) {
  std::size_t pos = 0;
  for (const std::string_view word : words) {
    if (next_word(text, pos) != word) return false;
  }
  return next_word(text, pos).empty();
}

}  // namespace

bool says_not_applicable(std::string_view text) {
  constexpr std::size_t kLongest = 9;
  return text.size() <= kLongest ? is_one_of(text, kNotApplicable) : text == kNoSuchIndicator;
}

bool is_placeholder(std::string_view text) {
  if (finds_any(text, kPlaceholders)) return true;
  if (!finds_any(text, kEllipses)) return false;
  bool words = false;
  for (std::size_t pos = 0; pos < text.size();) {
    const Glyph glyph = glyph_at(text, pos);
    if (glyph.digit()) return true;
    words = words || (glyph.ascii == 0 && !text.substr(pos).starts_with(kEllipses[0]));
    pos += glyph.size;
  }
  return !words;
}

std::span<const std::string_view> scale_words(std::string_view text) {
  constexpr std::size_t kLongest = 32;
  constexpr std::string_view kBest[] = {"优", "好", "高"};
  text = without_kind(text);
  if (text.size() > kLongest || leading_word(text, kBest) == 0) return {};
  for (const Scale& scale : kScales) {
    if (text == scale.name || lists(text, scale.words)) return scale.words;
  }
  return {};
}

std::string_view without_kind(std::string_view text) {
  if (!text.starts_with(kKind) || text.size() == kKind.size()) return text;
  const std::size_t at = skip_blanks(text, kKind.size());
  const Glyph mark = glyph_at(text, at);
  return text.substr(mark.ascii == ':' ? skip_blanks(text, at + mark.size) : at);
}

bool says_done(std::string_view text) {
  text = trim_value(text);
  constexpr std::string_view kAlready = "已";
  if (text.starts_with(kAlready)) text.remove_prefix(kAlready.size());
  for (const std::string_view fully : kFully) {
    if (text.starts_with(fully)) text = trim_blanks(text.substr(fully.size()));
    if (text.ends_with(fully)) text = trim_blanks(text.substr(0, text.size() - fully.size()));
  }
  return text == kDone;
}

bool same_text(std::string_view a, std::string_view b) {
  a = trim_value(a);
  b = trim_value(b);
  std::size_t at = 0;
  std::size_t bt = 0;
  for (;;) {
    at = skip_blanks(a, at);
    bt = skip_blanks(b, bt);
    if (at == a.size() || bt == b.size()) return at == a.size() && bt == b.size();
    const Glyph left = glyph_at(a, at);
    const Glyph right = glyph_at(b, bt);
    if (left.ascii != right.ascii) return false;
    if (left.ascii == 0 && a.substr(at, left.size) != b.substr(bt, right.size)) return false;
    at += left.size;
    bt += right.size;
  }
}

}  // namespace pbs
