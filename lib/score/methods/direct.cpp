// SPDX-License-Identifier: MIT
// 直接赋分 direct: yes or no.
//
//   met: w        not met: 0, or w − the row's stated deduction (never below 0)
//
// 财预〔2021〕101号 (confirmed); a stated deduction in place of 0 is a policy setting. It compares
// only and divides by nothing, so it is the one way to score a negative target (QN-06). A
// qualitative row is met by the level 达成 and pending without a level; the reviewer's points
// (复核分), held to 0 … w, go before both.
#include "score/comparison.hpp"
#include "score/formula.hpp"
#include "score/level_band.hpp"
#include "score/method.hpp"

namespace pbs {

namespace {

enum class Case { met, reviewed, pending, deducted, lost };

bool fits(const Target& target) {
  return target.kind != TargetKind::tiers;
}

Case judge(const MethodInput& in) {
  if (in.target.kind == TargetKind::words) {
    if (in.review) return Case::reviewed;
    if (!in.level) return Case::pending;
  }
  if (target_met(in.target, in.actual, in.level, in.policy)) return Case::met;
  if (!in.deduction || *in.deduction >= in.weight) return Case::lost;
  return in.deduction->sign() <= 0 ? Case::met : Case::deducted;
}

MethodResult score(const MethodInput& in) {
  switch (judge(in)) {
    case Case::met:
      return {.points = in.weight};
    case Case::reviewed:
      return {.points = held_points(*in.review, in.weight)};
    case Case::pending:
      return {.outcome = MethodOutcome::pending, .high = in.weight};
    case Case::deducted:
      return {.points = Fraction(in.weight) - *in.deduction};
    case Case::lost:
      break;
  }
  return {};
}

void formula(const MethodInput& in, const MethodResult&, std::string& out) {
  switch (judge(in)) {
    case Case::met:
      append_formula(out, in.weight);
      return;
    case Case::reviewed:
      append_formula(out, held_points(*in.review, in.weight));
      return;
    case Case::pending:
      return;
    case Case::deducted:
      append_formula(out, in.weight, " − ", *in.deduction);
      return;
    case Case::lost:
      out += '0';
      return;
  }
}

constexpr WorkedExample kExamples[] = {
    {"10", "≥100%", "100%", "", "10.00"},                 // met
    {"10", "≥100%", "99.9%", "", "0.00"},                 // missed
    {"10", "≥100%", "99.9%", "", "6.00", "4"},            // with a stated deduction
    {"10", "≤5", "5", "", "10.00"},                       // a ceiling kept
    {"5", "2024年12月31日前", "2025-01-01", "", "0.00"},  // a day late
    {"10", "制度健全", "达成", "", "10.00"},
    {"10", "制度健全", "部分达成", "", "0.00"},
};

}  // namespace

extern const ScoringMethod method_direct = {
    .name = "direct",
    .title = {"直接赋分", "all or nothing"},
    .rule = {"达到指标值得 w；未达到得 0，或扣除该行注明的扣分（不低于 0）。",
             "A target met earns w; missed, 0, or w less the row's stated deduction (not below "
             "0)."},
    .policy_keys = "scoring.strict_signs scoring.equal_over input.negative_actual",
    .cite = {"财预〔2021〕101号", "", Mark::confirmed},
    .proportional = false,
    .fits = fits,
    .score = score,
    .formula = formula,
    .examples = kExamples,
};

}  // namespace pbs
