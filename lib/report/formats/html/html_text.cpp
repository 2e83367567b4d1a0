// SPDX-License-Identifier: MIT
#include "report/formats/html/html_text.hpp"

#include "base/direction.hpp"
#include "base/utf8.hpp"
#include "report/formats/html/chinese.hpp"
#include "report/formats/html/dictionary.hpp"
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

// How many bytes at the start are text as they are: nearly all of it, appended at once.
std::size_t plain_length(std::string_view text) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  const auto continues = [&](std::size_t at) { return (byte(at) & 0xC0) == 0x80; };
  std::size_t at = 0;
  while (at < text.size()) {
    const unsigned char lead = byte(at);
    if (lead < 0x80) {
      if (!entity(text[at]).empty()) break;
      ++at;
    } else if (lead > 0xE0 && lead < 0xED && at + 2 < text.size() && continues(at + 1) &&
               continues(at + 2)) {
      at += 3;  // nearly all of Chinese: three bytes, no surrogate, not overlong
    } else {
      break;
    }
  }
  return at;
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
  while (!text.empty()) {
    const std::size_t plain = plain_length(text);
    out += text.substr(0, plain);
    text.remove_prefix(plain);
    if (text.empty()) return;
    const std::size_t length = utf8_sequence_length(text);
    const std::string_view sequence = text.substr(0, length);
    if (length == 1) {
      out += entity(text.front());
    } else {
      out += length == 0 || is_control(sequence) ? kReplacement : sequence;
    }
    text.remove_prefix(length == 0 ? 1 : length);
  }
}

HtmlText& HtmlText::user(std::string_view words) {
  if (words.empty()) return *this;
  const bool foreign = around_ == Language::en && has_chinese(words);
  const bool apart = foreign || turns_direction(words) || reads_like_words(words, language_);
  if (apart) raw(foreign ? "<bdi lang=\"zh\">" : "<bdi>");
  text(words);
  return apart ? raw("</bdi>") : *this;
}

void HtmlText::open(std::string_view tag, bool translated, const Words& words) {
  raw("<").raw(tag);
  if (around_ != language_ && words.zh != words.en) raw(" lang=\"en\"");
  if (!translated && words.zh != words.en) {
    raw(" data-o=\"").text(in_other_language(words, language_)).raw("\"");
  }
  raw(">");
}

void HtmlText::content(const Words& words) {
  if (language_ == Language::en) {
    append_english_html(words.en, out_);
  } else {
    text(words.zh);
  }
}

HtmlText& HtmlText::words(std::string_view tag, const Words& words) {
  open(tag, in_dictionary(words, language_), words);
  content(words);
  return raw("</").raw(tag.substr(0, tag.find(' '))).raw(">");
}

HtmlText& HtmlText::summary(std::string_view tag, const RuleInfo& rule) {
  open(tag, in_dictionary(rule, language_), rule.summary);
  content(rule.summary);
  return raw("</").raw(tag.substr(0, tag.find(' '))).raw(">");
}

HtmlText& HtmlText::block(std::string_view tag, std::string_view user_text) {
  raw("<").raw(tag);
  if (around_ == Language::en && has_chinese(user_text)) raw(" lang=\"zh\"");
  const bool ours = reads_like_words(user_text, language_);
  raw(ours ? "><bdi>" : ">").text(user_text);
  return raw(ours ? "</bdi></" : "</").raw(tag.substr(0, tag.find(' '))).raw(">");
}

HtmlText& HtmlText::open_chinese(std::string_view tag) {
  raw("<").raw(tag).raw(language_ == Language::en ? " lang=\"zh\">" : ">");
  around_ = Language::zh;
  return *this;
}

HtmlText& HtmlText::close_chinese(std::string_view tag) {
  around_ = language_;
  return raw("</").raw(tag).raw(">");
}

HtmlText& HtmlText::number(std::string_view digits, std::size_t decimals) {
  if (digits.empty()) return raw("<td></td>");
  return raw("<td class=\"")
      .raw(alignment(decimals_of(digits), decimals))
      .raw("\">")
      .text(digits)
      .raw("</td>");
}

HtmlText& HtmlText::figure(std::string_view digits, std::size_t decimals) {
  const std::string_view name = alignment(decimals_of(digits), decimals);
  if (digits.empty() || name == "n") return raw("<td>").text(digits).raw("</td>");
  return raw("<td class=\"").raw(name.substr(2)).raw("\">").text(digits).raw("</td>");
}

HtmlText& HtmlText::figure(const std::optional<Decimal>& value, std::size_t decimals) {
  return figure(value ? grouped(*value) : std::string(), decimals);
}

HtmlText& HtmlText::number(const std::optional<Decimal>& value, std::size_t decimals) {
  return number(value ? grouped(*value) : std::string(), decimals);
}

}  // namespace pbs
