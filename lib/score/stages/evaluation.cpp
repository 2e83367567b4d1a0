// SPDX-License-Identifier: MIT
// 部门评价 and 财政评价 evaluation: an indicator tree of any depth, judged by one or several
// experts and computed from the project's own numbers.
//
// 财预〔2020〕10号 (confirmed): 百分制, four grades, the total is the sum of the indicators'
// points; purchased services follow it by reference. How several sheets are joined
// (evaluation.experts) and what becomes of a leaf without data (evaluation.missing) are policy
// settings. Where only the result was published, total and grade are as printed.
#include "score/difference.hpp"
#include "score/grading.hpp"
#include "score/tree_sheets.hpp"

namespace pbs {

namespace {

List<std::string_view> identifiers(const List<ClosedWord>& words, Arena& arena) {
  List<std::string_view> ids;
  for (const ClosedWord& word : words) {
    if (word) ids.append(arena, word.id);
  }
  return ids;
}

void take_stated(const Evaluation& written, const Policy& policy, EvaluationScore& score) {
  if (!written.total) return;
  score.stated = true;
  const std::optional<Grade> grade = grade_named(written.grade.id);
  const Grade by_total = grade_by(*written.total, policy.grade.bands, policy).grade;
  score.result.total = TotalGrade{*written.total, grade.value_or(by_total)};
}

void score_experts(const MarkedTree& tree, const Evaluation& written, const Policy& policy,
                   Arena& arena, EvaluationScore& score) {
  const bool several = written.sheets.size() > 1;
  if (several) score.experts_method = experts_method_name(policy.evaluation.experts);
  for (std::size_t i = 0; i < written.sheets.size(); ++i) {
    ExpertScore& expert = score.experts.append(arena);
    expert.expert = written.sheets[i].expert;
    expert.weight = written.sheets[i].weight.value;
    expert.total = tree.alone(i);
    if (several) expert.without = tree.without(i);
  }
}

// What the unit claims, or the recomputed total where it claims none, beyond this total. Nothing
// while one of the two is open.
std::optional<Decimal> gap_to(const Scorecard& card, const TreeTotal& result) {
  if (!card.self_evaluation || !result.total) return std::nullopt;
  const SelfEvaluationScore& own = *card.self_evaluation;
  if (claims_total(own)) return *own.claimed_total - result.total->total;
  if (!own.total) return std::nullopt;
  return own.total->total - result.total->total;
}

void score_one(const ScoreInput& input, const Evaluation& written, const Scorecard& card,
               Arena& arena, EvaluationScore& score) {
  const IndicatorSet* const set =
      find_tree(input, written.tree, input.policy.evaluation.tree, "evaluation");
  score.kind = written.kind.id;
  score.approaches = identifiers(written.approaches, arena);
  score.standards = identifiers(written.standards, arena);
  if (input.explain) score.cite = policy_cite(input.policy, "grade.bands", arena);
  if (set == nullptr || written.sheets.empty()) {
    score.origin = stage_origin(written.date, written.by, nullptr, arena);
    take_stated(written, input.policy, score);
    return;
  }
  score.origin = stage_origin(written.date, written.by, set, arena);
  const SelfEvaluationScore* const rows = card.self_evaluation ? &*card.self_evaluation : nullptr;
  const MarkedTree tree(input, *set, written, rows);
  score.nodes = tree.nodes(arena);
  score.result = tree.total();
  score_experts(tree, written, input.policy, arena, score);
}

void score(const ScoreInput& input, Arena& arena, Scorecard& card) {
  for (const Evaluation& written : input.project.stages.evaluations) {
    EvaluationScore& score = card.evaluations.append(arena);
    score_one(input, written, card, arena, score);
    score.gap = gap_to(card, score.result);
  }
}

}  // namespace

extern const Stage stage_evaluation = {
    .name = "evaluation",
    .title = {"部门评价和财政评价", "evaluation by department or finance"},
    .order = 50,
    .score = score,
};

}  // namespace pbs
