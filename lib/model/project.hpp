// SPDX-License-Identifier: MIT
// A project as checked: typed and exact. Everything the scoring needs and nothing of how it was
// written but the places.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/arena.hpp"
#include "base/date.hpp"
#include "base/decimal.hpp"
#include "model/stages.hpp"
#include "model/stated.hpp"
#include "model/target.hpp"

namespace pbs {

// First and second level of an indicator (一级指标, 二级指标), domain rules 0.6 and 2.2. The order is
// that of kIndicatorClassWords.
enum class IndicatorClass : std::uint8_t {
  output, output_quantity, output_quality, output_timeliness, output_cost,
  benefit, benefit_economic, benefit_social, benefit_ecological, benefit_sustainable,
  cost, cost_economic, cost_social, cost_ecological,
  satisfaction, other
};

enum class FirstLevel : std::uint8_t { output, benefit, cost, satisfaction, other };

FirstLevel first_level(IndicatorClass);
// output.cost, cost and its kinds: targets without a sign are ceilings there.
bool is_cost(IndicatorClass);
// A first-level class stated without its second level.
bool lacks_second_level(IndicatorClass);

// 4E (domain rules 8).
enum class Dimension : std::uint8_t { economy, efficiency, effectiveness, equity };

enum class Grade : std::uint8_t { excellent, good, fair, poor };  // 优 良 中 差
std::string_view grade_name(Grade);                               // 优 良 中 差
std::optional<Grade> grade_named(std::string_view);               // also 中等

struct YearValue {
  int year = 0;
  Decimal value;
};

// What is to be reached by a date (ML-11).
struct Milestone {
  Date date;
  Decimal value;  // in the target's unit
  Location place;
};

struct Survey {
  Stated<Decimal> sample;
  Stated<Decimal> questions;
  Stated<Date> date;
  bool present = false;
};

// A row of 其中: shown, never counted.
struct Breakdown {
  std::string_view name;
  std::string_view target;
  std::string_view actual;
};

struct Indicator {
  Location place;          // the row
  Text id_text;            // place to point at: id, else name, else the row
  std::string_view id;     // may be empty
  std::string_view name;   // may be empty (then unscored)
  Stated<IndicatorClass> indicator_class;
  std::string_view group;  // for class other
  Stated<Dimension> dimension;
  Stated<Target> target;
  Stated<Actual> actual;
  Stated<Level> level;     // the key `level`; the level read from `actual` is in Actual
  Stated<Decimal> weight;
  Stated<Decimal> claimed;
  Stated<Decimal> review_points;
  std::string_view review_reason;
  Stated<std::string_view> method;  // name of a scoring method when stated
  Stated<Decimal> deduction;        // points lost by `direct` when not met
  List<YearValue> history;
  std::string_view basis;           // identifier of kBasisWords
  std::string_view collection;      // identifier of kCollectionWords
  std::string_view monitor_basis;   // identifier of kMonitorBasisWords; empty: the policy's
  List<Milestone> milestones;
  Text reason;
  Text remedy;
  List<Text> evidence;
  List<Breakdown> breakdown;
  Survey survey;
  bool bound = false;               // filled from an indicator set

  // How findings and scorecards call the row: its id, else its name.
  std::string_view key() const { return id.empty() ? name : id; }
  FirstLevel level1() const {
    return indicator_class ? first_level(*indicator_class) : FirstLevel::other;
  }
};

struct BudgetSource {
  Location place;
  std::string_view name;
  Stated<Decimal> approved;
  Stated<Decimal> adjusted;
  Stated<Decimal> executed;
};

// Amounts are in the project's unit.
struct Budget {
  Location place;  // unknown when the project has no budget
  Stated<Decimal> approved;
  Stated<Decimal> adjusted;
  Stated<Decimal> executed;
  Stated<Decimal> received;
  Stated<Decimal> weight;
  Stated<Decimal> execution_rate;  // claimed, in percent
  Stated<Decimal> claimed;
  Stated<bool> finished;
  List<BudgetSource> sources;
};

// Points or a range of points.
struct PointsRange {
  Decimal low;
  Decimal high;
};

struct StatedWeights {
  Location place;
  Stated<PointsRange> execution;
  Stated<PointsRange> output;
  Stated<PointsRange> benefit;
  Stated<PointsRange> satisfaction;
  Stated<PointsRange> cost;
  Stated<PointsRange> other;
  std::string_view reason;
};

// A row of the approved target: the last value in `changes`, else in `rows`.
struct ApprovedRow {
  Text key;  // id, else name
  Stated<Target> target;
  Stated<Decimal> weight;
};

struct Project {
  Location place;
  Text id;
  Text name;
  Stated<int> year;
  std::string_view unit;    // of bare amounts, for example 万元
  Unit money;               // the same, read
  bool key_project = false;
  std::string_view department;
  std::string_view purchaser;
  std::string_view supplier;
  std::string_view catalogue;
  std::string_view service_class;  // public, auxiliary or empty
  std::string_view service_kind;   // new, continuing, one_off or empty
  std::string_view objective;
  std::string_view indicator_set;
  Budget budget;
  StatedWeights weights;
  List<Indicator> indicators;
  bool target_approved = false;    // target_approval with rows
  List<ApprovedRow> approved_rows;
  Location self_evaluation;        // unknown when absent
  Stated<Date> submitted;
  Stated<Decimal> claimed_total;
  Stated<Grade> claimed_grade;
  std::string_view explanation;
  Stages stages;

  // id, name and year are there: the project can be scored.
  bool identified() const { return !id.blank() && !name.blank() && year; }
};

// Whether the year's work has been reported: some row has an actual, a level or claimed points, or
// there is a self-evaluation (design 3.1).
bool self_evaluation_begun(const Project&);

}  // namespace pbs
