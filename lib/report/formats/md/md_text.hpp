// SPDX-License-Identifier: MIT
// Writes Markdown (CommonMark with pipe tables, ready for pandoc): everything that comes from
// outside is escaped, and no cell or heading ever spans lines.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/decimal.hpp"
#include "report/findings_output.hpp"

namespace pbs {

// `text` as inline text on one line. Line breaks become blanks, other control characters U+FFFD;
// text with right-to-left or bidirectional characters is isolated (U+2068 … U+2069).
std::string md_text(std::string_view text);

class MdText {
 public:
  MdText(Language language, std::string& out) : language_(language), out_(out) {}

  Language language() const { return language_; }
  std::string_view say(const Words& words) const;

  // Lines with an empty line after them. `text` is escaped already.
  void heading(int level, std::string_view text);
  void paragraph(std::string_view text);
  // "- **name**: text"; nothing for an empty text.
  void item(const Words& name, std::string_view text);
  void end_list() {
    if (!out_.ends_with("\n\n")) out_ += '\n';
  }

  // A pipe table; columns with `number` are right-aligned.
  struct Column {
    Words heading;
    bool number = false;
  };
  void table_head(std::span<const Column> columns);
  void table_head(std::initializer_list<Column> columns) {
    table_head(std::span(columns.begin(), columns.size()));
  }
  void start_row() { out_ += '|'; }
  void cell(std::string_view escaped);
  void cell(const std::optional<Decimal>& value);
  void end_row() { out_ += '\n'; }
  void end_table() { out_ += '\n'; }
  void raw(std::string_view text) { out_ += text; }

 private:
  Language language_;
  std::string& out_;
};

}  // namespace pbs
