// SPDX-License-Identifier: MIT
// A policy (办法): every number that a rule text may change, with its citation. Keys and defaults:
// domain rules section 10. Loaded once, shared by all threads, never changed.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "base/rounding.hpp"
#include "model/policy_stages.hpp"
#include "model/project.hpp"
#include "model/target.hpp"
#include "source/rule_info.hpp"

namespace pbs {

enum class Scheme : std::uint8_t { old2020, new2021 };

// Where a value of the policy comes from; `path` is the key path it stands for.
struct PolicyCite {
  std::string path;
  std::string document;
  std::string article;
  Mark mark = Mark::setting;
};

// Lower bound (inclusive) and the share of the weight it earns, best first.
struct Step {
  Decimal from;
  Decimal share;
};

// First-level points of a weighting scheme; `cost` is 0 where the scheme has none.
struct ClassWeights {
  Decimal cost;
  Decimal output;
  Decimal benefit;
  Decimal satisfaction;
};

enum class ExecutionRounding : std::uint8_t { scale, whole, floor, percent_first, exact };
enum class Denominator : std::uint8_t { adjusted, approved, received };
enum class MissingActual : std::uint8_t { zero, exclude, pending };
enum class OverPenalty : std::uint8_t { none, manual, proportional };

struct Policy {
  std::string id;
  std::string title;
  std::string origin;  // path of its file, or "embedded"
  std::string sha256;  // of its file's text
  std::optional<Date> from;
  std::optional<Date> to;
  Scheme scheme = Scheme::old2020;

  Decimal execution_weight;
  ClassWeights without_cost;
  ClassWeights with_cost;
  bool satisfaction_to_benefit = false;  // weights.no_satisfaction: add_to_benefit
  bool weight_ranges = false;            // weights.range
  std::optional<Decimal> ahp_consistency;  // weights.ahp_consistency; the ratio must be below it
  std::vector<Decimal> ahp_random_index;   // weights.ahp_random_index, from order 1 on

  int scale = 2;  // decimals of points
  Rounding rounding = Rounding::half_up;

  struct {
    Denominator denominator = Denominator::adjusted;
    bool cap = true;                       // over_100
    bool zero_budget_not_applicable = true;
    Decimal zero_budget_points;            // share of the weight when zero_budget is a number
    ExecutionRounding rounding = ExecutionRounding::scale;
    int rounding_scale = 2;
    Decimal steps_finished;
    std::vector<Step> steps_unfinished;
  } execution;

  struct {
    // Default method per kind of row; see declaration/policy.hpp for the keys.
    std::string at_least, more_than, at_most, less_than, equals, zero, by, within, between, tiers,
        words, satisfaction, execution;
    Decimal pass_mark;
    bool equal_over_full = true;           // equal_over: full_with_warning | strict
    bool strict_signs = false;
    std::array<Decimal, 2> level_bounds{}; // achieved from, partial from (shares of the weight)
    std::vector<Step> satisfaction_steps;
    std::array<Decimal, 4> tier_shares{};  // 优 良 中 差
    Decimal explain_from;                  // over_achievement, as a ratio to the target
    Decimal explain_zero_from;             // actual from which a zero target needs explaining
    std::optional<Decimal> blue_from;
    OverPenalty penalty = OverPenalty::none;
    Decimal penalty_tolerance;             // proportional only
    Decimal penalty_floor;
  } scoring;

  struct {
    MissingActual missing = MissingActual::zero;
    bool not_applicable_excluded = true;
    bool word_for_number_error = true;     // error | full
    bool negative_actual_zero = true;
    bool negative_target_rejected = true;
  } input;

  struct {
    bool on_rounded = true;                // grade.on_total: rounded | exact
    int decimals = 2;
    std::vector<GradeBand> bands;          // best first, tiling [0, 100]
  } grade;

  struct {
    bool unsigned_cost_at_most = true;     // target.unsigned
    bool unsigned_other_at_least = true;
    int max_indicators = 0;                // 0: no limit
    std::optional<Decimal> min_quantitative;
    std::optional<Decimal> history_drop;
    std::optional<Decimal> max_weight;
  } target;

  struct {
    Decimal points_tolerance, rate_tolerance, survey_sample, low_execution, excess, excess_execution,
        execution_gap, unspent, diff_warn, diff_red;
    int exact_rows = 0;
    RecheckSamplePolicy sample;
  } recheck;

  std::vector<std::string> grade_from;     // use_of_results.grade_from
  std::vector<std::string> dimension_names;  // four_e.names in the order of Dimension
  RequireAll require_all_dimensions = RequireAll::warn;  // four_e.require_all
  TargetReviewPolicy target_review;
  ExAntePolicy ex_ante;
  EvaluationPolicy evaluation;
  MonitoringPolicy monitoring;
  ContractPolicy contract;
  UseOfResultsPolicy use_of_results;
  PublicationPolicy publication;
  CalendarPolicy calendar;
  std::vector<std::pair<std::string, std::string>> catalogue;  // code, name; empty: not checked

  std::vector<PolicyCite> cites;

  // The citation of a value by key path: the nearest ancestor counts; a default when none is given.
  const PolicyCite& cite(std::string_view path) const;
  // The grade of a total in [0, 100].
  Grade grade_of(const Decimal& total) const;
};

}  // namespace pbs
