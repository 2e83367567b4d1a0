// SPDX-License-Identifier: MIT
#include "recheck/row_facts.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "model/unit.hpp"
#include "score/comparison.hpp"
#include "score/row.hpp"
#include "validate/row_words.hpp"
#include "validate/target_reader_words.hpp"

namespace pbs {

namespace {

ActualKind kind_of(const Indicator& row) {
  return row.actual ? row.actual->kind : ActualKind::none;
}

bool readable(const Stated<Target>& target) {
  return target && target->kind != TargetKind::none && target->kind != TargetKind::unreadable;
}

bool needs_number(const Target& target) {
  return target.numeric() || target.kind == TargetKind::tiers;
}

bool word_counts_as_met(const Indicator& row, const Policy& policy) {
  return !policy.input.word_for_number_error && row.actual && row.actual->level == Level::achieved;
}

}  // namespace

bool not_applicable(const Indicator& row) {
  return kind_of(row) == ActualKind::not_applicable;
}

bool actual_missing(const Indicator& row, const Policy& policy) {
  const ActualKind kind = kind_of(row);
  if (kind == ActualKind::not_applicable || left_out(row)) return false;
  if (!readable(row.target)) return false;
  if (row.target->kind == TargetKind::words) {
    return kind == ActualKind::none && row.level.written.blank() && !row.level;
  }
  const ActualKind needed = needs_number(*row.target) ? ActualKind::number : ActualKind::date;
  return kind != needed && !word_counts_as_met(row, policy);
}

bool wrong_unit(const Indicator& row) {
  if (kind_of(row) != ActualKind::number || !readable(row.target)) return false;
  const Unit& actual = row.actual->unit;
  const Unit& target = row.target->unit;
  if (actual.bare() || target.bare() || actual.name == target.name) return false;
  if (actual.family == target.family && actual.family != UnitFamily::other) return false;
  return !comparable(actual, target);
}

bool fraction_for_percent(const Indicator& row) {
  if (kind_of(row) != ActualKind::number || !readable(row.target)) return false;
  const Decimal& actual = row.actual->value;
  const Decimal& target = row.target->value;
  const bool bare = row.actual->unit.bare() && row.target->unit.family == UnitFamily::percent;
  if (!bare || !row.target->numeric() || actual.sign() <= 0 || actual > Decimal(1)) return false;
  const bool positive = row.target->kind == TargetKind::at_least ||
                        row.target->kind == TargetKind::more_than ||
                        row.target->kind == TargetKind::equals;
  if (positive) return target >= Decimal(10);
  // 0.9 against ≤5% may well be 0.9 %; 0.04 is taken for 4 %.
  const Decimal hundredfold = Decimal(100) * actual;
  return target > Decimal(1) && hundredfold * Decimal(4) >= target &&
         hundredfold <= target * Decimal(4);
}

bool comparable_row(const Indicator& row, const Policy& policy) {
  if (!readable(row.target) || not_applicable(row) || actual_missing(row, policy)) return false;
  if (row.target->kind == TargetKind::words) return row_level(row).has_value();
  return !wrong_unit(row) && !fraction_for_percent(row);
}

bool missed(const Indicator& row, const Policy& policy) {
  if (word_counts_as_met(row, policy) && row.target->kind != TargetKind::words) return false;
  return !target_met(*row.target, row.actual.value.value_or(Actual{}), row_level(row), policy);
}

bool can_exceed(const Indicator& row, const Policy& policy) {
  if (!row.target || !row.target->numeric() || !row.actual) return false;
  const TargetKind kind = row.target->kind;
  const bool positive =
      kind == TargetKind::at_least || kind == TargetKind::more_than || kind == TargetKind::equals;
  return positive && row.target->value.sign() > 0 && row.actual->kind == ActualKind::number &&
         comparable_row(row, policy);
}

bool says_something(std::string_view words) {
  static constexpr std::string_view kNothing[] = {"暂无", "没有", "无偏差", "无说明"};
  words = trim(words);
  return !words.empty() && !says_not_applicable(words) &&
         std::find(std::begin(kNothing), std::end(kNothing), words) == std::end(kNothing);
}

Place row_place(const ScoredInput& in, const Indicator& row) {
  const Location at = row.id_text.place;
  return in.written.at(at.known() ? at : row.place);
}

Place self_evaluation_place(const ScoredInput& in) {
  const Project& project = in.written.project;
  return in.written.at(project.self_evaluation.known() ? project.self_evaluation : project.place);
}

Place execution_place(const ScoredInput& in) {
  const Budget& budget = in.written.project.budget;
  if (budget.executed.written.place.known()) return in.written.at(budget.executed.written.place);
  return in.written.at(budget.place.known() ? budget.place : in.written.project.place);
}

}  // namespace pbs
