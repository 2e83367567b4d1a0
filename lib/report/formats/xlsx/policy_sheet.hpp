// SPDX-License-Identifier: MIT
// The sheet 办法: every parameter that a formula of the workbook uses, one column a policy. To change
// what a grade needs, change its cell here and all formulas follow.
#pragma once

#include <string>
#include <vector>

#include "model/policy.hpp"
#include "report/formats/xlsx/book.hpp"
#include "score/scorecard.hpp"
#include "validate/policy_set.hpp"

namespace pbs::xlsx {

// The place of each policy's parameters, known before the sheet is written.
class PolicyCells {
 public:
  static constexpr std::size_t kMostSteps = 6;        // of a list of steps
  static constexpr std::size_t kMostConclusions = 4;  // bands of a stage

  PolicyCells(const PolicySet& policies, std::string sheet)
      : policies_(policies), sheet_(std::move(sheet)) {}

  // The policy of a card, if it is at hand and the one it was scored by: nullptr otherwise, and
  // then its numbers stand without formulas.
  const Policy* of(const Scorecard& card);

  // The cell of a parameter, such as "grade.0", "scoring.pass_mark", "rounding.scale".
  std::string cell(const Policy& policy, std::string_view parameter) const;

  // "IF(x>=…,"优",IF(…))" over the bands.
  std::string grade(const Policy& policy, const std::string& total, Language language) const;

  void write(Sheet& sheet) const;

 private:
  std::size_t column(const Policy& policy) const;

  const PolicySet& policies_;
  std::string sheet_;
  std::vector<const Policy*> known_;
};

// Points and totals are rounded by this function of a spreadsheet; empty: there is none.
std::string_view rounding_function(const Policy& policy);

}  // namespace pbs::xlsx
