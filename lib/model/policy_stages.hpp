// SPDX-License-Identifier: MIT
// The parts of a policy about the stages beside the self-evaluation (domain rules 3 to 6; keys and
// defaults in section 10). Percentages stand as written: 60 is 60 %.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "model/project.hpp"

namespace pbs {

struct GradeBand {
  Grade grade = Grade::poor;
  Decimal from;  // lower bound, inclusive
};

enum class ReviewMode : std::uint8_t { both, ratings, points };

struct TargetReviewPolicy {
  std::string tree;
  ReviewMode mode = ReviewMode::both;
  std::vector<GradeBand> bands;  // best first
};

// A conclusion of the ex-ante assessment, for example 予以支持.
struct ConclusionBand {
  std::string name;
  Decimal from;  // lower bound, inclusive
};

struct ExAntePolicy {
  std::string tree;
  std::vector<std::string> scope;     // service.kind that must be assessed
  Decimal threshold_yuan;             // budget in 元 from which it is compulsory
  std::optional<Decimal> aspect_min;  // least share (0 to 1) of every first-level node's points
  std::array<Decimal, 4> ratings{};   // share of the points that 优 良 中 差 earn
  std::vector<ConclusionBand> bands;  // best first
};

enum class MissingData : std::uint8_t { zero, exclude, pending };
enum class ExpertsMethod : std::uint8_t { mean, median, trimmed, weighted };

struct EvaluationPolicy {
  std::string tree;
  Decimal min_output_benefit;  // points of 产出 and 效益 together (EW-01)
  MissingData missing = MissingData::pending;
  ExpertsMethod experts = ExpertsMethod::mean;
};

// recheck.sample: points of risk for whom to re-check; all of them are settings of ours.
struct RecheckSamplePolicy {
  int per_department = 0;
  Decimal error, warning;  // a finding
  Decimal most_findings;   // most that findings add up to
  Decimal seriously_inflated, partly_inflated, above_evaluation, full_marks, low_execution,
      near_boundary, large_budget, red_light, no_total, key_project, not_reviewed;
  Decimal large_budget_from;  // 元
};

struct MonitoringPeriod {
  int months = 0;  // January to this month
  std::optional<CalendarDay> report_by;
};

enum class MonitorBasis : std::uint8_t { linear, year_end, milestone };

struct MonitoringPolicy {
  std::vector<MonitoringPeriod> periods;
  MonitorBasis basis = MonitorBasis::linear;
  Decimal red_below;     // ML-01, percent
  Decimal yellow_below;
  std::optional<Decimal> blue_from;
  bool blue_on_year = false;  // ML-02
  Decimal execution_red_below;  // ML-08
  Decimal execution_yellow_below;
  std::vector<std::pair<int, Decimal>> execution_checkpoints;  // month, least percent (ML-12)
  std::optional<Decimal> coherence_points;                     // ML-13
  int respond_days = 0;                                        // working days
  bool suspend_without_response = false;                       // ML-14
};

struct ContractPolicy {
  int max_months = 0;
  int max_months_exception = 0;
};

struct UseOfResult {
  std::string action;
  std::optional<Decimal> budget_factor;  // unset: no budget is computed
  std::string supplier_action;
  bool rectify = false;
  std::optional<int> rectify_days;  // calendar days from the evaluation that counts
};

struct UseOfResultsPolicy {
  struct ByGrade {
    UseOfResult any;
    std::vector<std::pair<std::string, UseOfResult>> by_kind;  // service.kind; filled up from `any`
  };
  std::array<std::optional<ByGrade>, 4> by_grade;  // 优 良 中 差
};

struct PublicationPolicy {
  int days = 0;                       // calendar days after the approval
  std::vector<std::string> required;  // publication.what that must be public
  std::vector<std::string> to_congress;
  std::vector<std::string> withhold;  // field paths left out for the public
};

// `calendar.*`: by when a year's papers are due; unset where the policy says nothing.
struct CalendarPolicy {
  std::optional<CalendarDay> ex_ante_by;
  std::optional<CalendarDay> target_by;
  std::optional<CalendarDay> self_evaluation_by;
  std::optional<CalendarDay> evaluation_by;
};

enum class RequireAll : std::uint8_t { warn, error, off };

}  // namespace pbs
