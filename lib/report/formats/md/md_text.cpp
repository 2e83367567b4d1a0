// SPDX-License-Identifier: MIT
#include "report/formats/md/md_text.hpp"

#include "base/direction.hpp"
#include "base/utf8.hpp"
#include "report/numbers.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::string_view kIsolate = "\xE2\x81\xA8";     // U+2068
constexpr std::string_view kEndIsolate = "\xE2\x81\xA9";  // U+2069

void append_character(char32_t c, std::string& out) {
  switch (c) {
    case U'\n':
    case U'\r':
    case U'\t':
      out += ' ';
      return;
    case U'<':
      out += "&lt;";
      return;
    case U'>':
      out += "&gt;";
      return;
    case U'&':
      out += "&amp;";
      return;
    default:
      break;
  }
  if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
    out += kReplacement;
    return;
  }
  constexpr std::string_view kSpecial = "\\`*_[]|~$^#";
  if (c < 0x80 && kSpecial.find(static_cast<char>(c)) != std::string_view::npos) out += '\\';
  append_utf8(out, c);
}

}  // namespace

std::string md_text(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    append_character(next_code_point(text, at), out);
  }
  if (turns_direction(text)) out = std::string(kIsolate) + out + std::string(kEndIsolate);
  return out;
}

std::string_view MdText::say(const Words& words) const {
  return in_language(words, language_);
}

void MdText::heading(int level, std::string_view text) {
  out_.append(static_cast<std::size_t>(level), '#');
  out_ += ' ';
  out_ += text;
  out_ += "\n\n";
}

void MdText::paragraph(std::string_view text) {
  out_ += text;
  out_ += "\n\n";
}

void MdText::item(const Words& name, std::string_view text) {
  if (text.empty()) return;
  out_ += "- **";
  out_ += say(name);
  out_ += language_ == Language::zh ? "**：" : "**: ";
  out_ += text;
  out_ += '\n';
}

void MdText::table_head(std::span<const Column> columns) {
  out_ += '|';
  for (const Column& column : columns) {
    out_ += ' ';
    out_ += say(column.heading);
    out_ += " |";
  }
  out_ += "\n|";
  for (const Column& column : columns) out_ += column.number ? " ---: |" : " --- |";
  out_ += '\n';
}

void MdText::cell(std::string_view escaped) {
  out_ += ' ';
  out_ += escaped;
  out_ += escaped.empty() ? "|" : " |";
}

void MdText::cell(const std::optional<Decimal>& value) {
  cell(value ? grouped(*value) : std::string());
}

}  // namespace pbs
