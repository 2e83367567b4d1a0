// SPDX-License-Identifier: MIT
// checklist 评价要点: each criterion met earns its points.
//
//   EW-04 (policy setting)  the weight is split evenly over the criteria: w × met ÷ all
//   EW-05 (observed)        every criterion carries its own points: Σ of those met, at most w
#include <algorithm>

#include "score/formula.hpp"
#include "score/tree_method.hpp"

namespace pbs {

namespace {

bool met(const LeafInput& in, std::size_t criterion) {
  return std::ranges::any_of(*in.given.met, [&](int number) {
    return number > 0 && static_cast<std::size_t>(number) == criterion + 1;
  });
}

bool carry_points(const LeafInput& in) {
  return std::ranges::all_of(
      in.leaf.criteria, [](const Criterion& one) { return one.points && one.points->sign() >= 0; });
}

std::int64_t count_met(const LeafInput& in) {
  std::int64_t count = 0;
  for (std::size_t i = 0; i < in.leaf.criteria.size(); ++i) count += met(in, i) ? 1 : 0;
  return count;
}

std::int64_t count_all(const LeafInput& in) {
  return static_cast<std::int64_t>(in.leaf.criteria.size());
}

Fraction sum_met(const LeafInput& in) {
  Fraction sum;
  for (std::size_t i = 0; i < in.leaf.criteria.size(); ++i) {
    if (met(in, i)) sum += *in.leaf.criteria[i].points;
  }
  return sum;
}

LeafResult score(const LeafInput& in) {
  if (in.given.met == nullptr || in.leaf.criteria.empty()) return missing_leaf();
  if (carry_points(in)) return {.points = std::min(sum_met(in), Fraction(in.weight))};
  return {.points = Fraction(in.weight) * Fraction(count_met(in), count_all(in))};
}

void append_sum(const LeafInput& in, std::string& out) {
  const bool above = sum_met(in) > Fraction(in.weight);
  if (above) append_formula(out, "min(", in.weight, ", ");
  bool first = true;
  for (std::size_t i = 0; i < in.leaf.criteria.size(); ++i) {
    if (!met(in, i)) continue;
    append_formula(out, first ? "" : " + ", *in.leaf.criteria[i].points);
    first = false;
  }
  if (above) out += ')';
}

void formula(const LeafInput& in, const LeafResult& result, std::string& out) {
  if (result.outcome != LeafOutcome::points) return;
  if (result.points.is_zero()) {
    out += '0';
  } else if (carry_points(in)) {
    append_sum(in, out);
  } else if (count_met(in) == count_all(in)) {
    append_formula(out, in.weight);
  } else {
    append_formula(out, in.weight, " × ", Decimal(count_met(in)), " ÷ ", Decimal(count_all(in)));
  }
}

}  // namespace

extern const TreeMethod tree_method_checklist = {
    .name = "checklist",
    .title = {"评价要点", "criteria met"},
    .rule =
        {"符合一个评价要点得一份：要点各有分值的，得所符合各要点分值之和（不超过分值）；没有的，"
         "分值由各要点平分。",
         "Each criterion met earns its points: its own where all carry points (at most the "
         "weight), else an even part of the weight."},
    .policy_keys = "rounding",
    .cite = {"政策参数(默认)", "", Mark::setting},
    .computed = false,
    .score = score,
    .formula = formula,
};

}  // namespace pbs
