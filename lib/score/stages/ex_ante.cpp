// SPDX-License-Identifier: MIT
// 事前绩效评估 ex_ante: points of a tree (five aspects, confirmed by several texts) become a
// conclusion by the policy's ex_ante.bands (Q-17, a policy setting). Two things override what the
// points say, and both conclusions are shown:
//
//   B-09  a ground on which the service cannot be bought at all: negative list, a body that may not
//         buy, no budget. The grounds are confirmed by 财政部令第102号 arts. 10, 8, 16; that they
//         override the score is a policy setting.
//   ex_ante.aspect_min  the least share of the points of each first-level node, where set
//
// A budget counts as absent when 全年预算数 (or 年初预算数 while that is not stated) is 0: an
// assessment comes before the budget, so that a file without amounts is no ground.
#include <algorithm>
#include <string>

#include "model/eligibility.hpp"
#include "model/ex_ante_scope.hpp"
#include "score/cite_text.hpp"
#include "score/tree_assessment.hpp"

namespace pbs {

namespace {

constexpr Cite kNegativeList{"财政部令第102号", "第十条", Mark::confirmed};
constexpr Cite kPurchaser{"财政部令第102号", "第八条", Mark::confirmed};
constexpr Cite kBudget{"财政部令第102号", "第十六条", Mark::confirmed};

std::string_view conclusion_of(const Fraction& exact, const Policy& policy) {
  const Decimal total = round(exact, policy.grade.decimals, policy.rounding);
  const Fraction decisive = policy.grade.on_rounded ? Fraction(total) : exact;
  for (const ConclusionBand& band : policy.ex_ante.bands) {
    if (decisive >= Fraction(band.from)) return band.name;
  }
  return {};
}

std::string_view worst_conclusion(const Policy& policy) {
  return policy.ex_ante.bands.empty() ? std::string_view{} : policy.ex_ante.bands.back().name;
}

void set_total(const std::optional<TreeSums::Range>& range, const Policy& policy,
               ExAnteScore& score) {
  if (!range) return;
  const auto rounded = [&](const Fraction& exact) {
    return round(exact, policy.grade.decimals, policy.rounding);
  };
  const std::string_view worst = conclusion_of(range->low, policy);
  if (range->pending) {
    score.low = rounded(range->low);
    score.high = rounded(range->high);
    if (worst == conclusion_of(range->high, policy)) score.arithmetic = worst;
    return;
  }
  score.total = rounded(range->low);
  score.arithmetic = worst;
  score.rounding = (Fraction(*score.total) - range->printed).exact_decimal().value_or(Decimal());
}

bool below_least(const NodeScore& aspect, const Decimal& least) {
  if (!aspect.points || !aspect.weight) return false;
  return Fraction(*aspect.points) < Fraction(*aspect.weight) * least;
}

// The first aspect that stays below its least.
void check_aspects(const IndicatorSet& set, const Policy& policy, ExAnteScore& score) {
  if (!policy.ex_ante.aspect_min) return;
  for (const IndicatorNode& aspect : set.nodes) {
    const NodeScore* const node = std::ranges::find(score.nodes, aspect.path, &NodeScore::path);
    if (node == score.nodes.end() || !below_least(*node, *policy.ex_ante.aspect_min)) continue;
    score.below_least = node->path;
    return;
  }
}

void add_veto(std::string_view ground, std::string_view value, const Cite& cite,
              const ScoreInput& input, Arena& arena, ExAnteScore& score) {
  VetoScore& veto = score.vetoes.append(arena);
  veto.ground = ground;
  veto.value = value;
  if (input.explain) veto.cite = cite_text(cite, arena);
}

void check_vetoes(const ScoreInput& input, Arena& arena, ExAnteScore& score) {
  const Stages& stages = input.project.stages;
  if (on_negative_list(stages.negative_list)) {
    add_veto("negative_list", stages.negative_list.id, kNegativeList, input, arena, score);
  }
  const std::string_view buyer = stages.purchaser.type.id;
  if (!buyer.empty() && !may_purchase(buyer)) {
    add_veto("purchaser", buyer, kPurchaser, input, arena, score);
  }
  const Budget& budget = input.project.budget;
  const bool adjusted = !budget.adjusted.written.blank() || budget.adjusted;
  const Stated<Decimal>& amount = adjusted ? budget.adjusted : budget.approved;
  if (amount && amount->is_zero()) {
    add_veto("budget", arena.keep(amount->to_string()), kBudget, input, arena, score);
  }
}

void conclude(const Policy& policy, ExAnteScore& score) {
  score.conclusion = score.arithmetic.empty() ? score.stated : score.arithmetic;
  if (!score.vetoes.empty() || !score.below_least.empty()) {
    score.conclusion = worst_conclusion(policy);
  }
}

void tell_scope(const ScoreInput& input, Arena& arena, ExAnteScore& score) {
  score.compulsory = ex_ante_compulsory(input.project, input.policy);
  score.threshold = input.policy.ex_ante.threshold_yuan;
  if (!input.explain) return;
  std::string cite("范围：");
  cite.append(policy_cite(input.policy, "ex_ante.scope", arena)).append("；金额：");
  cite.append(policy_cite(input.policy, "ex_ante.threshold_yuan", arena));
  score.scope_cite = arena.keep(cite);
}

void score(const ScoreInput& input, Arena& arena, Scorecard& card) {
  const Assessment& written = input.project.stages.ex_ante;
  if (!written.known()) return;
  const IndicatorSet* const set =
      written.leaves.empty() ? nullptr
                             : find_tree(input, written.tree, input.policy.ex_ante.tree, "ex_ante");
  ExAnteScore& score = card.ex_ante.emplace();
  score.origin = stage_origin(written.date, written.by, set, arena);
  score.stated = written.conclusion.stated();
  if (set != nullptr) {
    const AssessedTree tree = assess(input, *set, written, AssessBy::points, nullptr, arena);
    score.nodes = tree_nodes(*set, tree.leaves, input.policy, arena);
    set_total(tree.sums.range(), input.policy, score);
    check_aspects(*set, input.policy, score);
  }
  tell_scope(input, arena, score);
  check_vetoes(input, arena, score);
  conclude(input.policy, score);
  if (input.explain) score.cite = policy_cite(input.policy, "ex_ante.bands", arena);
}

}  // namespace

extern const Stage stage_ex_ante = {
    .name = "ex_ante",
    .title = {"事前绩效评估", "ex-ante assessment"},
    .order = 10,
    .score = score,
};

}  // namespace pbs
