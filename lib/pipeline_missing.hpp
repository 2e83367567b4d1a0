// SPDX-License-Identifier: MIT
// Projects of the register of which nothing was handed in: they owe everything.
#pragma once

#include <optional>

#include "insight/insights.hpp"
#include "pipeline_document.hpp"
#include "validate/register.hpp"

namespace pbs {

// The duties of a project of which only the row of the register is known, by the policy of its year
// (`year` where the register states none) and as of the day of the run. Nothing else is known of it.
InsightFacts missing_facts(const RegisterRow& row, std::optional<int> year,
                           const BatchContext& context);

}  // namespace pbs
