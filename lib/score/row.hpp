// SPDX-License-Identifier: MIT
// Scoring the rows of a self-evaluation.
#pragma once

#include <string>
#include <string_view>

#include "base/arena.hpp"
#include "score/cite_text.hpp"
#include "score/scorecard.hpp"
#include "score/stage.hpp"
#include "score/tally.hpp"

namespace pbs {

// What one project's rows share while they are scored.
struct RowContext {
  RowContext(const ScoreInput& score_input, Arena& score_arena)
      : input(score_input), arena(score_arena), cites(score_input.policy, score_arena) {
    formula.reserve(128);
  }

  // What the buffer holds, kept; the buffer is empty again.
  std::string_view take_formula() {
    const std::string_view kept = arena.keep(formula);
    formula.clear();
    return kept;
  }

  const ScoreInput& input;
  Arena& arena;
  DefaultCites cites;
  std::string formula;  // one buffer for all rows
  Tally tally;
};

// One indicator row: method, status, points, formula, citation; adds it to the tally.
//
// Status:
//   unscored        name, weight, target or a fitting method is missing
//   not_applicable  `/`, 无, 不适用 (policy input.not_applicable: taken out, or 0 points)
//   missing         the actual is blank or not what the target needs (R-07; policy input.missing:
//                   0 points, taken out, or pending between 0 and the weight)
//   scored, pending as the method says
//
// A word for a number is missing unless it says that the target is met and the policy takes it for
// full points (input.word_for_number, Q-30).
void score_row(RowContext&, const Indicator&, IndicatorScore&);

// The budget-execution row. `unscored` without the amounts; with a budget of 0 the rate is
// undefined (X-05c): policy execution.zero_budget says whether the row does not apply or which
// share it earns. A row of weight 0 is not scored at all. Where the sources of the funds all state
// an amount and do not add up to the total row, their sum is used and both are shown.
void score_execution(RowContext&, ExecutionScore&);

// The level of a qualitative row: the one stated as such, else the one read from the actual.
std::optional<Level> row_level(const Indicator&);

}  // namespace pbs
