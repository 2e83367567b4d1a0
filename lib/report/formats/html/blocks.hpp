// SPDX-License-Identifier: MIT
// Small things that the sections of a project's page share.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/formats/html/html_text.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// A list of facts: a name and its value each; nothing for an empty text.
void open_facts(HtmlText& html);
void close_facts(HtmlText& html);
void write_fact(HtmlText& html, const Words& name, std::string_view user_text);
void write_fact(HtmlText& html, const Words& name, const Words& value);
// An amount in the project's unit.
void write_amount(HtmlText& html, const Words& name, const std::optional<Decimal>& amount,
                  std::string_view unit);

// <section> with its heading; ids are the project's anchor and the stage's letter.
void open_section(HtmlText& html, const Scorecard& card, char letter, const Words& title);
void close_section(HtmlText& html);

// A grade as a badge that is told by its word and its border, not by colour alone.
void write_grade(Grade grade, HtmlText& html);
void write_grade(std::string_view grade, HtmlText& html);  // 优; another word as it is
// A light: a mark of its own shape and its word. Nothing where there is none.
void write_light(std::string_view light, HtmlText& html);
void write_light_cell(std::string_view light, HtmlText& html);

// Who did it: role, name, by whom commissioned and how chosen.
void write_party(const StageOrigin& origin, HtmlText& html);

// The sources of a table: rows give a number, the table's foot says what it stands for. Rows with
// the source that most have give none.
class CiteNotes {
 public:
  void add(std::string_view cite);
  // Puts the source of most rows first; to be called when all are added.
  void settle();
  // ①, ② …; empty where it needs none.
  std::string mark(std::string_view cite) const;
  void write(HtmlText& html) const;

 private:
  struct Cite {
    std::string_view text;
    std::size_t rows = 0;
  };
  std::vector<Cite>::const_iterator find(std::string_view cite) const;

  std::vector<Cite> cites_;
};

}  // namespace pbs
