// SPDX-License-Identifier: MIT
// The scoring methods as formulas of a spreadsheet, so that a changed actual changes the points.
#pragma once

#include <optional>
#include <string>

#include "report/formats/xlsx/policy_sheet.hpp"
#include "score/scorecard.hpp"

namespace pbs::xlsx {

// The cells that a row's points depend on.
struct RowCells {
  std::string weight, target, upper, actual;
  std::string deduction;  // a number, "0" where none is stated
  bool percent = false;   // target and actual stand as parts of 1
};

// The points of a row, "" where the method needs a person (levels) or what a cell does not hold (a
// day). Rounded as the policy rounds, never above the weight.
std::string row_formula(const IndicatorScore& row, const Policy& policy, const PolicyCells& cells,
                        const RowCells& at);

// The unrounded and the printed points of the execution row.
struct ExecutionFormulas {
  std::string exact;    // counts towards the total
  std::string printed;
};
ExecutionFormulas execution_formulas(const ExecutionScore& row, const Policy& policy,
                                     const PolicyCells& cells, const std::string& weight,
                                     const std::string& budget, const std::string& executed);

// Whether there is a row for the method, or it is known to need a person.
bool knows_method(std::string_view name);

}  // namespace pbs::xlsx
