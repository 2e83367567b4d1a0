// SPDX-License-Identifier: MIT
// The result for one project (`pbs: scorecard/1`): points, grade and why. It carries everything any
// report prints, so a report made from scorecards equals one made from projects byte for byte.
//
// All views lie in the arena of whoever made the scorecard (the batch, or the JSON reader) or in
// the declaration's source; the scorecard never outlives them. Amounts are in `unit`, points in
// points, rates in percent. Decimals keep the scale they are printed with.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/arena.hpp"
#include "base/decimal.hpp"
#include "model/project.hpp"
#include "source/rule_info.hpp"

namespace pbs {

// `pending` is also a project whose self-evaluation has not begun (a target declaration): it has no
// self_evaluation, no result and no total, and nothing is wrong with it.
enum class CardStatus : std::uint8_t { scored, pending, no_total, not_scored };
// A row has points when it is scored, and when it is missing or not applicable and the policy gives
// such rows 0; without points it does not count.
enum class RowStatus : std::uint8_t { scored, pending, missing, not_applicable, unscored };
std::string_view status_name(CardStatus);
std::string_view status_name(RowStatus);

// Why points are what they are, where a rule has to speak of it. Known while scoring only: it is
// not part of the written scorecard.
enum class MethodNote : std::uint8_t {
  none,
  outside_band,    // levels: the claimed points are not in the level's band
  equal_exceeded,  // equal: the actual is above an exact target
  over_budget,     // execution: more executed than budgeted
  unfinished_full  // execution_steps: not finished although all is spent
};

// 1-based place in the project's file.
struct CardPlace {
  std::size_t line = 0;
  std::size_t column = 0;
};

struct SourceScore {
  std::string_view name;
  std::optional<Decimal> approved, adjusted, executed;
};

// The budget-execution row (预算执行率).
struct ExecutionScore {
  RowStatus status = RowStatus::unscored;
  std::optional<Decimal> weight;
  std::optional<Decimal> approved, adjusted, executed, received;
  std::optional<Decimal> rate;  // recomputed, percent, 2 decimals
  std::optional<Decimal> points;
  std::string_view exact;  // reduced fraction where rounding lost digits, else empty
  std::string_view method;
  std::string_view formula;
  std::optional<Decimal> claimed;       // claimed points
  std::optional<Decimal> claimed_rate;  // percent
  std::string_view cite;
  List<SourceScore> sources;
  CardPlace place;
  MethodNote note = MethodNote::none;
};

struct BreakdownScore {
  std::string_view name, target, actual;
};

struct SurveyScore {
  bool present = false;
  std::string_view sample, questions, date;
};

struct IndicatorScore {
  std::string_view id;  // empty when the row has none
  std::string_view name;
  std::string_view indicator_class;  // identifier, for example output.quantity
  std::string_view group;
  std::string_view dimension;  // identifier or empty
  std::optional<Decimal> weight;
  std::string_view target;  // as written
  std::string_view actual;  // as written
  std::string_view level;   // achieved, partial, missed or empty
  std::string_view method;
  std::string_view formula;
  RowStatus status = RowStatus::unscored;
  std::optional<Decimal> points;
  std::optional<Decimal> low, high;  // of a pending row
  std::string_view exact;
  std::optional<Decimal> claimed;
  std::optional<Decimal> review;
  std::string_view review_reason;
  std::string_view reason, remedy;
  List<std::string_view> evidence;
  List<BreakdownScore> breakdown;
  SurveyScore survey;
  std::string_view cite;
  CardPlace place;
  MethodNote note = MethodNote::none;
};

struct TotalGrade {
  Decimal total;
  Grade grade = Grade::poor;
};

// Where rows that do not apply were taken out and the rest was brought back to the full points.
struct Rescaling {
  Decimal points;  // Σ printed points of the rows that count, pending ones at their worst
  Decimal weight;  // Σ their weights
  Decimal full;    // the points they are brought to
};

struct SelfEvaluationScore {
  ExecutionScore execution;
  List<IndicatorScore> indicators;
  std::optional<TotalGrade> total;  // absent while pending and for no_total
  std::optional<TotalGrade> worst, best;
  Decimal rounding;  // total − Σ printed points; with rescaling the whole difference
  std::optional<Rescaling> rescaling;
  std::optional<Decimal> claimed_total;  // stated, else Σ claimed
  bool claimed_total_stated = false;
  std::string_view claimed_grade;
  std::optional<Decimal> review_total;  // Σ (review, else points); absent when nothing was reviewed
  std::string_view explanation;
  std::string_view submitted;
  bool near_boundary = false;  // the total is within 0.05 of a grade boundary
};

// The grade that counts for gates, ranks and the use of results.
struct ResultScore {
  std::string_view from;  // finance, department, self_evaluation
  Decimal total;          // worst end of an interval
  Grade grade = Grade::poor;
};

struct CardValue {
  std::string_view name;
  std::string_view text;
  bool number = false;
};

// A finding as it stands in a scorecard: rule, place and numbers; words come from the catalogue.
struct CardFinding {
  std::string_view rule;
  Severity severity = Severity::error;
  std::string_view path;  // only when not the project's own file
  CardPlace place;
  std::string_view subject;
  List<CardValue> values;
  std::string_view second_path;
  CardPlace second;  // line 0: none
};

// A finding that a comment in the project's file allows: it does not count.
struct CardAllowed {
  std::string_view rule;
  Severity severity = Severity::error;
  CardPlace place;
  std::string_view reason;
  std::string_view until;  // last day, YYYY-MM-DD; empty: for ever
};

struct CardSource {
  std::size_t input = 0;  // number in the whole expanded input list, from 1
  std::string_view path;
  std::size_t document = 1;
  std::size_t line = 1;
  std::string_view sha256;
};

struct Scorecard {
  CardStatus status = CardStatus::not_scored;
  std::string_view id, name;
  std::optional<int> year;
  std::string_view department, purchaser, supplier;
  std::string_view catalogue, service_class, service_kind;
  std::string_view unit, objective, indicator_set;
  bool key_project = false;
  std::optional<Decimal> contract_amount;
  CardSource source;
  std::string_view policy_id, policy_sha256;
  std::optional<SelfEvaluationScore> self_evaluation;
  std::optional<ResultScore> result;
  List<CardFinding> findings;
  List<CardAllowed> allowed;
};

}  // namespace pbs
