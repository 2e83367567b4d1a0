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

CardPlace card_place(const RowContext& context, Location at) {
  if (!context.input.explain || !at.known()) return {};
  const LineColumn place = context.input.source.line_column(at.begin);
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
  out.place = card_place(context, budget.place);
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
  out.place = card_place(context, row.place);
}

}  // namespace pbs
