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

constexpr Words kOverview{"总览", "overview"};

// `back`: where the list of projects stands.
FormCells write_forms(const Scorecard& card, PolicyCells& cells, Sheet& sheet, const Place& back) {
  const Policy* policy = cells.of(card);
  ProjectForms forms(sheet, card, cells, policy);
  const FormCells result = forms.write();
  forms.link_back(back);
  return result;
}

}  // namespace

Workbooks::Workbooks(const PolicySet* policies, Language language, bool each_a_book)
    : own_(policies == nullptr ? std::make_unique<PolicySet>() : nullptr),
      policies_(policies == nullptr ? *own_ : *policies),
      language_(language),
      each_a_book_(each_a_book) {
}

Workbooks::~Workbooks() = default;

void Workbooks::item(const Scorecard& card, std::string& out) const {
  // With more than kMostSheets projects no scorecard is read again.
  const bool read_again = each_a_book_ || items_.fetch_add(1, std::memory_order_relaxed) < kMostSheets;
  write_item(card, language_, read_again, out);
}

void Workbooks::write(const Portfolio& portfolio, const Spool& items, ReportTarget& target) const {
  if (!target.is_folder()) {
    const bool with_forms = portfolio.rows.size() <= kMostSheets;
    write_overview(portfolio, items, target.folder(), with_forms ? Forms::here : Forms::none, {}, target.main());
    return;
  }
  FileNames names;
  const std::string overview = names.unique(in_language(kOverview, language_), ".xlsx");
  std::vector<std::string> files;
  files.reserve(portfolio.rows.size());
  for (const PortfolioRow& row : portfolio.rows) {
    files.push_back(names.unique(row.id.empty() ? row.name : row.id, ".xlsx"));
  }
  write_overview(portfolio, items, target.folder(), Forms::beside, files, target.file(overview));
  std::string text;
  for (std::size_t i = 0; i < files.size(); ++i) {
    items.read(portfolio.rows[i].item, text);
    write_project(read_item(text).card, target.folder(), overview, target.file(files[i]));
  }
}

void Workbooks::write_overview(const Portfolio& portfolio, const Spool& items,
                               const std::string& folder, Forms forms,
                               const std::vector<std::string>& files, Output& output) const {
  const UnnamedFile file(folder);
  Book book(file.path(), folder, forms != Forms::here, language_);
  Lists lists(portfolio, book);
  lists.add_sheets();
  std::vector<std::string> sheets(portfolio.rows.size());
  for (std::size_t i = 0; i < portfolio.rows.size(); ++i) {
    const PortfolioRow& row = portfolio.rows[i];
    if (forms == Forms::beside) lists.place(i, {{}, files[i]});
    if (forms != Forms::here || row.status == CardStatus::not_scored) continue;
    sheets[i] = book.reserve(row.id.empty() ? row.name : row.id);
    lists.place(i, {sheets[i], {}});
  }
  lists.write_tables();
  if (forms == Forms::here) write_sheets(portfolio, items, sheets, book, lists);
  const RankingCells cells = lists.write_ranking();
  lists.write_departments(cells);
  std::string text;
  for (const PortfolioRow& row : portfolio.rows) {
    items.read(row.item, text);
    lists.take(row, read_item(text));
  }
  lists.finish_lists();
  lists.write_summary(cells);
  book.close();
  copy(file, output);
}

// The forms of all projects, each on the sheet reserved for it.
void Workbooks::write_sheets(const Portfolio& portfolio, const Spool& items,
                             const std::vector<std::string>& sheets, Book& book,
                             Lists& lists) const {
  Sheet& policy_sheet = book.add(in_language(kPolicySheet, language_));
  PolicyCells cells(policies_, policy_sheet.name());
  Arena arena;
  std::string text;
  for (std::size_t i = 0; i < portfolio.rows.size(); ++i) {
    if (sheets[i].empty()) continue;
    items.read(portfolio.rows[i].item, text);
    arena.reset();
    Scorecard card;
    read_line(read_item(text).card, arena, card);
    lists.cells(i, write_forms(card, cells, book.add_reserved(sheets[i]), {lists.ranking_sheet(), {}}));
  }
  cells.write(policy_sheet);
}

void Workbooks::write_project(std::string_view line, const std::string& folder,
                              const std::string& overview, Output& output) const {
  const UnnamedFile file(folder);
  Book book(file.path(), folder, false, language_);
  Arena arena;
  Scorecard card;
  read_line(line, arena, card);
  Sheet& sheet = book.add(card.id.empty() ? card.name : card.id);
  Sheet& policy_sheet = book.add(in_language(kPolicySheet, language_));
  PolicyCells cells(policies_, policy_sheet.name());
  write_forms(card, cells, sheet, {{}, overview});
  cells.write(policy_sheet);
  book.close();
  copy(file, output);
}

}  // namespace pbs::xlsx
