// SPDX-License-Identifier: MIT
// What a project says of its stages beside the target and the self-evaluation: purchase, approval of
// the target, assessments, monitoring, evaluations, publication. Checked and typed, with the places
// of what was written. Closed words are identifiers of declaration/vocabulary.hpp, empty when not
// stated or not understood (then a finding says so).
#pragma once

#include <cstdint>
#include <string_view>

#include "base/arena.hpp"
#include "base/date.hpp"
#include "base/decimal.hpp"
#include "model/stated.hpp"
#include "model/target.hpp"

namespace pbs {

// How far a project has come; what must be filled in by then is judged by it (domain rules 0.6). The
// order is that of time.
enum class ProjectStage : std::uint8_t {
  ex_ante, target_review, monitoring, self_evaluation, evaluation, use_of_results
};

// Who does something (domain rules 0.6).
enum class Role : std::uint8_t { purchaser, finance, department, supplier, third_party, expert };

// A closed word: its identifier and what was written.
struct ClosedWord {
  std::string_view id;
  Text written;

  explicit operator bool() const { return !id.empty(); }
};

// A purchaser, supplier or department, or who performed a stage (`by`).
struct Party {
  Location place;        // unknown when nobody is stated
  Stated<Role> role;     // of a `by`
  std::string_view name;
  std::string_view code;  // key `id`
  ClosedWord type;              // purchaser and supplier
  Stated<bool> set_target;
  std::string_view justification;
  Stated<bool> qualified;
  Stated<Role> commissioned_by;
  ClosedWord selected;          // procedure by which a third party was chosen
  List<Text> related_to;

  bool known() const { return place.known(); }
  bool is(Role wanted) const { return role && *role == wanted; }
};

struct Contract {
  Location place;  // unknown when the project has no contract
  ClosedWord procedure;
  Stated<Decimal> amount;  // in the project's unit
  Stated<Date> signed_on;
  Stated<Date> published;
  Stated<Date> start;
  Stated<Date> end;
  Stated<Decimal> months;
  List<ClosedWord> terms;
  Stated<bool> guarantee;
  Stated<bool> subcontracted;
  Stated<bool> ledger;
  List<ClosedWord> long_term;

  bool known() const { return place.known(); }
};

// A change of an approved target.
struct TargetChange {
  Location place;
  Stated<Date> date;
  Party by;
  Stated<bool> with_budget;
  Text reason;
};

struct TargetApproval {
  Location place;  // unknown when absent
  Stated<Date> submitted;
  Stated<bool> with_budget;
  Stated<Date> approved;
  Party by;
  Stated<Date> budget_approved;
  Party budget_by;
  List<TargetChange> changes;

  bool known() const { return place.known(); }
};

// A leaf of a tree, by the path of ids, with the points or the rating (优 良 中 差) given to it.
struct AssessedLeaf {
  Text path;
  Stated<Decimal> points;
  ClosedWord rating;
};

// 事前绩效评估 and 绩效目标审核.
struct Assessment {
  Location place;  // unknown when absent
  Text tree;       // id of an indicator file; blank: the policy's
  Stated<Date> date;
  Party by;
  List<AssessedLeaf> leaves;
  Text conclusion;

  bool known() const { return place.known(); }
};

struct MonitoringRow {
  Location place;
  Text key;            // id, else name
  int indicator = -1;  // index of the project's row; -1 when it has none of that id or name
  Stated<Actual> actual;
  Stated<Actual> expected;
  ClosedWord outlook;  // certain possible impossible
  ClosedWord cause;
  Text note;
};

// One period of 绩效运行监控.
struct Monitoring {
  Location place;
  Stated<Date> through;
  Stated<Date> submitted;
  Party by;
  Stated<Decimal> executed;           // in the project's unit
  Stated<Decimal> expected_executed;
  List<MonitoringRow> rows;
  Location review;  // unknown when absent
  Party review_by;
  Stated<Date> review_date;
  ClosedWord action;  // continue correct reallocate suspend cancel
};

// A leaf judged by an expert: points, or the numbers (from 1) of the criteria met.
struct SheetCell {
  Text path;
  Location place;
  Stated<Decimal> points;
  List<int> met;
  bool states_met = false;
  Text reason;
};

struct Sheet {
  Location place;
  std::string_view expert;
  Stated<Decimal> weight;
  List<SheetCell> cells;
};

// 部门评价 or 财政评价.
struct Evaluation {
  Location place;
  ClosedWord kind;  // department finance
  Text tree;  // blank: the policy's
  Stated<Date> date;
  List<ClosedWord> approaches;
  Party by;
  List<ClosedWord> standards;
  Stated<Decimal> total;  // as printed
  ClosedWord grade;
  List<Sheet> sheets;
};

struct Publication {
  Location place;
  ClosedWord what;
  Party by;
  Stated<Date> approved;
  Stated<Date> published;
  Stated<bool> secret;
};

struct Stages {
  Party department;
  Party purchaser;
  Party supplier;
  ClosedWord negative_list;  // none not_duty own_duty goods_or_works financing recruitment other
  Contract contract;
  TargetApproval target_approval;
  Assessment ex_ante;
  Assessment target_review;
  List<Monitoring> monitoring;
  Party self_evaluation_by;
  Stated<Date> rectification_due;
  Stated<Date> rectification_done;
  Location rectification;  // unknown when absent
  List<Evaluation> evaluations;
  List<Publication> publication;
};

}  // namespace pbs
