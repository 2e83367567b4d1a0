// SPDX-License-Identifier: MIT
// Letters to the parties (--letter): one document a recipient, made of the scorecards that concern
// it. A kind of letter is a row of the table letter_kinds().
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/format.hpp"
#include "report/formats/letter/letter_text.hpp"
#include "report/portfolio.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// What a letter is written from. `cards` are the recipient's, in input order.
struct LetterContent {
  std::string_view recipient;  // empty: none is stated
  const std::vector<Scorecard>& cards;
  const Portfolio& portfolio;
  std::string_view as_of;  // YYYY-MM-DD; empty: the date is left to be filled in
};

struct LetterKind {
  std::string_view name;  // return rectification status supplier
  Words title;            // of the files
  // Whom a card concerns; empty: nobody is stated.
  std::string_view (*recipient)(const Scorecard& card);
  // What tells two recipients of one name apart; may be empty.
  std::string_view (*key)(const Scorecard& card);
  // Whether the card calls for a letter to its recipient.
  bool (*concerns)(const Scorecard& card);
  void (*write)(const LetterContent& content, LetterText& letter);
  // Recipients that have no card at all (departments of the register); nullptr: there are none.
  std::vector<std::string_view> (*others)(const Portfolio& portfolio) = nullptr;
};

std::span<const LetterKind> letter_kinds();
const LetterKind* find_letter_kind(std::string_view name);

void write_return_letter(const LetterContent& content, LetterText& letter);
void write_rectification_letter(const LetterContent& content, LetterText& letter);
void write_status_letter(const LetterContent& content, LetterText& letter);
void write_supplier_letter(const LetterContent& content, LetterText& letter);

// The parts that every letter has.
// The title with the years, the document number to fill in, "recipient：".
void write_letter_head(const LetterContent& content, const Words& title, LetterText& letter);
// Who sends it and when; blanks where nothing is known.
void write_letter_foot(const LetterContent& content, LetterText& letter);
// "2025 年 9 月 30 日" of YYYY-MM-DD; "____年__月__日" where it is empty.
std::string letter_date(std::string_view date, Language language);
// "2024、2025 年度": the years of the cards; empty where none is stated.
std::string letter_years(const std::vector<Scorecard>& cards, Language language);
// "一", "二" … "十一"; in English the number.
std::string letter_number(std::size_t number, Language language);
std::string letter_project(const Scorecard& card, const LetterText& letter);  // name（id）

}  // namespace pbs
