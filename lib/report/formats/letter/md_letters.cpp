// SPDX-License-Identifier: MIT
// Letters in Markdown, ready for pandoc.
#include <fmt/format.h>

#include "report/formats/letter/letter_text.hpp"
#include "report/formats/md/md_text.hpp"

namespace pbs {

namespace {

class MdLetter : public LetterText {
 public:
  MdLetter(Language language, std::string& out) : LetterText(language), md_(language, out) {}

  std::string text(std::string_view user_text) const override { return md_text(user_text); }

  void title(std::string_view line) override { md_.heading(1, line); }
  void number(std::string_view line) override { md_.paragraph(line); }
  void recipient(std::string_view line) override { md_.paragraph(line); }
  void signature(std::string_view sender, std::string_view date) override {
    md_.paragraph(sender);
    md_.paragraph(date);
  }

  void heading(std::string_view line) override { md_.heading(2, line); }
  void paragraph(std::string_view line) override { md_.paragraph(line); }
  void item(const Words& name, std::string_view line) override { md_.item(name, line); }
  void item(std::string_view line) override { md_.raw(fmt::format("- {}\n", line)); }
  void end_list() override { md_.end_list(); }

  void table_head(std::initializer_list<Column> columns) override {
    std::vector<MdText::Column> heads;
    for (const Column& column : columns) heads.push_back({column.heading, column.number});
    md_.table_head(std::span<const MdText::Column>(heads));
  }
  void start_row() override { md_.start_row(); }
  void cell(std::string_view line) override { md_.cell(line); }
  void end_row() override { md_.end_row(); }
  void end_table() override { md_.end_table(); }

 private:
  MdText md_;
};

}  // namespace

const LetterSetting kMarkdownLetters = {
    .extension = ".md",
    .begin = [](Language, const Words&, std::string&) {},
    // pandoc turns a form feed on a line of its own into nothing; a rule is a break everywhere.
    .between = [](std::string& out) { out += "\n---\n\n"; },
    .end = [](std::string&) {},
    .letter = [](Language language, std::string& out) -> std::unique_ptr<LetterText> {
      return std::make_unique<MdLetter>(language, out);
    },
};

}  // namespace pbs
