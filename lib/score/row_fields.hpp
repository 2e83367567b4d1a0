// SPDX-License-Identifier: MIT
// The part of a scorecard that is taken over from the project as it stands.
#pragma once

#include "score/row.hpp"

namespace pbs {

// The text of a target or actual: as it was read, else as it was written.
template <typename T>
std::string_view text_of(const Stated<T>& stated) {
  if (stated && !stated->text.empty()) return stated->text;
  return stated.written.stated();
}

// Where a record stands; line 0 when that is not known or nothing is to be explained.
CardPlace card_place(const ScoreInput&, Location);

void copy_fields(RowContext&, const Budget&, ExecutionScore&);
void copy_fields(RowContext&, const Indicator&, IndicatorScore&);

}  // namespace pbs
