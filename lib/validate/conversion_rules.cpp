// SPDX-License-Identifier: MIT
// The rules raised while a declaration is converted. The order is that of ConversionRule.
#include <cstddef>

#include "validate/convert_internal.hpp"
#include "validate/rule.hpp"

namespace pbs {
namespace {

constexpr Cite kFormat{"pbs 文件格式", "", Mark::setting};
constexpr Cite kUnifiedSystem{"预算管理一体化系统", "", Mark::observed};
constexpr Cite kForms{"已公布的绩效自评表", "", Mark::observed};

constexpr WrittenRule kRules[] = {
    {{.id = "F-05",
      .severity = Severity::error,
      .summary = {"不是数值", "the value is not a number"},
      .detail =
          {"“{written}”不能识别为数值。\n其中的字母应为数字：{meant}。\n数值的写法如 {example}。",
           "\"{written}\" is not a number.\nLetters stand for digits in it: {meant} is meant.\n"
           "Numbers are written like {example}."},
      .fix = {"改为数值，最多 18 位数字", "write a number of at most 18 digits"},
      .cite = kFormat},
     nullptr},
    {{.id = "F-06",
      .severity = Severity::error,
      .summary = {"不是日期", "the value is not a date"},
      .detail = {"“{written}”不能识别为日期。\n日期的写法如 {example}。",
                 "\"{written}\" is not a date.\nDates are written like {example}."},
      .fix = {"改为年月日齐全的日期", "write a date with year, month and day"},
      .cite = kFormat},
     nullptr},
    {{.id = "F-07",
      .severity = Severity::error,
      .summary = {"不是规定的词", "the word is not one of those allowed"},
      .detail = {"“{written}”不在可用的词之列。\n最接近的是“{near}”。\n可用的词：{words}。",
                 "\"{written}\" is not among the words allowed.\nThe nearest is \"{near}\".\n"
                 "Allowed: {words}."},
      .fix = {"改用所列的词", "use one of the words listed"},
      .cite = kFormat},
     nullptr},
    {{.id = "F-08",
      .severity = Severity::error,
      .summary = {"应填是或否", "the value is neither true nor false"},
      .detail = {"“{written}”既不是 true（是），也不是 false（否）。",
                 "\"{written}\" is neither true (是) nor false (否)."},
      .fix = {"改为 true 或 false", "write true or false"},
      .cite = kFormat},
     nullptr},
    {{.id = "F-09",
      .severity = Severity::error,
      .summary = {"不能识别的金额", "the amount is not understood"},
      .detail =
          {"“{written}”不能识别为金额。\n其中的字母应为数字：{meant}。\n金额的写法如 {example}。",
           "\"{written}\" is not an amount.\nLetters stand for digits in it: {meant} is meant.\n"
           "Amounts are written like {example}."},
      .fix = {"写成数值，可带金额单位", "write a number, with or without a unit of money"},
      .cite = kFormat},
     nullptr},
    {{.id = "F-10",
      .severity = Severity::error,
      .summary = {"指标值应恰有一种比较", "a target map needs exactly one comparison"},
      .detail = {"写了 {count} 种。\n即 {given}。", "It has {count}.\nThey are {given}."},
      .fix = {"只写一个：at_least、more_than、at_most、less_"
              "than、equals、between、by、within、tiers、words",
              "state one of at_least, more_than, at_most, less_than, equals, between, by, within, "
              "tiers, "
              "words"},
      .cite = kFormat},
     nullptr},
    {{.id = "F-11",
      .severity = Severity::error,
      .summary = {"两行指标编号相同", "two rows have the same id"},
      .detail = {"编号“{id}”已用过。", "The id \"{id}\" was used before."},
      .fix = {"每行用不同的编号，或者合并两行", "give each row its own id, or merge the two"},
      .cite = kFormat},
     nullptr},
    {{.id = "F-26",
      .severity = Severity::info,
      .summary = {"指标值没有方向，按政策确定", "the target has no sign; the policy decides"},
      .detail = {"“{written}”按 {sign} 计。", "\"{written}\" is read as {sign}."},
      .fix = {"在指标值前写明 ≥、≤ 或 =", "write ≥, ≤ or = before the number"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .policy_key = "target.unsigned"},
     nullptr},
    {{.id = "F-27",
      .severity = Severity::warning,
      .summary = {"完成值照抄了指标值的符号", "the actual repeats the sign of the target"},
      .detail = {"“{written}”按 {number} 计。", "\"{written}\" is taken as {number}."},
      .fix = {"填写实际测得的数值", "state the number that was measured"},
      .cite = kForms},
     nullptr},
    {{.id = "F-32",
      .severity = Severity::warning,
      .summary = {"指标值的单位与计量单位不符", "the target's unit is not the unit of the row"},
      .detail = {"指标值的单位是“{target_unit}”，计量单位是“{unit}”，按指标值的单位计。",
                 "The target is in \"{target_unit}\", the row in \"{unit}\"; the target's counts."},
      .fix = {"统一两处单位", "use one unit in both places"},
      .cite = kUnifiedSystem},
     nullptr},
    {{.id = "T-08",
      .severity = Severity::error,
      .summary = {"指标值不合规", "the target is not valid"},
      .detail =
          {"“{written}”不能识别为指标值。\n其中的字母应为数字：{meant}。\n指标值 {negative} "
           "小于零。\n"
           "下限 {zero} 为零，任何完成值都得满分。",
           "\"{written}\" is not understood as a target.\nLetters stand for digits in it: {meant} "
           "is meant.\nThe target {negative} is below zero.\nThe lower bound {zero} is zero: any "
           "value would earn full points."},
      .fix = {"写明比较符号、数值和单位，如 ≥95%；定性指标写成 words",
              "write sign, number and unit, such "
              "as ≥95%; write a qualitative target under `words`"},
      .cite = kUnifiedSystem},
     nullptr},
    {{.id = "I-20",
      .severity = Severity::error,
      .summary = {"没有所写的指标体系", "there is no such indicator set"},
      .detail = {"没有 id 为“{set}”的指标体系。", "No indicator file has the id \"{set}\"."},
      .fix = {"更正 indicator_set，或者用 --indicators 给出文件",
              "correct indicator_set, or name the file with --indicators"},
      .cite = kFormat},
     nullptr},
    {{.id = "I-21",
      .severity = Severity::error,
      .summary = {"指标不在所用的指标体系中", "the row is not in the indicator set"},
      .detail = {"指标体系“{set}”没有“{row}”。\n最接近的是“{near}”。",
                 "The set \"{set}\" has no row \"{row}\".\nThe nearest is \"{near}\"."},
      .fix = {"更正编号或名称，或者把指标列入指标体系",
              "correct the id or the name, or add the row to the set"},
      .cite = kFormat},
     nullptr},
    {{.id = "I-22",
      .severity = Severity::warning,
      .summary = {"与指标体系不一致，以指标体系为准",
                  "the row differs from its set; the set counts"},
      .detail = {"{field} 为“{written}”，指标体系为“{set}”。",
                 "{field} is \"{written}\", in the set \"{set}\"."},
      .fix = {"删去这一项，或者改得与指标体系一致", "leave it out, or write what the set says"},
      .cite = kFormat},
     nullptr},
    {{.id = "I-23",
      .severity = Severity::info,
      .summary = {"取自指标体系", "the value was taken from the indicator set"},
      .detail = {"{field} 取“{set}”。", "{field} is \"{set}\"."},
      .fix = {"谁申请谁设定：需要时写明本项目的数值",
              "state the project's own value where it differs"},
      .cite = kFormat},
     nullptr},
    {{.id = "I-24",
      .severity = Severity::info,
      .summary = {"指标体系中的指标未列入", "a row of the indicator set is not listed"},
      .detail = {"“{row}”未列入，不计分。", "\"{row}\" is not listed and does not count."},
      .fix = {"需要考核时列入", "list it if it is to count"},
      .cite = kFormat},
     nullptr},
};

}  // namespace

std::span<const WrittenRule> conversion_rules() {
  return kRules;
}

const RuleInfo& conversion_rule(ConversionRule rule) {
  return kRules[static_cast<std::size_t>(rule)].info;
}

}  // namespace pbs
