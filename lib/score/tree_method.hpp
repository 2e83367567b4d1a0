// SPDX-License-Identifier: MIT
// How a leaf of an indicator tree gets its points (assessment, review, evaluation). One file a
// method in score/tree_methods/; the folder is the registry.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/fraction.hpp"
#include "model/indicator_set.hpp"
#include "model/policy.hpp"
#include "score/scorecard.hpp"
#include "source/rule_info.hpp"

namespace pbs {

// What an evaluator gave to a leaf; all empty: nothing.
struct GivenToLeaf {
  std::optional<Decimal> points = {};
  std::optional<Grade> rating = {};
  const List<int>* met = nullptr;  // numbers of the criteria met, from 1
};

struct LeafInput {
  const Project& project;
  const Policy& policy;
  const SelfEvaluationScore* self_evaluation;  // nullptr: not begun
  const IndicatorNode& leaf;
  Decimal weight;  // above 0
  GivenToLeaf given = {};
};

enum class LeafOutcome : std::uint8_t { points, missing, pending };

// Exact, before rounding, from 0 to the weight.
struct LeafResult {
  LeafOutcome outcome = LeafOutcome::points;
  Fraction points = {};
  Fraction low = {};  // of a pending leaf
  Fraction high = {};
};

struct TreeMethod {
  std::string_view name;  // as in `method:`
  Words title;
  Words rule;
  std::string_view policy_keys;  // policy paths it reads, separated by blanks
  Cite cite;
  bool computed;  // from the project's numbers, so that nothing is given to the leaf
  LeafResult (*score)(const LeafInput&);
  // Appends the formula with this leaf's numbers: numbers, + − × ÷ ( ) and min(a, b), with exactly
  // the value of the unrounded points. Nothing where there are none.
  void (*formula)(const LeafInput&, const LeafResult&, std::string& out);
};

// All methods, by name.
std::span<const TreeMethod* const> tree_methods();
// nullptr if there is no such method.
const TreeMethod* find_tree_method(std::string_view name);

// The method a leaf is scored by: a computed one as the tree names it; else the one that fits what
// was given (criteria met: checklist, points: judged, a rating: rating); else the tree's.
const TreeMethod& leaf_method(const IndicatorNode& leaf, const GivenToLeaf& given);

inline LeafResult missing_leaf() {
  return {.outcome = LeafOutcome::missing};
}

// The share of the weight that `part` ÷ `whole` is, at most all and never below 0. Required: whole
// above 0.
LeafResult share_of_weight(const Decimal& weight, const Decimal& part, const Decimal& whole);
// Its formula: "2 × 80 ÷ 100", "2" or "0".
void append_share_of_weight(std::string& out, const Decimal& weight, const Decimal& part,
                            const Decimal& whole);

}  // namespace pbs
