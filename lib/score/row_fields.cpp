// SPDX-License-Identifier: MIT
#include "score/row_fields.hpp"

#include "score/identifiers.hpp"

namespace pbs {

namespace {

void copy_lists(Arena& arena, const Indicator& row, IndicatorScore& out) {
  for (const Text& evidence : row.evidence) out.evidence.append(arena, evidence.stated());
  for (const Breakdown& part : row.breakdown) {
    out.breakdown.append(arena, {part.name, part.target, part.actual});
  }
  out.survey.present = row.survey.present;
  out.survey.sample = row.survey.sample.written.stated();
  out.survey.questions = row.survey.questions.written.stated();
  out.survey.date = row.survey.date.written.stated();
}

}  // namespace

CardPlace card_place(const ScoreInput& input, Location at) {
  if (!input.explain || !at.known()) return {};
  const LineColumn place = input.source.line_column(at.begin);
  return {place.line, place.column};
}

void copy_fields(RowContext& context, const Budget& budget, ExecutionScore& out) {
  out.approved = budget.approved.value;
  out.adjusted = budget.adjusted.value;
  out.executed = budget.executed.value;
  out.received = budget.received.value;
  out.claimed = budget.claimed.value;
  out.claimed_rate = budget.execution_rate.value;
  for (const BudgetSource& source : budget.sources) {
    out.sources.append(context.arena, {source.name, source.approved.value, source.adjusted.value,
                                       source.executed.value});
  }
  out.place = card_place(context.input, budget.place);
  const StatedWeights& weights = context.input.project.weights;
  const Text& weight = budget.weight ? budget.weight.written : weights.execution.written;
  out.weight_place = card_place(context.input, weight.place);
  out.adjusted_place = card_place(context.input, budget.adjusted.written.place);
  out.executed_place = card_place(context.input, budget.executed.written.place);
  out.claimed_place = card_place(context.input, budget.claimed.written.place);
}

void copy_places(const ScoreInput& input, const Indicator& row, IndicatorScore& out) {
  out.place = card_place(input, row.place);
  out.weight_place = card_place(input, row.weight.written.place);
  out.target_place = card_place(input, row.target.written.place);
  out.actual_place = card_place(input, row.actual.written.place);
  out.level_place = card_place(input, row.level.written.place);
  out.claimed_place = card_place(input, row.claimed.written.place);
  out.review_place = card_place(input, row.review_points.written.place);
}

void copy_fields(RowContext& context, const Indicator& row, IndicatorScore& out) {
  out.id = row.id;
  out.name = row.name;
  if (row.indicator_class) out.indicator_class = identifier(*row.indicator_class);
  out.group = row.group;
  if (row.dimension) out.dimension = identifier(*row.dimension);
  out.weight = row.weight.value;
  out.target = text_of(row.target);
  out.actual = text_of(row.actual);
  if (const std::optional<Level> level = row_level(row)) out.level = identifier(*level);
  out.claimed = row.claimed.value;
  out.review = row.review_points.value;
  out.review_reason = row.review_reason;
  out.reason = row.reason.stated();
  out.remedy = row.remedy.stated();
  copy_lists(context.arena, row, out);
  copy_places(context.input, row, out);
}

}  // namespace pbs
