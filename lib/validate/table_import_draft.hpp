// SPDX-License-Identifier: MIT
// The declaration that comes out of a table, while it is made (private to the folder).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/arena.hpp"
#include "base/csv.hpp"
#include "declaration/project.hpp"
#include "source/source_file.hpp"
#include "validate/table_import.hpp"
#include "yaml/record.hpp"

namespace pbs {

class ImportDraft {
 public:
  // `table` lies in `source`; both outlive the draft.
  ImportDraft(const SourceFile& source, const CsvTable& table) : source_(source), table_(table) {}

  const CsvTable& table() const { return table_; }
  ProjectDeclaration& project() { return project_; }
  Arena& arena() { return arena_; }
  std::vector<ImportRemark>& remarks() { return remarks_; }

  // Writes a value into a member; one that is there already stays, and another value is a remark.
  void state(Text& member, std::string_view value, const CsvCell& from);
  // The same for a field of any shape that one cell can fill (a text, a list of texts, a record
  // with a scalar form). False where it cannot.
  bool state(const Field& field, void* owner, std::string_view value, const CsvCell& from);
  // Marks a record as written.
  void begin(Location& place, const CsvCell& from) { place = at(from); }

  // `label` and `value` as label and value of the top of the project, its budget or its
  // self-evaluation. False where no field has the label.
  bool pair(std::string_view label, std::string_view value, const CsvCell& from);
  // Whether the cell is the label of a field of the top, the budget or the self-evaluation.
  static bool is_label(std::string_view cell);
  // Whether the cell is a label and its value: 填表人：某某.
  static bool is_pair(std::string_view cell);
  // Every pair in a row: label and value in two cells, or `label：value` in one. What is left over
  // is a remark.
  void pairs(const CsvRow& row);

  void remark(const CsvCell& from, std::string zh, std::string en);
  // `value` under `heading` has no field.
  void leftover(const CsvCell& from, std::string_view heading, std::string_view value);
  // The text of a cell as a remark shows it.
  static std::string shown(std::string_view text);

 private:
  static Location at(const CsvCell& cell) { return {cell.begin, cell.end}; }

  const SourceFile& source_;
  const CsvTable& table_;
  Arena arena_;
  ProjectDeclaration project_;
  std::vector<ImportRemark> remarks_;
};

// The index of the row with the headings of indicators; the number of rows if there is none.
// `matches` becomes the number of its cells that are headings.
std::size_t find_indicator_headings(const CsvTable& table, std::size_t& matches);

// What stands above the row `headings`: titles, pairs of label and value, the block of funds.
void import_top(ImportDraft& draft, std::size_t headings);

// The indicators below the row `headings`, sums and what stands under them.
void import_rows(ImportDraft& draft, std::size_t headings);

}  // namespace pbs
