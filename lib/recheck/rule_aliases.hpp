// SPDX-License-Identifier: MIT
// Numbered rules of the documents that state one thing (PR-05).
#pragma once

#include <span>
#include <string_view>
#include <utility>

namespace pbs {

// Pairs {id, id of the rule that speaks}: the first is never a finding, it is shown when the second
// is explained, and find_rule resolves it.
std::span<const std::pair<std::string_view, std::string_view>> rule_aliases();

}  // namespace pbs
