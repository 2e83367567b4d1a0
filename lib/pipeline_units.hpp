// SPDX-License-Identifier: MIT
// Works through a list of inputs.
#pragma once

#include <functional>
#include <vector>

#include "pipeline_document.hpp"
#include "pipeline_inputs.hpp"

namespace pbs {

// Reads, scores and renders in parallel; gives the results to `take` one by one, in input order.
void run_units(const BatchContext& context, const std::vector<InputFile>& files,
               const std::function<void(UnitResult)>& take);

}  // namespace pbs
