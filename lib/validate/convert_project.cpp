// SPDX-License-Identifier: MIT
// A project declaration becomes a project: the header, the budget, the stated weights and what the
// unit claims. Rows: convert_project_rows.cpp; purchase and stages: convert_project_purchase.cpp,
// convert_project_stages.cpp.
#include <string>

#include "base/text.hpp"
#include "declaration/vocabulary.hpp"
#include "validate/convert.hpp"
#include "validate/convert_internal.hpp"

namespace pbs {
namespace {

constexpr std::string_view kUsualUnit = "万元";

void convert_unit(Conversion& c) {
  Project& project = c.project;
  const Text& unit = c.written.unit;
  project.unit = unit.blank() ? kUsualUnit : trim(unit.value);
  project.money = read_unit(project.unit);
  if (project.money.multiplier_only()) project.money.family = UnitFamily::money;
  if (project.money.family == UnitFamily::money && project.money.per.empty()) return;
  c.scalars.about("unit");
  c.scalars.raise(ConversionRule::not_an_amount, unit.place)
      .with("written", escape_for_message(unit.value))
      .with("example", "万元");
  project.unit = kUsualUnit;
  project.money = read_unit(kUsualUnit);
}

void convert_header(Conversion& c) {
  const ProjectDeclaration& written = c.written;
  Project& project = c.project;
  project.place = written.place;
  project.id = written.id;
  project.name = written.name;
  c.scalars.about("year");
  project.year = c.scalars.year(written.year);
  c.year = project.year.value.value_or(0);
  c.scalars.about("key_project");
  project.key_project = c.scalars.flag(written.key_project).value_or(false);
  project.objective = written.objective.stated();
  project.indicator_set = written.indicator_set.stated();
}

void convert_budget(Conversion& c) {
  const BudgetDeclaration& written = c.written.budget;
  if (!written.place.known()) return;
  Budget& budget = c.project.budget;
  ScalarReader& scalars = c.scalars;
  const Unit& money = c.project.money;
  scalars.about("budget");
  budget.place = written.place;
  budget.approved = scalars.amount(written.approved, money);
  budget.adjusted = scalars.amount(written.adjusted, money);
  budget.executed = scalars.amount(written.executed, money);
  budget.received = scalars.amount(written.received, money);
  budget.weight = scalars.points(written.weight);
  budget.execution_rate = scalars.percent(written.execution_rate);
  budget.claimed = scalars.points(written.claimed);
  budget.finished = {scalars.flag(written.finished), written.finished};
  for (const BudgetSourceDeclaration& row : written.sources) {
    BudgetSource& source = budget.sources.append(c.arena);
    scalars.about(row.name.stated());
    source.place = row.place;
    source.name = row.name.stated();
    source.approved = scalars.amount(row.approved, money);
    source.adjusted = scalars.amount(row.adjusted, money);
    source.executed = scalars.amount(row.executed, money);
  }
}

void convert_weights(Conversion& c) {
  const WeightsDeclaration& written = c.written.weights;
  if (!written.place.known()) return;
  StatedWeights& weights = c.project.weights;
  ScalarReader& scalars = c.scalars;
  scalars.about("weights");
  weights.place = written.place;
  weights.execution = scalars.range(written.execution);
  weights.output = scalars.range(written.output);
  weights.benefit = scalars.range(written.benefit);
  weights.satisfaction = scalars.range(written.satisfaction);
  weights.cost = scalars.range(written.cost);
  weights.other = scalars.range(written.other);
  weights.reason = written.reason.stated();
}

void convert_self_evaluation(Conversion& c) {
  const SelfEvaluationDeclaration& written = c.written.self_evaluation;
  if (!written.place.known()) return;
  Project& project = c.project;
  ScalarReader& scalars = c.scalars;
  scalars.about("self_evaluation");
  project.self_evaluation = written.place;
  project.submitted = scalars.date(written.submitted);
  project.claimed_total = scalars.points(written.total);
  project.claimed_grade.written = written.grade;
  if (const int grade = scalars.word(written.grade, kGradeWords); grade >= 0) {
    project.claimed_grade.value = static_cast<Grade>(grade);
  }
  project.explanation = written.explanation.stated();
}

void report_missing_set(Conversion& c) {
  const Text& set = c.written.indicator_set;
  if (c.set != nullptr || set.blank()) return;
  c.scalars.about("indicator_set");
  c.scalars.raise(ConversionRule::unknown_set, set.place)
      .with("set", escape_for_message(set.value));
}

}  // namespace

void convert_project(const SourceFile& source, const ProjectDeclaration& written,
                     const Policy& policy, const IndicatorSet* set, Arena& arena, Project& project,
                     FindingLog& log) {
  Conversion conversion{source, written, policy, set,
                        arena,  project, log,    ScalarReader(source, log)};
  convert_header(conversion);
  convert_unit(conversion);
  convert_budget(conversion);
  convert_weights(conversion);
  report_missing_set(conversion);
  convert_rows(conversion);
  convert_approval(conversion);
  convert_self_evaluation(conversion);
  convert_purchase(conversion);
  convert_stages(conversion);
}

}  // namespace pbs
