// SPDX-License-Identifier: MIT
// The policies and indicator files of a run.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/output.hpp"
#include "pipeline.hpp"
#include "pipeline_inputs.hpp"
#include "report/baseline.hpp"
#include "validate/policy_set.hpp"
#include "validate/register.hpp"

namespace pbs {

struct Resources {
  PolicySet policies;
  IndicatorLibrary indicators;
  std::string policy_id;  // of the chosen policy
  std::optional<Register> reg;
  std::optional<Baseline> baseline;
};

// Loads what the options name, the embedded indicator files, and the policies and indicator files
// among the inputs; the register and the baseline. Returns `usage` (with messages and findings on `err`) when something an option
// names is unknown or invalid.
ExitCode load_resources(const BatchOptions& options, const std::vector<InputFile>& files,
                        Resources& resources, Output& err);

}  // namespace pbs
