// SPDX-License-Identifier: MIT
#include "score/row.hpp"

#include "score/comparison.hpp"
#include "score/grading.hpp"
#include "score/method_choice.hpp"

namespace pbs {

namespace {

enum class Answer { given, missing, not_applicable, full_by_word };

bool needs_number(const Target& target) {
  return target.numeric() || target.kind == TargetKind::tiers;
}

Answer answer_in_words(const Indicator& row, ActualKind kind) {
  if (row_level(row) || row.review_points) return Answer::given;
  return kind == ActualKind::none ? Answer::missing : Answer::given;
}

Answer answer_of(const Indicator& row, const Policy& policy) {
  const ActualKind kind = row.actual ? row.actual->kind : ActualKind::none;
  if (kind == ActualKind::not_applicable) return Answer::not_applicable;
  if (row.target->kind == TargetKind::words) return answer_in_words(row, kind);
  const ActualKind needed = needs_number(*row.target) ? ActualKind::number : ActualKind::date;
  if (kind == needed) return Answer::given;
  const bool says_met = row.actual && row.actual->level == Level::achieved;
  return says_met && !policy.input.word_for_number_error ? Answer::full_by_word : Answer::missing;
}

// A row counts with the points that are printed (RO-01).
void set_points(RowContext& context, const Fraction& exact, const Decimal& weight,
                IndicatorScore& out) {
  const PrintedPoints printed = printed_points(exact, weight, context.input.policy);
  if (!printed.exact) out.exact = context.arena.keep(exact.to_string());
  out.points = printed.points;
  context.tally.add_points(weight, printed.points);
}

void set_pending(RowContext& context, const Fraction& low, const Fraction& high,
                 const Decimal& weight, IndicatorScore& out) {
  const Policy& policy = context.input.policy;
  out.status = RowStatus::pending;
  out.low = printed_points(low, weight, policy).points;
  out.high = printed_points(high, weight, policy).points;
  context.tally.add_pending(weight, *out.low, *out.high);
}

// A row decided by the policy and not by a method.
void set_fixed(RowContext& context, const Decimal& points, const Decimal& weight,
               IndicatorScore& out) {
  if (context.input.explain) {
    points.append_to(context.formula);
    out.formula = context.take_formula();
  }
  set_points(context, points, weight, out);
}

void set_missing(RowContext& context, const Decimal& weight, IndicatorScore& out) {
  out.status = RowStatus::missing;
  switch (context.input.policy.input.missing) {
    case MissingActual::zero:
      set_fixed(context, Decimal(), weight, out);
      return;
    case MissingActual::exclude:
      context.tally.exclude(weight);
      return;
    case MissingActual::pending:
      set_pending(context, Fraction(), weight, weight, out);
      return;
  }
}

void set_not_applicable(RowContext& context, const Decimal& weight, IndicatorScore& out) {
  out.status = RowStatus::not_applicable;
  if (context.input.policy.input.not_applicable_excluded) {
    context.tally.exclude(weight);
  } else {
    set_fixed(context, Decimal(), weight, out);
  }
}

MethodInput method_input(const Indicator& row, const Policy& policy) {
  MethodInput in{.policy = policy,
                 .weight = *row.weight,
                 .target = *row.target,
                 .actual = row.actual.value.value_or(Actual{}),
                 .level = row_level(row),
                 .claimed = row.claimed.value,
                 .review = row.review_points.value,
                 .deduction = row.deduction.value};
  if (needs_number(in.target)) in.actual.value = counted_actual(in.target, in.actual, policy);
  return in;
}

void apply_method(RowContext& context, const ScoringMethod& method, const Indicator& row,
                  IndicatorScore& out) {
  const MethodInput in = method_input(row, context.input.policy);
  const MethodResult result = method.score(in);
  out.note = result.note;
  if (context.input.explain) {
    method.formula(in, result, context.formula);
    out.formula = context.take_formula();
  }
  if (result.outcome == MethodOutcome::pending) {
    set_pending(context, result.low, result.high, in.weight, out);
  } else {
    out.status = RowStatus::scored;
    set_points(context, result.points, in.weight, out);
  }
}

std::string_view direction_of(TargetKind kind) {
  switch (kind) {
    case TargetKind::at_least: return "at_least";
    case TargetKind::more_than: return "more_than";
    case TargetKind::at_most: return "at_most";
    case TargetKind::less_than: return "less_than";
    case TargetKind::equals: return "equals";
    case TargetKind::between: return "between";
    case TargetKind::by: return "by";
    case TargetKind::within: return "within";
    case TargetKind::tiers: return "tiers";
    default: return {};
  }
}

void keep_target(const Target& target, Arena& arena, IndicatorScore& out) {
  if (target.numeric()) out.target_value = target.value;
  if (target.kind == TargetKind::between) out.target_upper = target.upper;
  if (target.kind == TargetKind::within) out.target_from = arena.keep(target.date_from.to_string());
  if (target.dated()) out.target_date = arena.keep(target.date.to_string());
  if (target.kind != TargetKind::tiers) return;
  for (std::size_t i = 0; i < static_cast<std::size_t>(target.tier_count); ++i) {
    out.target_tiers.at(i) = target.tiers.at(i);
  }
}

void keep_values(const Indicator& row, Arena& arena, IndicatorScore& out) {
  out.deduction = row.deduction.value;
  out.direction = direction_of(row.target->kind);
  if (out.direction.empty()) return;
  keep_target(*row.target, arena, out);
  if (!row.actual) return;
  if (row.actual->kind == ActualKind::number) out.actual_value = row.actual->value;
  if (row.actual->kind == ActualKind::date) out.actual_date = arena.keep(row.actual->date.to_string());
}

void cite_method(RowContext& context, const MethodChoice& choice, IndicatorScore& out) {
  out.method = choice.method->name;
  if (!context.input.explain) return;
  out.cite = choice.source == MethodSource::stated ? cite_text(choice.method->cite, context.arena)
                                                   : context.cites.of(choice.source);
}

void score_answer(RowContext& context, const MethodChoice& choice, const Indicator& row,
                  IndicatorScore& out) {
  cite_method(context, choice, out);
  if (context.input.explain) keep_values(row, context.arena, out);
  switch (answer_of(row, context.input.policy)) {
    case Answer::given:
      apply_method(context, *choice.method, row, out);
      return;
    case Answer::full_by_word:
      out.status = RowStatus::scored;
      set_fixed(context, *row.weight, *row.weight, out);
      return;
    case Answer::missing:
      set_missing(context, *row.weight, out);
      return;
    case Answer::not_applicable:
      set_not_applicable(context, *row.weight, out);
      return;
  }
}

}  // namespace

std::optional<Level> row_level(const Indicator& row) {
  if (row.level) return *row.level;
  return row.actual ? row.actual->level : std::nullopt;
}

void score_row(RowContext& context, const Indicator& row, IndicatorScore& out) {
  context.tally.add_claimed(row.claimed.value);
  MethodChoice choice;
  if (why_unscored(row, context.input.policy, choice) == Unscored::no) {
    score_answer(context, choice, row, out);
  } else {
    context.tally.unscored = true;
    out.status = RowStatus::unscored;
  }
  const bool pending = out.status == RowStatus::pending;
  if (out.points || pending) {
    context.tally.add_review(row.review_points.value, pending ? *out.low : *out.points, pending);
  }
}

}  // namespace pbs
