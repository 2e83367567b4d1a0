// SPDX-License-Identifier: MIT
// What a letter is written with. A letter is described once (letter.hpp); a writer sets it in
// Markdown, for pandoc, or in HTML, ready to print.
#pragma once

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/decimal.hpp"
#include "report/findings_output.hpp"

namespace pbs {

class LetterText {
 public:
  explicit LetterText(Language language) : language_(language) {}
  virtual ~LetterText() = default;
  LetterText(const LetterText&) = delete;
  LetterText& operator=(const LetterText&) = delete;

  Language language() const { return language_; }
  std::string_view say(const Words& words) const;

  // Text of a declaration as part of a line. What the members below take is set already: words and
  // digits of ours, and the results of this.
  virtual std::string text(std::string_view user_text) const = 0;

  // The parts that stand once in a letter: its title, its document number, "recipient：", and who
  // sends it and when.
  virtual void title(std::string_view line) = 0;
  virtual void number(std::string_view line) = 0;
  virtual void recipient(std::string_view line) = 0;
  virtual void signature(std::string_view sender, std::string_view date) = 0;

  virtual void heading(std::string_view line) = 0;
  virtual void paragraph(std::string_view line) = 0;

  // A list of "name: text"; nothing for an empty text. And one of lines.
  virtual void item(const Words& name, std::string_view line) = 0;
  virtual void item(std::string_view line) = 0;
  virtual void end_list() = 0;

  // A table; columns with `number` are right-aligned.
  struct Column {
    Words heading;
    bool number = false;
  };
  virtual void table_head(std::initializer_list<Column> columns) = 0;
  virtual void start_row() = 0;
  virtual void cell(std::string_view line) = 0;
  void cell(const std::optional<Decimal>& value);
  virtual void end_row() = 0;
  virtual void end_table() = 0;

 private:
  Language language_;
};

// How letters are set.
struct LetterSetting {
  std::string_view extension;  // with its dot
  // Around the letters of one stream or file.
  void (*begin)(Language, const Words& title, std::string& out);
  void (*between)(std::string& out);
  void (*end)(std::string& out);
  std::unique_ptr<LetterText> (*letter)(Language, std::string& out);
};

extern const LetterSetting kMarkdownLetters;
extern const LetterSetting kHtmlLetters;

}  // namespace pbs
