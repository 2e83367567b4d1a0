// SPDX-License-Identifier: MIT
// The parts of a scorecard for the stages beside the self-evaluation. Views lie as those of the
// scorecard; dates are written YYYY-MM-DD; identifiers are those of the declaration's closed words.
#pragma once

#include <optional>
#include <string_view>

#include "base/arena.hpp"
#include "base/decimal.hpp"
#include "score/row_score.hpp"

namespace pbs {

// What one expert gave to a leaf.
struct ExpertPoints {
  std::string_view expert;
  std::optional<Decimal> points;
  CardPlace place;  // of the cell; known while scoring only
};

// A form rule that the program checks for a point of the target review, beside what the reviewer
// judged.
struct FormCheck {
  std::string_view rule;
  std::size_t findings = 0;  // 0: checked, nothing found
  std::string_view severity; // of the gravest finding
};

// A node of a scored tree, in the order of the indicator file. A leaf has a method; an inner node
// the sum of what lies below it.
struct NodeScore {
  std::string_view path, name;
  std::string_view dimension, content;
  std::optional<Decimal> weight;
  RowStatus status = RowStatus::unscored;
  std::optional<Decimal> points;
  std::optional<Decimal> low, high;  // while pending
  std::string_view exact;            // reduced fraction where rounding lost digits
  std::string_view method, formula;
  std::string_view rating;  // 优 良 中 差, of a rated leaf
  std::string_view reason;  // why points were taken off, as the evaluator gives it
  List<ExpertPoints> experts;     // where there is more than one sheet
  std::optional<Decimal> spread;  // greatest − least of the experts' points
  List<FormCheck> form;           // of a point of the target review
  std::string_view cite;
  CardPlace given_place;  // of what an evaluator gave first
};

// A total with what makes it up: Σ points of the leaves + rounding.
struct TreeTotal {
  std::optional<TotalGrade> total;  // absent while pending and where the tree cannot be scored
  std::optional<TotalGrade> worst, best;
  Decimal rounding;  // total − Σ printed points
};

// Who did it and with which indicator file.
struct StageOrigin {
  std::string_view tree;  // id of the indicator file, empty where none was found
  std::string_view tree_sha256;
  std::string_view date;
  std::string_view by;  // role
  std::string_view by_name;
  std::string_view commissioned_by;  // role, of a third party
  std::string_view selected;         // procedure by which a third party was chosen
  bool qualified = false;            // stated as qualified
};

// A ground on which an assessment cannot be supported whatever its points (B-09).
struct VetoScore {
  std::string_view ground;  // negative_list, purchaser, budget
  std::string_view value;   // what the project states
  std::string_view cite;
};

// 事前绩效评估.
struct ExAnteScore {
  StageOrigin origin;
  std::optional<Decimal> total;
  std::optional<Decimal> low, high;  // while pending
  Decimal rounding;
  std::string_view arithmetic;  // the conclusion by the policy's bands
  std::string_view conclusion;  // the one that holds: vetoes and least aspects override
  std::string_view stated;      // as the file states it
  std::string_view below_least; // path of the first-level node below ex_ante.aspect_min
  List<VetoScore> vetoes;
  bool compulsory = false;           // by the policy's scope and amount
  std::optional<Decimal> threshold;  // 元 from which it is compulsory
  std::string_view scope_cite;
  List<NodeScore> nodes;
  std::string_view cite;
};

// 绩效目标审核.
struct TargetReviewScore {
  StageOrigin origin;
  std::string_view mode;  // ratings, points
  TreeTotal result;
  std::string_view consequence;  // proceed, complete, resubmit, refuse (TR-03 to TR-06)
  std::string_view stated;       // conclusion as the file states it
  List<NodeScore> nodes;
  std::string_view cite;
};

// A row of a period of monitoring.
struct MonitoringRowScore {
  std::string_view id, name;
  std::string_view target, actual, expected;  // as written
  std::string_view basis;                     // linear, year_end, milestone
  std::string_view light;                     // red, yellow, green, blue; empty: not judged
  std::optional<Decimal> rate;                // v of ML-01, percent, 2 decimals
  std::string_view formula;
  std::string_view expected_light;  // of the value expected for the year against the whole target
  std::string_view outlook, cause, note;
  std::string_view cite;
  CardPlace place;
};

// A monitoring rule of a policy beside the lights that spoke: ML-12 (percent), ML-13 (percentage
// points), ML-14 (calendar days after the last day of the answer; working days to answer in).
struct MonitoringAlert {
  std::string_view rule;
  std::optional<Decimal> value, limit;
  std::string_view cite;
};

// One period of 绩效运行监控.
struct MonitoringScore {
  std::string_view through, submitted;
  std::size_t months = 0;  // elapsed, from January
  std::string_view by;
  std::optional<Decimal> adjusted, executed, expected_executed;
  std::optional<Decimal> rate;  // executed ÷ adjusted, percent
  std::string_view light;         // of the project: the worst of both lines
  std::string_view target_light;  // worst of the rows (ML-09)
  std::string_view budget_light;  // ML-08
  std::string_view budget_formula;
  List<MonitoringRowScore> rows;
  std::optional<Decimal> completion;  // mean completion of the targets, percent (ML-13)
  std::string_view outlook;           // the worst of the rows: impossible, possible, certain
  List<MonitoringAlert> alerts;
  std::string_view action;  // what finance decided, else what the light asks for
  std::string_view due;     // day by which to respond to a red light
  std::string_view report_by;  // day by which the period was to be handed in
  std::string_view review_by, review_date;  // the finance department's review
  std::string_view decided;                 // what it decided; empty: nothing yet
  bool suspended = false;  // no choice in time, and the policy suspends then (ML-14)
  std::string_view cite;
  CardPlace place, executed_place, adjusted_place;  // known while scoring only
};

// 目标批复 and its recorded adjustments (TR-07).
struct TargetChangeScore {
  std::string_view date, by, reason;
  bool with_budget = false;
};
struct TargetApprovalScore {
  std::string_view submitted, approved, by, budget_approved, budget_by;
  bool with_budget = false;  // handed in with the purchase budget
  bool together = false;     // target and budget approved by one body on one day
  List<TargetChangeScore> changes;
};

// An expert's sheet of an evaluation.
struct ExpertScore {
  std::string_view expert;
  std::optional<Decimal> weight;
  std::optional<TotalGrade> total;    // by this sheet alone
  std::optional<TotalGrade> without;  // by all others
};

// 部门评价 or 财政评价.
struct EvaluationScore {
  std::string_view kind;  // department, finance
  StageOrigin origin;
  List<std::string_view> approaches, standards;
  TreeTotal result;
  bool stated = false;  // total and grade are as printed, there are no sheets
  std::string_view experts_method;  // mean, median, trimmed, weighted; empty with one sheet
  List<ExpertScore> experts;
  std::optional<Decimal> gap;  // claimed (else recomputed) total of the self-evaluation − this
  List<NodeScore> nodes;
  std::string_view cite;
};

// One of the four E over the rows or leaves that count for the result (FE-05).
struct DimensionScore {
  Decimal points, weight;
  std::optional<Decimal> score;  // points ÷ weight × 100, 2 decimals
};

// 评价结果应用.
struct UseOfResultsScore {
  std::string_view grade, from;  // of the result that counts
  std::string_view action;
  std::optional<Decimal> budget_before, budget_factor, budget_after;
  std::string_view formula;
  std::string_view supplier_action;
  std::string_view cite;
};

// 整改: whether the policy asks for it, by when, and what became of it.
struct RectificationScore {
  bool required = false;
  std::string_view due, done;  // dates
  std::string_view status;     // open, done, late (done or still open after `due`), not_required
  std::string_view cite;
};

// 公开: one thing to publish.
struct PublicationScore {
  std::string_view what, by;
  std::string_view approved, due, published;  // dates; due: the last day
  std::string_view status;    // published, late, open, overdue, secret
  bool secret = false;
  bool to_congress = false;   // also goes to the People's Congress
  std::string_view cite;
};

// What a party owes in the year (RL-, CY-): one duty, by when, and when it was done.
struct DutyScore {
  // ex_ante, target, target_review, approval, ledger, monitoring, monitoring_review,
  // self_evaluation, evaluation, publication, rectification
  std::string_view stage;
  std::string_view role;   // purchaser, finance, department, supplier, third_party
  std::string_view name;   // of the party, where stated
  std::string_view what;   // of monitoring the last day of the period; of publication what; of an
                           // evaluation its kind
  std::string_view due, done;
  std::string_view status;  // done, late (after `due`), overdue (not done as of the day), open
  std::size_t days = 0;     // days late
  std::string_view cite;
};

}  // namespace pbs
