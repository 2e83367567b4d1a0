// SPDX-License-Identifier: MIT
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "base/utf8.hpp"

namespace pbs {

namespace {

constexpr std::string_view kFullWidthBlank = "\xE3\x80\x80";
constexpr std::string_view kNoBreakBlank = "\xC2\xA0";
constexpr std::size_t kFullWidthFormBytes = 3;

bool is_ascii_blank(char c) noexcept {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

std::size_t leading_blank(std::string_view text) noexcept {
  if (is_ascii_blank(text.front())) return 1;
  for (const std::string_view blank : {kFullWidthBlank, kNoBreakBlank}) {
    if (text.starts_with(blank)) return blank.size();
  }
  return 0;
}

std::size_t trailing_blank(std::string_view text) noexcept {
  if (is_ascii_blank(text.back())) return 1;
  for (const std::string_view blank : {kFullWidthBlank, kNoBreakBlank}) {
    if (text.ends_with(blank)) return blank.size();
  }
  return 0;
}

// The ASCII form of the full-width form at the start of `text`, 0 when there is none there.
// U+FF01 to U+FF3F are EF BC 81 to EF BC BF, U+FF40 to U+FF5E are EF BD 80 to EF BD 9E.
char folded_form(std::string_view text) noexcept {
  if (text.size() < kFullWidthFormBytes || text[0] != '\xEF') return 0;
  const auto third = static_cast<unsigned char>(text[2]);
  if (text[1] == '\xBC' && third >= 0x81 && third <= 0xBF) return static_cast<char>(third - 0x60);
  if (text[1] == '\xBD' && third >= 0x80 && third <= 0x9E) return static_cast<char>(third - 0x20);
  return 0;
}

// The offset of the first full-width form at or after `from`, npos when there is none.
std::size_t find_full_width(std::string_view text, std::size_t from) noexcept {
  for (std::size_t at = text.find('\xEF', from); at != std::string_view::npos;
       at = text.find('\xEF', at + 1)) {
    if (folded_form(text.substr(at)) != 0) return at;
  }
  return std::string_view::npos;
}

// Characters that show nothing or turn the text around them.
bool is_invisible(char32_t c) noexcept {
  const auto within = [c](char32_t low, char32_t high) { return c >= low && c <= high; };
  return c < 0x20 || within(0x7F, 0x9F) || c == 0xAD || within(0x200B, 0x200F) ||
         within(0x2028, 0x202E) || within(0x2060, 0x206F) || c == 0xFEFF ||
         within(0xFFF9, 0xFFFB) || within(0xE0000, 0xE007F);
}

void append_escaped(std::string& out, std::string_view bytes, char32_t code_point) {
  const auto end = std::back_inserter(out);
  if (code_point == U'\n') {
    out += "\\n";
  } else if (code_point == U'\t') {
    out += "\\t";
  } else if (code_point == U'\r') {
    out += "\\r";
  } else if (code_point == kReplacementCharacter && bytes.size() == 1) {
    fmt::format_to(end, "\\x{:02X}", static_cast<unsigned char>(bytes.front()));
  } else if (is_invisible(code_point)) {
    fmt::format_to(end, "\\u{:04X}", static_cast<unsigned>(code_point));
  } else {
    out += bytes;
  }
}

}  // namespace

std::string_view trim(std::string_view text) noexcept {
  while (!text.empty()) {
    const std::size_t blank = leading_blank(text);
    if (blank == 0) break;
    text.remove_prefix(blank);
  }
  while (!text.empty()) {
    const std::size_t blank = trailing_blank(text);
    if (blank == 0) break;
    text.remove_suffix(blank);
  }
  return text;
}

bool needs_fold(std::string_view text) noexcept {
  return find_full_width(text, 0) != std::string_view::npos;
}

std::string fold_width(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t pos = 0;;) {
    const std::size_t at = find_full_width(text, pos);
    folded += text.substr(pos, at - pos);
    if (at == std::string_view::npos) return folded;
    folded += folded_form(text.substr(at));
    pos = at + kFullWidthFormBytes;
  }
}

std::string_view fold_width(std::string_view text, std::string& storage) {
  if (!needs_fold(text)) return text;
  storage = fold_width(text);
  return storage;
}

bool starts_with_any(std::string_view text, std::span<const std::string_view> prefixes) noexcept {
  return std::any_of(prefixes.begin(), prefixes.end(),
                     [text](std::string_view prefix) { return text.starts_with(prefix); });
}

bool starts_with_any(std::string_view text,
                     std::initializer_list<std::string_view> prefixes) noexcept {
  return starts_with_any(text, std::span(prefixes.begin(), prefixes.size()));
}

std::vector<std::string_view> split(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + separator.size());
  }
}

std::string escape_for_message(std::string_view text, std::size_t max_code_points) {
  std::string out;
  std::size_t pos = 0;
  for (std::size_t count = 0; pos < text.size() && count < max_code_points; ++count) {
    const std::size_t start = pos;
    const char32_t code_point = next_code_point(text, pos);
    append_escaped(out, text.substr(start, pos - start), code_point);
  }
  if (pos < text.size()) out += "…";
  return out;
}

}  // namespace pbs
