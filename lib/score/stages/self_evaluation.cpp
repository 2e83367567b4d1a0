// SPDX-License-Identifier: MIT
// 绩效自评 self_evaluation: the execution row and every indicator row recomputed, added up and
// graded, beside what the unit claims and what a reviewer gave.
//
// 财预〔2020〕10号 (confirmed): the total is the sum of the indicators' points, and every row
// scores by its own weight; first-level points are only checked. The stage has not begun while no
// row has an actual, a level or claimed points and the file has no self_evaluation: a target
// declaration has no self-evaluation in its scorecard.
#include "score/difference.hpp"
#include "score/row.hpp"
#include "score/row_fields.hpp"
#include "score/stage.hpp"
#include "score/stated_day.hpp"

namespace pbs {

namespace {

void score(const ScoreInput& input, Arena& arena, Scorecard& card) {
  const Project& project = input.project;
  if (!self_evaluation_begun(project)) return;
  RowContext context(input, arena);
  SelfEvaluationScore& score = card.self_evaluation.emplace();
  copy_fields(context, project.budget, score.execution);
  score_execution(context, score.execution);
  score.indicators.reserve(arena, project.indicators.size());
  for (const Indicator& row : project.indicators) {
    IndicatorScore& out = score.indicators.append(arena);
    copy_fields(context, row, out);
    score_row(context, row, out);
  }
  score.claimed_grade = project.claimed_grade ? grade_name(*project.claimed_grade)
                                              : project.claimed_grade.written.stated();
  score.explanation = project.explanation;
  score.submitted = stated_day(project.submitted, arena);
  // The points of the budget alone are no evaluation.
  if (project.indicators.empty()) context.tally.unscored = true;
  finish_totals(context.tally, project.claimed_total.value, input.policy, score);
  score.difference = difference_of(score, input.policy, input.explain, arena);
}

}  // namespace

extern const Stage stage_self_evaluation = {
    .name = "self_evaluation",
    .title = {"绩效自评", "self-evaluation"},
    .order = 40,
    .score = score,
};

}  // namespace pbs
