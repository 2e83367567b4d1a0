// SPDX-License-Identifier: MIT
// The trees that a policy names: target_review.tree, ex_ante.tree, evaluation.tree.
#pragma once

#include <memory>

#include "source/finding.hpp"
#include "validate/policy_set.hpp"
#include "yaml/reader.hpp"

namespace pbs {

// C-12, for a policy document among the inputs: each tree it states itself must be one of `library`
// and made for its stage. An id that the built-in policies name already is passed over while the
// library has none of that id: their trees need not be at hand. Nothing is said of a document that
// cannot be read (it has findings of its own).
void check_policy_trees(const SourceFile& source, YamlReader reader, const PolicySet& policies,
                        const IndicatorLibrary& library, FindingLog& log);

}  // namespace pbs
