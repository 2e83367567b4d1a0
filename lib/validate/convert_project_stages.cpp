// SPDX-License-Identifier: MIT
// The stages of a project: approval of the target, assessments, evaluations, rectification and
// publication. Monitoring: convert_project_monitoring.cpp.
#include <limits>

#include "declaration/vocabulary.hpp"
#include "validate/convert.hpp"
#include "validate/convert_internal.hpp"

namespace pbs {
namespace {

void convert_target_approval(Conversion& c) {
  const TargetApprovalDeclaration& written = c.written.target_approval;
  if (!written.place.known()) return;
  TargetApproval& approval = c.project.stages.target_approval;
  ScalarReader& scalars = c.scalars;
  scalars.about("target_approval");
  approval.place = written.place;
  approval.submitted = scalars.date(written.submitted);
  approval.with_budget = {scalars.flag(written.with_budget), written.with_budget};
  approval.approved = scalars.date(written.approved);
  approval.by = convert_performer(scalars, written.by);
  approval.budget_approved = scalars.date(written.budget_approved);
  approval.budget_by = convert_performer(scalars, written.budget_by);
  for (const TargetChangeDeclaration& from : written.changes) {
    TargetChange& change = approval.changes.append(c.arena);
    change.place = from.place;
    change.date = scalars.date(from.date);
    change.by = convert_performer(scalars, from.by);
    change.with_budget = {scalars.flag(from.with_budget), from.with_budget};
    change.reason = from.reason;
  }
}

Assessment convert_assessment(Conversion& c, const AssessmentDeclaration& written,
                              std::string_view subject) {
  Assessment assessment;
  if (!written.place.known()) return assessment;
  ScalarReader& scalars = c.scalars;
  scalars.about(subject);
  assessment.place = written.place;
  assessment.tree = written.tree;
  assessment.date = scalars.date(written.date);
  assessment.by = convert_performer(scalars, written.by);
  for (const TextEntry& entry : written.points) {
    assessment.leaves.append(c.arena, {entry.key, scalars.points(entry.value), {}});
  }
  for (const TextEntry& entry : written.ratings) {
    assessment.leaves.append(c.arena,
                             {entry.key, {}, closed_word(scalars, entry.value, kGradeWords)});
  }
  assessment.conclusion = written.conclusion;
  return assessment;
}

// The number of a criterion; nothing, with a finding, when it is no whole number.
std::optional<int> criterion(ScalarReader& scalars, const Text& text) {
  const Stated<Decimal> number = scalars.points(text);
  if (!number) return std::nullopt;
  const Decimal whole = number->normalised();
  constexpr int kMost = std::numeric_limits<int>::max();
  if (whole.scale() == 0 && !whole.is_negative() && whole <= Decimal(kMost)) {
    return static_cast<int>(whole.coefficient());
  }
  scalars.not_a_number(text, "1");
  return std::nullopt;
}

void convert_cell(Conversion& c, const Keyed<CellDeclaration>& written, SheetCell& cell) {
  cell.path = written.key;
  cell.place = written.value.place;
  cell.points = c.scalars.points(written.value.points);
  for (const Text& text : written.value.met) {
    cell.states_met = true;
    if (const std::optional<int> met = criterion(c.scalars, text)) cell.met.append(c.arena, *met);
  }
  cell.reason = written.value.reason;
}

void convert_sheets(Conversion& c, const EvaluationDeclaration& written, Evaluation& evaluation) {
  for (const SheetDeclaration& from : written.sheets) {
    Sheet& sheet = evaluation.sheets.append(c.arena);
    sheet.place = from.place;
    sheet.expert = from.expert.stated();
    sheet.weight = c.scalars.points(from.weight);
    for (const Keyed<CellDeclaration>& cell : from.cells) {
      convert_cell(c, cell, sheet.cells.append(c.arena));
    }
  }
}

void convert_evaluations(Conversion& c) {
  ScalarReader& scalars = c.scalars;
  scalars.about("evaluations");
  for (const EvaluationDeclaration& written : c.written.evaluations) {
    Evaluation& evaluation = c.project.stages.evaluations.append(c.arena);
    evaluation.place = written.place;
    evaluation.kind = closed_word(scalars, written.kind, kEvaluationKindWords);
    evaluation.tree = written.tree;
    evaluation.date = scalars.date(written.date);
    evaluation.approaches = closed_words(c, written.approaches, kApproachWords);
    evaluation.by = convert_performer(scalars, written.by);
    evaluation.standards = closed_words(c, written.standards, kStandardWords);
    evaluation.total = scalars.points(written.total);
    evaluation.grade = closed_word(scalars, written.grade, kGradeWords);
    convert_sheets(c, written, evaluation);
  }
}

void convert_rectification(Conversion& c) {
  const RectificationDeclaration& written = c.written.rectification;
  if (!written.place.known()) return;
  Stages& stages = c.project.stages;
  c.scalars.about("rectification");
  stages.rectification = written.place;
  stages.rectification_due = c.scalars.date(written.due);
  stages.rectification_done = c.scalars.date(written.done);
}

void convert_publication(Conversion& c) {
  ScalarReader& scalars = c.scalars;
  scalars.about("publication");
  for (const PublicationDeclaration& written : c.written.publication) {
    Publication& entry = c.project.stages.publication.append(c.arena);
    entry.place = written.place;
    entry.what = closed_word(scalars, written.what, kPublicationWords);
    entry.by = convert_performer(scalars, written.by);
    entry.approved = scalars.date(written.approved);
    entry.published = scalars.date(written.published);
    entry.secret = {scalars.flag(written.secret), written.secret};
  }
}

}  // namespace

void convert_stages(Conversion& c) {
  Stages& stages = c.project.stages;
  convert_target_approval(c);
  stages.ex_ante = convert_assessment(c, c.written.ex_ante, "ex_ante");
  stages.target_review = convert_assessment(c, c.written.target_review, "target_review");
  convert_monitoring(c);
  convert_rectification(c);
  convert_evaluations(c);
  convert_publication(c);
  c.scalars.about("self_evaluation");
  stages.self_evaluation_by = convert_performer(c.scalars, c.written.self_evaluation.by);
}

}  // namespace pbs
