// SPDX-License-Identifier: MIT
// The words that published forms use (private to the folder).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "yaml/record.hpp"

namespace pbs {

// A column of the table of indicators.
enum class TableColumn : std::uint8_t {
  unknown,
  number,     // 序号: never taken over
  level1,     // 一级指标
  level2,     // 二级指标
  nature,     // 指标性质: a sign, 定性, 定量, 正向, 反向
  direction,  // 指标方向: a sign or its words
  field,      // a field of an indicator row
};

struct TableHeading {
  TableColumn column = TableColumn::unknown;
  const Field* field = nullptr;  // of kIndicatorRowRecord
};

// The words of a cell as they are compared: without blanks, a colon at the end and what stands in
// brackets behind them.
std::string table_words(std::string_view cell);

// What a heading names, in the table of indicators.
TableHeading table_heading(std::string_view cell);

// The field of `record` that a label names, by its key, its Chinese labels or a word that forms use
// for it; nullptr if none.
const Field* labelled_field(const Record& record, std::string_view cell);

// The class of a row under these headings (产出指标, 数量指标 → output.quantity). 成本指标 below
// 成本指标 is `cost`, elsewhere output.cost. Empty if neither says one.
std::string_view table_class(std::string_view level1, std::string_view level2);

// Rows that carry sums, and rows of the execution of the budget.
bool is_sum_row(std::string_view cell);
bool is_execution_row(std::string_view cell);

// A cell that states nothing: empty, or strokes.
bool states_nothing(std::string_view cell);

// Sign, value and unit of three columns as one target: `≥`, `95`, `%` → ≥95%.
// `unit_left` becomes the unit where it could not be joined, else empty.
std::string joined_target(std::string_view sign, std::string_view value, std::string_view unit,
                          std::string_view& unit_left);

// The sign that words of a column mean (大于等于 → ≥, 正向 → ≥); empty for 定性, 定量 and other
// words.
std::string_view sign_of(std::string_view cell);

}  // namespace pbs
