// SPDX-License-Identifier: MIT
#include "score/result.hpp"

namespace pbs {

namespace {

constexpr std::string_view kSelfEvaluation = "self_evaluation";

std::optional<ResultScore> self_evaluation_result(const Scorecard& card) {
  if (!card.self_evaluation) return std::nullopt;
  const SelfEvaluationScore& score = *card.self_evaluation;
  const std::optional<TotalGrade>& counts = score.total ? score.total : score.worst;
  if (!counts) return std::nullopt;
  return ResultScore{kSelfEvaluation, counts->total, counts->grade};
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

// The latest evaluation of this kind that has a result; nullptr when there is none.
const EvaluationScore* latest(std::string_view kind, const Scorecard& card) {
  const EvaluationScore* found = nullptr;
  for (const EvaluationScore& score : card.evaluations) {
    if (score.kind != kind || !result_of(kind, score)) continue;
    if (found == nullptr || is_later(score, *found)) found = &score;
  }
  return found;
}

}  // namespace

std::optional<ResultScore> result_that_counts(const Scorecard& card, const Policy& policy) {
  for (const std::string& kind : policy.grade_from) {
    if (kind == kSelfEvaluation) {
      if (const auto result = self_evaluation_result(card)) return result;
    } else if (const EvaluationScore* const evaluation = latest(kind, card)) {
      return result_of(kind, *evaluation);
    }
  }
  return std::nullopt;
}

std::string_view day_of_result(const Scorecard& card) {
  if (!card.result) return {};
  if (card.result->from == kSelfEvaluation) return card.self_evaluation->submitted;
  const EvaluationScore* const evaluation = latest(card.result->from, card);
  return evaluation == nullptr ? std::string_view{} : evaluation->origin.date;
}

}  // namespace pbs
