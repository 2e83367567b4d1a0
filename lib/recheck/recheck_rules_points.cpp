// SPDX-License-Identifier: MIT
// claimed points (自评得分) against the weight, the recomputed points and the
// band of the level.
#include <algorithm>
#include <vector>

#include "recheck/row_facts.hpp"
#include "recheck/rule_tables.hpp"
#include "score/level_band.hpp"
#include "score/method.hpp"
#include "score/row.hpp"

namespace pbs {

namespace {

constexpr std::string_view kLevelMethod = "levels";

bool outside(const Stated<Decimal>& points, const std::optional<Decimal>& weight) {
  return points && (points->is_negative() || (weight && *points > *weight));
}

void say_outside(const ScoredInput& in, const RuleInfo& rule, const Stated<Decimal>& points,
                 const std::optional<Decimal>& weight, std::string_view name,
                 std::string_view subject, FindingLog& log) {
  if (!outside(points, weight)) return;
  Finding& finding = log.add(rule, in.written.at(points.written.place))
                         .about(subject)
                         .with_number(name, points->to_string());
  if (weight && *points > *weight) finding.with_number("weight", weight->to_string());
}

void check_bounds(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Budget& budget = in.written.project.budget;
  say_outside(in, rule, budget.claimed, in.card.self_evaluation->execution.weight, "claimed", {},
              log);
  for (const Indicator& row : in.written.project.indicators) {
    say_outside(in, rule, row.claimed, row.weight.value, "claimed", row.key(), log);
    say_outside(in, rule, row.review_points, row.weight.value, "review", row.key(), log);
  }
}

bool same_points(const Decimal& claimed, const Decimal& points, const Policy& policy) {
  return (claimed - points).abs() <= policy.recheck.points_tolerance;
}

// The formula of the row; where none was kept (pbs-validate) it is made now.
std::string formula_of(const ScoredInput& in, std::size_t i) {
  const RowPair pair = row_pair(in, i);
  if (!pair.score.formula.empty()) return std::string(pair.score.formula);
  Arena arena;
  const ScoreInput input{in.written.project, in.written.policy, in.written.source, true};
  RowContext context(input, arena);
  IndicatorScore score;
  score_row(context, pair.row, score);
  return std::string(score.formula);
}

std::string execution_formula(const ScoredInput& in) {
  const ExecutionScore& execution = in.card.self_evaluation->execution;
  if (!execution.formula.empty()) return std::string(execution.formula);
  Arena arena;
  const ScoreInput input{in.written.project, in.written.policy, in.written.source, true};
  RowContext context(input, arena);
  ExecutionScore score;
  score_execution(context, score);
  return std::string(score.formula);
}

// The points follow from what another finding says: from a wrong rate, or from the policy's
// weight where another one is printed (T-07).
bool is_explained(const ScoredInput& in, const Decimal& claimed, const ExecutionScore& score,
                  const FindingLog& log) {
  const std::vector<Finding>& all = log.findings();
  const auto by_rate = [](const Finding& finding) {
    return finding.rule->id == "R-18" &&
           std::any_of(finding.values.begin(), finding.values.end(),
                       [](const FindingValue& value) { return value.name == "claimed"; });
  };
  if (std::any_of(all.begin(), all.end(), by_rate)) return true;
  const Policy& policy = in.written.policy;
  if (!score.weight || *score.weight == policy.execution_weight || !log.has("T-07")) return false;
  return claimed * *score.weight == *score.points * policy.execution_weight;
}

void check_execution(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Stated<Decimal>& claimed = in.written.project.budget.claimed;
  const ExecutionScore& score = in.card.self_evaluation->execution;
  if (!claimed || !score.points || outside(claimed, score.weight)) return;
  if (same_points(*claimed, *score.points, in.written.policy)) return;
  if (is_explained(in, *claimed, score, log)) return;
  Finding& finding = log.add(rule, in.written.at(claimed.written.place))
                         .see(execution_place(in))
                         .with_number("claimed", claimed->to_string())
                         .with("method", std::string(score.method))
                         .with_number("points", score.points->to_string())
                         .with("formula", execution_formula(in));
  if (score.rate) finding.with_number("rate", score.rate->to_string());
}

void check_row(const ScoredInput& in, std::size_t i, const RuleInfo& rule, FindingLog& log) {
  const auto [row, score] = row_pair(in, i);
  if (!row.claimed || outside(row.claimed, row.weight.value)) return;
  if (score.status == RowStatus::not_applicable && !score.points) {
    if (row.claimed->is_zero()) return;
    log.add(rule, in.written.at(row.claimed.written.place))
        .about(row.key())
        .with_number("not_applicable", row.claimed->to_string());
    return;
  }
  // Inside the band of its level the evaluator chooses, and the reviewer's choice is R-20's.
  if (score.status != RowStatus::scored || !score.points || score.method == kLevelMethod) return;
  if (wrong_unit(row) || fraction_for_percent(row)) return;
  if (same_points(*row.claimed, *score.points, in.written.policy)) return;
  log.add(rule, in.written.at(row.claimed.written.place))
      .about(row.key())
      .see(value_place(in, row, row.actual))
      .with_number("claimed", row.claimed->to_string())
      .with("method", std::string(score.method))
      .with_number("points", score.points->to_string())
      .with("formula", formula_of(in, i));
}

void check_points(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  check_execution(in, rule, log);
  for (std::size_t i = 0; i < row_count(in); ++i) check_row(in, i, rule, log);
}

void check_bands(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  for (std::size_t i = 0; i < row_count(in); ++i) {
    const auto [row, score] = row_pair(in, i);
    if (score.note != MethodNote::outside_band || outside(row.claimed, row.weight.value)) continue;
    const std::optional<Level> level = row_level(row);
    if (!row.claimed || !row.weight || !level) continue;
    const PointsRange band = level_band(*level, *row.weight, in.written.policy);
    Finding& finding = log.add(rule, in.written.at(row.claimed.written.place))
                           .about(row.key())
                           .with_number("claimed", row.claimed->to_string());
    switch (*level) {
      case Level::achieved:
        finding.with_number("achieved_low", band.low.to_string())
            .with_number("weight", band.high.to_string());
        break;
      case Level::partial:
        finding.with_number("partial_low", band.low.to_string())
            .with_number("partial_high", band.high.to_string());
        break;
      case Level::missed:
        finding.with_number("missed_high", band.high.to_string());
        break;
    }
  }
}

constexpr ScoredRule kRules[] = {
    {{.id = "R-03",
      .severity = Severity::error,
      .summary = {"得分超出 0 至分值的范围", "points outside 0 and the weight"},
      .detail = {"自评 {claimed} 分。\n复核 {review} 分。\n分值为 {weight} 分。",
                 "{claimed} points are claimed.\nThe reviewer gave {review} points.\n"
                 "The weight is {weight}."},
      .fix = {"更正得分，不得低于 0 或高于分值",
              "correct the points: at least 0, at most the weight"},
      .cite = {"已公布的绩效自评表", "", Mark::confirmed},
      .why = {"得分不能超过分值，也不能为负；超出的部分会抬高总分。",
              "Points lie between 0 and the weight; anything else distorts the total."}},
     check_bounds},
    {{.id = "R-04",
      .severity = Severity::error,
      .summary = {"自评得分与重新计算的得分不一致",
                  "the claimed points are not the recomputed ones"},
      .detail = {"自评 {claimed} 分，按 {method} 应为 {points} 分（{formula}）。\n"
                 "这是预算执行率一行，执行率为 {rate}%。\n"
                 "自评 {not_applicable} 分，但该指标不适用，不计分。",
                 "{claimed} points are claimed; {method} gives {points} ({formula}).\n"
                 "This is the row of budget execution; the rate is {rate}%.\n"
                 "{not_applicable} points are claimed, but the row does not apply and earns none."},
      .fix = {"按公式更正得分；完成值或指标值填错的，更正填错的一项",
              "correct the points; or the actual or the target, if one of them is wrong"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .policy_key = "recheck.points_tolerance",
      .why = {"自评分按计分规则应当算得出来；对不上，不是目标没完成却给了满分，就是算错了。",
              "A claim follows from target and actual; where it does not, a missed target was "
              "scored in full or the sum is wrong."}},
     check_points},
    {{.id = "R-06",
      .severity = Severity::error,
      .summary = {"定性指标的得分不在其等级的分档内",
                  "the points of a qualitative row are outside the band of its level"},
      .detail = {"自评 {claimed} 分，更正前计 0 分。\n"
                 "达成年度指标应得 {achieved_low} 至 {weight} 分。\n"
                 "部分达成年度指标应得 {partial_low} 分以上、{partial_high} 分以下（不含 "
                 "{partial_high}）。\n"
                 "未达成年度指标应得 0 至 {missed_high} 分（不含 {missed_high}）。",
                 "{claimed} points are claimed; they count as 0 until corrected.\n"
                 "Achieved gives {achieved_low} to {weight} points.\n"
                 "Partly achieved gives {partial_low} and more, but less than {partial_high}.\n"
                 "Missed gives less than {missed_high} points."},
      .fix = {"更正得分，或更正完成等级", "correct the points or the level"},
      .cite = {"财预〔2020〕10号", "", Mark::confirmed},
      .policy_key = "scoring.levels",
      .why = {"定性指标的得分要落在所选档次的区间内，否则档次和分数各说各话。",
              "The points of a qualitative row lie in the band of its level, or level and points "
              "contradict each other."}},
     check_bands},
};

}  // namespace

std::span<const ScoredRule> points_recheck_rules() {
  return kRules;
}

}  // namespace pbs
