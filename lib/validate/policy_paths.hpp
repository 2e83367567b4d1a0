// SPDX-License-Identifier: MIT
// Key paths of a policy: keys joined by dots. A list is no step of its own
// (monitoring.periods.months).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "declaration/policy.hpp"

namespace pbs {

// `path` in English keys, if it names a value or a part of a policy; the keys of a map of `policy`
// are steps (use_of_results.by_grade.优.action) that may be left out. Nothing otherwise.
std::optional<std::string> canonical_policy_path(const PolicyDeclaration& policy,
                                                 std::string_view path);

// The path most like `wrong`; empty if none is near.
std::string nearest_policy_path(std::string_view wrong);

// The text at a path that leads through records only; nullptr if there is none.
const Text* policy_text(const PolicyDeclaration& policy, std::string_view path);

// Whether `path` is `ancestor` or stands below it.
bool stands_under(std::string_view path, std::string_view ancestor);

// The paths of the values that `child` states otherwise than `parent`: each text by itself; lists
// and maps of free keys whole. Numbers and closed words are compared by what they mean. The keys of
// the document itself (pbs, id, title, effective, extends, cites) are left out, except
// effective.from and effective.to.
std::vector<std::string> changed_paths(const PolicyDeclaration& child,
                                       const PolicyDeclaration& parent);

}  // namespace pbs
