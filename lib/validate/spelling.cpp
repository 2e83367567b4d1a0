// SPDX-License-Identifier: MIT
#include "validate/spelling.hpp"

#include <optional>
#include <string>

#include "validate/target_reader_clause.hpp"
#include "validate/value_scanner.hpp"
#include "validate/value_words.hpp"

namespace pbs {
namespace {

struct Spelling {
  std::string_view written;
  std::string_view plain;
};

// Signs that are no full-width forms of ASCII.
constexpr Spelling kSigns[] = {{"≧", "≥"}, {"⩾", "≥"},  {"≦", "≤"},  {"⩽", "≤"},
                               {"═", "="}, {"﹦", "="}, {"﹥", ">"}, {"﹤", "<"}};
constexpr std::string_view kPerHundred = "百分之";
constexpr std::string_view kPercent = "百分比";
constexpr std::string_view kTrailing[] = {"。", "．", "；", "，", "、", "！"};
// Signs that begin no plain scalar of YAML.
constexpr std::string_view kIndicators = ">%:@`&*!|'\"#,[]{}?";

bool is_comparison(char c) {
  return c == '<' || c == '>' || c == '=';
}

class SpellingScan {
 public:
  SpellingScan(std::string_view value, bool quoted) : value_(value), quoted_(quoted) {}

  std::vector<TextEdit> run() {
    const std::string_view kept = trim_value(value_);
    end_ = value_.size();
    if (const std::size_t solid =
            static_cast<std::size_t>(kept.data() - value_.data()) + kept.size();
        drops_mark(solid)) {
      end_ = solid;
    }
    std::size_t pos = 0;
    while (pos < end_) pos = step(pos);
    if (end_ != value_.size()) edits_.push_back({end_, value_.size(), {}});
    return std::move(edits_);
  }

 private:
  // Only punctuation of Chinese typists is dropped: an ASCII mark may have a meaning.
  bool drops_mark(std::size_t solid) const {
    return solid != 0 && finishes_with_any(trim_blanks(value_), kTrailing) && solid < value_.size();
  }

  // Moves behind the character, sign or word at `pos`.
  std::size_t step(std::size_t pos) {
    const Glyph glyph = glyph_at(value_, pos);
    if (is_comparison(glyph.ascii)) return comparison(pos, glyph);
    if (glyph.ascii != 0) {
      if (glyph.size > 1) full_width(pos, glyph);
      return pos + glyph.size;
    }
    const std::string_view rest = value_.substr(pos);
    for (const Spelling& sign : kSigns) {
      if (!begins_with(rest, sign.written)) continue;
      replace(pos, sign.written.size(), sign.plain);
      return pos + sign.written.size();
    }
    if (begins_with(rest, kPercent) && behind_digit(pos)) {
      replace(pos, kPercent.size(), "%");
      return pos + kPercent.size();
    }
    if (begins_with(rest, kPerHundred)) return per_hundred(pos);
    return pos + glyph.size;
  }

  // >= and its like, half or full width, also with a blank between; a lone full-width sign.
  std::size_t comparison(std::size_t pos, Glyph first) {
    const std::size_t second_at = skip_blanks(value_, pos + first.size);
    const Glyph second = glyph_at(value_, second_at);
    const bool pair = second_at < end_ && is_comparison(second.ascii);
    const std::size_t end = pair ? second_at + second.size : pos + first.size;
    if (pair && (first.ascii == '=') != (second.ascii == '=')) {
      const bool floor = first.ascii == '>' || second.ascii == '>';
      replace(pos, end - pos, floor ? "≥" : "≤");
    } else if (!pair && first.size > 1) {
      const char plain = first.ascii;
      replace(pos, first.size, {&plain, 1});
    }
    return end;
  }

  void full_width(std::size_t pos, Glyph glyph) {
    const char plain = glyph.ascii;
    const std::size_t behind = pos + glyph.size;
    const bool number = behind < end_ && glyph_at(value_, behind).digit();
    const bool sign = plain == '.' || plain == '-' || plain == '+';
    // 优：100%, 优：≥90%, 1：3. Before anything else it is punctuation of a sentence.
    const bool mark = plain == ':' && (number || starts_with_sign(value_.substr(behind)));
    if (glyph.digit() || plain == '%' || (sign && number) || mark) {
      replace(pos, glyph.size, {&plain, 1});
    }
  }

  // 百分之95 is 95%; numbers spelled in characters stay.
  std::size_t per_hundred(std::size_t pos) {
    const std::size_t number_at = pos + kPerHundred.size();
    const std::optional<ScannedNumber> number = scan_number(value_, number_at);
    if (!number) return number_at;
    edits_.push_back({pos, number_at, {}});
    for (std::size_t at = number_at; at < number->end;) at = step(at);
    edits_.push_back({number->end, number->end, "%"});
    return number->end;
  }

  bool behind_digit(std::size_t pos) const {
    constexpr std::size_t kWide = 3;
    return (pos > 0 && glyph_at(value_, pos - 1).digit()) ||
           (pos >= kWide && glyph_at(value_, pos - kWide).size == kWide &&
            glyph_at(value_, pos - kWide).digit());
  }

  void replace(std::size_t pos, std::size_t size, std::string_view plain) {
    const bool opens = pos == 0 && !quoted_;
    if (opens && kIndicators.find(plain.front()) != std::string_view::npos) return;
    edits_.push_back({pos, pos + size, std::string(plain)});
  }

  std::string_view value_;
  bool quoted_;
  std::size_t end_ = 0;
  std::vector<TextEdit> edits_;
};

}  // namespace

bool may_be_misspelt(std::string_view value) {
  if (value.empty()) return false;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const auto byte = static_cast<unsigned char>(value[i]);
    if (byte == '<' || byte == '>' || byte == 0xEF) return true;  // FF01 to FF5E, ﹦ ﹥ ﹤
    // ≥ and ≤ are E2 89 A5 and A4.
    if (byte == 0xE2 && i + 2 < value.size() && value[i + 2] != '\xA5' && value[i + 2] != '\xA4') {
      return true;
    }
    if (byte == 0xE7 && i + 1 < value.size() && value[i + 1] == '\x99') return true;  // 百
  }
  return value.back() == '\x82' || value.back() == '\x81';  // 。 and 、
}

std::vector<TextEdit> spelling_edits(std::string_view value, bool quoted) {
  return SpellingScan(value, quoted).run();
}

}  // namespace pbs
