// SPDX-License-Identifier: MIT
// The scoring methods as formulas of a spreadsheet, so that a changed actual changes the points.
#pragma once

#include <array>
#include <optional>
#include <string>

#include "report/formats/xlsx/policy_sheet.hpp"
#include "score/scorecard.hpp"

namespace pbs::xlsx {

// The cells that a row's points depend on.
struct RowCells {
  std::string weight, actual, claimed, review;
  std::string target, upper;         // of two days the first and the last
  std::array<std::string, 3> tiers;  // lower bounds of 优 良 中
  std::string deduction;             // a number, "0" where none is stated
  std::string written;  // the words of the actual as declared, empty if these are the level's own
  bool percent = false;              // target and actual stand as parts of 1
};

// The points of a row, "" where a cell does not hold what they depend on. Rounded as the policy
// rounds, never above the weight. Of a pending row the least points.
std::string row_formula(const IndicatorScore& row, const Policy& policy, const PolicyCells& cells,
                        const RowCells& at, Language language);

struct ExecutionCells {
  std::string weight, budget, executed;
  std::string finished;  // 是 or 否; only execution_steps needs it
};

// The unrounded and the printed points of the execution row.
struct ExecutionFormulas {
  std::string exact;    // counts towards the total
  std::string printed;
};
ExecutionFormulas execution_formulas(const ExecutionScore& row, const Policy& policy,
                                     const PolicyCells& cells, const ExecutionCells& at,
                                     Language language);

// The points of a rated leaf.
std::string rating_formula(const Policy& policy, const PolicyCells& cells,
                           const std::string& weight, const std::string& rating,
                           Language language);
// The points of a leaf from those of its experts, which stand in `points`, side by side; their
// weights in `weights`.
std::string experts_formula(const Policy& policy, const PolicyCells& cells,
                            const std::string& points, const std::string& weights);

std::string_view yes_words(bool yes, Language language);

// Whether there is a row for the method.
bool knows_method(std::string_view name);

}  // namespace pbs::xlsx
