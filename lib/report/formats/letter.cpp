// SPDX-License-Identifier: MIT
// Letters (--letter), as Markdown for pandoc: with -o DIR/ one file a recipient, else one stream
// with a page break before every letter but the first.
#include <map>
#include <utility>

#include <fmt/format.h>

#include "base/file_names.hpp"
#include "report/card_json.hpp"
#include "report/format.hpp"
#include "report/formats/letter/letter.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

// pandoc turns a form feed on a line of its own into nothing; a rule is a break everywhere.
constexpr std::string_view kPageBreak = "\n---\n\n";

using Recipient = std::pair<std::string, std::string>;  // name, key
using Recipients = std::map<Recipient, std::vector<std::size_t>>;

class LetterReport : public ReportWriter {
 public:
  explicit LetterReport(const ReportOptions& options)
      : options_(options), kind_(*find_letter_kind(options.letter)) {}

  void item(const Scorecard& card, std::string& out) const override { write_card(card, out); }

  void finish(const Portfolio& portfolio, const Spool& items,
              ReportTarget& target) const override {
    FileNames names;
    bool first = true;
    for (const auto& [recipient, numbers] : recipients(portfolio, items)) {
      std::string text;
      write_letter(recipient.first, numbers, portfolio, items, text);
      if (target.is_folder()) {
        const std::string name = fmt::format("{}-{}", in_language(kind_.title, options_.language),
                                             recipient.first);
        target.file(names.unique(name, ".md")).write(text);
        continue;
      }
      if (!std::exchange(first, false)) target.main().write(kPageBreak);
      target.main().write(text);
    }
  }

 private:
  static bool read(const Spool& items, std::size_t number, std::string& text, Arena& arena,
                   Scorecard& card) {
    items.read(number, text);
    std::string words;
    std::size_t column = 0;
    return read_card(text, arena, card, words, column) == JsonLine::card;
  }

  Recipients recipients(const Portfolio& portfolio, const Spool& items) const {
    Recipients found;
    Arena arena;
    std::string text;
    for (const PortfolioRow& row : portfolio.rows) {
      arena.reset();
      Scorecard card;
      if (!read(items, row.item, text, arena, card) || !kind_.concerns(card)) continue;
      const std::string_view name = kind_.recipient(card);
      found[{std::string(name), std::string(kind_.key(card))}].push_back(row.item);
    }
    if (kind_.others != nullptr) {
      for (const std::string_view name : kind_.others(portfolio)) {
        found.try_emplace({std::string(name), {}});
      }
    }
    return found;
  }

  void write_letter(std::string_view recipient, const std::vector<std::size_t>& numbers,
                    const Portfolio& portfolio, const Spool& items, std::string& out) const {
    Arena arena;
    std::vector<std::string> texts(numbers.size());
    std::vector<Scorecard> cards(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      read(items, numbers[i], texts[i], arena, cards[i]);
    }
    MdText md(options_.language, out);
    kind_.write({recipient, cards, portfolio, options_.as_of}, md);
  }

  ReportOptions options_;
  const LetterKind& kind_;
};

}  // namespace

extern const ReportFormat format_letter = {
    .name = "letter",
    .extension = {},
    .summary = {"通知和情况表", "letters to the parties"},
    .head_first = false,
    .listed = false,
    .folder = true,
    .make = [](const ReportOptions& options) -> std::unique_ptr<ReportWriter> {
      return std::make_unique<LetterReport>(options);
    },
};

}  // namespace pbs
