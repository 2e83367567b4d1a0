// SPDX-License-Identifier: MIT
// The four E of a project (domain rules 8).
#pragma once

#include "model/policy.hpp"
#include "model/project.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// FE-05: points earned ÷ points available × 100 of each dimension over what has points: of an
// evaluation that decided the result, its leaves that name a dimension; else the rows of the
// self-evaluation by their own or usual dimension (FE-01 to FE-04), the execution row being
// efficiency (FE-02). There are no weights between the four. A dimension without points is left
// absent, and so are all before a project is evaluated. Call it when card.result is decided.
void score_dimensions(const Project&, const Policy&, Scorecard&);

}  // namespace pbs
