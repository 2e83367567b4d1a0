// SPDX-License-Identifier: MIT
#include "report/formats/letter/letter_report.hpp"

#include <map>
#include <utility>

#include <fmt/format.h>

#include "base/file_names.hpp"
#include "report/card_json.hpp"
#include "report/formats/letter/letter.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

using Recipient = std::pair<std::string, std::string>;  // name, key
using Recipients = std::map<Recipient, std::vector<std::size_t>>;

class LetterReport : public ReportWriter {
 public:
  LetterReport(const ReportOptions& options, const LetterSetting& setting)
      : options_(options), setting_(setting), kind_(*find_letter_kind(options.letter)) {}

  void item(const Scorecard& card, std::string& out) const override { write_card(card, out); }

  void finish(const Portfolio& portfolio, const Spool& items, ReportTarget& target) const override {
    if (target.is_folder()) {
      write_folder(portfolio, items, target);
    } else {
      write_stream(portfolio, items, target.main());
    }
  }

 private:
  // One file a recipient.
  void write_folder(const Portfolio& portfolio, const Spool& items, ReportTarget& target) const {
    FileNames names;
    for (const auto& [recipient, numbers] : recipients(portfolio, items)) {
      std::string text;
      setting_.begin(options_.language, kind_.title, text);
      write_letter(recipient.first, numbers, portfolio, items, text);
      setting_.end(text);
      const std::string name =
          fmt::format("{}-{}", in_language(kind_.title, options_.language), recipient.first);
      target.file(names.unique(name, std::string(setting_.extension))).write(text);
    }
  }

  // All letters one after the other, each on a page of its own.
  void write_stream(const Portfolio& portfolio, const Spool& items, Output& output) const {
    std::string text;
    setting_.begin(options_.language, kind_.title, text);
    bool first = true;
    for (const auto& [recipient, numbers] : recipients(portfolio, items)) {
      if (!std::exchange(first, false)) setting_.between(text);
      write_letter(recipient.first, numbers, portfolio, items, text);
      output.write(text);
      text.clear();
    }
    setting_.end(text);
    output.write(text);
  }

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
    const std::unique_ptr<LetterText> letter = setting_.letter(options_.language, out);
    kind_.write({recipient, cards, portfolio, options_.as_of}, *letter);
  }

  ReportOptions options_;
  const LetterSetting& setting_;
  const LetterKind& kind_;
};

}  // namespace

std::unique_ptr<ReportWriter> make_letter_report(const ReportOptions& options,
                                                 const LetterSetting& setting) {
  return std::make_unique<LetterReport>(options, setting);
}

}  // namespace pbs
