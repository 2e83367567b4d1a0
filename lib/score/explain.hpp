// SPDX-License-Identifier: MIT
// Why points are what they are, in words (--explain, --explain-method, --list-methods). Texts end
// with a line break; `zh` selects the language.
#pragma once

#include <string>
#include <string_view>

#include "model/policy.hpp"
#include "score/method.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// Name and title of every method, one a line, row methods before execution methods.
std::string list_methods(bool zh);

// A method's rule, source and standing, the policy values it reads with theirs, the kinds of rows
// it is the policy's default for, and its worked examples. The examples hold under the default
// policy.
std::string explain_method(const ScoringMethod&, const Policy&, bool zh);

// Every row of a scored project, or one: `indicator` is a row's id or exact name, or `execution`;
// all rows when it is empty. Empty if there is no such row or nothing was scored.
std::string explain_card(const Scorecard&, std::string_view indicator, bool zh);

}  // namespace pbs
