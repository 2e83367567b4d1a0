// SPDX-License-Identifier: MIT
// The indicators of a table.
#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "validate/table_import_draft.hpp"
#include "validate/table_import_headings.hpp"

namespace pbs {
namespace {

constexpr std::size_t kFewestHeadings = 3;
constexpr std::string_view kPartOf = "其中";
constexpr std::string_view kRemedies[] = {"改进措施：", "改进措施:", "整改措施：", "整改措施:"};

bool is_heading(const CsvCell& cell) {
  return table_heading(cell.text).column != TableColumn::unknown;
}

std::size_t count_headings(const CsvRow& row) {
  return static_cast<std::size_t>(std::count_if(row.cells.begin(), row.cells.end(), is_heading));
}

class RowsImport {
 public:
  RowsImport(ImportDraft& draft, std::size_t headings)
      : draft_(draft), rows_(draft.table().rows), headings_(headings) {
    for (const CsvCell& cell : rows_[headings].cells) columns_.push_back(table_heading(cell.text));
    keep_first_columns();
  }

  void run() {
    for (std::size_t i = headings_ + 1; i < rows_.size(); ++i) take(rows_[i]);
  }

 private:
  // Of two columns with one meaning the first counts; the other one's cells become remarks.
  void keep_first_columns() {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const bool same =
            columns_[i].column == columns_[j].column && columns_[i].field == columns_[j].field;
        if (same && columns_[i].column != TableColumn::unknown) columns_[i] = {};
      }
    }
  }

  const CsvCell* cell(const CsvRow& row, TableColumn column, std::string_view key = {}) const {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (columns_[i].column != column) continue;
      if (column == TableColumn::field && columns_[i].field->key != key) continue;
      const CsvCell* found = row.cell(i);
      return found == nullptr || found->text.empty() ? nullptr : found;
    }
    return nullptr;
  }
  const CsvCell* field_cell(const CsvRow& row, std::string_view key) const {
    return cell(row, TableColumn::field, key);
  }
  static std::string_view text_of(const CsvCell* cell) {
    return cell == nullptr ? std::string_view{} : cell->text;
  }

  void take(const CsvRow& row) {
    if (count_headings(row) >= kFewestHeadings) return;  // the heading of a further page
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (names_row(i) && is_sum_row(row.cells[i].text)) return take_sum(row);
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(row.cells.size(), kFewestHeadings); ++i) {
      if (is_execution_row(row.cells[i].text)) return take_execution(row);
    }
    const bool any = field_cell(row, "name") != nullptr || field_cell(row, "target") != nullptr ||
                     field_cell(row, "weight") != nullptr || field_cell(row, "actual") != nullptr;
    const CsvCell* upper = cell(row, TableColumn::level1);
    const CsvCell* lower = cell(row, TableColumn::level2);
    const bool classed = !table_class(text_of(upper), text_of(lower)).empty();
    if (is_footer(row) || (!classed && (!any || upper_is_label(upper)))) return draft_.pairs(row);
    if (upper != nullptr) {
      level1_ = upper->text;
      level2_ = {};
    }
    if (lower != nullptr) level2_ = lower->text;
    if (any) take_indicator(row);
  }

  // 填表人：… below the table: every cell is a label and its value, and none is a part of a row.
  static bool is_footer(const CsvRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(), [](const CsvCell& one) {
      return one.text.empty() ||
             (ImportDraft::is_pair(one.text) && !table_words(one.text).starts_with(kPartOf));
    });
  }

  static bool upper_is_label(const CsvCell* upper) {
    return upper != nullptr && ImportDraft::is_label(upper->text);
  }

  // Whether the column tells what a row is about.
  bool names_row(std::size_t column) const {
    if (column >= columns_.size()) return false;
    return columns_[column].field == nullptr || columns_[column].field->key == "name";
  }

  void take_sum(const CsvRow& row) {
    bool part = false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const CsvCell& one = row.cells[i];
      if (table_words(one.text) == "小计") part = true;
      if (states_nothing(one.text) || (names_row(i) && is_sum_row(one.text))) continue;
      const Field* field = i < columns_.size() ? columns_[i].field : nullptr;
      if (field != nullptr && field->key == "weight") continue;
      const bool claimed = field != nullptr && field->key == "claimed";
      if (!claimed) {
        draft_.leftover(one, heading(i), one.text);
      } else if (!part) {
        draft_.pair("自评总分", one.text, one);
      }
    }
  }

  void take_execution(const CsvRow& row) {
    BudgetDeclaration& budget = draft_.project().budget;
    draft_.begin(budget.place, row.cells.front());
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const CsvCell& one = row.cells[i];
      if (states_nothing(one.text) || is_execution_row(one.text) || is_sign(i)) continue;
      const std::string_view key = i < columns_.size() && columns_[i].field != nullptr
                                       ? columns_[i].field->key
                                       : std::string_view{};
      if (key == "weight") {
        draft_.pair("分值", one.text, one);
      } else if (key == "claimed") {
        draft_.pair("自评得分", one.text, one);
      } else if (key == "actual") {
        draft_.pair("执行率", one.text, one);
      } else if (!is_level(i)) {
        draft_.leftover(one, heading(i), one.text);
      }
    }
  }

  // The columns that only frame a target.
  bool is_sign(std::size_t column) const {
    if (column >= columns_.size()) return false;
    const TableHeading& what = columns_[column];
    return what.column == TableColumn::nature || what.column == TableColumn::direction ||
           (what.field != nullptr && what.field->key == "unit");
  }

  bool is_level(std::size_t column) const {
    if (column >= columns_.size()) return false;
    const TableColumn kind = columns_[column].column;
    return kind == TableColumn::level1 || kind == TableColumn::level2 ||
           kind == TableColumn::number;
  }

  std::string_view heading(std::size_t column) const {
    return text_of(rows_[headings_].cell(column));
  }

  void take_indicator(const CsvRow& row) {
    const CsvCell* name = field_cell(row, "name");
    List<IndicatorDeclaration>& list = draft_.project().indicators;
    if (name != nullptr && table_words(name->text).starts_with(kPartOf) && !list.empty()) {
      return take_part(row, *name, list.back());
    }
    IndicatorDeclaration& out = list.append(draft_.arena());
    draft_.begin(out.place, row.cells.front());
    if (name == nullptr) {
      draft_.remark(row.cells.front(), "这一行没有指标名称，请补填",
                    "this row has no name of an indicator; fill it in");
    }
    take_class(row, out);
    take_target(row, out);
    for (std::size_t i = 0; i < row.cells.size(); ++i) take_cell(row.cells[i], i, out);
  }

  void take_class(const CsvRow& row, IndicatorDeclaration& out) {
    if (level1_.empty() && level2_.empty()) return;
    const CsvCell& from = row.cells.front();
    const std::string_view words = table_class(level1_, level2_);
    draft_.state(out.indicator_class, words.empty() ? std::string_view("other") : words, from);
    if (words.empty()) draft_.state(out.group, level2_.empty() ? level1_ : level2_, from);
    const CsvCell* lower = cell(row, TableColumn::level2);
    if (lower != nullptr && !words.empty() && table_class({}, level2_).empty()) {
      draft_.leftover(*lower, "二级指标", lower->text);
    }
  }

  void take_target(const CsvRow& row, IndicatorDeclaration& out) {
    const CsvCell* value = field_cell(row, "target");
    const CsvCell* unit = field_cell(row, "unit");
    if (value == nullptr) {
      if (unit != nullptr && !states_nothing(unit->text)) {
        draft_.state(out.unit, unit->text, *unit);
      }
      return;
    }
    std::string_view sign = sign_in(row, TableColumn::direction);
    if (sign.empty()) sign = sign_in(row, TableColumn::nature);
    std::string_view unit_words = text_of(unit);
    if (states_nothing(unit_words) || unit_words == "/") unit_words = {};
    std::string_view left;
    const std::string target = joined_target(sign, value->text, unit_words, left);
    draft_.begin(out.target.place, *value);
    draft_.state(out.target.text, target, *value);
    if (!left.empty()) draft_.state(out.unit, left, *unit);
  }

  // The sign of a column; a word that is none of the usual ones is a remark.
  std::string_view sign_in(const CsvRow& row, TableColumn column) {
    const CsvCell* found = cell(row, column);
    if (found == nullptr || states_nothing(found->text)) return {};
    const std::string_view sign = sign_of(found->text);
    const std::string words = table_words(found->text);
    if (sign.empty() && words != "定性" && words != "定量") {
      draft_.leftover(*found, "指标性质", found->text);
    }
    return sign;
  }

  void take_cell(const CsvCell& one, std::size_t column, IndicatorDeclaration& out) {
    if (states_nothing(one.text)) return;
    const TableHeading what = column < columns_.size() ? columns_[column] : TableHeading{};
    if (what.column == TableColumn::unknown) {
      if (is_side_label(column, one)) return;
      draft_.leftover(one, heading(column), one.text);
      return;
    }
    if (what.column != TableColumn::field) return;
    const std::string_view key = what.field->key;
    if (key == "target" || key == "unit") return;
    if (key == "reason") return take_reason(one, out);
    if (!draft_.state(*what.field, &out, one.text, one)) {
      draft_.leftover(one, heading(column), one.text);
    }
  }

  // The merged cell 绩效指标 at the side of the table.
  static bool is_side_label(std::size_t column, const CsvCell& one) {
    return column == 0 && ImportDraft::is_label(one.text);
  }

  // 偏差原因分析及改进措施 in one cell; 改进措施： divides it.
  void take_reason(const CsvCell& one, IndicatorDeclaration& out) {
    std::string_view reason = one.text;
    for (const std::string_view word : kRemedies) {
      const std::size_t at = reason.find(word);
      if (at == std::string_view::npos) continue;
      draft_.state(out.remedy, trim(reason.substr(at + word.size())), one);
      reason = trim(reason.substr(0, at));
      break;
    }
    if (!reason.empty()) draft_.state(out.reason, reason, one);
  }

  void take_part(const CsvRow& row, const CsvCell& name, IndicatorDeclaration& above) {
    BreakdownDeclaration& part = above.breakdown.append(draft_.arena());
    draft_.begin(part.place, name);
    draft_.state(part.name, name.text, name);
    IndicatorDeclaration read;
    take_target(row, read);
    part.target = read.target.text;
    part.unit = read.unit;
    if (const CsvCell* actual = field_cell(row, "actual")) {
      draft_.state(part.actual, actual->text, *actual);
    }
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const CsvCell& one = row.cells[i];
      if (states_nothing(one.text) || &one == &name || is_level(i) || is_part_cell(i)) continue;
      draft_.leftover(one, heading(i), one.text);
    }
  }

  bool is_part_cell(std::size_t column) const {
    if (is_sign(column)) return true;
    const Field* field = column < columns_.size() ? columns_[column].field : nullptr;
    return field != nullptr && (field->key == "target" || field->key == "actual");
  }

  ImportDraft& draft_;
  const std::vector<CsvRow>& rows_;
  std::size_t headings_;
  std::vector<TableHeading> columns_;
  std::string_view level1_;
  std::string_view level2_;
};

}  // namespace

std::size_t find_indicator_headings(const CsvTable& table, std::size_t& matches) {
  std::size_t best = table.rows.size();
  matches = kFewestHeadings - 1;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    bool named = false;
    for (const CsvCell& cell : table.rows[i].cells) {
      const TableHeading what = table_heading(cell.text);
      named = named || what.column == TableColumn::level1 ||
              (what.field != nullptr && what.field->key == "name");
    }
    const std::size_t count = count_headings(table.rows[i]);
    if (named && count > matches) {
      matches = count;
      best = i;
    }
  }
  if (best == table.rows.size()) matches = 0;
  return best;
}

void import_rows(ImportDraft& draft, std::size_t headings) {
  RowsImport(draft, headings).run();
}

}  // namespace pbs
