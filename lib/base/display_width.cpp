// SPDX-License-Identifier: MIT
// The part of utf8.hpp that lays text out in terminal columns.
#include <utf8proc.h>

#include <algorithm>

#include "base/utf8.hpp"

namespace pbs {

namespace {

// The same answers as utf8proc for the characters that nearly all text consists of.
int code_point_width(char32_t code_point) noexcept {
  if (code_point < 0x7F) return code_point >= 0x20 ? 1 : 0;
  if (code_point >= 0x4E00 && code_point <= 0x9FFF) return 2;
  return utf8proc_charwidth(static_cast<utf8proc_int32_t>(code_point));
}

std::string blanks(int count) {
  return std::string(static_cast<std::size_t>(std::max(count, 0)), ' ');
}

// How many bytes of `text` fit into `width` columns; combining characters stay with their base.
std::size_t fitting_bytes(std::string_view text, int width) noexcept {
  std::size_t fit = 0;
  for (std::size_t pos = 0; pos < text.size(); fit = pos) {
    width -= code_point_width(next_code_point(text, pos));
    if (width < 0) break;
  }
  return fit;
}

bool is_blank(char32_t c) noexcept {
  return c == U' ' || c == U'\t' || c == U'\r' || c == 0x3000;
}

bool closes(char32_t c) noexcept {
  constexpr std::u32string_view kClosing = U"，。；：、）！？”’》】」』〉〕％…—,.;:!?)]}%";
  return kClosing.find(c) != std::u32string_view::npos;
}

bool opens(char32_t c) noexcept {
  constexpr std::u32string_view kOpening = U"（“‘《【「『〈〔([{";
  return kOpening.find(c) != std::u32string_view::npos;
}

// Text that a line break must not divide, and the blanks before it.
struct Unit {
  std::string_view blank;
  std::string_view text;
};

// Whether a line may break between two neighbouring characters that no blank separates.
bool may_break(char32_t before, char32_t after) noexcept {
  if (opens(before) || closes(after) || code_point_width(after) == 0) return false;
  return code_point_width(before) == 2 || code_point_width(after) == 2;
}

std::size_t end_of_blanks(std::string_view text, std::size_t pos) noexcept {
  for (std::size_t next = pos; next < text.size(); pos = next) {
    if (!is_blank(next_code_point(text, next))) break;
  }
  return pos;
}

std::size_t end_of_unit(std::string_view text, std::size_t pos) noexcept {
  char32_t before = 0;
  for (std::size_t next = pos; next < text.size(); pos = next) {
    const char32_t after = next_code_point(text, next);
    if (is_blank(after) || (before != 0 && may_break(before, after))) break;
    if (code_point_width(after) != 0) before = after;
  }
  return pos;
}

class Lines {
 public:
  explicit Lines(int width) : width_(std::max(width, 2)) {}

  void add(const Unit& unit) {
    const int wanted = display_width(unit.blank) + display_width(unit.text);
    if (used_ + wanted <= width_) {
      append(unit.blank);
      append(unit.text);
      return;
    }
    if (!current_.empty()) break_line();
    append_in_pieces(unit.text);
  }

  void break_line() {
    lines_.push_back(std::move(current_));
    current_.clear();
    used_ = 0;
  }

  std::vector<std::string> take() { return std::move(lines_); }

 private:
  void append(std::string_view text) {
    current_ += text;
    used_ += display_width(text);
  }

  void append_in_pieces(std::string_view text) {
    for (;;) {
      const std::size_t piece = fitting_bytes(text, width_);
      append(text.substr(0, piece));
      text.remove_prefix(piece);
      if (text.empty()) return;
      break_line();
    }
  }

  int width_;
  int used_ = 0;
  std::string current_;
  std::vector<std::string> lines_;
};

void wrap_paragraph(std::string_view text, Lines& lines) {
  for (std::size_t pos = 0; pos < text.size();) {
    const std::size_t word = end_of_blanks(text, pos);
    const std::size_t end = end_of_unit(text, word);
    if (end == word) break;
    lines.add({text.substr(pos, word - pos), text.substr(word, end - word)});
    pos = end;
  }
  lines.break_line();
}

}  // namespace

int display_width(std::string_view text) noexcept {
  int width = 0;
  for (std::size_t pos = 0; pos < text.size();)
    width += code_point_width(next_code_point(text, pos));
  return width;
}

std::string pad_right(std::string_view text, int width) {
  return std::string(text) + blanks(width - display_width(text));
}

std::string pad_left(std::string_view text, int width) {
  return blanks(width - display_width(text)).append(text);
}

std::string truncate_to_width(std::string_view text, int width) {
  if (width < 1) return {};
  if (fitting_bytes(text, width) == text.size()) return std::string(text);
  return std::string(text.substr(0, fitting_bytes(text, width - 1))) + "…";
}

std::vector<std::string> wrap_to_width(std::string_view text, int width) {
  Lines lines(width);
  for (;;) {
    const std::size_t feed = text.find('\n');
    wrap_paragraph(text.substr(0, feed), lines);
    if (feed == std::string_view::npos) return lines.take();
    text.remove_prefix(feed + 1);
  }
}

}  // namespace pbs
