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
      .cite = kSetting,
      .why = {"同一编号指向两套指标，项目按哪一套考核就说不清了。",
              "With two sets under one id nobody knows which one a project is measured by."}},
     nullptr},
    {{.id = "I-02",
      .summary = {"下级分值之和与上级分值不符",
                  "the points do not add up to those of the level above"},
      .detail = {"{sum}，应为 {wanted}。", "{sum}; they must come to {wanted}."},
      .fix = {"调整各下级分值，或改正上级分值（总分）",
              "change the points below, or correct those above (or total)"},
      .cite = kSystem,
      .why = {"下级分值合计不等于上级，按比例得分时会多算或少算。",
              "When the parts do not add up to the level above, points appear or vanish."}},
     nullptr},
    {{.id = "I-03",
      .summary = {"同级指标编号重复", "two indicators of one level have the same id"},
      .detail = {"“{key}”用了不止一次。", "\"{key}\" is used more than once."},
      .fix = {"同级中每个指标用不同的 id；没有 id 时名称不得相同",
              "give each indicator of a level an id of its own; without ids the names must differ"},
      .cite = kSetting,
      .why =
          {"评分表按编号对应指标，编号重复就会填错格。",
           "Score sheets refer to leaves by id; with a double id a cell lands on the wrong one."}},
     nullptr},
    {{.id = "I-04",
      .summary = {"赋分规则不存在或不适用", "the method is unknown or does not fit"},
      .detail = {"没有赋分规则“{unknown}”。\n"
                 "是否应为 {near}？\n"
                 "“{method}”不能用于 {stage} 阶段的指标体系。\n"
                 "“{method}”只用于满意度指标，这里是 {class}。\n"
                 "“{method}”不能对指标值“{target}”计分。\n"
                 "{no_of} 须以 of 写明取哪一类指标的得分。\n"
                 "of 只用于 rows，这里是 {needless_of}。\n"
                 "“{inner}”写在有下级的指标上，只有末级指标计分。\n"
                 "可用：{fitting}。",
                 "There is no method \"{unknown}\".\n"
                 "Did you mean {near}?\n"
                 "\"{method}\" cannot be used in a set for {stage}.\n"
                 "\"{method}\" is for satisfaction only; this is {class}.\n"
                 "\"{method}\" cannot score the target \"{target}\".\n"
                 "{no_of} needs `of`: the class of rows whose points it takes.\n"
                 "`of` is for rows only; the method is {needless_of}.\n"
                 "\"{inner}\" stands at a node with indicators below; only leaves are scored.\n"
                 "Fitting: {fitting}."},
      .fix = {"改用适合的赋分规则，或删去 method，由办法按方向和类型选定",
              "choose a method that fits, or leave it out: the policy has one for each kind of "
              "target"},
      .cite = kSetting,
      .why = {"赋分规则与指标不配，就算不出得分。",
              "With a method that does not fit, no points can be computed."}},
     nullptr},
    {{.id = "I-05",
      .summary = {"这个词不能用在这里", "the word cannot be used here"},
      .detail = {"{key} 写的是“{written}”。\n这里可用：{words}。\n"
                 "编号“{dot}”中有点，而点用于连接各级编号。",
                 "{key} says \"{written}\".\nPossible here: {words}.\n"
                 "The id \"{dot}\" contains a dot, which is kept for joining the ids of levels."},
      .fix = {"改用可用的词；编号中的点改为短横",
              "use one of the words; in an id write - for the dot"},
      .cite = kSetting,
      .why = {"这里只能用规定的词，别的词归不了类。",
              "Only the listed words have a meaning here."}},
     nullptr},
    {{.id = "I-06",
      .summary = {"常用指标值无法判定", "the usual target cannot be judged"},
      .detail = {"指标值写的是“{target}”，无法读懂。\n指标值是负数（{negative}）。\n"
                 "不低于 {zero} 的要求，任何完成值都能达到。",
                 "The target says \"{target}\", which is not understood.\n"
                 "The target is negative ({negative}).\nEvery actual is at least {zero}."},
      .fix = {"写成 ≥90%、≤5件、12月底前、达标等可判定的值",
              "write a value that can be judged, for example ≥90%, ≤5件, 12月底前"},
      .cite = kSetting,
      .why = {"常用指标值看不懂，引用它的项目都会出错。",
              "A usual target that cannot be read spoils every project that takes it over."}},
     nullptr},
    {{.id = "I-07",
      .summary = {"分值缺失或不是正数", "points are missing or not above 0"},
      .detail = {"“{missing}”没有分值。\n分值是 {low}，应大于 0。",
                 "\"{missing}\" has no points.\nThe points are {low}; they must be above 0."},
      .fix = {"写明大于 0 的分值", "write points above 0"},
      .cite = kSystem,
      .why = {"没有分值的指标不能计入合计。",
              "An indicator without points cannot be part of a sum."}},
     nullptr},
    {{.id = "I-08",
      .summary = {"自评指标体系只列三级指标，不分层",
                  "a set for self-evaluation lists rows, not a tree"},
      .detail =
          {"“{key}”之下还有 {count} 个指标，项目无法与之对应。",
           "Below \"{key}\" there are {count} more indicators, which no project can refer to."},
      .fix = {"把各三级指标列在同一层，一级、二级指标写在 class",
              "list all rows on one level and write their first and second level in class"},
      .cite = kSetting,
      .why = {"自评按项目的三级指标逐行计分，嵌套的层级用不上。",
              "A self-evaluation scores rows; nested levels have no use there."}},
     nullptr},
    {{.id = "I-09",
      .summary = {"指标没有名称", "an indicator has no name"},
      .detail = {"编号：{key}。", "Its id is {key}."},
      .fix = {"写明指标名称", "write its name"},
      .cite = kSetting,
      .why = {"没有名称，评分的人不知道评什么。",
              "Without a name the evaluator does not know what to judge."}},
     nullptr},
    {{.id = "I-10",
      .severity = Severity::warning,
      .summary = {"指标类型缺失或缺二级指标", "the class is missing or lacks its second level"},
      .detail = {"“{no_class}”没有写 class。\n只写了一级指标 {one_level}。\n"
                 "一级指标“{no_branch}”没有写 class（decision、process、output、benefit 之一）。",
                 "\"{no_class}\" has no class.\nOnly the first level is written: {one_level}.\n"
                 "The first-level node \"{no_branch}\" has no class (one of decision, process, "
                 "output, benefit)."},
      .fix = {"自评指标写明二级指标，如 output.quantity（数量指标）；评价体系的一级指标写明 class",
              "write the second level of a row, for example output.quantity (数量指标), and the "
              "class of each first-level node of a tree"},
      .cite = kSetting,
      .why = {"没有类别，不知道属于产出还是效益，结构检查无从进行。",
              "Without its class nobody can tell outputs from benefits."}},
     nullptr},
    {{.id = "I-11",
      .summary = {"评价要点不完整或分值不符", "the criteria are incomplete or do not add up"},
      .detail = {"“{none}”按要点计分，却没有评价要点。\n"
                 "要点分值 {sum}，应为 {wanted}。\n"
                 "第 {without_points} 个要点没有分值，其余有。\n"
                 "第 {no_text} 个要点没有文字。\n"
                 "第 {position} 个要点的编号写成了 {number}。\n"
                 "要点“{twice}”写了两次。\n"
                 "“{needless}”不按要点计分，这里的要点不起作用。",
                 "\"{none}\" is scored by criteria but has none.\n"
                 "The criteria come to {sum}; they must come to {wanted}.\n"
                 "Criterion {without_points} has no points, others have.\n"
                 "Criterion {no_text} has no text.\n"
                 "Criterion {position} is numbered {number}.\n"
                 "The criterion \"{twice}\" is written twice.\n"
                 "{needless} is not scored by criteria; those written here count for nothing."},
      .fix =
          {"依次列出评价要点；分值要么都不写（均分），要么全部写明且合计等于该指标分值",
           "list the criteria in order; either none has points (equal shares) or all have, adding "
           "up to those of the indicator"},
      .cite = kSetting,
      .why = {"评价要点不全或分值合计不对，逐点计分就得不到满分。",
              "When the criteria are incomplete or do not add up, a checklist cannot reach its "
              "points."}},
     nullptr},
    {{.id = "I-12",
      .severity = Severity::warning,
      .summary = {"计量单位与指标值的单位不符", "the unit is not that of the usual target"},
      .detail = {"计量单位是“{unit}”，指标值是“{target}”。",
                 "The unit is \"{unit}\", the target \"{target}\"."},
      .fix = {"使两处单位一致", "let both have the same unit"},
      .cite = kSetting,
      .why = {"单位与常用指标值不一致，引用的项目会带着错误。",
              "A unit that contradicts the usual target is passed on to every project."}},
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
