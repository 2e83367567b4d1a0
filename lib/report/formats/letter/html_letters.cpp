// SPDX-License-Identifier: MIT
// Letters in HTML: an <article> each, on A4 pages of its own. The page carries its style, has no
// script and asks no network.
#include <utility>
#include <vector>

#include "base/direction.hpp"
#include "report/formats/html/chinese.hpp"
#include "report/formats/html/html_text.hpp"
#include "report/formats/html/parts.hpp"
#include "report/formats/html/security_policy.hpp"
#include "report/formats/letter/letter_text.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

class HtmlLetter : public LetterText {
 public:
  HtmlLetter(Language language, std::string& out) : LetterText(language), out_(out) {
    out_ += "<article>\n";
  }
  ~HtmlLetter() override { out_ += "</article>\n"; }
  HtmlLetter(const HtmlLetter&) = delete;
  HtmlLetter& operator=(const HtmlLetter&) = delete;

  // Chinese in an English letter says that it is.
  std::string text(std::string_view user_text) const override {
    std::string line;
    if (language() == Language::en) {
      append_english_html(user_text, line);
    } else {
      append_html(user_text, line);
    }
    return turns_direction(user_text) ? "<bdi>" + line + "</bdi>" : line;
  }

  void title(std::string_view line) override { element("h1", line); }
  void number(std::string_view line) override { element("p", line, "class=\"number\""); }
  void recipient(std::string_view line) override { element("p", line, "class=\"to\""); }
  void signature(std::string_view sender, std::string_view date) override {
    out_ += "<div class=\"sign\">\n";
    element("p", sender);
    element("p", date);
    out_ += "</div>\n";
  }

  void heading(std::string_view line) override { element("h2", line); }
  void paragraph(std::string_view line) override { element("p", line); }
  void item(const Words& name, std::string_view line) override {
    if (line.empty()) return;
    const bool zh = language() == Language::zh;
    item("<b>" + std::string(say(name)) + (zh ? "：</b>" : ":</b> ") + std::string(line));
  }
  void item(std::string_view line) override {
    if (!std::exchange(listing_, true)) out_ += "<ul>\n";
    element("li", line);
  }
  void end_list() override {
    if (std::exchange(listing_, false)) out_ += "</ul>\n";
  }

  // Wide tables scroll on a phone, so the keyboard must reach them.
  void table_head(std::initializer_list<Column> columns) override {
    out_ += "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"";
    out_ += say({"表格", "Table"});
    out_ += "\">\n<table>\n<thead><tr>";
    numbers_.clear();
    for (const Column& column : columns) {
      numbers_.push_back(column.number);
      out_ += "<th scope=\"col\">";
      append_html(say(column.heading), out_);
      out_ += "</th>";
    }
    out_ += "</tr></thead>\n<tbody>\n";
  }
  void start_row() override {
    column_ = 0;
    out_ += "<tr>";
  }
  void cell(std::string_view line) override {
    out_ += numbers_.at(column_++) ? "<td class=\"n\">" : "<td>";
    out_ += line;
    out_ += "</td>";
  }
  void end_row() override { out_ += "</tr>\n"; }
  void end_table() override { out_ += "</tbody>\n</table>\n</div>\n"; }

 private:
  void element(std::string_view tag, std::string_view line, std::string_view attributes = {}) {
    out_ += '<';
    out_ += tag;
    if (!attributes.empty()) out_ += ' ';
    out_ += attributes;
    out_ += '>';
    out_ += line;
    out_ += "</";
    out_ += tag;
    out_ += ">\n";
  }

  std::string& out_;
  std::vector<bool> numbers_;  // of the table's columns
  std::size_t column_ = 0;
  bool listing_ = false;
};

void begin(Language language, const Words& title, std::string& out) {
  HtmlText html(language, out);
  html.raw("<!doctype html>\n<html lang=\"")
      .raw(language == Language::zh ? "zh-CN" : "en")
      .raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
  write_security_policy(kLetterStyle, {}, html);
  html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
      .text(in_language(title, language))
      .raw("</title>\n<style>")
      .raw(kLetterStyle)
      .raw("</style>\n</head>\n<body>\n<main>\n");
}

}  // namespace

const LetterSetting kHtmlLetters = {
    .extension = ".html",
    .begin = begin,
    .between = [](std::string&) {},
    .end = [](std::string& out) { out += "</main>\n</body>\n</html>\n"; },
    .letter = [](Language language, std::string& out) -> std::unique_ptr<LetterText> {
      return std::make_unique<HtmlLetter>(language, out);
    },
};

}  // namespace pbs
