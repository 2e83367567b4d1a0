// SPDX-License-Identifier: MIT
// 绩效目标审核 target_review: eight points over 完整性, 相关性, 适当性 and 可行性 (domain
// rules 6.2, 6.3).
//
// 一般性项目 are ticked 优 良 中 差, 重点项目 have points of 100 (TR-01, TR-02: policy settings,
// with the bands of target_review.bands). What a grade means is confirmed by 财预〔2015〕88号: 优
// goes on to the budget, 良 may be completed first, 中 is revised and handed in again, 差 must not
// go on (TR-03 to TR-06). Nothing says how ratings add up: rated alone, a target has no total, and
// the grade that counts is the one the reviewer concludes. A point whose leaf names `rules` shows
// them: the form rules that the program checks beside what the reviewer judged.
#include <algorithm>

#include "score/grading.hpp"
#include "score/target_approval.hpp"
#include "score/tree_assessment.hpp"

namespace pbs {

namespace {

constexpr Cite kConsequence{"财预〔2015〕88号", "", Mark::confirmed};

bool by_points(const Assessment& review, const Policy& policy) {
  switch (policy.target_review.mode) {
    case ReviewMode::points:
      return true;
    case ReviewMode::ratings:
      return false;
    case ReviewMode::both:
      break;
  }
  return states_points(review);
}

// The standing of the bands and of what follows differ, so that both are named.
std::string_view cite_of(const TargetReviewScore& score, const Policy& policy, Arena& arena) {
  std::string text;
  if (score.result.total) {
    text.append("分档：").append(policy_cite(policy, "target_review.bands", arena));
  }
  if (!score.consequence.empty()) {
    text.append(text.empty() ? "" : "；").append("处理：").append(kConsequence.document);
  }
  return arena.keep(text);
}

// What the checks found is known later: recheck/form_checks.hpp counts it.
void list_form_rules(const std::vector<IndicatorNode>& nodes, Arena& arena,
                     List<NodeScore>& scores) {
  for (const IndicatorNode& node : nodes) {
    list_form_rules(node.nodes, arena, scores);
    if (node.rules.empty()) continue;
    NodeScore* const score = std::ranges::find(scores, node.path, &NodeScore::path);
    if (score == scores.end()) continue;
    for (const std::string& rule : node.rules) score->form.append(arena).rule = rule;
  }
}

void score_leaves(const ScoreInput& input, const IndicatorSet& set, Arena& arena,
                  TargetReviewScore& score) {
  const Assessment& review = input.project.stages.target_review;
  const bool points = by_points(review, input.policy);
  score.mode = points ? "points" : "ratings";
  const AssessedTree tree =
      assess(input, set, review, points ? AssessBy::points : AssessBy::ratings, nullptr, arena);
  score.nodes = tree_nodes(set, tree.leaves, input.policy, arena);
  list_form_rules(set.nodes, arena, score.nodes);
  if (points) {
    score.result = tree_total(tree.sums.range(), input.policy.target_review.bands, input.policy);
  }
}

// While pending, what all possible totals have in common.
std::optional<Grade> certain_grade(const TargetReviewScore& score) {
  const TreeTotal& result = score.result;
  if (result.total) return result.total->grade;
  if (result.worst && result.worst->grade == result.best->grade) return result.worst->grade;
  return grade_named(score.stated);
}

void score(const ScoreInput& input, Arena& arena, Scorecard& card) {
  card.target_approval = target_approval_score(input.project, arena);
  const Assessment& review = input.project.stages.target_review;
  if (!review.known()) return;
  const bool filled_in = states_points(review) || states_ratings(review);
  const IndicatorSet* const set =
      filled_in ? find_tree(input, review.tree, input.policy.target_review.tree, "target_review")
                : nullptr;
  TargetReviewScore& score = card.target_review.emplace();
  score.origin = stage_origin(review.date, review.by, set, arena);
  score.stated = review.conclusion.stated();
  if (set != nullptr) score_leaves(input, *set, arena, score);
  if (const std::optional<Grade> grade = certain_grade(score)) {
    score.consequence = consequence_of(*grade);
  }
  if (input.explain) score.cite = cite_of(score, input.policy, arena);
}

}  // namespace

extern const Stage stage_target_review = {
    .name = "target_review",
    .title = {"绩效目标审核", "target review"},
    .order = 20,
    .score = score,
};

}  // namespace pbs
