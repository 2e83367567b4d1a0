// SPDX-License-Identifier: MIT
// 整改 rectification: whether the policy asks for it after the grade that counts
// (use_of_results.by_grade.*.rectify, by kind of service where it says so), by when, and what became
// of it. The last day is the one the project states; else rectify_days calendar days after the
// evaluation that counts, where the policy sets them (both settings of the policy; A-03).
#include <algorithm>

#include "model/lateness.hpp"
#include "score/stage.hpp"
#include "score/stated_day.hpp"
#include "score/tree.hpp"
#include "score/use_by_policy.hpp"

namespace pbs {

namespace {

std::string_view status_of(const RectificationScore& score, const Lateness& late, bool stated) {
  if (!score.required && !stated) return "not_required";
  switch (late.state) {
    case Timeliness::done:
      return "done";
    case Timeliness::open:
      return "open";
    default:
      return "late";
  }
}

std::optional<Date> last_day(const Stages& stages, const UseOfResult* use, const Scorecard& card) {
  if (stages.rectification_due) return stages.rectification_due.value;
  if (use == nullptr || !use->rectify || !use->rectify_days) return std::nullopt;
  const std::optional<Date> from = Date::parse(day_of_result(card));
  return from ? std::optional(from->plus_days(*use->rectify_days)) : std::nullopt;
}

std::string_view cite_of(const ScoreInput& input, const ChosenUse& chosen, bool stated_due,
                         Arena& arena) {
  if (chosen.use == nullptr) return {};
  const bool by_days = !stated_due && chosen.use->rectify_days;
  return policy_cite(input.policy, chosen.path + (by_days ? ".rectify_days" : ".rectify"), arena);
}

void score(const ScoreInput& input, Arena& arena, Scorecard& card) {
  const Stages& stages = input.project.stages;
  const bool stated = stages.rectification.known();
  const ChosenUse chosen = chosen_use(card, input.policy);
  if (chosen.use == nullptr && !stated) return;
  RectificationScore& score = card.rectification.emplace();
  score.required = chosen.use != nullptr && chosen.use->rectify;
  const std::optional<Date> due = last_day(stages, chosen.use, card);
  if (due) score.due = arena.keep(due->to_string());
  score.done = stated_day(stages.rectification_done, arena);
  const Timing timing{due, stages.rectification_done.value, !score.done.empty()};
  score.status = status_of(score, lateness(timing, input.as_of), stated);
  if (input.explain) {
    score.cite = cite_of(input, chosen, stages.rectification_due.value.has_value(), arena);
  }
}

}  // namespace

extern const Stage stage_rectification = {
    .name = "rectification",
    .title = {"整改", "rectification"},
    .order = kAfterResult + 1,
    .score = score,
};

}  // namespace pbs
