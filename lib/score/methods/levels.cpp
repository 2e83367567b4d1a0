// SPDX-License-Identifier: MIT
// 评判等级赋分 levels: a qualitative target and one of three levels, each with a band of points.
//
//   达成年度指标                      [0.8 w, w]
//   部分达成年度指标并具有一定效果      [0.6 w, 0.8 w)
//   未达成年度指标且效果较差            [0, 0.6 w)
//
// Levels and bands: 财预〔2020〕10号 (confirmed); the shares are the policy's
// scoring.levels.bounds. The evaluator chooses the points inside the band (observed); what counts
// is, in this order,
//
//   the reviewer's points (复核分), held to 0 … w,
//   the claimed points when they are inside the band of the level, else 0,
//   without either, full points for 达成, and for the others the band itself: the row is pending.
//
// Words that are no level leave the row pending between 0 and w.
#include "score/level_band.hpp"

#include "score/formula.hpp"
#include "score/method.hpp"

namespace pbs {

namespace {

enum class Case { chosen, refused, open };

bool fits(const Target& target) {
  return target.kind == TargetKind::words;
}

// `points` receives the chosen ones.
Case judge(const MethodInput& in, Decimal& points) {
  points = Decimal();
  if (in.review) {
    points = held_points(*in.review, in.weight);
    return Case::chosen;
  }
  if (!in.level) return Case::open;
  if (in.claimed) {
    if (!in_band(*in.level, *in.claimed, level_band(*in.level, in.weight, in.policy))) {
      return Case::refused;
    }
    points = *in.claimed;
    return Case::chosen;
  }
  if (*in.level != Level::achieved) return Case::open;
  points = in.weight;
  return Case::chosen;
}

MethodResult score(const MethodInput& in) {
  Decimal points;
  switch (judge(in, points)) {
    case Case::chosen:
      return {.points = points};
    case Case::refused:
      return {.note = MethodNote::outside_band};
    case Case::open:
      break;
  }
  MethodResult pending{.outcome = MethodOutcome::pending, .high = in.weight};
  if (in.level) {
    const PointsRange band = level_band(*in.level, in.weight, in.policy);
    pending.low = band.low;
    pending.high = band.high;
  }
  return pending;
}

void formula(const MethodInput& in, const MethodResult&, std::string& out) {
  Decimal points;
  if (judge(in, points) != Case::open) append_formula(out, points);
}

constexpr WorkedExample kExamples[] = {
    {"15", "明显改善", "达成", "14", "14.00"},         // chosen inside [12, 15]
    {"10", "明显改善", "达成", "8", "8.00"},           // the lower bound belongs to the band
    {"10", "明显改善", "达成", "", "10.00"},           // nothing chosen: full points
    {"10", "明显改善", "部分达成", "7", "7.00"},       // inside [6, 8)
    {"10", "明显改善", "部分达成", "8", "0.00"},       // outside: 8 belongs to 达成
    {"6.67", "明显改善", "部分达成", "5.34", "0.00"},  // the bounds are 4.00 and 5.34
    {"10", "明显改善", "未达成", "5.99", "5.99"},      // missed, inside [0, 6)
    {"10", "明显改善", "部分达成", "", "6.00–8.00"},   // pending
};

}  // namespace

extern const ScoringMethod method_levels = {
    .name = "levels",
    .title = {"评判等级赋分", "levels with bands"},
    .rule =
        {"定性指标分三级，各有分档（scoring.levels，下限含本数）：达成年度指标、部分达成年度指标并"
         "具有一定效果、未达成年度指标且效果较差。取复核分，其次取自评分；自评分不在档内得 "
         "0；均无时，"
         "达成得 w，其余待定。",
         "A qualitative row has one of three levels, each with a band of points "
         "(scoring.levels, lower bounds inclusive): achieved, partly achieved, missed. The "
         "reviewer's points count, else the claimed ones; claimed points outside the band "
         "count 0; without either, achieved gives w and the others are pending."},
    .policy_keys = "scoring.levels rounding",
    .cite = {"财预〔2020〕10号", "", Mark::confirmed},
    .proportional = false,
    .fits = fits,
    .score = score,
    .formula = formula,
    .examples = kExamples,
};

}  // namespace pbs
