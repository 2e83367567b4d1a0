// SPDX-License-Identifier: MIT
// What stands above the indicators: titles, pairs of label and value, objective, funds.
#include <algorithm>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "declaration/records.hpp"
#include "model/unit.hpp"
#include "validate/table_import_draft.hpp"
#include "validate/table_import_headings.hpp"

namespace pbs {
namespace {

constexpr std::size_t kAbsent = static_cast<std::size_t>(-1);
constexpr std::string_view kPlanned[] = {"预期目标",     "年初设定目标", "年初目标",
                                         "年初预期目标", "设定目标",     "年度目标"};
constexpr std::string_view kReached[] = {"实际完成情况", "全年实际完成情况", "目标实际完成情况",
                                         "完成情况", "全年完成情况"};

template <typename Words>
bool is_one_of(const Words& list, std::string_view cell) {
  const std::string words = table_words(cell);
  return std::find(std::begin(list), std::end(list), words) != std::end(list);
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// The year of a title: four digits before 年.
std::string_view year_in_title(std::string_view title) {
  constexpr std::string_view kYear = "年";
  constexpr std::size_t kDigits = 4;
  for (std::size_t at = title.find(kYear); at != std::string_view::npos;
       at = title.find(kYear, at + 1)) {
    if (at < kDigits) continue;
    const std::string_view digits = title.substr(at - kDigits, kDigits);
    if (std::all_of(digits.begin(), digits.end(), is_digit)) return digits;
  }
  return {};
}

// The unit of money in the brackets of a label: 项目资金（万元）.
std::string_view unit_in_brackets(std::string_view label) {
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"},
                                    std::pair<std::string_view, std::string_view>{"(", ")"}}) {
    const std::size_t from = label.find(open);
    const std::size_t to = label.rfind(close);
    if (from == std::string_view::npos || to == std::string_view::npos || to < from) continue;
    std::string_view inside = label.substr(from + open.size(), to - from - open.size());
    for (const std::string_view prefix : {"单位：", "单位:"}) {
      if (inside.starts_with(prefix)) inside.remove_prefix(prefix.size());
    }
    if (read_unit(trim(inside)).family == UnitFamily::money) return trim(inside);
  }
  return {};
}

class TopImport {
 public:
  TopImport(ImportDraft& draft, std::size_t headings)
      : draft_(draft), rows_(draft.table().rows), headings_(headings) {}

  void run() {
    for (at_ = 0; at_ < headings_; ++at_) {
      const CsvRow& row = rows_[at_];
      units(row);
      if (funds_headings(row)) {
        funds();
      } else if (!title(row) && !objective(row) && !single_sources(row)) {
        remember_amounts(row);
        draft_.pairs(row);
      }
    }
  }

 private:
  void units(const CsvRow& row) {
    for (const CsvCell& cell : row.cells) {
      const std::string_view unit = unit_in_brackets(cell.text);
      if (!unit.empty()) draft_.state(draft_.project().unit, unit, cell);
    }
  }

  // A row with one cell that is no pair: the name of the form, the year in brackets.
  bool title(const CsvRow& row) {
    const CsvCell* only = nullptr;
    for (const CsvCell& cell : row.cells) {
      if (cell.text.empty()) continue;
      if (only != nullptr) return false;
      only = &cell;
    }
    if (only == nullptr || ImportDraft::is_label(only->text)) return only == nullptr;
    if (is_unit_alone(only->text)) return true;
    const std::string_view year = year_in_title(only->text);
    if (!year.empty() && !draft_.project().year.present()) {
      draft_.state(draft_.project().year, year, *only);
    }
    const bool pair = only->text.find("：") != std::string_view::npos ||
                      only->text.find(':') != std::string_view::npos;
    if (!pair && at_ > 0 && year.empty()) draft_.leftover(*only, {}, only->text);
    return !pair;
  }

  // 年度总体目标 | 预期目标 | 实际完成情况 with the texts in the row below.
  bool objective(const CsvRow& row) {
    if (at_ + 1 >= headings_ || !has_objective(row)) return false;
    const CsvRow& below = rows_[++at_];
    for (std::size_t i = 0; i < below.cells.size(); ++i) {
      const CsvCell& text = below.cells[i];
      if (states_nothing(text.text) || ImportDraft::is_label(text.text)) continue;
      const std::string_view heading = row.cell(i) == nullptr ? "" : row.cell(i)->text;
      if (is_one_of(kPlanned, heading)) {
        draft_.pair("年度总体目标", text.text, text);
      } else if (is_one_of(kReached, heading)) {
        draft_.pair("自评说明", text.text, text);
      } else {
        draft_.leftover(text, heading, text.text);
      }
    }
    return true;
  }

  // A heading of objectives behind the first column with a text below it.
  bool has_objective(const CsvRow& row) const {
    for (std::size_t i = 1; i < row.cells.size(); ++i) {
      const CsvCell* below = rows_[at_ + 1].cell(i);
      const bool heading =
          is_one_of(kPlanned, row.cells[i].text) || is_one_of(kReached, row.cells[i].text);
      if (heading && below != nullptr && !below->text.empty()) return true;
    }
    return false;
  }

  // The amounts that a row of pairs states, in its order.
  void remember_amounts(const CsvRow& row) {
    std::vector<const Field*> amounts;
    for (const CsvCell& cell : row.cells) {
      const Field* field = labelled_field(kBudgetRecord, cell.text);
      if (field != nullptr && field->meaning == Meaning::amount) amounts.push_back(field);
    }
    if (!amounts.empty()) amounts_ = std::move(amounts);
  }

  // 其中：财政拨款 | 25 in a form without columns of funds; of several pairs in a row each belongs
  // to the amount that stands in its place in the rows above.
  bool single_sources(const CsvRow& row) {
    std::vector<const CsvCell*> cells;
    for (const CsvCell& cell : row.cells) {
      if (!cell.text.empty() && !is_unit_alone(cell.text)) cells.push_back(&cell);
    }
    if (cells.empty() || cells.size() % 2 != 0 || cells.size() / 2 > amounts_.size()) return false;
    for (std::size_t i = 0; i < cells.size(); i += 2) {
      if (!is_source(cells[i]->text) || !has_digit(cells[i + 1]->text)) return false;
    }
    BudgetSourceDeclaration* source = nullptr;
    for (std::size_t i = 0; i < cells.size(); i += 2) {
      const CsvCell& name = *cells[i];
      if (source == nullptr || source->name.value != without_lead(name.text)) {
        source = &new_source(name);
      }
      if (!funds_cell(amounts_[i / 2], source, *cells[i + 1])) {
        draft_.leftover(*cells[i + 1], name.text, cells[i + 1]->text);
      }
    }
    return true;
  }

  static bool is_unit_alone(std::string_view words) {
    return !unit_in_brackets(words).empty() &&
           words.starts_with(words.starts_with('(') ? "(" : "（");
  }
  static bool is_source(std::string_view words) {
    const bool fund = words.find("拨款") != std::string_view::npos ||
                      words.find("资金") != std::string_view::npos;
    return fund && !ImportDraft::is_label(words);
  }
  static bool has_digit(std::string_view words) {
    return std::any_of(words.begin(), words.end(), is_digit);
  }

  // The columns of the block of funds, in the order of the row.
  bool funds_headings(const CsvRow& row) {
    columns_.assign(row.cells.size(), nullptr);
    first_column_ = kAbsent;
    int amounts = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i].text.empty()) continue;
      if (is_digit(row.cells[i].text.front())) return false;  // pairs of label and amount
      const Field* field = labelled_field(kBudgetRecord, row.cells[i].text);
      if (field == nullptr || field->shape != Shape::text) continue;
      columns_[i] = field;
      if (field->meaning == Meaning::amount || field->meaning == Meaning::percent) ++amounts;
      if (first_column_ == kAbsent) first_column_ = i;
    }
    return amounts > 1;
  }

  void funds() {
    const CsvRow& heading = rows_[at_];
    for (std::size_t i = 0; i < heading.cells.size(); ++i) {
      const CsvCell& cell = heading.cells[i];
      if (columns_[i] == nullptr && !cell.text.empty() && !ImportDraft::is_label(cell.text)) {
        draft_.leftover(cell, {}, cell.text);
      }
    }
    bool first = true;
    while (at_ + 1 < headings_ && is_funds_row(rows_[at_ + 1])) {
      funds_row(rows_[++at_], heading, first);
      first = false;
    }
  }

  // A name with amounts, strokes or nothing behind it; not the next label of the top.
  bool is_funds_row(const CsvRow& row) const {
    for (std::size_t i = 0; i < std::min(first_column_, row.cells.size()); ++i) {
      const std::string_view words = row.cells[i].text;
      if (labelled_field(kProjectRecord, words) != nullptr && unit_in_brackets(words).empty()) {
        return false;
      }
    }
    for (std::size_t i = first_column_; i < std::min(columns_.size(), row.cells.size()); ++i) {
      const std::string_view words = row.cells[i].text;
      if (columns_[i] == nullptr || states_nothing(words) || words == "/") continue;
      if (std::none_of(words.begin(), words.end(), is_digit)) return false;
    }
    return name_of(row) != nullptr;
  }

  // The last text before the columns of amounts.
  const CsvCell* name_of(const CsvRow& row) const {
    const CsvCell* name = nullptr;
    for (std::size_t i = 0; i < std::min(first_column_, row.cells.size()); ++i) {
      if (!row.cells[i].text.empty()) name = &row.cells[i];
    }
    return name;
  }

  void funds_row(const CsvRow& row, const CsvRow& heading, bool first) {
    const CsvCell& name = *name_of(row);
    const bool total = first && !table_words(name.text).starts_with("其中");
    BudgetSourceDeclaration* source = nullptr;
    for (std::size_t i = first_column_; i < row.cells.size(); ++i) {
      const CsvCell& cell = row.cells[i];
      if (states_nothing(cell.text) || cell.text == "/") continue;
      if (!total && source == nullptr) source = &new_source(name);
      const Field* field = i < columns_.size() ? columns_[i] : nullptr;
      if (funds_cell(field, source, cell)) continue;
      const CsvCell* title = heading.cell(i);
      const std::string column(title == nullptr ? std::string_view{} : title->text);
      draft_.leftover(cell, std::string(name.text) + " " + column, cell.text);
    }
  }

  BudgetSourceDeclaration& new_source(const CsvCell& name) {
    BudgetDeclaration& budget = draft_.project().budget;
    draft_.begin(budget.place, name);
    BudgetSourceDeclaration& source = budget.sources.append(draft_.arena());
    draft_.begin(source.place, name);
    draft_.state(source.name, without_lead(name.text), name);
    return source;
  }

  bool funds_cell(const Field* field, BudgetSourceDeclaration* source, const CsvCell& cell) {
    if (field == nullptr) return false;
    BudgetDeclaration& budget = draft_.project().budget;
    draft_.begin(budget.place, cell);
    if (source == nullptr) return draft_.state(*field, &budget, cell.text, cell);
    if (field->key == "approved")
      draft_.state(source->approved, cell.text, cell);
    else if (field->key == "adjusted")
      draft_.state(source->adjusted, cell.text, cell);
    else if (field->key == "executed")
      draft_.state(source->executed, cell.text, cell);
    else
      return false;
    return true;
  }

  static std::string_view without_lead(std::string_view name) {
    for (const std::string_view lead : {"其中：", "其中:", "其中"}) {
      if (name.starts_with(lead) && name.size() > lead.size()) {
        return trim(name.substr(lead.size()));
      }
    }
    return name;
  }

  ImportDraft& draft_;
  const std::vector<CsvRow>& rows_;
  std::size_t headings_;
  std::size_t at_ = 0;
  std::vector<const Field*> columns_;  // of the block of funds
  std::vector<const Field*> amounts_;  // of the last row of pairs that stated some
  std::size_t first_column_ = kAbsent;
};

}  // namespace

void import_top(ImportDraft& draft, std::size_t headings) {
  TopImport(draft, headings).run();
}

}  // namespace pbs
