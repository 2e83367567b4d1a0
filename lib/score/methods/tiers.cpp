// SPDX-License-Identifier: MIT
// 分档赋分 tiers: the row itself declares what 优, 良, 中 are; what they earn is the policy's.
//
//   w × share of the best tier whose threshold the actual reaches; below all: the share of 差
//
// Observed in a form of 2019 (优 100, 良 90, 中 85, 差 below 85). Points per tier are a policy
// setting, scoring.tiers. A threshold printed for 差 says where 中 ends and decides nothing.
#include <algorithm>

#include "score/method.hpp"
#include "score/steps.hpp"

namespace pbs {

namespace {

constexpr std::size_t kPoor = 3;  // 差

bool fits(const Target& target) {
  return target.kind == TargetKind::tiers && target.tier_count > 0;
}

const Decimal& share(const MethodInput& in) {
  const auto& shares = in.policy.scoring.tier_shares;
  const std::size_t count = std::min(static_cast<std::size_t>(in.target.tier_count), kPoor);
  for (std::size_t i = 0; i < count; ++i) {
    if (in.actual.value >= in.target.tiers[i]) return shares[i];
  }
  return shares[kPoor];
}

MethodResult score(const MethodInput& in) {
  return {.points = Fraction(in.weight) * share(in)};
}

void formula(const MethodInput& in, const MethodResult&, std::string& out) {
  append_share(out, in.weight, share(in));
}

constexpr WorkedExample kExamples[] = {
    {"10", "优100% / 良90% / 中85%", "100%", "", "10.00"},   // 优
    {"10", "优100% / 良90% / 中85%", "99.99%", "", "8.00"},  // 良
    {"10", "优100% / 良90% / 中85%", "85%", "", "6.00"},     // 中, exactly
    {"10", "优100% / 良90% / 中85%", "84.9%", "", "0.00"},   // 差: missed
    {"10", "优100% / 良90%", "89%", "", "0.00"},             // no 中 declared
};

}  // namespace

extern const ScoringMethod method_tiers = {
    .name = "tiers",
    .title = {"分档赋分", "declared tiers"},
    .rule = {"指标自定优、良、中的界限：得 w × 所达最高档的比例；低于最低档按差计。",
             "The row declares the thresholds of 优, 良, 中: w × the share of the best tier "
             "reached; below the lowest, the share of 差."},
    .policy_keys = "scoring.tiers rounding",
    .cite = {"河北绩效自评表(2019年)", "", Mark::observed},
    .proportional = false,
    .fits = fits,
    .score = score,
    .formula = formula,
    .examples = kExamples,
};

}  // namespace pbs
