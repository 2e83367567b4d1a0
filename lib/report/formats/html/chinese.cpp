// SPDX-License-Identifier: MIT
#include "report/formats/html/chinese.hpp"

#include "base/utf8.hpp"
#include "report/formats/html/html_text.hpp"

namespace pbs {

namespace {

// The script finds the same runs: its expression `chinese`.
bool is_chinese(char32_t c) {
  return (c >= 0x3000 && c <= 0x303F) || (c >= 0x3400 && c <= 0x9FFF) ||
         (c >= 0xFF00 && c <= 0xFFEF);
}

bool joins(char32_t c) {
  return (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') ||
         c == U'-' || c == U'.' || c == U'%' || c == U'_';
}

// The end of the run whose first character ends at `at`.
std::size_t run_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (at < text.size()) {
    const char32_t c = next_code_point(text, at);
    if (is_chinese(c)) {
      end = at;
    } else if (!joins(c)) {
      break;
    }
  }
  return end;
}

}  // namespace

bool has_chinese(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0xE3) {
      ++at;
    } else if (is_chinese(next_code_point(text, at))) {
      return true;
    }
  }
  return false;
}

void append_english_html(std::string_view text, std::string& out) {
  std::size_t written = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    if (static_cast<unsigned char>(text[at]) < 0xE3) {
      ++at;
      continue;
    }
    if (!is_chinese(next_code_point(text, at))) continue;
    at = run_end(text, at);
    append_html(text.substr(written, start - written), out);
    out += "<bdi lang=\"zh\">";
    append_html(text.substr(start, at - start), out);
    out += "</bdi>";
    written = at;
  }
  append_html(text.substr(written), out);
}

}  // namespace pbs
