// SPDX-License-Identifier: MIT
// completion_rate 实际完成率: actual output ÷ planned output, over the project's rows of 数量指标,
// each capped at its target and weighed by its points: w × Σ wᵢ × min(1, Aᵢ ÷ Tᵢ) ÷ Σ wᵢ.
//
// The rate is that of the framework of 财预〔2020〕10号; how several rows are joined is a policy
// setting. Rows with a floor or an exact number count. Missing without such a row, or when one of
// them has no number as its actual.
#include "score/comparison.hpp"
#include "score/formula.hpp"
#include "score/tree_method.hpp"

namespace pbs {

namespace {

bool planned(const Indicator& row) {
  if (row.indicator_class.value != IndicatorClass::output_quantity) return false;
  if (!row.target || !row.weight || row.weight->sign() <= 0) return false;
  const TargetKind kind = row.target->kind;
  return (kind == TargetKind::at_least || kind == TargetKind::more_than ||
          kind == TargetKind::equals) &&
         row.target->value.sign() > 0;
}

bool applies(const Indicator& row) {
  return !row.actual || row.actual->kind != ActualKind::not_applicable;
}

Decimal done(const Indicator& row, const LeafInput& in) {
  return counted_actual(*row.target, *row.actual, in.policy);
}

template <typename Visit>
void for_each_row(const LeafInput& in, Visit visit) {
  for (const Indicator& row : in.project.indicators) {
    if (planned(row) && applies(row)) visit(row);
  }
}

LeafResult score(const LeafInput& in) {
  Fraction weights;
  Fraction earned;
  bool unknown = false;
  for_each_row(in, [&](const Indicator& row) {
    weights += *row.weight;
    if (!row.actual || row.actual->kind != ActualKind::number) {
      unknown = true;
    } else {
      earned += share_of_weight(*row.weight, done(row, in), row.target->value).points;
    }
  });
  if (unknown || weights.is_zero()) return missing_leaf();
  return {.points = Fraction(in.weight) * earned / weights};
}

void append_shares(const LeafInput& in, std::string& out) {
  bool first = true;
  for_each_row(in, [&](const Indicator& row) {
    if (!first) out += " + ";
    first = false;
    append_share_of_weight(out, *row.weight, done(row, in), row.target->value);
  });
}

void append_weights(const LeafInput& in, std::string& out) {
  bool first = true;
  for_each_row(in, [&](const Indicator& row) {
    append_formula(out, first ? "" : " + ", *row.weight);
    first = false;
  });
}

void formula(const LeafInput& in, const LeafResult& result, std::string& out) {
  if (result.outcome != LeafOutcome::points) return;
  append_formula(out, in.weight, " × (");
  append_shares(in, out);
  out += ") ÷ (";
  append_weights(in, out);
  out += ')';
}

}  // namespace

extern const TreeMethod tree_method_completion_rate = {
    .name = "completion_rate",
    .title = {"实际完成率", "completion rate"},
    .rule = {"各数量指标完成率（实际完成值 ÷ 指标值，至多为 1）按分值加权平均，再乘以分值。",
             "The mean of the quantity rows' completion (actual ÷ target, at most 1), weighed by "
             "their points, times the weight."},
    .policy_keys = "input.negative_actual rounding",
    .cite = {"政策参数(默认)", "", Mark::setting},
    .computed = true,
    .score = score,
    .formula = formula,
};

}  // namespace pbs
