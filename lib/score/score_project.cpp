// SPDX-License-Identifier: MIT
#include "score/stage.hpp"

#include "score/dimensions.hpp"
#include "score/result.hpp"
#include "score/stated_day.hpp"

namespace pbs {

namespace {

void copy_project(const Project& project, const Policy& policy, Arena& arena, Scorecard& card) {
  card.id = project.id.stated();
  card.name = project.name.stated();
  card.year = project.year.value;
  card.department = project.department;
  card.purchaser = project.purchaser;
  card.supplier = project.supplier;
  card.catalogue = project.catalogue;
  card.service_class = project.service_class;
  card.service_kind = project.service_kind;
  card.unit = project.unit;
  card.objective = project.objective;
  card.indicator_set = project.indicator_set;
  card.key_project = project.key_project;
  const Contract& contract = project.stages.contract;
  card.contract_amount = contract.amount.value;
  card.contract_procedure = contract.procedure.id;
  card.contract_signed = stated_day(contract.signed_on, arena);
  card.contract_start = stated_day(contract.start, arena);
  card.contract_end = stated_day(contract.end, arena);
  card.supplier_id = project.stages.supplier.code;
  card.policy_id = policy.id;
  card.policy_sha256 = policy.sha256;
}

CardStatus status_of(const Scorecard& card) {
  if (!card.self_evaluation) return CardStatus::pending;
  if (card.self_evaluation->total) return CardStatus::scored;
  return card.self_evaluation->worst ? CardStatus::pending : CardStatus::no_total;
}

}  // namespace

void score_project(const ScoreInput& input, Arena& arena, Scorecard& card) {
  copy_project(input.project, input.policy, arena, card);
  if (!input.project.identified()) {
    card.status = CardStatus::not_scored;
    return;
  }
  for (const Stage* stage : scoring_stages()) {
    if (stage->order < kAfterResult) stage->score(input, arena, card);
  }
  card.status = status_of(card);
  card.result = result_that_counts(card, input.policy);
  for (const Stage* stage : scoring_stages()) {
    if (stage->order >= kAfterResult) stage->score(input, arena, card);
  }
  score_dimensions(input.project, input.policy, card);
}

}  // namespace pbs
