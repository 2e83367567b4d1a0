// SPDX-License-Identifier: MIT
// What the words of a row and of the goal say about its target: T-09, T-11, F-16 to F-18, F-21 to
// F-25, F-60, F-61. The word lists are the vocabulary of these rules; they are proposals of this
// product unless the row's cite says otherwise.
#include <algorithm>
#include <optional>
#include <string>

#include "base/text.hpp"
#include "validate/row_words.hpp"
#include "validate/rule.hpp"
#include "validate/target_reader_clause.hpp"
#include "validate/value_scanner.hpp"
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
    if (is_no_value(row.target->text)) continue;  // F-18
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

bool contradicts_direction(const Indicator& row) {
  if (!row.target || row.target->no_sign || !row.target->numeric()) return false;
  const std::string_view stated = stated_direction(row.target.written.stated());
  if (stated.empty()) return false;
  const TargetKind kind = row.target->kind;
  const bool floor = kind == TargetKind::at_least || kind == TargetKind::more_than;
  return stated == "正向" ? is_ceiling(*row.target) : floor;
}

void check_quantity_ceilings(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : input.project.indicators) {
    if (row.indicator_class.value != IndicatorClass::output_quantity || !row.target) continue;
    if (!is_ceiling(*row.target) || row.target->value.is_zero() || row.target->no_sign) continue;
    if (contradicts_direction(row)) continue;  // F-23
    if (!is_better_low(row.name)) add_words(input, rule, log, row);
  }
}

void check_directions(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : input.project.indicators) {
    if (!contradicts_direction(row)) continue;
    const std::string_view stated = stated_direction(row.target.written.stated());
    add_words(input, rule, log, row).with("direction", std::string(stated));
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

// The number with a unit behind `subject` in `text`: 26座 in 保洁公厕26座, also with a comparison
// between them. Nothing when something else stands there.
struct NumberInText {
  Decimal value;
  Unit unit;
  std::string_view words;
};
std::optional<NumberInText> number_behind(std::string_view text, std::string_view subject) {
  const std::size_t at = text.find(subject);
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view rest = text.substr(skip_blanks(text, at + subject.size()));
  const std::size_t begin = skip_blanks(rest, direction_before(rest).length);
  const std::optional<ScannedNumber> number = scan_number(rest, begin);
  if (!number) return std::nullopt;
  const Unit unit = leading_unit(rest.substr(number->end));
  if (unit.bare()) return std::nullopt;
  return NumberInText{number->value, unit,
                      rest.substr(begin, number->end + unit.name.size() - begin)};
}

// What a row counts: 保洁公厕 of 保洁公厕数量; empty when that is too short to be found in a text.
std::string_view counted_subject(std::string_view name) {
  constexpr std::string_view kCounts[] = {"总数量", "数量", "总数"};
  constexpr std::size_t kShortest = 9;  // three characters
  name = plain_name(name);
  for (const std::string_view count : kCounts) {
    if (!name.ends_with(count)) continue;
    name.remove_suffix(count.size());
    break;
  }
  return name.size() < kShortest ? std::string_view{} : name;
}

void check_objective_numbers(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Text& objective = input.written.objective;
  for (const Indicator& row : input.project.indicators) {
    if (objective.blank() || !row.target || !row.target->numeric()) continue;
    const Target& target = *row.target;
    const std::string_view subject = counted_subject(row.name);
    if (target.kind == TargetKind::between || target.unit.bare() || subject.empty()) continue;
    const std::optional<NumberInText> stated = number_behind(objective.value, subject);
    if (!stated || !comparable(stated->unit, target.unit)) continue;
    if (convert(stated->value, stated->unit, target.unit) == target.value) continue;
    add_words(input, rule, log, row)
        .see(input.at(objective.place))
        .with("objective", std::string(stated->words));
  }
}

// F-61. Years of a period (2023-2025年) embrace those between.
void check_year_in_name(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  constexpr std::string_view kYear = "年";
  constexpr std::size_t kDigits = 4;
  const std::string_view name = input.written.name.stated();
  const std::optional<int>& year = input.project.year.value;
  int first = 0;
  int last = 0;
  bool marked = false;
  for (std::size_t pos = 0; year && pos < name.size();) {
    const std::optional<ScannedNumber> number = scan_number(name, pos);
    const std::size_t end = number ? number->end : pos + glyph_at(name, pos).size;
    if (number && !number->decimals && end - pos == kDigits && name.substr(pos).starts_with("20")) {
      const int named = static_cast<int>(number->value.coefficient());
      first = first == 0 ? named : std::min(first, named);
      last = std::max(last, named);
      marked = marked || name.substr(end).starts_with(kYear);
    }
    pos = end;
  }
  if (!marked || (*year >= first && *year <= last)) return;
  log.add(rule, input.at(input.written.name.place))
      .see(input.at(input.written.year.place))
      .with("name", std::string(name))
      .with_number("year", std::to_string(*year));
}

constexpr WrittenRule kRules[] = {
    {{.id = "F-60",
      .severity = Severity::info,
      .summary = {"总体目标与指标值的数量不同",
                  "the goal and an indicator state different numbers"},
      .detail = {"总体目标写的是“{objective}”，指标值为“{words}”。",
                 "The goal says \"{objective}\", the target is \"{words}\"."},
      .fix = {"核对两处数字，以应完成的数量为准",
              "compare both numbers; what is to be delivered counts"},
      .cite = kForms,
      .why = {"已公布的表中有总体目标写 10500 吨、指标写 11730 吨的；"
              "两个数不同，就说不清要完成多少。",
              "A published form promises 10500 tonnes in its goal and 11730 in its indicator: with "
              "two numbers nobody can say what was to be delivered."}},
     check_objective_numbers},
    {{.id = "F-61",
      .severity = Severity::info,
      .summary = {"项目名称中的年份与年度不同", "the year in the project's name is another one"},
      .detail = {"名称为“{name}”，年度为 {year}。", "The name is \"{name}\", the year {year}."},
      .fix = {"核对年度；沿用上年文件时改正名称",
              "check `year`; correct the name if it was taken from last year's file"},
      .cite = kForms,
      .why = {"表格常由上年的复制而来，名称中的年份没有改，读者分不清是哪一年的结果。",
              "Forms are copied from last year's; a year left in the name makes readers take the "
              "results for those of another year."}},
     check_year_in_name},
    {{.id = "T-09",
      .severity = Severity::warning,
      .summary = {"定量指标用空泛的词作指标值", "an empty phrase stands where a number is needed"},
      .detail = {"指标值为“{words}”。", "The target is \"{words}\"."},
      .fix = {"写出数值和单位，如 ≥95%", "give a number with its unit, for example ≥95%"},
      .cite = kSetting,
      .why = {"“明显改善”到年底怎么说都行；目标要清晰、具体、可量化。",
              "\"Clearly improved\" can be claimed whatever happens; targets have to be clear, "
              "specific and quantified."}},
     check_empty_phrases},
    {{.id = "T-11",
      .severity = Severity::warning,
      .summary = {"把投入当作产出", "an input is used as an output"},
      .detail = {"“{name}”是资金、人员或设备的投入。",
                 "\"{name}\" is money, staff or equipment that goes in."},
      .fix = {"改为服务的数量；资金放在成本指标",
              "count what is delivered; money belongs under cost"},
      .cite = {"市级绩效目标编制指南", "", Mark::observed},
      .why = {"投入的钱、人、设备不是产出；花了钱不等于办了事。",
              "Money, staff and equipment are inputs; spending is not delivering."}},
     check_inputs},
    {{.id = "F-16",
      .severity = Severity::warning,
      .summary = {"填的是评价尺度的名称，不是值",
                  "the name of a scale stands where its value should"},
      .detail = {"这里填的是“{words}”。", "\"{words}\" is written here."},
      .fix = {"写明要达到哪一档及其含义", "say which level is to be reached, and what it means"},
      .cite = kForms,
      .why = {"“优良中差”是量表的名字，不是目标；到年底不知道怎样算达成。",
              "\"Excellent to poor\" names a scale; it is no target that can be met."}},
     check_scale_names},
    {{.id = "F-17",
      .severity = Severity::warning,
      .summary = {"定性指标的实际完成值看不出达成程度",
                  "the actual of a qualitative target does not say how far it was met"},
      .detail = {"指标值为“{target}”，实际完成值为“{actual}”，这一行的得分待定。",
                 "The target is \"{target}\", the actual \"{actual}\"; its points are pending."},
      .fix = {"填写 level: achieved、partial 或 missed（达成、部分达成、未达成）",
              "state `level`: achieved, partial or missed"},
      .cite = {"财预〔2020〕10号", "", Mark::confirmed},
      .why = {"定性指标按达成、部分达成、未达成三档计分，别的说法归不到档里。",
              "A qualitative row is scored by three levels; other words belong to none of them."}},
     check_levels},
    {{.id = "F-18",
      .severity = Severity::warning,
      .summary = {"指标值是指标名称或问句，不是值",
                  "the target is the name of a measure or a question"},
      .detail = {"指标值为“{words}”。", "The target is \"{words}\"."},
      .fix = {"写明要达到的数值或状态", "state the number or the state to be reached"},
      .cite = kForms,
      .why = {"写的是怎样计算或一个问题，没有写要达到多少。",
              "It says how to measure, or asks; it does not say how much is to be reached."}},
     check_values},
    {{.id = "F-21",
      .severity = Severity::warning,
      .summary = {"计量单位与指标不符", "the unit cannot measure this"},
      .detail = {"“{name}”的单位是“{unit}”。", "The unit of \"{name}\" is \"{unit}\"."},
      .fix = {"更正单位或名称", "correct the unit or the name"},
      .cite = kForms,
      .why = {"计量单位与指标量的东西对不上，完成值也就不可比。",
              "The unit measures something else, so no actual can be compared."}},
     check_unit_fits},
    {{.id = "F-22",
      .severity = Severity::warning,
      .summary = {"数量指标设了上限", "an output quantity has a ceiling"},
      .detail = {"指标值为“{words}”，少做也算完成。",
                 "The target is \"{words}\": doing less would meet it too."},
      .fix = {"要完成的数量用 ≥ 或 =", "use ≥ or = for what is to be delivered"},
      .cite = kForms,
      .why = {"产出数量写成“不超过”，做得越少越容易满分。",
              "With a ceiling on an output, the less is done the easier the full points."}},
     check_quantity_ceilings},
    {{.id = "F-23",
      .severity = Severity::warning,
      .summary = {"指标性质与符号矛盾", "the stated direction contradicts the sign"},
      .detail = {"表上标明“{direction}”，而指标值为“{words}”。",
                 "It says \"{direction}\", but the target is \"{words}\"."},
      .fix = {"更正符号或指标性质", "correct the sign or the direction"},
      .cite = kForms,
      .why = {"文字与符号相反，超过算好还是算坏不清楚。",
              "Words and sign contradict each other, so more may be good or bad."}},
     check_directions},
    {{.id = "F-24",
      .severity = Severity::warning,
      .summary = {"预算执行率重复计分", "the budget execution is scored a second time"},
      .detail = {"“{name}”已在预算执行中计分。",
                 "\"{name}\" is scored in the budget block already."},
      .fix = {"删去这一行，分值给其他指标", "remove the row and give its points to other rows"},
      .cite = kForms,
      .why = {"预算执行率已经单独占分，再列一个指标就重复计分。",
              "Execution has a row of its own; a second row counts it twice."}},
     check_execution_rows},
    {{.id = "F-25",
      .severity = Severity::warning,
      .summary = {"满意度指标列在其他类别", "a satisfaction row stands in another class"},
      .detail = {"“{name}”应列入满意度指标。", "\"{name}\" belongs under satisfaction."},
      .fix = {"改为 class: satisfaction（满意度指标）", "write class: satisfaction"},
      .cite = {"财预〔2020〕10号", "", Mark::confirmed},
      .why = {"满意度单列一级指标；放在别处，分值结构和 4E 归类都会错。",
              "Satisfaction is a class of its own; elsewhere it distorts the first-level points "
              "and the four Es."}},
     check_satisfaction_rows},
};

}  // namespace

std::span<const WrittenRule> wording_rules() {
  return kRules;
}

}  // namespace pbs
