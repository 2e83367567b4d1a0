// SPDX-License-Identifier: MIT
// The result for one project (`pbs: scorecard/1`): points, grade and why. It carries everything any
// report prints, so a report made from scorecards equals one made from projects byte for byte.
//
// All views lie in the arena of whoever made the scorecard (the batch, or the JSON reader) or in
// the declaration's source; the scorecard never outlives them. Amounts are in `unit`, points in
// points, rates in percent. Decimals keep the scale they are printed with.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/arena.hpp"
#include "base/decimal.hpp"
#include "model/project.hpp"
#include "score/risk_score.hpp"
#include "score/row_score.hpp"
#include "score/stage_scores.hpp"
#include "score/year_change.hpp"
#include "source/rule_info.hpp"

namespace pbs {

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

// What only --explain says of a stage or row: a rule that had nothing to say and why, or a value of
// the policy that was applied. Known where an explanation was asked for only; it is not part of the
// written scorecard.
struct CardNote {
  bool unapplied = true;
  std::string_view part;  // stage as `--explain ID/…` names it, or purchase, target, dimensions …
  std::string_view key;   // of a row; of a period its last day; empty: of the whole part
  std::string_view rule;  // id of a rule, or path of a policy value
  Mark mark = Mark::setting;
  Words text;
};

struct CardSource {
  std::size_t input = 0;  // number in the whole expanded input list, from 1
  std::string_view path;
  std::size_t document = 1;
  std::size_t line = 1;
  std::string_view sha256;
};

// What the rules over many projects compare, so that they can be applied to scorecards as well:
// digests of 64 bits in hexadecimal, empty where it is not stated (see recheck/portfolio_facts.hpp).
struct CardMatch {
  std::string_view contract, supplier_code, supplier_name, targets, service;
  std::optional<Decimal> approved;  // 元
};

struct Scorecard {
  CardStatus status = CardStatus::not_scored;
  std::string_view id, name;
  std::optional<int> year;
  std::string_view department, purchaser, supplier;
  std::string_view supplier_id;
  std::string_view catalogue, service_class, service_kind;
  std::string_view unit, objective, indicator_set;
  bool key_project = false;
  std::optional<Decimal> contract_amount;
  std::string_view contract_procedure, contract_signed, contract_start, contract_end;
  CardSource source;
  std::string_view policy_id, policy_sha256;
  std::string_view as_of;  // the day of judgement, YYYY-MM-DD; empty: nothing is judged late
  std::optional<ExAnteScore> ex_ante;
  std::optional<TargetReviewScore> target_review;
  std::optional<TargetApprovalScore> target_approval;
  List<MonitoringScore> monitoring;
  std::optional<SelfEvaluationScore> self_evaluation;
  List<EvaluationScore> evaluations;
  // By Dimension; absent where nothing that counts belongs to it.
  std::array<std::optional<DimensionScore>, 4> dimensions;
  std::optional<ResultScore> result;
  std::optional<UseOfResultsScore> use_of_results;
  std::optional<RectificationScore> rectification;
  List<PublicationScore> publication;
  List<DutyScore> duties;
  std::optional<RiskScore> risk;          // with a self-evaluation
  std::optional<YearChange> year_change;  // with --compare
  List<CardFinding> findings;
  List<CardAllowed> allowed;
  List<CardNote> notes;
  CardMatch match;
  List<std::string_view> withheld;  // what a public copy leaves out; empty: nothing
};

}  // namespace pbs
