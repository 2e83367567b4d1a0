// SPDX-License-Identifier: MIT
// What the words of a row say about its target: T-09, T-11, F-16 to F-18, F-21 to F-25. The word
// lists are the vocabulary of these rules; they are proposals of this product unless the row's cite
// says otherwise.
#include <string>

#include "base/text.hpp"
#include "validate/row_words.hpp"
#include "validate/rule.hpp"
#include "validate/wording.hpp"

namespace pbs {
namespace {

constexpr Cite kSetting{"政策参数(默认)", "", Mark::setting};
constexpr Cite kForms{"已公布的绩效自评表", "", Mark::observed};

Place at_target(const WrittenInput& input, const Indicator& row) {
  const Location target = row.target.written.place;
  return input.at(target.known() ? target : row.id_text.place);
}

bool has_words(const Indicator& row) {
  return row.target && row.target->kind == TargetKind::words && !left_out(row);
}

Finding& add_words(const WrittenInput& input, const RuleInfo& rule, FindingLog& log,
                   const Indicator& row) {
  return log.add(rule, at_target(input, row))
      .about(row.key())
      .with("words", std::string(row.target->text));
}

void check_empty_phrases(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : input.project.indicators) {
    if (!has_words(row) || !is_empty_phrase(row.target->text)) continue;
    const bool counted = row.indicator_class.value == IndicatorClass::output_quantity ||
                         names_a_quantity(plain_name(row.name));
    if (counted) add_words(input, rule, log, row);
  }
}

// T-11. The class decides: the same row under cost is right.
void check_inputs(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : input.project.indicators) {
    if (row.indicator_class.value != IndicatorClass::output_quantity || !row.target) continue;
    const Target& target = *row.target;
    if (!target.numeric()) continue;
    const std::string_view name = plain_name(row.name);
    const bool money = target.unit.family == UnitFamily::money && target.unit.per.empty();
    const bool funds = (money && names_funds(name)) || (target.unit.bare() && ends_in_funds(name));
    const bool staff = target.unit.family == UnitFamily::count && names_staff_or_equipment(name);
    if (!funds && !staff) continue;
    log.add(rule, input.at(row.id_text.place)).about(row.key()).with("name", std::string(row.name));
  }
}

void check_scale_names(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : input.project.indicators) {
    if (!has_words(row)) continue;
    const bool target = is_scale_name(row.target->text);
    const bool actual = row.actual && is_scale_name(row.actual->text);
    if (!target && !actual) continue;
    log.add(rule, target ? at_target(input, row) : input.at(row.actual.written.place))
        .about(row.key())
        .with("words", std::string(target ? row.target->text : row.actual->text));
  }
}

void check_levels(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : input.project.indicators) {
    if (!has_words(row) || row.level || !row.actual || row.actual->level) continue;
    const ActualKind kind = row.actual->kind;
    if (kind == ActualKind::none || kind == ActualKind::not_applicable) continue;
    if (is_scale_name(row.target->text) || is_scale_name(row.actual->text)) continue;
    log.add(rule, input.at(row.actual.written.place))
        .about(row.key())
        .with("actual", std::string(row.actual.written.stated()))
        .with("target", std::string(row.target->text));
  }
}

void check_values(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : input.project.indicators) {
    if (has_words(row) && is_no_value(row.target->text)) add_words(input, rule, log, row);
  }
}

void check_unit_fits(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : input.project.indicators) {
    if (!row.target || !row.target->numeric() || row.target->unit.bare()) continue;
    const Target& target = *row.target;
    const bool social_cost = row.indicator_class.value == IndicatorClass::cost_social ||
                             row.indicator_class.value == IndicatorClass::cost_ecological;
    if (social_cost || unit_can_measure(plain_name(row.name), target.unit)) continue;
    log.add(rule, at_target(input, row))
        .about(row.key())
        .with("name", std::string(row.name))
        .with("unit", std::string(target.unit.name));
  }
}

bool is_ceiling(const Target& target) {
  return target.kind == TargetKind::at_most || target.kind == TargetKind::less_than;
}

void check_quantity_ceilings(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : input.project.indicators) {
    if (row.indicator_class.value != IndicatorClass::output_quantity || !row.target) continue;
    if (!is_ceiling(*row.target) || row.target->value.is_zero() || row.target->no_sign) continue;
    if (!is_better_low(row.name)) add_words(input, rule, log, row);
  }
}

void check_directions(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : input.project.indicators) {
    if (!row.target || row.target->no_sign || !row.target->numeric()) continue;
    const std::string_view stated = stated_direction(row.target.written.stated());
    if (stated.empty()) continue;
    const bool floor =
        row.target->kind == TargetKind::at_least || row.target->kind == TargetKind::more_than;
    const bool upward = stated == "正向";
    if (upward ? is_ceiling(*row.target) : floor) {
      add_words(input, rule, log, row).with("direction", std::string(stated));
    }
  }
}

void check_execution_rows(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : input.project.indicators) {
    if (!row.target || row.target->kind == TargetKind::none) continue;
    if (!names_execution_rate(plain_name(row.name))) continue;
    log.add(rule, input.at(row.id_text.place))
        .about(row.key())
        .see(input.at(input.project.budget.place))
        .with("name", std::string(row.name));
  }
}

void check_satisfaction_rows(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : input.project.indicators) {
    const FirstLevel level = row.level1();
    if (level == FirstLevel::satisfaction || level == FirstLevel::other) continue;
    if (!names_satisfaction(row.name)) continue;
    const Location stated = row.indicator_class.written.place;
    log.add(rule, input.at(stated.known() ? stated : row.id_text.place))
        .about(row.key())
        .with("name", std::string(row.name));
  }
}

constexpr WrittenRule kRules[] = {
    {{.id = "T-09",
      .severity = Severity::warning,
      .summary = {"定量指标用空泛的词作指标值", "an empty phrase stands where a number is needed"},
      .detail = {"指标值为“{words}”。", "The target is \"{words}\"."},
      .fix = {"写出数值和单位，如 ≥95%", "give a number with its unit, for example ≥95%"},
      .cite = kSetting},
     check_empty_phrases},
    {{.id = "T-11",
      .severity = Severity::warning,
      .summary = {"把投入当作产出", "an input is used as an output"},
      .detail = {"“{name}”是资金、人员或设备的投入。",
                 "\"{name}\" is money, staff or equipment that goes in."},
      .fix = {"改为服务的数量；资金放在成本指标",
              "count what is delivered; money belongs under cost"},
      .cite = {"市级绩效目标编制指南", "", Mark::observed}},
     check_inputs},
    {{.id = "F-16",
      .severity = Severity::warning,
      .summary = {"填的是评价尺度的名称，不是值",
                  "the name of a scale stands where its value should"},
      .detail = {"这里填的是“{words}”。", "Here stands \"{words}\"."},
      .fix = {"写明要达到哪一档及其含义", "say which step is to be reached, and what it means"},
      .cite = kForms},
     check_scale_names},
    {{.id = "F-17",
      .severity = Severity::warning,
      .summary = {"定性指标的完成值看不出达成程度",
                  "the actual of a qualitative target is no level"},
      .detail = {"指标值为“{target}”，完成值为“{actual}”，待定。",
                 "The target is \"{target}\", the actual \"{actual}\"; the row is pending."},
      .fix = {"填写 level: achieved、partial 或 missed（达成、部分达成、未达成）",
              "state `level`: achieved, partial or missed"},
      .cite = {"财预〔2020〕10号", "", Mark::confirmed}},
     check_levels},
    {{.id = "F-18",
      .severity = Severity::warning,
      .summary = {"指标值是指标名称或问句，不是值",
                  "the target is the name of a measure or a question"},
      .detail = {"指标值为“{words}”。", "The target is \"{words}\"."},
      .fix = {"写明要达到的数值或状态", "state the number or the state to be reached"},
      .cite = kForms},
     check_values},
    {{.id = "F-21",
      .severity = Severity::warning,
      .summary = {"计量单位与指标不符", "the unit cannot measure this"},
      .detail = {"“{name}”的单位是 {unit}。", "\"{name}\" is measured in {unit}."},
      .fix = {"更正单位或名称", "correct the unit or the name"},
      .cite = kForms},
     check_unit_fits},
    {{.id = "F-22",
      .severity = Severity::warning,
      .summary = {"数量指标设了上限", "an output quantity has a ceiling"},
      .detail = {"指标值为“{words}”，少做也算完成。",
                 "The target is \"{words}\": doing less would meet it too."},
      .fix = {"要完成的数量用 ≥ 或 =", "use ≥ or = for what is to be delivered"},
      .cite = kForms},
     check_quantity_ceilings},
    {{.id = "F-23",
      .severity = Severity::warning,
      .summary = {"指标性质与符号矛盾", "the stated direction contradicts the sign"},
      .detail = {"标明{direction}，而指标值为“{words}”。",
                 "It says {direction}, but the target is \"{words}\"."},
      .fix = {"更正符号或指标性质", "correct the sign or the direction"},
      .cite = kForms},
     check_directions},
    {{.id = "F-24",
      .severity = Severity::warning,
      .summary = {"预算执行率重复计分", "the budget execution is scored a second time"},
      .detail = {"“{name}”已在预算执行中计分。",
                 "\"{name}\" is scored in the budget block already."},
      .fix = {"删去这一行，分值给其他指标", "remove the row and give its points to others"},
      .cite = kForms},
     check_execution_rows},
    {{.id = "F-25",
      .severity = Severity::warning,
      .summary = {"满意度指标列在其他类别", "a satisfaction row stands in another class"},
      .detail = {"“{name}”应列入满意度指标。", "\"{name}\" belongs under satisfaction."},
      .fix = {"改为 class: satisfaction（满意度指标）", "write class: satisfaction"},
      .cite = {"财预〔2020〕10号", "", Mark::confirmed}},
     check_satisfaction_rows},
};

}  // namespace

std::span<const WrittenRule> wording_rules() {
  return kRules;
}

}  // namespace pbs
