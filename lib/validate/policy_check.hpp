// SPDX-License-Identifier: MIT
// Checks of a policy document: what it states itself (C-02 … C-05, C-08), and what its values come
// to together with the inherited ones (C-02, C-05, C-06, C-10, C-11). Inherited values are not
// checked again: a policy with errors cannot be extended.
#pragma once

#include <optional>
#include <string_view>

#include "base/decimal.hpp"
#include "declaration/policy.hpp"
#include "validate/policy_rules.hpp"

namespace pbs {

// Every value that `own` states; whatever is missing too, unless it `inherits`.
void check_policy_values(const PolicyDeclaration& own, bool inherits, PolicyFindings& findings);

// Values that must fit together. `merged` holds the inherited ones too; only what `own` has a part
// in is reported. Required: the values of `own` are sound.
void check_policy_sums(const PolicyDeclaration& own, const PolicyDeclaration& merged,
                       PolicyFindings& findings);

// The citations written in `own`.
void check_policy_cites(const PolicyDeclaration& own, const PolicyDeclaration& merged,
                        PolicyFindings& findings);

// C-13: values that `own` states otherwise than the policy it extends (`inherited`; nullptr: it
// extends none) while no citation of its own covers them. Its id, title and period need none.
void check_policy_cited(const PolicyDeclaration& own, const PolicyDeclaration& merged,
                        const PolicyDeclaration* inherited, PolicyFindings& findings);

// The number of a value: ASCII digits, without separators; nothing if it is not one.
std::optional<Decimal> policy_number(std::string_view written);
// The same with an optional sign of percent: 60 and 60% are 60.
std::optional<Decimal> policy_percent(std::string_view written);

// Lower bounds by grade (`by_grade`), or by other names, best first: each name once, falling, the
// last one 0; grades all four. Values that are no numbers are passed over.
void check_bands(const List<TextEntry>& bands, bool by_grade, std::string_view path,
                 PolicyFindings& findings);

// Shares by grade: all four, never rising from 优 to 差.
void check_grade_shares(const List<TextEntry>& shares, std::string_view path,
                        PolicyFindings& findings);

// Rows [lower bound, share], best first: bounds falling to 0, shares never rising.
void check_steps(const List<List<Text>>& rows, std::string_view path, PolicyFindings& findings);

}  // namespace pbs
