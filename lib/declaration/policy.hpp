// SPDX-License-Identifier: MIT
// What the author of a policy (办法, `pbs: policy/1`) wrote: every number that a rule text may
// change. All values are optional here, since a policy inherits through `extends`; what a value
// means stands in its row of policy_fields.cpp. A blank value (`null`) is written: it switches a
// check off.
#pragma once

#include "base/arena.hpp"
#include "source/location.hpp"
#include "yaml/record.hpp"

namespace pbs {

struct EffectiveDeclaration {
  Location place;
  Text from;
  Text to;  // blank: still in force
};

// First-level points of one situation (domain rules 2.3).
struct ClassWeightsDeclaration {
  Location place;
  Text cost;
  Text output;
  Text benefit;
  Text satisfaction;
};

struct PolicyWeightsDeclaration {
  Location place;
  Text execution;
  ClassWeightsDeclaration without_cost;
  ClassWeightsDeclaration with_cost;
  Text no_satisfaction;
  Text range;
  Text ahp_consistency;
  List<Text> ahp_random_index;
};

struct RoundingDeclaration {
  Location place;
  Text scale;
  Text mode;
};

// Steps of `execution_steps`; a row of `unfinished` is [lower bound of the rate, share of the
// weight].
struct ExecutionStepsDeclaration {
  Location place;
  Text finished;
  List<List<Text>> unfinished;
};

struct PolicyExecutionDeclaration {
  Location place;
  Text denominator;
  Text over_100;
  Text zero_budget;
  Text rounding;  // a number of decimals or a word
  ExecutionStepsDeclaration steps;
};

// The method of a row by the direction of its target; `satisfaction` and `execution` go before it.
struct DefaultMethodsDeclaration {
  Location place;
  Text at_least;
  Text more_than;
  Text at_most;
  Text less_than;
  Text equals;
  Text zero;
  Text by;
  Text within;
  Text between;
  Text tiers;
  Text words;
  Text satisfaction;
  Text execution;
};

struct LevelsDeclaration {
  Location place;
  List<Text> bounds;  // lower bounds of achieved and of partial, shares of the weight
};

struct OverAchievementDeclaration {
  Location place;
  Text explain_from;
  Text explain_zero_from;
  Text blue_from;
  Text penalty;
  Text tolerance;  // of penalty `proportional` only
  Text floor;      // likewise, share of the weight
};

struct ScoringDeclaration {
  Location place;
  DefaultMethodsDeclaration methods;
  Text pass_mark;
  Text equal_over;
  Text strict_signs;
  LevelsDeclaration levels;
  List<List<Text>> satisfaction_steps;  // rows as in ExecutionStepsDeclaration
  List<TextEntry> tiers;
  OverAchievementDeclaration over_achievement;
};

struct InputDeclaration {
  Location place;
  Text missing;
  Text not_applicable;
  Text word_for_number;
  Text negative_actual;
  Text negative_target;
};

struct GradeDeclaration {
  Location place;
  Text on_total;
  Text decimals;
  List<TextEntry> bands;  // grade to lower bound, inclusive
};

struct UnsignedDeclaration {
  Location place;
  Text cost;
  Text other;
};

struct PolicyTargetDeclaration {
  Location place;
  UnsignedDeclaration unsigned_direction;  // key `unsigned`
  Text max_indicators;
  Text min_quantitative;
  Text history_drop;
  Text max_weight;
};

struct PolicyTargetReviewDeclaration {
  Location place;
  Text tree;
  Text mode;
  List<TextEntry> bands;
};

struct PolicyExAnteDeclaration {
  Location place;
  Text tree;
  List<Text> scope;  // kinds of service that must be assessed
  Text threshold_yuan;
  Text aspect_min;
  List<TextEntry> ratings;
  List<TextEntry> bands;  // conclusion to lower bound, inclusive
};

struct PolicyEvaluationDeclaration {
  Location place;
  Text tree;
  Text min_output_benefit;
  Text missing;
  Text experts;
};

struct PeriodDeclaration {
  Location place;
  Text months;
  Text report_by;
};

struct LightsDeclaration {
  Location place;
  Text red_below;
  Text yellow_below;
  Text blue_from;
  Text blue_on;
};

struct ExecutionLightsDeclaration {
  Location place;
  Text red_below;
  Text yellow_below;
};

struct PolicyMonitoringDeclaration {
  Location place;
  List<PeriodDeclaration> periods;
  Text monitor_basis;
  LightsDeclaration lights;
  ExecutionLightsDeclaration execution_lights;
  List<TextEntry> execution_checkpoints;  // month to percent
  Text coherence_points;
  Text aggregate;
  Text respond_days;
  Text suspend_without_response;
};

struct RecheckSampleDeclaration {
  Location place;
  Text per_department;
  Text error;
  Text warning;
  Text most_findings;
  Text seriously_inflated;
  Text partly_inflated;
  Text above_evaluation;
  Text full_marks;
  Text low_execution;
  Text near_boundary;
  Text large_budget;
  Text large_budget_from;
  Text red_light;
  Text no_total;
  Text key_project;
  Text not_reviewed;
};

struct RecheckDeclaration {
  Location place;
  Text points_tolerance;
  Text rate_tolerance;
  Text survey_sample;
  Text exact_rows;
  Text low_execution;
  Text excess;
  Text excess_execution;
  Text execution_gap;
  Text unspent;
  Text diff_warn;
  Text diff_red;
  RecheckSampleDeclaration sample;
};

struct PolicyContractDeclaration {
  Location place;
  Text max_months;
  Text max_months_exception;
};

struct UseOfResultsKindDeclaration {
  Location place;
  Text action;
  Text budget_factor;
  Text supplier_action;
  Text rectify;
  Text rectify_days;
};

struct UseOfResultsGradeDeclaration {
  Location place;
  Text action;
  Text budget_factor;  // blank: unset, no budget is computed
  Text supplier_action;
  Text rectify;       // whether deficiencies are to be made good
  Text rectify_days;  // blank: by the day the project states, else open
  List<Keyed<UseOfResultsKindDeclaration>> by_kind;  // service.kind; a stated value goes before
};

struct UseOfResultsDeclaration {
  Location place;
  List<Text> grade_from;
  List<Keyed<UseOfResultsGradeDeclaration>> by_grade;
};

struct PolicyPublicationDeclaration {
  Location place;
  Text days;
  List<Text> required;     // what of a project must be public
  List<Text> to_congress;  // what also goes to the People's Congress
  List<Text> withhold;
};

// MM-DD with an optional offset to the project's year: `-1/10-31`, `+1/03-31`.
struct CalendarDeclaration {
  Location place;
  Text ex_ante_by;
  Text target_by;
  Text self_evaluation_by;
  Text evaluation_by;
};

struct FourEDeclaration {
  Location place;
  List<Text> names;  // economy, efficiency, effectiveness, equity
  Text require_all;
};

struct CatalogueEntryDeclaration {
  Location place;
  Text code;
  Text name;
};

struct CiteDeclaration {
  Location place;
  Text document;
  Text article;
  Text mark;
};

struct PolicyDeclaration {
  Location place;
  Text pbs;
  Text id;
  Text title;
  EffectiveDeclaration effective;
  Text extends;
  Text scheme;
  PolicyWeightsDeclaration weights;
  RoundingDeclaration rounding;
  PolicyExecutionDeclaration execution;
  ScoringDeclaration scoring;
  InputDeclaration input;
  GradeDeclaration grade;
  PolicyTargetDeclaration target;
  PolicyTargetReviewDeclaration target_review;
  PolicyExAnteDeclaration ex_ante;
  PolicyEvaluationDeclaration evaluation;
  PolicyMonitoringDeclaration monitoring;
  RecheckDeclaration recheck;
  PolicyContractDeclaration contract;
  UseOfResultsDeclaration use_of_results;
  PolicyPublicationDeclaration publication;
  CalendarDeclaration calendar;
  FourEDeclaration four_e;
  List<CatalogueEntryDeclaration> catalogue;
  List<Keyed<CiteDeclaration>> cites;  // path of a value to where it stands
};

extern const Record kPolicyRecord;

}  // namespace pbs
