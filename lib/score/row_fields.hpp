// SPDX-License-Identifier: MIT
// The part of a scorecard that is taken over from the project as it stands.
#pragma once

#include "score/row.hpp"

namespace pbs {

void copy_fields(RowContext&, const Budget&, ExecutionScore&);
void copy_fields(RowContext&, const Indicator&, IndicatorScore&);

}  // namespace pbs
