// SPDX-License-Identifier: MIT
#include "score/tree_method.hpp"

#include "score/formula.hpp"

namespace pbs {

namespace {

// Methods of every tree, by the name of their file.
constexpr std::string_view kChecklist = "checklist";
constexpr std::string_view kJudged = "judged";
constexpr std::string_view kRating = "rating";

std::string_view method_name(const IndicatorNode& leaf, const GivenToLeaf& given) {
  if (given.met != nullptr && !leaf.criteria.empty()) return kChecklist;
  if (given.points) return kJudged;
  if (given.rating) return kRating;
  return leaf.method;
}

}  // namespace

const TreeMethod* find_tree_method(std::string_view name) {
  for (const TreeMethod* method : tree_methods()) {
    if (method->name == name) return method;
  }
  return nullptr;
}

const TreeMethod& leaf_method(const IndicatorNode& leaf, const GivenToLeaf& given) {
  const TreeMethod* const named = find_tree_method(leaf.method);
  if (named != nullptr && named->computed) return *named;
  const TreeMethod* const fitting = find_tree_method(method_name(leaf, given));
  return fitting != nullptr ? *fitting : *find_tree_method(kJudged);
}

LeafResult share_of_weight(const Decimal& weight, const Decimal& part, const Decimal& whole) {
  if (part.sign() <= 0) return {};
  if (part >= whole) return {.points = weight};
  return {.points = Fraction(weight) * part / whole};
}

void append_share_of_weight(std::string& out, const Decimal& weight, const Decimal& part,
                            const Decimal& whole) {
  if (part.sign() <= 0) {
    out += '0';
  } else if (part >= whole) {
    append_formula(out, weight);
  } else {
    append_formula(out, weight, " × ", part, " ÷ ", whole);
  }
}

}  // namespace pbs
