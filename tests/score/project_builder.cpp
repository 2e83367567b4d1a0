// SPDX-License-Identifier: MIT
#include "score/project_builder.hpp"

namespace pbs::test {

namespace {

Text text(std::string_view value) {
  return {value, {0, 1}, false};
}

std::string describe(const TotalGrade& total) {
  return total.total.to_string() + " " + std::string(grade_name(total.grade));
}

}  // namespace

std::optional<Decimal> optional_decimal(std::string_view digits) {
  if (digits.empty()) return std::nullopt;
  return Decimal::parse(digits).value();
}

ProjectBuilder::ProjectBuilder() {
  project.id = text("P-1");
  project.name = text("道路清扫");
  project.year.value = 2024;
  project.budget.adjusted.value = Decimal(100);
  project.budget.executed.value = Decimal(100);
}

Indicator& ProjectBuilder::row(std::string_view name, std::string_view weight, TargetKind kind,
                               std::string_view target, std::string_view actual) {
  Indicator& row = project.indicators.append(arena_);
  row.name = name;
  row.indicator_class.value = IndicatorClass::output_quantity;
  row.weight.value = optional_decimal(weight);
  row.target.value.emplace();
  row.target.value->kind = kind;
  row.target.value->text = target;
  if (kind != TargetKind::words) row.target.value->value = optional_decimal(target).value_or(Decimal());
  row.actual.value.emplace();
  row.actual.value->text = actual;
  if (const auto number = Decimal::parse(actual)) {
    row.actual.value->kind = ActualKind::number;
    row.actual.value->value = *number;
  }
  return row;
}

Indicator& ProjectBuilder::words(std::string_view weight, std::optional<Level> level,
                                 std::string_view claimed) {
  Indicator& added = row("环境面貌", weight, TargetKind::words, "明显改善", "");
  added.level.value = level;
  added.actual.value->kind = ActualKind::words;
  added.claimed.value = optional_decimal(claimed);
  return added;
}

const Scorecard& ProjectBuilder::score(bool explain) {
  card_ = Scorecard();
  score_project({project, policy, source_, explain, nullptr, as_of}, arena_, card_);
  return card_;
}

const SelfEvaluationScore& ProjectBuilder::self_evaluation() {
  return score().self_evaluation.value();
}

std::string ProjectBuilder::outcome() {
  const SelfEvaluationScore& score = self_evaluation();
  if (score.total) return describe(*score.total);
  if (score.worst) return describe(*score.worst) + " – " + describe(*score.best);
  return "none";
}

}  // namespace pbs::test
