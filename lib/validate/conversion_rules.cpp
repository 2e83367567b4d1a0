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
      .cite = kFormat,
      .why = {"不是数就不能计算；猜一个数比停下更糟。",
              "What is no number cannot be computed; a guess would be worse than a stop."}},
     nullptr},
    {{.id = "F-06",
      .severity = Severity::error,
      .summary = {"不是日期", "the value is not a date"},
      .detail = {"“{written}”不能识别为日期。\n日期的写法如 {example}。",
                 "\"{written}\" is not a date.\nDates are written like {example}."},
      .fix = {"改为年月日齐全的日期", "write a date with year, month and day"},
      .cite = kFormat,
      .why = {"日期先后和是否逾期都要靠准确的日期判断。",
              "Order and lateness are judged by exact dates."}},
     nullptr},
    {{.id = "F-07",
      .severity = Severity::error,
      .summary = {"不是规定的词", "the word is not one of those allowed"},
      .detail = {"“{written}”不在可用的词之列。\n最接近的是“{near}”。\n可用的词：{words}。",
                 "\"{written}\" is not among the words allowed.\nThe nearest is \"{near}\".\n"
                 "Allowed: {words}."},
      .fix = {"改用所列的词", "use one of the words listed"},
      .cite = kFormat,
      .why = {"这一项只有规定的几种说法，写成别的就归不了类。",
              "The form knows a closed list of words here; another one belongs to no group."}},
     nullptr},
    {{.id = "F-08",
      .severity = Severity::error,
      .summary = {"应填是或否", "the value is neither true nor false"},
      .detail = {"“{written}”既不是 true（是），也不是 false（否）。",
                 "\"{written}\" is neither true (是) nor false (否)."},
      .fix = {"改为 true 或 false", "write true or false"},
      .cite = kFormat,
      .why = {"是或否的一项不能写别的，否则结论取决于怎么理解。",
              "Anything but yes or no leaves the answer to the reader."}},
     nullptr},
    {{.id = "F-09",
      .severity = Severity::error,
      .summary = {"不能识别的金额", "the amount is not understood"},
      .detail =
          {"“{written}”不能识别为金额。\n其中的字母应为数字：{meant}。\n金额的写法如 {example}。",
           "\"{written}\" is not an amount.\nLetters stand for digits in it: {meant} is meant.\n"
           "Amounts are written like {example}."},
      .fix = {"写成数值，可带金额单位", "write a number, with or without a unit of money"},
      .cite = kFormat,
      .why = {"金额看不懂，执行率、合同与预算的比对就都没有依据。",
              "Without the amount neither the execution rate nor the comparison of contract and "
              "budget has a basis."}},
     nullptr},
    {{.id = "F-10",
      .severity = Severity::error,
      .summary = {"指标值应恰有一种比较", "a target map needs exactly one comparison"},
      .detail = {"写了 {count} 种比较。\n写的是 {given}。",
                 "Comparisons written: {count}.\nThey are {given}."},
      .fix = {"只写一个：at_least、more_than、at_most、less_"
              "than、equals、between、by、within、tiers、words",
              "state one of at_least, more_than, at_most, less_than, equals, between, by, within, "
              "tiers, "
              "words"},
      .cite = kFormat,
      .why = {"一个指标值只能有一种比较方式，写两种就有两个标准。",
              "A target compares in one way; two comparisons are two standards."}},
     nullptr},
    {{.id = "F-11",
      .severity = Severity::error,
      .summary = {"两行指标编号相同", "two rows have the same id"},
      .detail = {"编号“{id}”已用过。", "The id \"{id}\" was used before."},
      .fix = {"每行用不同的编号，或者合并两行", "give each row its own id, or merge the two"},
      .cite = kFormat,
      .why = {"按编号对应批复、监控和自评；编号重复，就可能把甲指标的完成值算到乙指标上。",
              "Approval, monitoring and self-evaluation refer to rows by id; with a double id one "
              "row's actual may count for another."}},
     nullptr},
    {{.id = "F-26",
      .severity = Severity::info,
      .summary = {"指标值没有符号，方向由办法确定", "the target has no sign; the policy decides"},
      .detail = {"“{written}”按 {sign} 计。", "\"{written}\" is read as {sign}."},
      .fix = {"在指标值前写明 ≥、≤ 或 =", "write ≥, ≤ or = before the number"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .policy_key = "target.unsigned",
      .why = {"没有符号的指标值由办法决定方向；写明可以避免误解。",
              "The policy decides what a target without a sign means; a sign leaves no doubt."}},
     nullptr},
    {{.id = "F-27",
      .severity = Severity::warning,
      .summary = {"实际完成值照抄了指标值的符号", "the actual repeats the sign of the target"},
      .detail = {"“{written}”按 {number} 计。", "\"{written}\" is taken as {number}."},
      .fix = {"填写实际测得的数值", "state the number that was measured"},
      .cite = kForms,
      .why = {"实际完成值应当是一个数；把“≥”抄过来，等于没有说实际是多少。",
              "An actual is a number; with the sign copied it does not say how much was done."}},
     nullptr},
    {{.id = "F-32",
      .severity = Severity::warning,
      .summary = {"指标值的单位与计量单位不符", "the target's unit is not the unit of the row"},
      .detail = {"指标值的单位是“{target_unit}”，计量单位是“{unit}”，按指标值的单位计。",
                 "The target is in \"{target_unit}\", the row in \"{unit}\"; the unit of the "
                 "target counts."},
      .fix = {"统一两处单位", "use one unit in both places"},
      .cite = kUnifiedSystem,
      .why = {"同一行写了两种单位，不知道以哪个为准。",
              "The row names two units; which one counts is open."}},
     nullptr},
    {{.id = "T-08",
      .severity = Severity::error,
      .summary = {"指标值无法识别或不能用于计分", "the target cannot be read or cannot be scored"},
      .detail =
          {"“{written}”不能识别为指标值。\n其中的字母应为数字：{meant}。\n指标值 {negative} "
           "小于零。\n"
           "下限 {zero} 为零，任何完成值都得满分。",
           "\"{written}\" is not understood as a target.\nLetters stand for digits in it: {meant} "
           "is meant.\nThe target {negative} is below zero.\nThe lower bound {zero} is zero: any "
           "value would earn full points."},
      .fix = {"写明比较符号、数值和单位，如 ≥95%；定性指标的文字写在 words",
              "write sign, number and unit, such "
              "as ≥95%; write a qualitative target under `words`"},
      .cite = kUnifiedSystem,
      .why = {"看不懂的指标值不能判断完成与否；程序不猜。",
              "Nobody can say whether a target that cannot be read was met; nothing is guessed."}},
     nullptr},
    {{.id = "I-20",
      .severity = Severity::error,
      .summary = {"没有所写的指标体系", "there is no such indicator set"},
      .detail = {"没有 id 为“{set}”的指标体系。", "No indicator file has the id \"{set}\"."},
      .fix = {"更正 indicator_set，或者用 --indicators 给出文件",
              "correct indicator_set, or name the file with --indicators"},
      .cite = kFormat,
      .why = {"找不到所引用的指标体系，名称、类别和分值都补不上。",
              "Without the set the names, classes and weights it should give are missing."}},
     nullptr},
    {{.id = "I-21",
      .severity = Severity::error,
      .summary = {"指标不在所用的指标体系中", "the row is not in the indicator set"},
      .detail = {"指标体系“{set}”没有“{row}”。\n最接近的是“{near}”。",
                 "The set \"{set}\" has no row \"{row}\".\nThe nearest is \"{near}\"."},
      .fix = {"更正编号或名称，或者把指标列入指标体系",
              "correct the id or the name, or add the row to the set"},
      .cite = kFormat,
      .why = {"项目引用了指标体系，却列了其中没有的指标，类别和方法没有依据。",
              "A row that the set does not know has neither class nor method from it."}},
     nullptr},
    {{.id = "I-22",
      .severity = Severity::warning,
      .summary = {"与指标体系不一致，以指标体系为准",
                  "the row differs from its set; the set counts"},
      .detail = {"{field} 为“{written}”，指标体系为“{set}”。",
                 "{field} is \"{written}\", in the set \"{set}\"."},
      .fix = {"删去这一项，或者改得与指标体系一致", "leave it out, or write what the set says"},
      .cite = kFormat,
      .why = {"名称、类别、单位和方法由指标体系统一规定，各项目自行改动就不可比。",
              "Name, class, unit and method belong to the set; changed by a project they cannot be "
              "compared."}},
     nullptr},
    {{.id = "I-23",
      .severity = Severity::info,
      .summary = {"项目没有填写，取自指标体系", "the value was taken from the indicator set"},
      .detail = {"{field} 采用指标体系的“{set}”。", "{field} is \"{set}\", as in the set."},
      .fix = {"核对是否适用；不适用的，写明本项目的值",
              "check that it fits; state the project's own value where it differs"},
      .cite = kFormat,
      .why = {"指标体系给的是常用值，不一定符合本项目的实际；谁申请购买，谁设定目标。",
              "The set gives the usual value, which need not fit this project; whoever applies for "
              "the "
              "purchase sets its target."}},
     nullptr},
    {{.id = "I-24",
      .severity = Severity::info,
      .summary = {"指标体系中的指标未列入", "a row of the indicator set is not listed"},
      .detail = {"“{row}”未列入，不计分。", "\"{row}\" is not listed and does not count."},
      .fix = {"需要考核的，列入项目的指标", "list the row if it is to count"},
      .cite = kFormat,
      .why = {"指标体系里有而项目没有列的指标不计分；确认是否漏报。",
              "A row of the set that is not listed does not count; it may have been forgotten."}},
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
