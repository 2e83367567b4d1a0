// SPDX-License-Identifier: MIT
// Checks of an indicator file beyond its single values.
#pragma once

#include <string_view>

#include "declaration/indicators.hpp"
#include "model/indicator_set.hpp"
#include "source/finding.hpp"
#include "validate/indicators_rules.hpp"

namespace pbs {

// A set whose rows projects bind to, as opposed to a tree that others score.
bool lists_rows(const IndicatorSet& set);

// How findings call a node: its id, else its name.
std::string_view node_key(const NodeDeclaration& node);

// Adds a finding about a node.
Finding& add_node_finding(IndicatorRule rule, const IndicatorSet& set, Location at,
                          const NodeDeclaration& node, FindingLog& log);

// I-04: whether the method, as read into `node`, stands at a leaf, fits the stage, the class and the
// target, and whether `of` belongs to it.
void check_node_method(const IndicatorSet& set, const NodeDeclaration& written,
                       const IndicatorNode& node, FindingLog& log);

// I-11: the criteria of the set's nodes. Needs the points of all nodes.
void check_criteria(const IndicatorSet& set, const IndicatorsDeclaration& written,
                    FindingLog& log);

// I-02: the points on every level, ranges included; those of the first against `total`, or 100 for a tree.
void check_sums(const IndicatorSet& set, const IndicatorsDeclaration& written, FindingLog& log);

// I-03: siblings that share an id, or a name where they have no id.
void check_siblings(const IndicatorSet& set, const List<NodeDeclaration>& siblings,
                    FindingLog& log);

}  // namespace pbs
