// SPDX-License-Identifier: MIT
#include "report/formats/xlsx/workbooks.hpp"

#include <unistd.h>

#include <cerrno>
#include <vector>

#include "base/arena.hpp"
#include "base/file_names.hpp"
#include "report/card_json.hpp"
#include "report/formats/xlsx/book.hpp"
#include "report/formats/xlsx/flat_item.hpp"
#include "report/formats/xlsx/forms.hpp"
#include "report/formats/xlsx/lists.hpp"
#include "report/formats/xlsx/policy_sheet.hpp"
#include "validate/policy_set.hpp"

namespace pbs::xlsx {

namespace {

constexpr Words kPolicySheet{"办法", "Policy"};

// The library writes to a path only.
void copy(const UnnamedFile& file, Output& output) {
  std::string chunk(std::size_t{1} << 20U, '\0');
  off_t at = 0;
  for (;;) {
    const ssize_t count = ::pread(file.descriptor(), chunk.data(), chunk.size(), at);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw OutputProblem("xlsx", errno);
    if (count == 0) return;
    output.write(std::string_view(chunk).substr(0, static_cast<std::size_t>(count)));
    at += count;
  }
}

void read_line(std::string_view line, Arena& arena, Scorecard& card) {
  std::string words;
  std::size_t column = 0;
  if (line.ends_with('\n')) line.remove_suffix(1);
  static_cast<void>(read_card(line, arena, card, words, column));
}

FormPlace write_forms(const Scorecard& card, PolicyCells& cells, Sheet& sheet) {
  const Policy* policy = cells.of(card);
  ProjectForms forms(sheet, card, cells, policy);
  return {sheet.name(), forms.write()};
}

std::string_view name_of(const Scorecard& card) {
  return card.id.empty() ? card.name : card.id;
}

}  // namespace

Workbooks::Workbooks(const PolicySet* policies, Language language)
    : own_(policies == nullptr ? std::make_unique<PolicySet>() : nullptr),
      policies_(policies == nullptr ? *own_ : *policies),
      language_(language) {
}

Workbooks::~Workbooks() = default;

void Workbooks::item(const Scorecard& card, std::string& out) const {
  write_item(card, language_, out);
}

void Workbooks::write(const Portfolio& portfolio, const Spool& items, ReportTarget& target) const {
  if (!target.is_folder()) {
    const bool with_forms = portfolio.rows.size() <= kMostSheets;
    write_overview(portfolio, items, target.folder(), with_forms, target.main());
    return;
  }
  FileNames names;
  const std::string overview = names.unique(in_language({"总览", "overview"}, language_), ".xlsx");
  write_overview(portfolio, items, target.folder(), false, target.file(overview));
  std::string text;
  for (const PortfolioRow& row : portfolio.rows) {
    items.read(row.item, text);
    const std::string name = names.unique(row.id.empty() ? row.name : row.id, ".xlsx");
    write_project(read_item(text).card, target.folder(), target.file(name));
  }
}

void Workbooks::write_overview(const Portfolio& portfolio, const Spool& items,
                               const std::string& folder, bool with_forms, Output& output) const {
  const UnnamedFile file(folder);
  Book book(file.path(), folder, !with_forms, language_);
  Lists lists(portfolio, book, with_forms ? portfolio.rows.size() : 0);
  lists.add_sheets();
  std::string text;
  if (with_forms) {
    Sheet& policy_sheet = book.add(in_language(kPolicySheet, language_));
    PolicyCells cells(policies_, policy_sheet.name());
    Arena arena;
    for (std::size_t i = 0; i < portfolio.rows.size(); ++i) {
      items.read(portfolio.rows[i].item, text);
      arena.reset();
      Scorecard card;
      read_line(read_item(text).card, arena, card);
      if (card.status == CardStatus::not_scored) continue;
      lists.place(i, write_forms(card, cells, book.add(name_of(card))));
    }
    cells.write(policy_sheet);
  }
  const RankingCells cells = lists.write_ranking();
  lists.write_departments(cells);
  for (const PortfolioRow& row : portfolio.rows) {
    items.read(row.item, text);
    lists.take(row, read_item(text));
  }
  lists.finish_lists();
  lists.write_summary(cells);
  book.close();
  copy(file, output);
}

void Workbooks::write_project(std::string_view line, const std::string& folder,
                              Output& output) const {
  const UnnamedFile file(folder);
  Book book(file.path(), folder, false, language_);
  Arena arena;
  Scorecard card;
  read_line(line, arena, card);
  Sheet& sheet = book.add(name_of(card));
  Sheet& policy_sheet = book.add(in_language(kPolicySheet, language_));
  PolicyCells cells(policies_, policy_sheet.name());
  write_forms(card, cells, sheet);
  cells.write(policy_sheet);
  book.close();
  copy(file, output);
}

}  // namespace pbs::xlsx
