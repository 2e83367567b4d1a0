// SPDX-License-Identifier: MIT
// What the author of a project file wrote, scalar by scalar with its place. Nothing is checked here
// but the shape; the field tables (project_fields.cpp) say the keys, Chinese spellings and meanings.
#pragma once

#include "base/arena.hpp"
#include "source/location.hpp"
#include "yaml/record.hpp"

namespace pbs {

// Somebody: a purchaser, supplier, department, or who performed a stage (`by`). In the scalar form
// `word` holds the role word (by) or the name (department, purchaser, supplier).
struct PartyDeclaration {
  Location place;
  Text word;
  Text role;
  Text name;
  Text id;
  Text type;
  Text set_target;      // purchaser: 谁申请购买,谁设定目标 (RL-01)
  Text justification;   // supplier: why an individual (P-INDIVIDUAL)
  Text qualified;       // third party
  Text commissioned_by;
  Text selected;        // procedure by which a third party was chosen
  List<Text> related_to;
};

struct ServiceDeclaration {
  Location place;
  Text catalogue;  // code in the 指导性目录
  Text service_class;
  Text kind;
  Text negative_list;
};

struct ContractDeclaration {
  Location place;
  Text procedure;
  Text amount;
  Text signed_on;
  Text published;
  Text start;
  Text end;
  Text months;
  List<Text> terms;
  Text guarantee;
  Text subcontracted;
  Text ledger;
  List<Text> long_term;
};

struct BudgetSourceDeclaration {
  Location place;
  Text name;
  Text approved;
  Text adjusted;
  Text executed;
};

struct BudgetDeclaration {
  Location place;
  Text approved;        // 年初预算数
  Text adjusted;        // 全年预算数
  Text executed;        // 全年执行数
  Text received;        // 到位资金
  Text weight;
  Text execution_rate;  // as claimed
  Text claimed;         // claimed points of the execution row
  Text finished;
  List<BudgetSourceDeclaration> sources;
};

// First-level points as printed on the form; a value may be a range "40-50".
struct WeightsDeclaration {
  Location place;
  Text execution;
  Text output;
  Text benefit;
  Text satisfaction;
  Text cost;
  Text other;
  Text reason;
};

// A target as people write it (`text`), or as a map with exactly one of the other members but unit.
struct TargetDeclaration {
  Location place;
  Text text;
  Text at_least;
  Text more_than;
  Text at_most;
  Text less_than;
  Text equals;
  List<Text> between;
  Text by;
  List<Text> within;
  List<TextEntry> tiers;
  Text words;
  Text unit;
};

struct SurveyDeclaration {
  Location place;
  Text sample;
  Text questions;
  Text date;
};

struct ReviewDeclaration {
  Location place;
  Text points;  // 复核分
  Text reason;
};

// A row of 其中: shown, never counted.
struct BreakdownDeclaration {
  Location place;
  Text name;
  Text target;
  Text actual;
  Text unit;
};

struct IndicatorDeclaration {
  Location place;
  Text id;
  Text name;
  Text indicator_class;
  Text group;
  Text unit;
  TargetDeclaration target;
  Text weight;
  Text method;
  Text dimension;
  Text basis;
  List<TextEntry> history;
  Text actual;
  Text level;
  Text claimed;
  Text reason;
  Text remedy;
  List<Text> evidence;
  ReviewDeclaration review;
  List<BreakdownDeclaration> breakdown;
  SurveyDeclaration survey;
  Text monitor_basis;
  List<TextEntry> milestones;
  Text deduction;
  Text collection;
};

struct ApprovedRowDeclaration {
  Location place;
  Text id;
  Text name;
  TargetDeclaration target;
  Text weight;
};

struct TargetChangeDeclaration {
  Location place;
  Text date;
  PartyDeclaration by;
  Text with_budget;
  Text reason;
  List<ApprovedRowDeclaration> rows;
};

struct TargetApprovalDeclaration {
  Location place;
  Text submitted;
  Text with_budget;
  Text approved;
  PartyDeclaration by;
  Text budget_approved;
  PartyDeclaration budget_by;
  List<ApprovedRowDeclaration> rows;
  List<TargetChangeDeclaration> changes;
};

// 事前绩效评估 and 绩效目标审核: leaves of a tree by path, as points or as ratings.
struct AssessmentDeclaration {
  Location place;
  Text tree;
  Text date;
  PartyDeclaration by;
  List<TextEntry> points;
  List<TextEntry> ratings;
  Text conclusion;
};

struct MonitoringRowDeclaration {
  Location place;
  Text id;
  Text name;
  Text actual;
  Text expected;
  Text outlook;
  Text cause;
  Text note;
};

struct MonitoringReviewDeclaration {
  Location place;
  PartyDeclaration by;
  Text date;
  Text action;
};

struct MonitoringDeclaration {
  Location place;
  Text through;
  Text submitted;
  PartyDeclaration by;
  Text executed;
  Text expected_executed;
  List<MonitoringRowDeclaration> rows;
  MonitoringReviewDeclaration review;
};

struct SelfEvaluationDeclaration {
  Location place;
  Text submitted;
  PartyDeclaration by;
  Text total;
  Text grade;
  Text explanation;
};

struct RectificationDeclaration {
  Location place;
  Text due;
  Text done;
};

// A cell of an expert's sheet: points, or points with the criteria met.
struct CellDeclaration {
  Location place;
  Text points;
  List<Text> met;
  Text reason;
};

struct SheetDeclaration {
  Location place;
  Text expert;
  Text weight;
  List<Keyed<CellDeclaration>> cells;
};

struct EvaluationDeclaration {
  Location place;
  Text kind;
  Text tree;
  Text date;
  List<Text> approaches;
  PartyDeclaration by;
  List<Text> standards;
  Text total;
  Text grade;
  List<SheetDeclaration> sheets;
};

struct PublicationDeclaration {
  Location place;
  Text what;
  PartyDeclaration by;
  Text approved;
  Text published;
  Text secret;
};

struct ProjectDeclaration {
  Location place;
  Text pbs;
  Text id;
  Text name;
  Text year;
  Text unit;
  Text key_project;
  PartyDeclaration department;
  PartyDeclaration purchaser;
  PartyDeclaration supplier;
  ServiceDeclaration service;
  ContractDeclaration contract;
  Text objective;
  BudgetDeclaration budget;
  Text indicator_set;
  WeightsDeclaration weights;
  List<IndicatorDeclaration> indicators;
  TargetApprovalDeclaration target_approval;
  AssessmentDeclaration ex_ante;
  AssessmentDeclaration target_review;
  List<MonitoringDeclaration> monitoring;
  SelfEvaluationDeclaration self_evaluation;
  RectificationDeclaration rectification;
  List<EvaluationDeclaration> evaluations;
  List<PublicationDeclaration> publication;
};

// The field tables of `pbs: project/1`.
extern const Record kProjectRecord;
extern const Record kIndicatorRowRecord;
extern const Record kTargetRecord;

}  // namespace pbs
