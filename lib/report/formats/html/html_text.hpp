// SPDX-License-Identifier: MIT
// Writes HTML: everything that comes from outside is escaped, and every word of ours carries its
// translation for the language switch of the page.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "base/decimal.hpp"
#include "report/findings_output.hpp"

namespace pbs {

// `text` as the content of an element or of a quoted attribute. Control characters, which HTML does
// not allow, and bytes that are not UTF-8 become U+FFFD.
void append_html(std::string_view text, std::string& out);

// The same for text of a declaration: in <bdi>, so that right-to-left marks in it turn nothing
// around it, and marked as Chinese in an English report.
void append_user_html(std::string_view text, Language language, std::string& out);

// The number of decimals a number is printed with.
std::size_t decimals_of(std::string_view digits);

class HtmlText {
 public:
  HtmlText(Language language, std::string& out) : language_(language), out_(out) {}

  Language language() const { return language_; }

  // Markup of ours, as it is.
  HtmlText& raw(std::string_view markup) {
    out_ += markup;
    return *this;
  }
  // Text of ours or digits.
  HtmlText& text(std::string_view words) {
    append_html(words, out_);
    return *this;
  }
  // Text of a declaration.
  HtmlText& user(std::string_view words) {
    append_user_html(words, language_, out_);
    return *this;
  }
  // An element with our words: in the report's language, the other one in its attribute data-o, or
  // its number in the page's dictionary in data-w.
  // `tag` is the tag with its attributes, for example `th scope="col"`.
  HtmlText& words(std::string_view tag, const Words& words);
  // The same for words with numbers in them.
  HtmlText& words(std::string_view tag, const std::string& zh, const std::string& en) {
    return words(tag, Words::made(zh, en));
  }

  // An element with a declaration's text and nothing else, which isolates it as <bdi> does: a cell,
  // a paragraph, a <dd>.
  HtmlText& block(std::string_view tag, std::string_view user_text);
  HtmlText& cell(std::string_view user_text) { return block("td", user_text); }

  // <td> of a number, aligned by the decimal point with the others of a column whose numbers have
  // at most `decimals` (0: none have any); empty for nothing. `figure` is one of a table whose
  // style aligns the whole column.
  HtmlText& number(std::string_view digits, std::size_t decimals = 0);
  HtmlText& number(const std::optional<Decimal>& value, std::size_t decimals = 0);
  HtmlText& figure(std::string_view digits, std::size_t decimals);
  HtmlText& figure(const std::optional<Decimal>& value, std::size_t decimals);
  HtmlText& count(std::size_t value) { return number(std::to_string(value)); }

 private:
  Language language_;
  std::string& out_;
};

}  // namespace pbs
