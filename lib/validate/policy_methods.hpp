// SPDX-License-Identifier: MIT
// Which scoring methods can score what. The methods themselves stand in score/methods/; this table
// says the same before anything is scored (tests hold the two together).
#pragma once

#include <span>
#include <string_view>

#include "model/target.hpp"

namespace pbs {

// The methods, separated by blanks, that may stand under `key` of the policy's scoring.methods;
// empty for an unknown key.
std::string_view fitting_methods(std::string_view key);

// The key of scoring.methods for a target (by direction; `zero` for an exact target of 0); empty
// for none and unreadable.
std::string_view method_key(const Target& target);

// Whether `method` is one of `methods`.
bool is_listed(std::string_view method, std::string_view methods);

// Whether `method` can score a row with this target.
bool method_fits(std::string_view method, const Target& target);

}  // namespace pbs
