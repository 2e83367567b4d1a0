// SPDX-License-Identifier: MIT
// What several rules ask of a row, so that one cause gives one finding (private to the folder).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "recheck/rule.hpp"

namespace pbs {

// A row as declared and as scored.
struct RowPair {
  const Indicator& row;
  const IndicatorScore& score;
};
inline std::size_t row_count(const ScoredInput& in) {
  return in.written.project.indicators.size();
}
inline RowPair row_pair(const ScoredInput& in, std::size_t i) {
  return {in.written.project.indicators[i], in.card.self_evaluation->indicators[i]};
}

// `/`, 无, 不适用 as actual.
bool not_applicable(const Indicator&);

// no actual, or one that is not of the kind the target needs. Without a readable target
// nothing is missed (F-14, T-08).
bool actual_missing(const Indicator&, const Policy&);

// actual and target are in units that cannot be compared, or a percentage was written as a
// fraction (0.9 for 90 %).
bool wrong_unit(const Indicator&);
bool fraction_for_percent(const Indicator&);

// Target and actual can be compared: neither R-07 nor R-19, a readable target, and for words a
// level.
bool comparable_row(const Indicator&, const Policy&);

// The target is not reached. Required: comparable_row.
bool missed(const Indicator&, const Policy&);

// the row has a positive or exact target above 0, and a number against it.
bool can_exceed(const Indicator&, const Policy&);

// Whether something was said; 无, / and the like say nothing.
bool says_something(std::string_view words);

// A place for what a row says as a whole, and for one of its values.
Place row_place(const ScoredInput&, const Indicator&);
template <typename T>
Place value_place(const ScoredInput& in, const Indicator& row, const Stated<T>& value) {
  const Location at = value.written.place;
  return at.known() ? in.written.at(at) : row_place(in, row);
}

// A place for what concerns the self-evaluation as a whole.
Place self_evaluation_place(const ScoredInput&);
// A place for what concerns the execution of the budget.
Place execution_place(const ScoredInput&);

}  // namespace pbs
