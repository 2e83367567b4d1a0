// SPDX-License-Identifier: MIT
#include "report/formats/html/html_text.hpp"

#include "base/utf8.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

std::string_view entity(char byte) {
  switch (byte) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    case '\t':
    case '\n':
    case '\r':
      return {};
    default:
      break;
  }
  const auto code = static_cast<unsigned char>(byte);
  return code < 0x20 || code == 0x7F ? kReplacement : std::string_view{};
}

// U+0080 to U+009F and the non-characters U+FFFE, U+FFFF are no text either.
bool is_control(std::string_view sequence) {
  if (sequence.size() == 2) return sequence[0] == '\xC2' && sequence[1] < '\xA0';
  return sequence == "\xEF\xBF\xBE" || sequence == "\xEF\xBF\xBF";
}

// The room that a number leaves for the decimals it does not have, as a class of style.css: of a
// column with 1 or 2 decimals, a number with none or 1. Columns with more are only right-aligned.
std::string_view alignment(std::size_t decimals, std::size_t column) {
  if (decimals == 0 && column == 1) return "n d01";
  if (decimals == 0 && column == 2) return "n d02";
  return decimals == 1 && column == 2 ? "n d12" : "n";
}

}  // namespace

std::size_t decimals_of(std::string_view digits) {
  const std::size_t point = digits.find('.');
  return point == std::string_view::npos ? 0 : digits.size() - point - 1;
}

void append_html(std::string_view text, std::string& out) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t length = utf8_sequence_length(text.substr(at));
    if (length == 0) {
      out += kReplacement;
      ++at;
      continue;
    }
    const std::string_view sequence = text.substr(at, length);
    const std::string_view special = length == 1 ? entity(sequence[0]) : std::string_view{};
    if (!special.empty()) {
      out += special;
    } else {
      out += length > 1 && is_control(sequence) ? kReplacement : sequence;
    }
    at += length;
  }
}

void append_user_html(std::string_view text, Language language, std::string& out) {
  if (text.empty()) return;
  out += language == Language::zh ? "<bdi>" : "<bdi lang=\"zh-CN\">";
  append_html(text, out);
  out += "</bdi>";
}

HtmlText& HtmlText::words(std::string_view tag, const Words& words) {
  out_ += '<';
  out_ += tag;
  if (words.zh != words.en) {
    out_ += " data-o=\"";
    append_html(in_other_language(words, language_), out_);
    out_ += '"';
  }
  out_ += '>';
  append_html(in_language(words, language_), out_);
  out_ += "</";
  out_ += tag.substr(0, tag.find(' '));
  out_ += '>';
  return *this;
}

HtmlText& HtmlText::cell(std::string_view user_text) {
  return raw("<td>").user(user_text).raw("</td>");
}

HtmlText& HtmlText::number(std::string_view digits, std::size_t decimals) {
  if (digits.empty()) return raw("<td></td>");
  return raw("<td class=\"")
      .raw(alignment(decimals_of(digits), decimals))
      .raw("\">")
      .text(digits)
      .raw("</td>");
}

HtmlText& HtmlText::number(const std::optional<Decimal>& value, std::size_t decimals) {
  return number(value ? grouped(*value) : std::string(), decimals);
}

}  // namespace pbs
