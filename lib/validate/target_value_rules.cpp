// SPDX-License-Identifier: MIT
// Whether the value of a target can be right (domain rules 6.4): T-10, T-15, T-16, T-17, and the
// unit asked for by T-08. Targets that could not be read have findings of their own.
#include <algorithm>
#include <array>
#include <string>

#include "validate/budget_amounts.hpp"
#include "validate/row_words.hpp"
#include "validate/rule.hpp"

namespace pbs {
namespace {

constexpr Cite kSetting{"政策参数(默认)", "", Mark::setting};

Place at_target(const WrittenInput& input, const Indicator& row) {
  const Location target = row.target.written.place;
  return input.at(target.known() ? target : row.id_text.place);
}

std::string percent(const Decimal& value) {
  return value.normalised().to_string() + "%";
}

// Growth and indices may pass 100 %, and fall below zero.
constexpr std::string_view kIndexWords[] = {"指数", "增长", "增幅", "增加", "提高", "提升",
                                            "同比", "降幅", "下降", "减少", "超额", "倍"};

bool is_index(const Indicator& row) {
  return contains_any(row.name, kIndexWords) || contains_any(row.target->text, kIndexWords);
}

bool in_percent(const Target& target) {
  return target.unit.family == UnitFamily::percent && target.unit.per.empty();
}

// The greatest and the least number of a target, in percent.
struct Extent {
  Decimal least;
  Decimal most;
};

Extent extent(const Target& target) {
  Extent found{target.value, target.value};
  if (target.kind == TargetKind::between) found.most = target.upper;
  if (target.kind == TargetKind::tiers) {
    const auto end = target.tiers.begin() + target.tier_count;
    const auto [least, most] = std::minmax_element(target.tiers.begin(), end);
    if (target.tier_count > 0) found = {*least, *most};
  }
  const Unit one_percent{"%", UnitFamily::percent, 0, {}};
  return {convert(found.least, target.unit, one_percent),
          convert(found.most, target.unit, one_percent)};
}

bool has_number(const Target& target) {
  return target.numeric() || target.kind == TargetKind::tiers;
}

void check_percentages(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Decimal whole(100);
  for (const Indicator& row : input.project.indicators) {
    if (!row.target || !has_number(*row.target) || !in_percent(*row.target)) continue;
    const Extent range = extent(*row.target);
    const bool out_of_reach = row.target->kind == TargetKind::more_than && range.most == whole;
    if (!range.least.is_negative() && range.most <= whole && !out_of_reach) continue;
    if (is_index(row)) continue;
    log.add(rule, at_target(input, row))
        .about(row.key())
        .with("target", percent(range.least.is_negative() ? range.least : range.most));
  }
}

void check_exact_percentages(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : input.project.indicators) {
    if (!row.target || row.target->kind != TargetKind::at_least || row.target->no_sign) continue;
    if (in_percent(*row.target) && extent(*row.target).most == Decimal(100) && !is_index(row)) {
      log.add(rule, at_target(input, row)).about(row.key());
    }
  }
}

// The unit may also stand in brackets behind the name: 服务外包在岸(万美元).
bool unit_in_name(std::string_view name) {
  const std::string_view remark = closing_remark(name);
  return !remark.empty() && leading_unit(remark).name.size() == remark.size();
}

// A number other than 0, which needs none.
bool needs_unit(const Indicator& row) {
  if (!row.target || !has_number(*row.target)) return false;
  const Target& target = *row.target;
  return !(target.numeric() && target.value.is_zero() && target.upper.is_zero());
}

bool lacks_unit(const Indicator& row) {
  return needs_unit(row) && row.target->unit.bare() && !unit_in_name(row.name);
}

// A form without units is one finding, not one a row.
constexpr std::ptrdiff_t kWholeForm = 3;

void check_unit(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const List<Indicator>& rows = input.project.indicators;
  const auto asked = std::count_if(rows.begin(), rows.end(), needs_unit);
  if (asked >= kWholeForm && asked == std::count_if(rows.begin(), rows.end(), lacks_unit)) {
    log.add(rule, input.at(input.project.place)).with_number("rows", std::to_string(asked));
    return;
  }
  for (const Indicator& row : rows) {
    if (!lacks_unit(row)) continue;
    const Target& target = *row.target;
    Finding& finding = log.add(rule, at_target(input, row)).about(row.key());
    if (target.numeric()) finding.with_number("number", target.value.to_string());
  }
}

// T-15: better is higher, except under a ceiling.
struct Past {
  std::optional<Decimal> last_year;
  Decimal sum;  // of the latest three years
  int years = 0;
};

Past past_of(const Indicator& row, int year) {
  constexpr int kYears = 3;
  Past past;
  for (const YearValue& entry : row.history) {
    if (entry.year >= year || entry.year < year - kYears) continue;
    if (entry.year == year - 1) past.last_year = entry.value;
    past.sum += entry.value;
    ++past.years;
  }
  return past;
}

// Whether `target` is worse than sum / count by more than the share `drop` of it.
bool falls_short(const Decimal& target, bool ceiling, const Decimal& sum, int count,
                 const Decimal& drop) {
  const Decimal loss = ceiling ? target * Decimal(count) - sum : sum - target * Decimal(count);
  return loss > drop * sum.abs();
}

void check_history(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  if (!input.policy.target.history_drop || !input.project.year) return;
  const Decimal drop = *input.policy.target.history_drop;
  for (const Indicator& row : input.project.indicators) {
    if (!row.target || !row.target->numeric() || row.history.empty() || !row.reason.blank()) {
      continue;
    }
    const Target& target = *row.target;
    const Past past = past_of(row, *input.project.year);
    if (target.kind == TargetKind::between || past.years == 0) continue;
    const bool ceiling = target.kind == TargetKind::at_most || target.kind == TargetKind::less_than;
    if (!falls_short(target.value, ceiling, past.sum, past.years, drop)) continue;
    if (past.last_year && !falls_short(target.value, ceiling, *past.last_year, 1, drop)) continue;
    const std::string unit(target.unit.name);
    const Decimal mean = divide(past.sum, Decimal(past.years), 2, Rounding::half_up).normalised();
    Finding& finding = log.add(rule, at_target(input, row)).about(row.key());
    finding.with("target", target.value.to_string() + unit)
        .with("mean", mean.to_string() + unit)
        .with_number("years", std::to_string(past.years))
        .with("drop", percent(drop * Decimal(100)));
    if (past.last_year) finding.with("last_year", past.last_year->to_string() + unit);
  }
}

// The money of the year: 全年预算数, or the sum of its sources where the total row contradicts them
// else 年初预算数.
struct Available {
  std::optional<Decimal> amount;
  std::string_view field;
  Location place;
};

Available available(const Budget& budget) {
  const bool adjusted = budget.adjusted.value.has_value();
  const BudgetColumn& column = adjusted ? kAdjusted : kApproved;
  const Stated<Decimal>& total = budget.*column.total;
  Available money{counted_amount(budget, column), adjusted ? "budget.adjusted" : "budget.approved",
                  total.written.place};
  if (money.amount && *money.amount != *total) {
    money.field = "budget.sources";
    money.place = budget.sources[0].place;
  }
  return money;
}

bool is_ceiling(TargetKind kind) {
  return kind == TargetKind::at_most || kind == TargetKind::less_than ||
         kind == TargetKind::equals || kind == TargetKind::between;
}

bool is_amount(const Unit& unit) {
  return (unit.family == UnitFamily::money && unit.per.empty()) || unit.multiplier_only();
}

void check_ceilings(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Available budget = available(input.project.budget);
  if (!budget.amount) return;
  for (const Indicator& row : input.project.indicators) {
    if (!row.target || !row.indicator_class || !is_cost(*row.indicator_class)) continue;
    const Target& target = *row.target;
    if (!is_ceiling(target.kind) || !is_amount(target.unit)) continue;
    const Decimal& ceiling = target.kind == TargetKind::between ? target.upper : target.value;
    if (!comparable(target.unit, input.project.money)) continue;
    if (convert(ceiling, target.unit, input.project.money) <= *budget.amount) continue;
    log.add(rule, at_target(input, row))
        .about(row.key())
        .see(input.at(budget.place))
        .with("ceiling", ceiling.to_string() + std::string(target.unit.name))
        .with("field", std::string(budget.field))
        .with("budget", budget.amount->to_string() + std::string(input.project.unit));
  }
}

// T-17. Without a contract the project's year is the period.
struct Period {
  Date from;
  Date to;
  bool of_contract = false;
};

Period service_period(const Project& project) {
  const int year = *project.year;
  const Contract& contract = project.stages.contract;
  const bool of_contract = contract.start && contract.end;
  if (of_contract) return {*contract.start, *contract.end, true};
  return {{year, 1, 1}, {year, 12, 31}, false};
}

// A span of dates fits when it lies inside the contract's; 全年, and every span where there is no
// contract, when it has a day in common with the period.
bool fits(const Target& target, const Period& period, int year) {
  if (target.kind == TargetKind::by) {
    return target.date >= period.from && target.date <= period.to;
  }
  const bool whole_year = target.date_from == Date{year, 1, 1} && target.date == Date{year, 12, 31};
  if (whole_year || !period.of_contract) {
    return target.date_from <= period.to && target.date >= period.from;
  }
  return target.date_from >= period.from && target.date <= period.to;
}

void check_dates(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Project& project = input.project;
  if (!project.year) return;
  const Period period = service_period(project);
  for (const Indicator& row : project.indicators) {
    if (!row.target || !row.target->dated()) continue;
    const Target& target = *row.target;
    if (fits(target, period, *project.year)) continue;
    const std::string to = target.date.to_string();
    Finding& finding = log.add(rule, at_target(input, row)).about(row.key());
    finding
        .with("target",
              target.kind == TargetKind::by ? to : target.date_from.to_string() + " – " + to)
        .with(period.of_contract ? "contract_from" : "year_from", period.from.to_string())
        .with(period.of_contract ? "contract_to" : "year_to", period.to.to_string());
    if (period.of_contract) finding.see(input.at(project.stages.contract.end.written.place));
  }
}

constexpr WrittenRule kRules[] = {
    {{.id = "T-10",
      .severity = Severity::warning,
      .summary = {"百分比超出 0 到 100%", "a percentage lies outside 0 to 100"},
      .detail = {"指标值为 {target}。", "The target is {target}."},
      .fix = {"更正指标值；增长率一类可以超过 100% 的，在名称中写明",
              "correct it; where it may pass 100 (growth), let the name say so"},
      .cite = kSetting,
      .why = {"超过 100% 的比率多半是口径或小数点错误。",
              "A rate above 100% mostly is a wrong base or decimal point."}},
     check_percentages},
    {{.id = "F-29",
      .severity = Severity::info,
      .summary = {"比率下限为 100%，只能恰好完成",
                  "a rate of at least 100% can only be met exactly"},
      .detail = {},
      .fix = {"若允许有差错，按实际要求设定指标值",
              "set what is really needed if some failures are allowed"},
      .cite = {"已公布的绩效自评表", "", Mark::observed},
      .why = {"比率最多 100%，“不低于 100%”只有一种结果能满分，一点差错就扣分。",
              "A rate ends at 100%, so \"at least 100%\" is met in one case only."}},
     check_exact_percentages},
    {{.id = "F-28",
      .severity = Severity::error,
      .summary = {"定量指标值没有计量单位", "a numeric target has no unit"},
      .detail = {"指标值只有数字 {number}。\n{rows} 项定量指标值都只有数字，没有单位。",
                 "The target is the bare number {number}.\n"
                 "All {rows} numeric targets are bare numbers."},
      .fix = {"在指标值中写明单位，或者填写 unit",
              "write the unit behind the number, or state `unit`"},
      .cite = {"预算管理一体化系统", "", Mark::observed},
      .why = {"没有单位，80 可以是万平方米，也可以是百分之八十。",
              "Without a unit 80 may be hectares or per cent."}},
     check_unit},
    {{.id = "T-15",
      .severity = Severity::warning,
      .summary = {"指标值低于历史水平", "the target is worse than in the years before"},
      .detail =
          {"指标值 {target}，近 {years} 年平均 {mean}，降幅超过 {drop}。\n上年为 {last_year}。",
           "The target is {target}; the mean of {years} years is {mean}, worse by more than "
           "{drop}.\nLast year it was {last_year}."},
      .fix = {"提高指标值；条件变化的，在 reason 说明原因",
              "set a better target; if conditions have changed, state the reason in `reason`"},
      .cite = kSetting,
      .policy_key = "target.history_drop",
      .why = {"目标比往年实际还低，不用努力也能超额完成。",
              "A target below what was reached before is met without effort."}},
     check_history},
    {{.id = "T-16",
      .severity = Severity::error,
      .summary = {"成本指标的上限高于预算", "ceiling of a cost indicator is above the budget"},
      .detail = {"上限 {ceiling}，{field} 为 {budget}", "{field} is {budget}"},
      .fix = {"调低上限，或者调增 budget.adjusted", "lower the ceiling, or raise budget.adjusted"},
      .cite = kSetting,
      .why = {"成本上限高于预算，等于没有控制。", "A ceiling above the budget controls nothing."}},
     check_ceilings},
    {{.id = "T-17",
      .severity = Severity::warning,
      .summary = {"时效指标的日期不在服务期内", "a date lies outside the time of the service"},
      .detail =
          {"指标值为 {target}。\n合同期 {contract_from} 至 {contract_to}。\n"
           "没有合同期，按年度 {year_from} 至 {year_to} 核对。",
           "The target is {target}.\nThe contract runs from {contract_from} to {contract_to}.\n"
           "Without a contract the year counts, {year_from} to {year_to}."},
      .fix = {"更正日期或合同期", "correct the date, or the term of the contract"},
      .cite = kSetting,
      .why = {"时间要求落在服务期以外，服务期内就无法考核。",
              "A date outside the term of the service cannot be checked within it."}},
     check_dates},
};

}  // namespace

std::span<const WrittenRule> target_value_rules() {
  return kRules;
}

}  // namespace pbs
