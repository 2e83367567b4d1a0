// SPDX-License-Identifier: MIT
// Rules I-: an indicator file is checked like any input. That points add up on every level is W-05
// (observed in the unified system), that every row weighs more than 0 is W-06.
#include "validate/indicators_rules.hpp"

#include <cstddef>
#include <iterator>

#include "validate/rule.hpp"

namespace pbs {
namespace {

constexpr Cite kSetting{"政策参数(默认)", "", Mark::setting};
constexpr Cite kSystem{"预算管理一体化系统", "", Mark::observed};

constexpr WrittenRule kRules[] = {
    {{.id = "I-01",
      .summary = {"两份不同的指标体系用了同一个 id", "two different indicator sets have one id"},
      .detail = {"另有一份指标体系的 id 也是“{id}”。",
                 "Another indicator set has the id \"{id}\" too."},
      .fix = {"给其中一份改 id，或删去旧的一份",
              "give one of them another id, or remove the old one"},
      .cite = kSetting},
     nullptr},
    {{.id = "I-02",
      .summary = {"下级分值之和与上级分值不符",
                  "the points do not add up to those of the level above"},
      .detail = {"{sum}，应为 {wanted}。", "{sum}; they must come to {wanted}."},
      .fix = {"调整各下级分值，或改正上级分值（总分）",
              "change the points below, or correct those above (or total)"},
      .cite = kSystem},
     nullptr},
    {{.id = "I-03",
      .summary = {"同级指标编号重复", "two indicators of one level have the same id"},
      .detail = {"“{key}”用了不止一次。", "\"{key}\" is used more than once."},
      .fix = {"同级中每个指标用不同的 id；没有 id 时名称不得相同",
              "give each indicator of a level an id of its own; without ids the names must differ"},
      .cite = kSetting},
     nullptr},
    {{.id = "I-04",
      .summary = {"赋分规则不存在或不适用", "the method is unknown or does not fit"},
      .detail = {"没有赋分规则“{unknown}”。\n"
                 "是否指 {near}？\n"
                 "“{method}”不能用于 {stage} 阶段的指标体系。\n"
                 "“{method}”只用于满意度指标，这里是 {class}。\n"
                 "“{method}”不能对指标值“{target}”计分。\n"
                 "{no_of} 须以 of 写明取哪一类指标的得分。\n"
                 "of 只用于 rows，这里是 {needless_of}。\n"
                 "可用：{fitting}。",
                 "There is no method \"{unknown}\".\n"
                 "Did you mean {near}?\n"
                 "\"{method}\" does not belong into a set for {stage}.\n"
                 "\"{method}\" is for satisfaction only; this is {class}.\n"
                 "\"{method}\" cannot score the target \"{target}\".\n"
                 "{no_of} needs `of`: the class of rows whose points it takes.\n"
                 "`of` is for rows only; the method is {needless_of}.\n"
                 "Fitting: {fitting}."},
      .fix = {"改用适合的赋分规则，或删去 method，由办法按方向和类型选定",
              "choose a method that fits, or leave it out: the policy has one for each kind of "
              "target"},
      .cite = kSetting},
     nullptr},
    {{.id = "I-05",
      .summary = {"这个词不能用在这里", "the word cannot stand here"},
      .detail = {"{key} 写的是“{written}”。\n这里可用：{words}。\n"
                 "编号“{dot}”中有点，而点用于连接各级编号。",
                 "{key} says \"{written}\".\nPossible here: {words}.\n"
                 "The id \"{dot}\" holds a dot, which joins the ids of a path."},
      .fix = {"改用可用的词；编号中的点改为短横",
              "use one of the words; in an id write - for the dot"},
      .cite = kSetting},
     nullptr},
    {{.id = "I-06",
      .summary = {"通常指标值无法判定", "the usual target cannot be decided"},
      .detail = {"指标值写的是“{target}”，无法读懂。\n指标值是负数（{negative}）。\n"
                 "不低于 {zero} 的要求，任何完成值都能达到。",
                 "The target says \"{target}\", which is not understood.\n"
                 "The target is negative ({negative}).\nAnything is at least {zero}."},
      .fix = {"写成 ≥90%、≤5件、12月底前、达标等可判定的值",
              "write a value that can be decided, for example ≥90%, ≤5件, 12月底前"},
      .cite = kSetting},
     nullptr},
    {{.id = "I-07",
      .summary = {"分值缺失或不是正数", "points are missing or not above 0"},
      .detail = {"“{missing}”没有分值。\n分值是 {low}，应大于 0。",
                 "\"{missing}\" has no points.\nThe points are {low}; they must be above 0."},
      .fix = {"写明大于 0 的分值", "write points above 0"},
      .cite = kSystem},
     nullptr},
    {{.id = "I-08",
      .summary = {"自评指标体系只列三级指标，不分层",
                  "a set for self-evaluation lists rows, not a tree"},
      .detail = {"“{key}”之下还有 {count} 个指标，项目无法与之对应。",
                 "\"{key}\" holds {count} more, which no project can be bound to."},
      .fix = {"把各三级指标列在同一层，一级、二级指标写在 class",
              "list all rows on one level and write their first and second level in class"},
      .cite = kSetting},
     nullptr},
    {{.id = "I-09",
      .summary = {"指标没有名称", "an indicator has no name"},
      .detail = {"编号：{key}。", "Its id is {key}."},
      .fix = {"写明指标名称", "write its name"},
      .cite = kSetting},
     nullptr},
    {{.id = "I-10",
      .severity = Severity::warning,
      .summary = {"指标类型缺失或缺二级指标", "the class is missing or lacks its second level"},
      .detail = {"“{no_class}”没有写 class。\n只写了一级指标 {one_level}。",
                 "\"{no_class}\" has no class.\nOnly the first level is written: {one_level}."},
      .fix = {"写明二级指标，如 output.quantity（数量指标）",
              "write the second level too, for example output.quantity (数量指标)"},
      .cite = kSetting},
     nullptr},
    {{.id = "I-11",
      .summary = {"评价要点不完整或分值不符", "the criteria are incomplete or do not add up"},
      .detail = {"“{none}”按要点计分，却没有评价要点。\n"
                 "要点分值 {sum}，应为 {wanted}。\n"
                 "第 {without_points} 个要点没有分值，其余有。",
                 "\"{none}\" is scored by criteria but has none.\n"
                 "The criteria come to {sum}; they must come to {wanted}.\n"
                 "Criterion {without_points} has no points, others have."},
      .fix = {"列出评价要点；分值要么都不写（均分），要么全部写明且合计等于该指标分值",
              "list the criteria; either none has points (equal shares) or all have, adding up to "
              "those of the indicator"},
      .cite = kSetting},
     nullptr},
    {{.id = "I-12",
      .severity = Severity::warning,
      .summary = {"计量单位与指标值的单位不符", "the unit is not that of the usual target"},
      .detail = {"计量单位是“{unit}”，指标值是“{target}”。",
                 "The unit is \"{unit}\", the target \"{target}\"."},
      .fix = {"使两处单位一致", "let both have the same unit"},
      .cite = kSetting},
     nullptr},
};
static_assert(std::size(kRules) == static_cast<std::size_t>(IndicatorRule::unit) + 1);

}  // namespace

std::span<const WrittenRule> indicator_file_rules() {
  return kRules;
}

const RuleInfo& indicator_rule(IndicatorRule rule) {
  return kRules[static_cast<std::size_t>(rule)].info;
}

}  // namespace pbs
