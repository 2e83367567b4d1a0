// SPDX-License-Identifier: MIT
// The year's list of purchased-service projects (--register FILE.csv): what has to be handed in,
// and the budget list's amounts. A table saved from a spreadsheet, in UTF-8 or GB18030.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/decimal.hpp"
#include "model/stated.hpp"
#include "source/finding.hpp"

namespace pbs {

// One project of the list. Texts are blank where the register has no such column or an empty cell;
// places are those of the cells.
struct RegisterRow {
  Text id;  // never blank
  Text name;
  Text department;
  Text purchaser;
  Stated<int> year;
  Stated<Decimal> approved;                // 年初预算数, in 元
  Stated<std::string_view> service_class;  // public, auxiliary
  Stated<bool> key_project;
};

// A row 小计, 合计 or 总计 that states an amount.
struct RegisterTotal {
  Text words;
  std::string_view department;  // empty: of the whole register
  Stated<int> year;
  Stated<Decimal> approved;  // in 元, always there
};

class Register {
 public:
  const std::vector<RegisterRow>& rows() const { return rows_; }
  const std::vector<RegisterTotal>& totals() const { return totals_; }
  // The decoded text with its path; findings and places refer to it.
  const std::shared_ptr<const SourceFile>& source() const { return source_; }
  Place at(Location location) const { return {source_.get(), location}; }

  // Whether it can be used: nothing in it raised an error.
  bool valid() const { return valid_; }
  // Whether it speaks about this year: it has no column of years, or lists a project of it.
  bool covers(std::optional<int> year) const;
  // The row with this id (and year, where the register has years); nullopt if there is none.
  std::optional<std::size_t> find(std::string_view id, std::optional<int> year) const;
  // The one row with this name; nullopt if there is none or more than one.
  std::optional<std::size_t> find_name(std::string_view name, std::optional<int> year) const;

 private:
  friend class RegisterReader;
  using Index = std::unordered_map<std::string, std::size_t>;

  std::string key(std::string_view text, std::optional<int> year) const;

  std::shared_ptr<const SourceFile> source_;
  std::deque<std::string> cells_;  // texts that do not lie in the source
  std::vector<RegisterRow> rows_;
  std::vector<RegisterTotal> totals_;
  std::vector<int> years_;  // sorted; empty: no such column
  Index ids_;
  Index names_;
  bool valid_ = false;
};

// Reads a register from the bytes of the file at `path` (shown in findings). Columns, in any order
// and by their English keys or Chinese labels: id (the only one that is needed), name, department,
// purchaser, approved, class, key_project, unit, year; others are ignored. Amounts are in 元 unless
// the column `unit`, the heading (年初预算数（万元）) or the amount itself says otherwise. Lines
// above the heading (titles) and rows of totals are no projects. What is wrong becomes findings
// G-10 to G-16 (Y-03, Y-04 when it is no text); with an error among them the register is not valid.
Register read_register(const std::string& path, std::string bytes, FindingLog& log);

// A name or id as it is compared: without blanks, full-width forms as their ASCII forms.
std::string comparable_words(std::string_view text);

}  // namespace pbs
