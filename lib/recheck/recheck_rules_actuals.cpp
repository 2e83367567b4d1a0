// SPDX-License-Identifier: MIT
// F-33: what stands in the column of the actuals (实际完成值). They hold
// for rows without weight as well: such a row earns nothing, but what it says can be read.
#include <algorithm>

#include "recheck/row_facts.hpp"
#include "recheck/rule_tables.hpp"
#include "validate/row_words.hpp"

namespace pbs {

namespace {

// A table that was published before it was filled in: no row answers at all.
bool nothing_answered(const ScoredInput& in) {
  const List<Indicator>& rows = in.written.project.indicators;
  return rows.size() > 1 && std::all_of(rows.begin(), rows.end(), [&](const Indicator& row) {
           return row.actual.written.blank() && actual_missing(row, in.written.policy);
         });
}

void check_missing(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  if (nothing_answered(in)) {
    const std::size_t rows = in.written.project.indicators.size();
    log.add(rule, self_evaluation_place(in)).with_number("rows", std::to_string(rows));
    return;
  }
  for (const Indicator& row : in.written.project.indicators) {
    if (!actual_missing(row, in.written.policy)) continue;
    Finding& finding = log.add(rule, value_place(in, row, row.actual)).about(row.key());
    const std::string_view written = row.actual.written.stated();
    if (written.empty()) continue;
    finding.with("actual", std::string(written));
    if (row.target) finding.with("target", std::string(row.target->text));
  }
}

// An over-achieved target of 0 is missed as well; R-08 asks for its reason.
bool zero_far_missed(const Indicator& row, const Policy& policy) {
  return row.target->kind == TargetKind::equals && row.target->value.is_zero() && row.actual &&
         row.actual->value >= policy.scoring.explain_zero_from &&
         !says_something(row.reason.stated());
}

// The official form has one column for both; its heading is a spelling of `reason`.
bool holds_remedy(const ScoredInput& in, const Indicator& row) {
  constexpr std::string_view kBoth = "偏差原因分析及改进措施";
  if (!row.reason.present()) return false;
  const std::string_view before = in.written.source.text().substr(0, row.reason.place.begin);
  const std::size_t last = before.find_last_not_of(" \"':\n\t");
  return last != std::string_view::npos && before.substr(0, last + 1).ends_with(kBoth);
}

void check_explained(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Policy& policy = in.written.policy;
  for (const Indicator& row : in.written.project.indicators) {
    if (!comparable_row(row, policy) || !missed(row, policy)) continue;
    if (zero_far_missed(row, policy)) continue;
    const bool reason = says_something(row.reason.stated());
    const bool remedy = says_something(row.remedy.stated()) || (reason && holds_remedy(in, row));
    if (reason && remedy) continue;
    Finding& finding = log.add(rule, value_place(in, row, row.actual))
                           .about(row.key())
                           .see(value_place(in, row, row.target))
                           .with("target", std::string(row.target->text));
    if (!row.actual.written.blank()) finding.with("actual", std::string(row.actual->text));
    if (!reason) finding.with("missing_reason", "reason");
    if (!remedy) finding.with("missing_remedy", "remedy");
  }
}

void check_not_applicable(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : in.written.project.indicators) {
    if (!not_applicable(row) || left_out(row) || says_something(row.reason.stated())) continue;
    log.add(rule, value_place(in, row, row.actual))
        .about(row.key())
        .with("actual", std::string(row.actual->text));
  }
}

enum class Exactness { not_compared, equal, different };

Exactness exactness(const Indicator& row, const Policy& policy) {
  using enum Exactness;
  if (!comparable_row(row, policy)) return not_compared;
  const Target& target = *row.target;
  if (target.numeric() && target.kind != TargetKind::between && row.actual) {
    return row.actual->value == target.value ? equal : different;
  }
  if (target.kind == TargetKind::by && row.actual) {
    return row.actual->date == target.date ? equal : different;
  }
  return not_compared;
}

void check_exact(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Policy& policy = in.written.policy;
  int equal = 0;
  for (const Indicator& row : in.written.project.indicators) {
    const Exactness one = exactness(row, policy);
    if (one == Exactness::different) return;
    if (one == Exactness::equal) ++equal;
  }
  if (equal == 0 || equal < policy.recheck.exact_rows) return;
  log.add(rule, self_evaluation_place(in)).with_number("count", std::to_string(equal));
}

void check_units(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : in.written.project.indicators) {
    const bool unit = wrong_unit(row);
    if (!unit && !fraction_for_percent(row)) continue;
    Finding& finding = log.add(rule, value_place(in, row, row.actual))
                           .about(row.key())
                           .see(value_place(in, row, row.target))
                           .with("actual", std::string(row.actual->text))
                           .with("target", std::string(row.target->text));
    if (unit) {
      finding.with("unit", std::string(row.actual->unit.name))
          .with("target_unit", std::string(row.target->unit.name));
    } else {
      const Decimal hundredfold = Decimal(100) * row.actual->value;
      finding.with_number("percent", hundredfold.normalised().to_string());
    }
  }
}

// The stated execution rate, where it is the fraction of the right one.
void check_rate_unit(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Stated<Decimal>& stated = in.written.project.budget.execution_rate;
  const std::optional<Decimal>& rate = in.card.self_evaluation->execution.rate;
  if (!stated || !rate || *stated > Decimal(1) || stated->sign() <= 0) return;
  const Decimal hundredfold = Decimal(100) * *stated;
  const auto near = [&rate](const Decimal& number) {
    return number - Decimal(1) <= *rate && *rate <= number + Decimal(1);
  };
  if (!near(hundredfold) || near(*stated)) return;
  log.add(rule, in.written.at(stated.written.place))
      .see(execution_place(in))
      .with_number("rate", stated->to_string())
      .with_number("percent", hundredfold.normalised().to_string());
}

void check_all_units(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  check_units(in, rule, log);
  check_rate_unit(in, rule, log);
}

constexpr ScoredRule kRules[] = {
    {{.id = "R-07",
      .severity = Severity::error,
      .summary = {"没有可用的实际完成值", "there is no actual that can be scored"},
      .detail = {"“{actual}”不能与指标值 {target} 比较。\n全部 {rows} 项指标都没有填写实际完成值。",
                 "\"{actual}\" cannot be compared with the target {target}.\n"
                 "None of the {rows} rows states an actual."},
      .fix =
          {"填写实际完成值：定量指标填数字和单位，时限填日期，定性指标填完成等级；不适用的填“/"
           "”并说明理由",
           "state the actual: a number with its unit, a date, or the level of a qualitative row; "
           "\"/\" and a reason where it does not apply"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .policy_key = "input.missing",
      .why =
          {"没有实际完成值，或只写“完成”两个字，都说不清完成了多少。",
           "Without an actual, or with the word \"done\" alone, nobody knows how much was done."}},
     check_missing},
    {{.id = "R-10",
      .severity = Severity::error,
      .summary = {"未完成的指标没有写明偏差原因和改进措施",
                  "a missed target lacks its reason or remedy"},
      .detail = {"指标值 {target}，实际完成 {actual}。\n缺少偏差原因（{missing_reason}）。\n"
                 "缺少改进措施（{missing_remedy}）。",
                 "The target is {target}, the actual {actual}.\nThe reason is missing "
                 "({missing_reason}).\nThe remedy is missing ({missing_remedy})."},
      .fix = {"补写偏差原因和改进措施", "state the reason and the remedy"},
      .cite = {"已公布的绩效自评表", "", Mark::observed},
      .why = {"未完成的指标要分析原因、提出改进措施，否则下一年重犯。",
              "A missed target needs its cause and a remedy, or it is missed again."}},
     check_explained},
    {{.id = "F-33",
      .severity = Severity::error,
      .summary = {"不适用的指标没有说明理由", "a row that does not apply has no reason"},
      .detail = {"实际完成值填“{actual}”，即不适用。",
                 "The actual is \"{actual}\": it does not apply."},
      .fix = {"在 reason 说明不适用的理由，或者填写实际完成值",
              "state in `reason` why it does not apply, or state the actual"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .policy_key = "input.not_applicable",
      .why = {"不适用的指标不计分、总分要折算，所以必须说明为什么不适用。",
              "A row that does not apply is left out and the total rescaled, so there has to be a "
              "reason."}},
     check_not_applicable},
    {{.id = "R-16",
      .severity = Severity::info,
      .summary = {"全部指标的实际完成值恰好等于指标值", "every actual equals its target exactly"},
      .detail = {"共 {count} 项定量指标。", "Rows with a numeric target or a date: {count}."},
      .fix = {"抽查实际完成值的佐证资料", "check the evidence of some of them"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .policy_key = "recheck.exact_rows",
      .why = {"每一项都恰好等于目标，在实际工作中很少见，可能是照抄。",
              "Actuals that all equal their targets are rare in practice and may be copied."}},
     check_exact},
    {{.id = "R-19",
      .severity = Severity::warning,
      .summary =
          {"实际完成值的单位与指标值不一致，或百分数写成了小数",
           "the unit of the actual does not match, or a percentage is written as a fraction"},
      .detail =
          {"实际完成值 {actual}，指标值 {target}。\n单位“{unit}”与“{target_unit}”不能换算。\n"
           "填报的执行率为 {rate}。\n是否应为 {percent}%？",
           "The actual is {actual}, the target {target}.\n\"{unit}\" cannot be converted into "
           "\"{target_unit}\".\nThe stated execution rate is {rate}.\nShould it be {percent}%?"},
      .fix = {"按指标值的单位填写实际完成值；百分数带上 %",
              "state the actual in the unit of the target; write percentages with %"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why =
          {"单位不一致或把 90% 写成 0.9，比较的结果会差一百倍。",
           "With another unit, or 0.9 for 90%, the comparison is off by a factor of a hundred."}},
     check_all_units},
};

}  // namespace

std::span<const ScoredRule> actual_recheck_rules() {
  return kRules;
}

}  // namespace pbs
