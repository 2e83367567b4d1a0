// SPDX-License-Identifier: MIT
// The policy values that scoring methods read, as they stand in a policy file.
#pragma once

#include <string>
#include <string_view>

#include "model/policy.hpp"

namespace pbs {

// The value behind a path such as `scoring.pass_mark`, in YAML flow style; empty for a path that no
// scoring method reads.
std::string policy_text(const Policy&, std::string_view path);

}  // namespace pbs
