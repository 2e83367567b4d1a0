// SPDX-License-Identifier: MIT
#include "pipeline_project.hpp"

#include "base/text.hpp"
#include "recheck/card_notes.hpp"
#include "recheck/portfolio_rules.hpp"
#include "recheck/rule.hpp"
#include "recheck/suppression.hpp"
#include "score/stage.hpp"
#include "validate/convert.hpp"
#include "yaml/binder.hpp"

namespace pbs {

namespace {

// The year as far as it chooses the policy's version; conversion judges it.
std::optional<int> written_year(const Text& year) {
  const std::optional<Decimal> number = Decimal::parse(trim(year.stated()));
  if (!number || number->scale() != 0 || *number > Decimal(9999) || number->is_negative()) {
    return std::nullopt;
  }
  return static_cast<int>(number->coefficient());
}

}  // namespace

ProjectResult run_project(const ProjectSettings& settings, const SourceFile& source, Arena& arena,
                          FindingLog& log, std::size_t input) {
  ProjectResult result;
  auto& written = arena.make<ProjectDeclaration>();
  result.written = &written;
  result.whole = bind_document(source, settings.reader, kProjectRecord, &written, arena, log);

  bool nearest = false;
  const Policy& policy = *settings.policies.choose(settings.policy_id, std::nullopt,
                                                   written_year(written.year), &nearest);
  result.policy = &policy;
  const IndicatorSet* set = written.indicator_set.blank()
                                ? nullptr
                                : settings.indicators.find(written.indicator_set.value);
  auto& project = arena.make<Project>();
  result.project = &project;
  convert_project(source, written, policy, set, arena, project, log);
  score_project({project, policy, source, settings.explain, &settings.indicators, settings.as_of}, arena,
                result.card);

  const HandedInProject handed_in{source, written, project, result.whole, input};
  result.facts = project_facts(handed_in);
  if (settings.reg != nullptr) check_registered(handed_in, *settings.reg, result.facts, log);
  if (result.whole) {
    if (nearest) {
      log.add(*find_rule("C-09"), {&source, written.year.place})
          .with("year", std::string(written.year.stated()))
          .with("policy", policy.id);
    }
    const WrittenInput checked{source, written, project, policy, set, settings.as_of,
                             settings.stage};
    check_written(checked, log);
    check_scored({checked, result.card}, log);
    if (settings.notes) add_card_notes({checked, result.card}, arena, result.card);
    apply_suppressions(source, settings.reader, settings.as_of, log);
  } else {
    // What was read is a part only: its points would mislead.
    result.card.status = CardStatus::not_scored;
    result.card.self_evaluation.reset();
    result.card.result.reset();
  }
  log.sort_by_place();
  if (settings.explain) {
    result.card.allowed = allowed_on_card(log, arena);
    result.card.match = card_match(result.facts, arena);
  }
  return result;
}

}  // namespace pbs
