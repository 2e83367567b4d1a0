// SPDX-License-Identifier: MIT
// Writes HTML: everything that comes from outside is escaped, and every word of ours has its
// translation for the language switch of the page, mostly in the page's dictionary.
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

// The number of decimals a number is printed with.
std::size_t decimals_of(std::string_view digits);

class HtmlText {
 public:
  HtmlText(Language language, std::string& out)
      : language_(language), around_(language), out_(out) {}

  Language language() const { return language_; }

  // Markup of ours, as it is.
  HtmlText& raw(std::string_view markup) {
    out_ += markup;
    return *this;
  }
  // Digits and signs.
  HtmlText& text(std::string_view words) {
    append_html(words, out_);
    return *this;
  }
  // Text of a declaration. It is isolated where it would turn the direction of what stands around
  // it, kept from the language switch where it reads like words of ours, and marked as Chinese in
  // an English report.
  HtmlText& user(std::string_view words);
  // An element with our words in the report's language. What the page's dictionary translates needs
  // no more; other words carry the other language in their attribute data-o.
  // `tag` is the tag with its attributes, for example `th scope="col"`.
  HtmlText& words(std::string_view tag, const Words& words);
  // The same for words with numbers in them.
  HtmlText& words(std::string_view tag, const std::string& zh, const std::string& en) {
    return words(tag, Words::made(zh, en));
  }
  // The same for what a rule says is wrong; the rule is one of the portfolio's.
  HtmlText& summary(std::string_view tag, const RuleInfo& rule);

  // An element with a declaration's text and nothing else: a cell, a paragraph, a <dd>.
  HtmlText& block(std::string_view tag, std::string_view user_text);
  HtmlText& cell(std::string_view user_text) { return block("td", user_text); }

  // An element with much Chinese, and what stands in it: an English report marks our words in it
  // instead of the Chinese.
  HtmlText& open_chinese(std::string_view tag);
  HtmlText& close_chinese(std::string_view tag);

  // <td> of a number, aligned by the decimal point with the others of a column whose numbers have
  // at most `decimals` (0: none have any); empty for nothing. `figure` is one of a table whose
  // style aligns the whole column.
  HtmlText& number(std::string_view digits, std::size_t decimals = 0);
  HtmlText& number(const std::optional<Decimal>& value, std::size_t decimals = 0);
  HtmlText& figure(std::string_view digits, std::size_t decimals);
  HtmlText& figure(const std::optional<Decimal>& value, std::size_t decimals);
  HtmlText& count(std::size_t value) { return number(std::to_string(value)); }

 private:
  void open(std::string_view tag, bool translated, const Words& words);
  void content(const Words& words);

  Language language_;
  Language around_;  // of what stands around
  std::string& out_;
};

}  // namespace pbs
