// SPDX-License-Identifier: MIT
// the light of a project, from its results and the execution of its budget (observed
// in a running system). With s points obtained of the full points S of the indicators (S is 90
// beside an execution row of 10), budget B and E executed, at most one light is lit, in this order:
//
//   s = 0                    none
//   R-11  (1 − gap) s B > S E     red     the execution lags behind the results by more than `gap`
//   B = 0                    yellow 
//   R-12  B − E > unspent × B     yellow  too much was left unspent
//
// The forms are exact: no rate is rounded before it is compared (AR-02).
#include "recheck/row_facts.hpp"
#include "recheck/rule_tables.hpp"
#include "validate/budget_amounts.hpp"
#include "validate/weight_sums.hpp"

namespace pbs {

namespace {

// What the indicators obtained: certain points (a pending row counts with its worst) of the weights
// of the rows that count.
struct Results {
  ExactSum points;
  ExactSum full;
  bool complete = true;  // every row has points
};

Results results_of(const SelfEvaluationScore& evaluation) {
  Results results;
  for (const IndicatorScore& row : evaluation.indicators) {
    const std::optional<Decimal>& points = row.points ? row.points : row.low;
    if (points && row.weight) {
      results.points += *points;
      results.full += *row.weight;
    } else if (row.status == RowStatus::unscored || row.status == RowStatus::pending) {
      results.complete = false;
    }
  }
  return results;
}

bool has_total(const SelfEvaluationScore& evaluation) {
  return evaluation.total.has_value() || evaluation.worst.has_value();
}

// R-11, for B > 0.
bool lags(const ScoredInput& in, const Results& results, const ExecutionAmounts& amounts) {
  if (!has_total(*in.card.self_evaluation)) return false;
  const Fraction kept = Fraction(1) - Fraction(in.written.policy.recheck.execution_gap);
  return kept * results.points.value() * *amounts.budget > results.full.value() * *amounts.executed;
}

// R-12, for B > 0: E < (1 − unspent) × B.
bool unspent(const ScoredInput& in, const ExecutionAmounts& amounts) {
  return amounts.below(Decimal(1) - in.written.policy.recheck.unspent);
}

enum class ProjectLight { none, lagging, no_budget, unspent };

ProjectLight light_of(const ScoredInput& in, const ExecutionAmounts& amounts) {
  if (!amounts.budget || !amounts.executed || amounts.budget->is_negative()) {
    return ProjectLight::none;
  }
  const bool no_budget = amounts.budget->is_zero();
  const bool much_left = !no_budget && unspent(in, amounts);
  // s ≤ S: whoever lags has executed less than 1 − gap.
  const Decimal kept = Decimal(1) - in.written.policy.recheck.execution_gap;
  if (!no_budget && !much_left && !amounts.below(kept)) return ProjectLight::none;
  const Results results = results_of(*in.card.self_evaluation);
  if (results.complete && results.points.is_zero()) return ProjectLight::none;
  if (no_budget) return ProjectLight::no_budget;
  if (lags(in, results, amounts)) return ProjectLight::lagging;
  return much_left ? ProjectLight::unspent : ProjectLight::none;
}

void check_lag(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Policy& policy = in.written.policy;
  const ExecutionAmounts amounts = execution_amounts(in.written.project.budget, policy);
  if (light_of(in, amounts) != ProjectLight::lagging) return;
  const Results results = results_of(*in.card.self_evaluation);
  const Fraction share = results.points.value() / results.full.value();
  log.add(rule, execution_place(in))
      .see(in.written.at(amounts.budget_place))
      .with("light", "red")
      .with_number("points", printed_sum(results.points.value()))
      .with_number("full", printed_sum(results.full.value()))
      .with_number("share", printed_percent(share, policy))
      .with_number("rate", printed_percent(amounts.rate(), policy))
      .with_number("gap", printed_percent((share - amounts.rate()) / share, policy))
      .with_number("limit", printed_percent(Fraction(policy.recheck.execution_gap), policy));
}

void check_unspent(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Policy& policy = in.written.policy;
  const ExecutionAmounts amounts = execution_amounts(in.written.project.budget, policy);
  const ProjectLight light = light_of(in, amounts);
  if (light != ProjectLight::no_budget && light != ProjectLight::unspent) return;
  Finding& finding = log.add(rule, execution_place(in))
                         .see(in.written.at(amounts.budget_place))
                         .with("light", "yellow")
                         .with("unit", std::string(in.written.project.unit));
  if (light == ProjectLight::no_budget) {
    finding.with_number("zero_budget", amounts.budget->to_string());
    return;
  }
  const Fraction left = Fraction(1) - amounts.rate();
  finding.with_number("budget", amounts.budget->to_string())
      .with_number("executed", amounts.executed->to_string())
      .with_number("unspent", printed_percent(left, policy))
      .with_number("limit", printed_percent(Fraction(policy.recheck.unspent), policy));
}

constexpr ScoredRule kRules[] = {
    {{.id = "R-11",
      .severity = Severity::warning,
      .summary = {"预算执行明显落后于指标得分",
                  "the execution of the budget lags behind the results"},
      .detail =
          {"指标得 {points} 分，为满分 {full} 分的 {share}%，预算执行率为 {rate}%。\n"
           "执行率比得分率低 {gap}%（差额 ÷ 得分率），大于 {limit}%。",
           "The indicators earned {points} of {full} points ({share}%), but {rate}% of the "
           "budget was executed.\nThe difference is {gap}% of the first rate, more than {limit}%."},
      .fix = {"核实得分和执行数，说明资金未支付的原因",
              "verify points and amounts, and explain why the money was not spent"},
      .cite = {"预算管理一体化系统", "", Mark::observed},
      .policy_key = "recheck.execution_gap",
      .light = Light::red,
      .why = {"产出得分很高而钱没有花出去，可能是成果虚报，也可能是预算编多了。",
              "High points with unspent money suggest inflated results or too large a budget."}},
     check_lag},
    {{.id = "R-12",
      .severity = Severity::warning,
      .summary = {"预算结余过多，或没有预算",
                  "too much of the budget is unspent, or there is none"},
      .detail = {"全年预算数 {budget}{unit}，全年执行数 {executed}{unit}，结余 {unspent}%，大于 "
                 "{limit}%。\n"
                 "全年预算数为 {zero_budget}。",
                 "Of {budget} {unit} {executed} {unit} were executed: {unspent}% is unspent, more "
                 "than {limit}%.\nThe budget is {zero_budget}."},
      .fix = {"说明结余原因和处理办法，下一年度据实安排预算",
              "explain what is left and what becomes of it; budget by need next year"},
      .cite = {"预算管理一体化系统", "", Mark::observed},
      .policy_key = "recheck.unspent",
      .light = Light::yellow,
      .why = {"钱大量结余，说明预算编多了或服务没有做到位；不查清，下一年还会照旧安排。",
              "Much unspent money means that the budget was too large or the service too small; if "
              "nobody asks, the next budget repeats it."}},
     check_unspent},
};

}  // namespace

std::span<const ScoredRule> light_recheck_rules() {
  return kRules;
}

}  // namespace pbs
