// SPDX-License-Identifier: MIT
// The policy values that rules apply, as they stand in a policy file.
#pragma once

#include <string>
#include <string_view>

#include "model/policy.hpp"

namespace pbs {

// The value behind a path such as `recheck.survey_sample`, in YAML flow style; empty for a path
// that neither a rule nor a scoring method reads.
std::string policy_number(const Policy& policy, std::string_view path);

}  // namespace pbs
