// SPDX-License-Identifier: MIT
// The scoring methods in words (--explain-method, --list-methods). Texts end with a line break; `zh`
// selects the language.
#pragma once

#include <string>
#include <string_view>

#include "model/policy.hpp"
#include "score/method.hpp"
#include "score/tree_method.hpp"

namespace pbs {

// Name and title of every method, one a line: methods of rows, of the execution row, of trees.
std::string list_methods(bool zh);

// A method's rule, source and standing, the policy values it reads with theirs, the kinds of rows
// it is the policy's default for, and its worked examples. The examples hold under the default
// policy.
std::string explain_method(const ScoringMethod&, const Policy&, bool zh);

// The same of a method for leaves of a tree: its rule, source, policy values, and who gives what.
std::string explain_method(const TreeMethod&, const Policy&, bool zh);

}  // namespace pbs
