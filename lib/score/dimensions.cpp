// SPDX-License-Identifier: MIT
#include "score/dimensions.hpp"

#include "model/dimension.hpp"
#include "score/identifiers.hpp"
#include "score/points_sum.hpp"
#include "score/printed_number.hpp"

namespace pbs {

namespace {

constexpr int kScoreDecimals = 2;

struct DimensionSum {
  PointsSum points;
  PointsSum weight;
  bool any = false;
};

class Dimensions {
 public:
  void add(std::optional<Dimension> dimension, const std::optional<Decimal>& points,
           const std::optional<Decimal>& weight) {
    if (!dimension || !points || !weight) return;
    DimensionSum& sum = sums_[static_cast<std::size_t>(*dimension)];
    sum.points.add(*points);
    sum.weight.add(*weight);
    sum.any = true;
  }

  bool any() const {
    for (const DimensionSum& sum : sums_) {
      if (sum.any) return true;
    }
    return false;
  }

  void finish(const Policy& policy, Scorecard& card) const {
    for (std::size_t i = 0; i < sums_.size(); ++i) {
      if (!sums_[i].any) continue;
      const Fraction points = sums_[i].points.value();
      const Fraction weight = sums_[i].weight.value();
      const std::optional<Decimal> exact_points = points.exact_decimal();
      const std::optional<Decimal> exact_weight = weight.exact_decimal();
      if (!exact_points || !exact_weight) continue;
      DimensionScore& out = card.dimensions[i].emplace();
      out.points = with_scale(*exact_points, policy.scale);
      out.weight = *exact_weight;
      if (weight.is_zero()) continue;
      out.score = printed_number(Fraction(100) * points / weight, kScoreDecimals, policy.rounding);
    }
  }

 private:
  // Sums lose the trailing zeros that points are printed with.
  static Decimal with_scale(const Decimal& number, int scale) {
    if (number.scale() >= scale || number >= Decimal::from_parts(power_of_ten(24), 0)) {
      return number;
    }
    return quantize(number, scale, Rounding::half_up);
  }

  std::array<DimensionSum, 4> sums_;
};

std::optional<Dimension> dimension_named(std::string_view name) {
  for (const Dimension dimension :
       {Dimension::economy, Dimension::efficiency, Dimension::effectiveness, Dimension::equity}) {
    if (identifier(dimension) == name) return dimension;
  }
  return std::nullopt;
}

// The evaluation that decided the result.
const EvaluationScore* deciding(const Scorecard& card) {
  const EvaluationScore* latest = nullptr;
  if (!card.result) return latest;
  for (const EvaluationScore& evaluation : card.evaluations) {
    const bool has_result = evaluation.result.total || evaluation.result.worst;
    if (evaluation.kind != card.result->from || !has_result) continue;
    const std::string_view date = evaluation.origin.date;
    const bool later = latest == nullptr || date.empty() || latest->origin.date.empty() ||
                       date >= latest->origin.date;
    if (later) latest = &evaluation;
  }
  return latest;
}

Dimensions of_evaluation(const EvaluationScore& evaluation) {
  Dimensions sums;
  for (const NodeScore& node : evaluation.nodes) {
    if (!node.method.empty()) sums.add(dimension_named(node.dimension), node.points, node.weight);
  }
  return sums;
}

Dimensions of_self_evaluation(const Project& project, const SelfEvaluationScore& score) {
  Dimensions sums;
  for (std::size_t i = 0; i < score.indicators.size(); ++i) {
    const IndicatorScore& row = score.indicators[i];
    sums.add(dimension_of(project.indicators[i]), row.points, row.weight);
  }
  sums.add(Dimension::efficiency, score.execution.points, score.execution.weight);
  return sums;
}

}  // namespace

void score_dimensions(const Project& project, const Policy& policy, Scorecard& card) {
  if (const EvaluationScore* const evaluation = deciding(card)) {
    const Dimensions sums = of_evaluation(*evaluation);
    if (sums.any()) {
      sums.finish(policy, card);
      return;
    }
  }
  if (card.self_evaluation) of_self_evaluation(project, *card.self_evaluation).finish(policy, card);
}

}  // namespace pbs
