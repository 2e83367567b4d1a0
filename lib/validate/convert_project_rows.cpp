// SPDX-License-Identifier: MIT
// The third-level rows: what each states, completed and corrected by the indicator set.
#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "declaration/vocabulary.hpp"
#include "validate/convert.hpp"
#include "validate/convert_internal.hpp"
#include "validate/convert_project_binding.hpp"
#include "validate/convert_project_rows.hpp"

namespace pbs {
namespace {

std::string_view identifier(const Vocabulary& vocabulary, int index) {
  return index < 0 ? std::string_view{} : vocabulary.terms[static_cast<std::size_t>(index)].id;
}

void identify(RowConversion& r) {
  r.row.place = r.written.place;
  r.row.id = r.written.id.stated();
  r.row.name = r.written.name.stated();
  r.row.id_text = !r.written.id.blank()     ? r.written.id
                  : !r.written.name.blank() ? r.written.name
                                            : Text{{}, r.written.place, false};
  r.scalars().about(r.row.key());
  if (r.node == nullptr) return;
  r.row.bound = true;
  if (r.node->name.empty()) return;
  if (!r.row.name.empty() && r.row.name != r.node->name) {
    report_difference(r.c, *r.node, "name", r.written.name, r.node->name);
  }
  r.row.name = r.node->name;
}

void convert_class(RowConversion& r) {
  const Text& text = r.written.indicator_class;
  const Scheme scheme = r.c.policy.scheme;
  r.row.group = r.written.group.stated();
  r.row.indicator_class = {
      class_of(r.scalars().word(text, kIndicatorClassWords), text.value, scheme), text};
  if (r.node == nullptr || !r.node->indicator_class) return;
  // 成本指标 in the set means what this project's policy says.
  const std::string_view in_set = r.node->indicator_class.written.value;
  const auto index = static_cast<int>(*r.node->indicator_class);
  const std::optional<IndicatorClass> of_set = class_of(index, in_set, scheme);
  const bool same = r.row.indicator_class.value == of_set;
  if (r.row.indicator_class && !same) report_difference(r.c, *r.node, "class", text, in_set);
  if (!same) r.row.indicator_class = {of_set, r.of_set(in_set)};
  if (r.row.group.empty()) r.row.group = r.node->group;
}

void convert_method(RowConversion& r) {
  const Text& text = r.written.method;
  const std::string_view own = identifier(kMethodWords, r.scalars().word(text, kMethodWords));
  r.row.method.written = text;
  if (!own.empty()) r.row.method.value = own;
  if (r.node == nullptr || r.node->method.empty()) return;
  if (!own.empty() && own != r.node->method) {
    report_difference(r.c, *r.node, "method", text, r.node->method);
  }
  if (own != r.node->method) r.row.method = {r.node->method, r.of_set(r.node->method)};
}

void convert_dimension(RowConversion& r) {
  const Text& text = r.written.dimension;
  const int index = r.scalars().word(text, kDimensionWords);
  r.row.dimension.written = text;
  if (index >= 0) r.row.dimension.value = static_cast<Dimension>(index);
  if (r.node == nullptr || !r.node->dimension) return;
  const std::string_view in_set = r.node->dimension.written.value;
  const bool same = r.row.dimension.value == r.node->dimension.value;
  if (r.row.dimension && !same) report_difference(r.c, *r.node, "dimension", text, in_set);
  if (!same) r.row.dimension = {r.node->dimension.value, r.of_set(in_set)};
}

void convert_weight(RowConversion& r) {
  r.row.weight = r.scalars().points(r.written.weight);
  if (r.node == nullptr || !r.node->weight || !r.written.weight.blank()) return;
  const std::string_view in_set = r.node->weight.written.value;
  r.row.weight = {r.node->weight.value, r.of_set(in_set)};
  report_taken(r.c, *r.node, r.row.id_text.place, "weight", in_set);
}

void convert_evidence(RowConversion& r) {
  for (const Text& text : r.written.evidence) {
    if (!text.blank()) r.row.evidence.append(r.c.arena, text);
  }
  if (r.node == nullptr || r.node->evidence.empty() || !r.row.evidence.empty()) return;
  std::string names;
  for (const std::string& name : r.node->evidence) {
    r.row.evidence.append(r.c.arena, r.of_set(name));
    if (!names.empty()) names += ", ";
    names += name;
  }
  report_taken(r.c, *r.node, r.row.id_text.place, "evidence", names);
}

void convert_level(RowConversion& r) {
  r.row.level.written = r.written.level;
  const int level = r.scalars().word(r.written.level, kLevelWords);
  if (level >= 0) r.row.level.value = static_cast<Level>(level);
}

// Values of earlier years, in the target's unit; they mean nothing beside words.
void convert_history(RowConversion& r) {
  if (!r.row.target || !r.row.target->numeric()) return;
  for (const TextEntry& entry : r.written.history) {
    const Stated<int> year = r.scalars().year(entry.key);
    if (!year || entry.value.blank()) continue;
    const Actual value = read_actual(entry.value.value, *r.row.target, r.c.policy, *year);
    if (value.kind == ActualKind::not_applicable) continue;
    if (value.kind == ActualKind::number) {
      r.row.history.append(r.c.arena, {*year, value.value});
    } else {
      r.scalars().not_a_number(entry.value, "5.5%");
    }
  }
}

// What is to be reached by a date (ML-11), in the target's unit; it means nothing beside words.
void convert_milestones(RowConversion& r) {
  for (const TextEntry& entry : r.written.milestones) {
    const Stated<Date> date = r.scalars().date(entry.key);
    if (!date || entry.value.blank() || !r.row.target || !r.row.target->numeric()) continue;
    const Actual value = read_actual(entry.value.value, *r.row.target, r.c.policy, r.c.year);
    if (value.kind == ActualKind::number) {
      r.row.milestones.append(r.c.arena, {*date, value.value, entry.key.place});
    } else {
      r.scalars().not_a_number(entry.value, "40");
    }
  }
}

void convert_survey(RowConversion& r) {
  const SurveyDeclaration& written = r.written.survey;
  if (!written.place.known()) return;
  r.row.survey.present = true;
  r.row.survey.sample = r.scalars().quantity(written.sample);
  r.row.survey.questions = r.scalars().quantity(written.questions);
  r.row.survey.date = r.scalars().date(written.date);
}

void convert_remainder(RowConversion& r) {
  Indicator& row = r.row;
  ScalarReader& scalars = r.scalars();
  row.claimed = scalars.points(r.written.claimed);
  row.review_points = scalars.points(r.written.review.points);
  row.review_reason = r.written.review.reason.stated();
  row.deduction = scalars.points(r.written.deduction);
  row.basis = identifier(kBasisWords, scalars.word(r.written.basis, kBasisWords));
  row.collection =
      identifier(kCollectionWords, scalars.word(r.written.collection, kCollectionWords));
  row.monitor_basis =
      identifier(kMonitorBasisWords, scalars.word(r.written.monitor_basis, kMonitorBasisWords));
  row.reason = r.written.reason;
  row.remedy = r.written.remedy;
  for (const BreakdownDeclaration& part : r.written.breakdown) {
    row.breakdown.append(r.c.arena,
                         {part.name.stated(), part.target.stated(), part.actual.stated()});
  }
}

void convert_row(RowConversion r) {
  identify(r);
  convert_class(r);
  convert_method(r);
  convert_dimension(r);
  convert_row_values(r);
  convert_level(r);
  convert_weight(r);
  convert_evidence(r);
  convert_history(r);
  convert_milestones(r);
  convert_survey(r);
  convert_remainder(r);
}

}  // namespace

std::optional<IndicatorClass> class_of(int index, std::string_view word, Scheme scheme) {
  if (index < 0) return std::nullopt;
  const auto named = static_cast<IndicatorClass>(index);
  if (named != IndicatorClass::output_cost && named != IndicatorClass::cost) return named;
  const auto& terms = kIndicatorClassWords.terms;
  const auto& both = terms[static_cast<std::size_t>(IndicatorClass::cost)].zh;
  if (std::find(both.begin(), both.end(), word) == both.end()) return named;
  return scheme == Scheme::new2021 ? IndicatorClass::cost : IndicatorClass::output_cost;
}

void convert_rows(Conversion& c) {
  SetBinding binding(c.set, c.arena);
  c.project.indicators.reserve(c.arena, c.written.indicators.size());
  for (const IndicatorDeclaration& written : c.written.indicators) {
    Indicator& row = c.project.indicators.append(c.arena);
    const IndicatorNode* node = binding.bind(written);
    convert_row({c, written, row, node});
    if (node == nullptr && c.set != nullptr) report_unbound(c, written, row.id_text);
    if (binding.bound_before() && written.id.blank()) {
      c.scalars.raise(ConversionRule::repeated_id, row.id_text.place).with("id", node->id);
    }
  }
  report_unlisted(c, binding);
  report_repeated_ids(c);
}

}  // namespace pbs
