// SPDX-License-Identifier: MIT
// rows 自评指标: the points of the project's own rows of a class (`of`), as recomputed and printed
// in the self-evaluation, in proportion to their weights: w × Σ points ÷ Σ weights. Nobody types a
// number twice. `of: output` takes all rows of 产出, `of: output.quantity` those of 数量. Rows that
// do not count in the self-evaluation do not count here; pending ones make the leaf pending.
//
// A policy setting: no document says how a leaf takes over rows of the target.
#include "score/formula.hpp"
#include "score/tree_method.hpp"

namespace pbs {

namespace {

bool is_of(std::string_view row_class, std::string_view of) {
  return row_class.starts_with(of) &&
         (row_class.size() == of.size() || row_class[of.size()] == '.');
}

struct RowSums {
  Fraction weight, low, high;
  bool pending = false;
  bool any = false;
};

// Calls with every row that counts: it has points, or an interval.
template <typename Visit>
void for_each_row(const LeafInput& in, Visit visit) {
  if (in.self_evaluation == nullptr || in.leaf.of.empty()) return;
  for (const IndicatorScore& row : in.self_evaluation->indicators) {
    const bool counts = row.points || (row.low && row.high);
    if (counts && row.weight && is_of(row.indicator_class, in.leaf.of)) visit(row);
  }
}

RowSums sums(const LeafInput& in) {
  RowSums result;
  for_each_row(in, [&](const IndicatorScore& row) {
    result.any = true;
    result.pending = result.pending || !row.points;
    result.weight += *row.weight;
    result.low += row.points ? *row.points : *row.low;
    result.high += row.points ? *row.points : *row.high;
  });
  return result;
}

LeafResult score(const LeafInput& in) {
  const RowSums rows = sums(in);
  if (!rows.any || rows.weight.sign() <= 0) return missing_leaf();
  const auto share = [&](const Fraction& points) {
    return Fraction(in.weight) * points / rows.weight;
  };
  if (rows.pending) {
    return {.outcome = LeafOutcome::pending, .low = share(rows.low), .high = share(rows.high)};
  }
  return {.points = share(rows.low)};
}

// "a", or "(a + b)".
void append_sum(const LeafInput& in, std::optional<Decimal> IndicatorScore::*number,
                std::string& out) {
  std::size_t count = 0;
  for_each_row(in, [&](const IndicatorScore&) { ++count; });
  if (count > 1) out += '(';
  bool first = true;
  for_each_row(in, [&](const IndicatorScore& row) {
    append_formula(out, first ? "" : " + ", *(row.*number));
    first = false;
  });
  if (count > 1) out += ')';
}

void formula(const LeafInput& in, const LeafResult& result, std::string& out) {
  if (result.outcome != LeafOutcome::points) return;
  append_formula(out, in.weight, " × ");
  append_sum(in, &IndicatorScore::points, out);
  out += " ÷ ";
  append_sum(in, &IndicatorScore::weight, out);
}

}  // namespace

extern const TreeMethod tree_method_rows = {
    .name = "rows",
    .title = {"取自评指标得分", "points of the project's own rows"},
    .rule = {"取项目自身该类指标复算得分：分值 × 得分之和 ÷ 分值之和。",
             "The recomputed points of the project's rows of the class: weight × Σ points ÷ "
             "Σ weights."},
    .policy_keys = "rounding",
    .cite = {"政策参数(默认)", "", Mark::setting},
    .computed = true,
    .score = score,
    .formula = formula,
};

}  // namespace pbs
