// SPDX-License-Identifier: MIT
// The self-evaluation's part of a scorecard, and what all parts share.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/arena.hpp"
#include "base/decimal.hpp"
#include "model/project.hpp"

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
  bool finished = false;                // stated so
  std::string_view cite;
  List<SourceScore> sources;
  CardPlace place;
  MethodNote note = MethodNote::none;
  CardPlace weight_place, adjusted_place, executed_place, claimed_place;  // while scoring only
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
  // The numbers (in the target's unit) and days behind them, for whoever computes the points anew.
  // direction: at_least, more_than, at_most, less_than, equals, between, by, within, tiers or empty
  std::string_view direction;
  std::optional<Decimal> target_value, target_upper, actual_value, deduction;
  std::string_view target_from, target_date, actual_date;  // YYYY-MM-DD
  std::array<std::optional<Decimal>, 4> target_tiers;      // lower bounds of 优 良 中 差
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
  // Of the operands of the formula; known while scoring only. Line 0: not stated in the project.
  CardPlace weight_place, target_place, actual_place, level_place, claimed_place, review_place;
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

// 自评 against 复核.
struct DifferenceScore {
  Decimal points;               // claimed total − review total
  std::optional<Decimal> rate;  // of the claimed total, percent, 2 decimals
  std::string_view level;       // truthful, partly_inflated, seriously_inflated
  std::string_view cite;
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
  std::optional<DifferenceScore> difference;
  std::string_view explanation;
  std::string_view submitted;
  bool near_boundary = false;  // the total is within 0.05 of a grade boundary
};

}  // namespace pbs
