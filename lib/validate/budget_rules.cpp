// SPDX-License-Identifier: MIT
// The funds block (预算执行情况): what its own numbers contradict. Domain rules 1.3 and 7.2: R-17,
// F-31 says what a budget of 0 means for the execution row (X-05c).
#include "validate/budget_amounts.hpp"
#include "validate/row_words.hpp"
#include "validate/rule.hpp"
#include "validate/weight_sums.hpp"

namespace pbs {
namespace {

// The value under which the words name the denominator of the rate.
std::string_view denominator_name(const Policy& policy) {
  switch (policy.execution.denominator) {
    case Denominator::adjusted:
      return "adjusted";
    case Denominator::approved:
      return "approved";
    case Denominator::received:
      break;
  }
  return "received";
}

Location execution_place(const Budget& budget) {
  const Location place = budget.executed.written.place;
  return place.known() ? place : budget.place;
}

void check_over_budget(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Budget& budget = input.project.budget;
  const ExecutionAmounts amounts = execution_amounts(budget, input.policy);
  if (amounts.budget && amounts.executed) {
    if (*amounts.executed <= *amounts.budget || amounts.budget->is_negative()) return;
    Finding& finding = log.add(rule, input.at(execution_place(budget)))
                           .see(input.at(amounts.budget_place))
                           .with_number("executed", amounts.executed->to_string())
                           .with_number(denominator_name(input.policy), amounts.budget->to_string())
                           .with("unit", std::string(input.project.unit));
    if (!amounts.has_rate()) return;
    finding.with_number("rate", printed_percent(amounts.rate(), input.policy));
  } else if (budget.execution_rate && *budget.execution_rate > Decimal(100)) {
    log.add(rule, input.at(budget.execution_rate.written.place))
        .with_number("stated", budget.execution_rate->to_string());
  }
}

// Half a unit of the last digit may be lost by rounding and a whole one by cutting off, so a rate
// printed in whole percents may differ by 1 and one with two decimals by 0.01.
Decimal rate_tolerance(const Decimal& stated, const Policy& policy) {
  const Decimal last_digit = Decimal::from_parts(1, stated.scale());
  return last_digit > policy.recheck.rate_tolerance ? last_digit : policy.recheck.rate_tolerance;
}

bool differs(const Fraction& a, const Fraction& b, const Decimal& tolerance) {
  const Fraction difference = a - b;
  return (difference.is_negative() ? -difference : difference) > Fraction(tolerance);
}

// Whether the points claimed for execution are those of the stated rate.
bool claimed_by_rate(const WrittenInput& input) {
  const Budget& budget = input.project.budget;
  if (!budget.claimed) return false;
  const Decimal hundredfold =
      execution_weight(input.project, input.policy) * *budget.execution_rate;
  const Decimal difference = Decimal(100) * *budget.claimed - hundredfold;
  return difference.abs() <= Decimal(100) * input.policy.recheck.points_tolerance;
}

void check_rate(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Budget& budget = input.project.budget;
  const ExecutionAmounts amounts = execution_amounts(budget, input.policy);
  if (!budget.execution_rate || !amounts.has_rate()) return;
  const Decimal stated = *budget.execution_rate;
  const Fraction rate = Fraction(100) * amounts.rate();
  const Decimal tolerance = rate_tolerance(stated, input.policy);
  if (!differs(stated, rate, tolerance)) return;
  // 100 % in place of more is a capped rate; a fraction in place of a percentage is R-19.
  if (stated == Decimal(100) && rate > Fraction(100)) return;
  if (!differs(Fraction(100) * stated, rate, Decimal(1))) return;
  Finding& finding = log.add(rule, input.at(budget.execution_rate.written.place));
  if (claimed_by_rate(input)) finding.with_number("claimed", budget.claimed->to_string());
  finding.see(input.at(execution_place(budget)))
      .with_number("stated", stated.to_string())
      .with_number("rate", printed_percent(amounts.rate(), input.policy))
      .with_number("executed", amounts.executed->to_string())
      .with_number(denominator_name(input.policy), amounts.budget->to_string())
      .with("unit", std::string(input.project.unit))
      .with_number("tolerance", tolerance.to_string());
}

struct NamedColumn {
  BudgetColumn column;
  std::string_view total;
  std::string_view sum;
};
constexpr NamedColumn kColumns[] = {{kApproved, "approved", "approved_sum"},
                                    {kAdjusted, "adjusted", "adjusted_sum"},
                                    {kExecuted, "executed", "executed_sum"}};

// One finding for the whole total row, however many of its columns are wrong.
void check_sources(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Budget& budget = input.project.budget;
  Finding* finding = nullptr;
  for (const NamedColumn& named : kColumns) {
    const Stated<Decimal>& total = budget.*named.column.total;
    const std::optional<ExactSum> sum = sum_of_sources(budget, named.column);
    if (!total || !sum || *sum == *total) continue;
    if (finding == nullptr) {
      finding = &log.add(rule, input.at(total.written.place))
                     .see(input.at(budget.sources[0].place))
                     .with("unit", std::string(input.project.unit));
    }
    finding->with_number(named.total, total->to_string())
        .with_number(named.sum, printed_sum(sum->value()));
  }
}

void check_zero_budget(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const ExecutionAmounts amounts = execution_amounts(input.project.budget, input.policy);
  if (!amounts.budget || !amounts.budget->is_zero()) return;
  if (amounts.executed && amounts.executed->sign() > 0) return;
  log.add(rule, input.at(amounts.budget_place))
      .with_number(denominator_name(input.policy), amounts.budget->to_string());
}

// Amounts that were written but not understood have a finding of their own (F-09).
void check_amounts_missing(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Project& project = input.project;
  if (!self_evaluation_begun(project)) return;
  const ExecutionAmounts amounts = execution_amounts(project.budget, input.policy);
  const Stated<Decimal>& stated = project.budget.adjusted;
  const bool no_budget = !amounts.budget && stated.written.blank();
  const bool no_executed = !amounts.executed && project.budget.executed.written.blank();
  if (!no_budget && !no_executed) return;
  const Location place = project.budget.place.known() ? project.budget.place : project.id.place;
  Finding& finding = log.add(rule, input.at(place));
  if (no_budget) finding.with("budget", std::string(denominator_name(input.policy)));
  if (no_executed) finding.with("executed", "executed");
}

constexpr WrittenRule kRules[] = {
    {{.id = "R-17",
      .severity = Severity::error,
      .summary = {"预算执行数大于预算数", "more was executed than budgeted"},
      .detail = {"全年执行数 {executed}{unit}，大于全年预算数 {adjusted}{unit}。\n"
                 "全年执行数 {executed}{unit}，大于年初预算数 {approved}{unit}。\n"
                 "全年执行数 {executed}{unit}，大于到位资金 {received}{unit}。\n"
                 "执行率为 {rate}%。\n"
                 "填报的执行率为 {stated}%，大于 100%。",
                 "{executed} {unit} were executed of an adjusted budget of {adjusted} {unit}.\n"
                 "{executed} {unit} were executed of an approved budget of {approved} {unit}.\n"
                 "{executed} {unit} were executed of {received} {unit} received.\n"
                 "That is {rate}%.\n"
                 "The execution rate is stated as {stated}%, above 100%."},
      .fix = {"核对执行数和预算数；预算有追加的，按调整后的全年预算数填报",
              "check both amounts; if the budget was raised, state the adjusted one"},
      .cite = {"预算管理一体化系统", "", Mark::observed},
      .policy_key = "execution.over_100",
      .why = {"执行数不能超过预算数；超过说明数字错了，或者有预算外支出。",
              "More cannot be executed than budgeted; the number is wrong, or money was spent "
              "outside the budget."}},
     check_over_budget},
    {{.id = "R-18",
      .severity = Severity::error,
      .summary = {"填报的执行率与执行数、预算数不符",
                  "the stated execution rate does not follow from the amounts"},
      .detail = {"填报 {stated}%，实际为 {rate}%，允许相差 {tolerance} 个百分点。\n"
                 "{executed}{unit} ÷ {adjusted}{unit} = {rate}%。\n"
                 "{executed}{unit} ÷ {approved}{unit} = {rate}%。\n"
                 "{executed}{unit} ÷ {received}{unit} = {rate}%。\n"
                 "自评 {claimed} 分是按填报的执行率计算的，须一并更正。",
                 "{stated}% is stated, {rate}% is right; {tolerance} percentage points may "
                 "differ.\n"
                 "{executed} {unit} ÷ {adjusted} {unit} = {rate}%.\n"
                 "{executed} {unit} ÷ {approved} {unit} = {rate}%.\n"
                 "{executed} {unit} ÷ {received} {unit} = {rate}%.\n"
                 "The {claimed} points claimed follow from the stated rate; correct them too."},
      .fix = {"更正执行率；金额有误的，更正金额", "correct the rate, or the amount that is wrong"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .policy_key = "recheck.rate_tolerance",
      .why = {"执行率由执行数除以预算数得出；印出来的率不对，10 分就给错了。",
              "The rate is executed divided by budget; with a wrong rate its points are wrong."}},
     check_rate},
    {{.id = "R-25",
      .severity = Severity::error,
      .summary = {"资金总额不等于各来源之和", "the total funds differ from the sum of the sources"},
      .detail = {"年初预算数：总额 {approved}{unit}，各来源合计 {approved_sum}{unit}。\n"
                 "全年预算数：总额 {adjusted}{unit}，各来源合计 {adjusted_sum}{unit}。\n"
                 "全年执行数：总额 {executed}{unit}，各来源合计 {executed_sum}{unit}。\n"
                 "计算执行率时采用各来源合计。",
                 "Approved: total {approved} {unit}, sources {approved_sum} {unit}.\n"
                 "Adjusted: total {adjusted} {unit}, sources {adjusted_sum} {unit}.\n"
                 "Executed: total {executed} {unit}, sources {executed_sum} {unit}.\n"
                 "The execution rate is taken from the sums."},
      .fix = {"更正总额，或补全、更正各来源的金额",
              "correct the total, or the amounts of the sources"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why = {"总额与各项来源不符，预算数和执行率都没有可靠的依据。",
              "When the total differs from its sources neither the budget nor the rate rests on "
              "anything."}},
     check_sources},
    {{.id = "F-31",
      .severity = Severity::info,
      .summary = {"预算数为 0，执行率无法计算", "the budget is 0, so there is no execution rate"},
      .detail = {"预算执行率一行按政策参数处理。",
                 "The row of budget execution is treated as the policy says."},
      .fix = {"核对预算数；确无预算的，不必处理",
              "check the amount; if there was no budget, do nothing"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .policy_key = "execution.zero_budget",
      .why = {"预算为 0 时执行率没有意义，按办法处理，不当作 100%。",
              "With a budget of 0 there is no rate; the policy decides, and it is not 100%."}},
     check_zero_budget},
    {{.id = "F-34",
      .severity = Severity::error,
      .summary = {"缺少预算数或执行数，预算执行率一行不能计分",
                  "the row of budget execution cannot be scored: an amount is missing"},
      .detail = {"没有 budget.{budget}（全年预算数）。\n没有 budget.{executed}（全年执行数）。",
                 "budget.{budget} is not stated.\nbudget.{executed} is not stated."},
      .fix = {"补填金额；没有支出的，执行数填 0", "state the amount; 0 if nothing was spent"},
      .cite = {"pbs 文件格式", "", Mark::setting},
      .why =
          {"缺少预算数或执行数，执行率 10 分无从计算，总分也就没有。",
           "Without both amounts the points of execution, and so the total, cannot be computed."}},
     check_amounts_missing},
};

}  // namespace

std::span<const WrittenRule> budget_rules() {
  return kRules;
}

}  // namespace pbs
