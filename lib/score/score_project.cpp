// SPDX-License-Identifier: MIT
#include "score/stage.hpp"

#include "score/dimensions.hpp"
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

std::optional<ResultScore> self_evaluation_result(const Scorecard& card) {
  if (!card.self_evaluation) return std::nullopt;
  const SelfEvaluationScore& score = *card.self_evaluation;
  const std::optional<TotalGrade>& counts = score.total ? score.total : score.worst;
  if (!counts) return std::nullopt;
  return ResultScore{"self_evaluation", counts->total, counts->grade};
}

std::optional<ResultScore> result_of(std::string_view kind, const EvaluationScore& score) {
  const std::optional<TotalGrade>& counts =
      score.result.total ? score.result.total : score.result.worst;
  if (!counts) return std::nullopt;
  return ResultScore{kind, counts->total, counts->grade};
}

// Dates are written YYYY-MM-DD; without one, the order in the file is that of time.
bool is_later(const EvaluationScore& score, const EvaluationScore& than) {
  return score.origin.date.empty() || than.origin.date.empty() ||
         score.origin.date >= than.origin.date;
}

// The latest evaluation of this kind that has a result.
std::optional<ResultScore> evaluation_result(std::string_view kind, const Scorecard& card) {
  const EvaluationScore* latest = nullptr;
  for (const EvaluationScore& score : card.evaluations) {
    if (score.kind != kind || !result_of(kind, score)) continue;
    if (latest == nullptr || is_later(score, *latest)) latest = &score;
  }
  return latest == nullptr ? std::nullopt : result_of(kind, *latest);
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
  for (const std::string& kind : input.policy.grade_from) {
    card.result =
        kind == "self_evaluation" ? self_evaluation_result(card) : evaluation_result(kind, card);
    if (card.result) break;
  }
  for (const Stage* stage : scoring_stages()) {
    if (stage->order >= kAfterResult) stage->score(input, arena, card);
  }
  score_dimensions(input.project, input.policy, card);
}

}  // namespace pbs
