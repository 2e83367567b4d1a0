// SPDX-License-Identifier: MIT
// Rules C-: a policy file is checked like any input (CI jobs keep policies in git). That bands tile
// 0 to 100 is rule GR-01, a policy setting; that first-level points add up to 100 is W-01 and W-02.
#include "validate/policy_rules.hpp"

#include <cstddef>
#include <iterator>

#include "validate/rule.hpp"

namespace pbs {
namespace {

constexpr Cite kSetting{"政策参数(默认)", "", Mark::setting};

constexpr WrittenRule kRules[] = {
    {{.id = "C-01",
      .summary = {"所继承的办法无法使用", "the policy it extends cannot be used"},
      .detail = {"没有名为“{unknown}”的办法，本文件旁也没有这个文件。\n"
                 "是否应为 {near}？\n"
                 "“{unusable}”自身有错误（{because}）。\n"
                 "继承成环：{cycle}。",
                 "There is no policy \"{unknown}\", and no such file beside this one.\n"
                 "Did you mean {near}?\n"
                 "\"{unusable}\" has errors itself ({because}).\n"
                 "The policies extend each other: {cycle}."},
      .fix = {"在 extends 写现有办法的 id，或相对于本文件的路径",
              "name an existing policy by its id, or a file by its path from this one"},
      .cite = kSetting,
      .why = {"上级办法不可用，没有写明的参数就没有来源。",
              "Without the policy it extends, what is not written has no source."}},
     nullptr},
    {{.id = "C-02",
      .summary = {"办法缺少必需的值", "a value of the policy is missing"},
      .detail = {"{path} 没有值。\n共缺 {count} 项：{paths}。",
                 "{path} has no value.\nValues missing: {count} ({paths})."},
      .fix = {"补上该值，或以 extends 继承完整的办法（如 mof-2020）",
              "write the value, or extend a complete policy (for example mof-2020)"},
      .cite = kSetting,
      .why = {"缺少的参数会影响每个项目的得分，不能默认为零。",
              "A missing value would touch every score; it is not taken for zero."}},
     nullptr},
    {{.id = "C-03",
      .summary = {"办法的值不合要求", "a value of the policy is not of its kind"},
      .detail = {"{path} 写的是“{written}”。\n"
                 "应为 {low} 至 {high} 之间的数。\n"
                 "应为不小于 {low} 且小于 {below} 的数。\n"
                 "应为不小于 {least} 的数。\n"
                 "应为 {whole_low} 至 {whole_high} 之间的整数。\n"
                 "百分数写成小数：{share}。\n"
                 "应为日期，如 {date}。\n"
                 "应为月-日，可加年度偏移，如 {calendar_day}。\n"
                 "应有 {count} 个值。\n"
                 "早于生效日期 {from}。\n"
                 "可用的词：{words}。\n"
                 "是否应为 {near}？",
                 "{path} says \"{written}\".\n"
                 "A number from {low} to {high} is needed.\n"
                 "A number of at least {low} and less than {below} is needed.\n"
                 "A number of at least {least} is needed.\n"
                 "A whole number from {whole_low} to {whole_high} is needed.\n"
                 "Write the percentage as a share: {share}.\n"
                 "A date is needed, for example {date}.\n"
                 "A month and day with an optional year offset is needed, for example "
                 "{calendar_day}.\n"
                 "{count} values are needed.\n"
                 "It is before the first day in force, {from}.\n"
                 "Known words: {words}.\n"
                 "Did you mean {near}?"},
      .fix = {"按要求改写该值", "write a value of that kind"},
      .cite = kSetting,
      .why = {"参数写错，所有项目的得分都会跟着错；例如把 60% 写进按小数填的参数，就会差一百倍。",
              "A wrong value makes every score wrong; 60 for a share of 0.60 is off by a factor of "
              "a hundred."}},
     nullptr},
    {{.id = "C-04",
      .summary = {"等级下限没有从 0 到 100 逐档排满",
                  "the grades do not cover 0 to 100 without gaps or overlaps"},
      .detail = {"{path}：“{unknown}”不是等级（优、良、中、差）。\n"
                 "{path}：缺少等级“{missing}”。\n"
                 "{path}：等级“{twice}”写了两次。\n"
                 "{path}：“{grade}”的下限 {bound} 应低于“{better}”的下限 {better_bound}。\n"
                 "{path}：最低一档“{lowest}”的下限是 {lowest_bound}，应为 0。",
                 "{path}: \"{unknown}\" is no grade (优, 良, 中, 差).\n"
                 "{path}: the grade \"{missing}\" is missing.\n"
                 "{path}: the grade \"{twice}\" is written twice.\n"
                 "{path}: the lower bound of \"{grade}\", {bound}, must be below that of "
                 "\"{better}\", {better_bound}.\n"
                 "{path}: the lowest band, \"{lowest}\", begins at {lowest_bound} instead of 0."},
      .fix = {"由高到低写明各档下限（含本数），最低一档为 0",
              "write the lower bound of each band (inclusive), best first, the lowest being 0"},
      .cite = kSetting,
      .why = {"等级区间有空隙或重叠，有的总分就没有等级或有两个等级。",
              "With a gap or an overlap a total has no grade, or two."}},
     nullptr},
    {{.id = "C-05",
      .summary = {"分档次序有误", "steps are out of order"},
      .detail = {"{path}：下限 {from} 应低于前一档的 {from_before}。\n"
                 "{path}：得分比例 {share} 高于前一档的 {share_before}。\n"
                 "{path}：最后一档的下限是 {last}，应为 0。\n"
                 "{low_path}（{low}）高于 {high_path}（{high}）。",
                 "{path}: the lower bound {from} must be below the one before, {from_before}.\n"
                 "{path}: the share {share} is above the one before, {share_before}.\n"
                 "{path}: the last step begins at {last} instead of 0.\n"
                 "{low_path} ({low}) is above {high_path} ({high})."},
      .fix = {"由高到低排列，得分比例随之不升，最后一档下限写 0",
              "order the steps from best to worst, shares never rising, the last one from 0"},
      .cite = kSetting,
      .why = {"分档次序颠倒，完成得更好反而得分更低。",
              "With steps out of order better work earns fewer points."}},
     nullptr},
    {{.id = "C-06",
      .summary = {"一级指标分值之和不是 100", "first-level points do not add up to 100"},
      .detail = {"不单列成本时：{without_cost}。\n单列成本时：{with_cost}。",
                 "Without cost as a class: {without_cost}.\nWith cost: {with_cost}."},
      .fix = {"调整 weights，使预算执行率与各一级指标分值合计 100",
              "change weights so that execution and the classes add up to 100"},
      .cite = {"财预〔2020〕10号", "", Mark::confirmed},
      .why = {"一级指标分值合计不是 100，按它编的表都会错。",
              "When the first level does not add up to 100, every form made by it is wrong."}},
     nullptr},
    {{.id = "C-07",
      .summary = {"同一办法的两个版本同日有效",
                  "two versions of one policy are in force on one day"},
      .detail = {"id 为“{id}”的办法另有一版。\n自 {from} 起两版同时有效。\n"
                 "至 {to} 为止。",
                 "There is another policy \"{id}\".\nFrom {from} both are in force.\n"
                 "Until {to}."},
      .fix =
          {"改写 effective，使各版首尾相接；内容有改动的办法应另取 id",
           "change `effective` so that one ends before the next begins; give a changed policy an "
           "id of its own"},
      .cite = kSetting,
      .why = {"同一天有两个版本有效，同一个项目会得到两个分数。",
              "With two versions in force on a day a project has two scores."}},
     nullptr},
    {{.id = "C-08",
      .summary = {"赋分规则不存在或不适用", "the method is unknown or does not fit"},
      .detail = {"{path}：没有赋分规则“{unknown}”。\n"
                 "{path}：“{written}”不能用于这类指标。\n"
                 "是否应为 {near}？\n"
                 "可用：{fitting}。",
                 "{path}: there is no method \"{unknown}\".\n"
                 "{path}: \"{written}\" cannot score these rows.\n"
                 "Did you mean {near}?\n"
                 "Fitting: {fitting}."},
      .fix = {"改用适合的赋分规则", "choose a method that fits"},
      .cite = kSetting,
      .why = {"默认方法不存在或不配，这一类指标都不能计分。",
              "When a default method does not fit, no row of that kind can be scored."}},
     nullptr},
    {{.id = "C-09",
      .severity = Severity::info,
      .summary = {"当时没有有效的办法，采用最近的版本",
                  "no version of the policy was in force; the nearest one is used"},
      .detail = {"项目年度为 {year}。\n采用 {policy}。",
                 "The project's year is {year}.\nThe policy used is {policy}."},
      .fix = {"核对年度，或以 --policy 指定当年有效的办法",
              "check the year, or choose the policy of that year with --policy"},
      .cite = kSetting,
      .why = {"各年办法的分值和期限可能不同，用别的年度的办法算出的得分需要确认。",
              "Weights and deadlines differ between years; points computed with the policy of "
              "another year have to be confirmed."}},
     nullptr},
    {{.id = "C-10",
      .severity = Severity::warning,
      .summary = {"依据所指的值不存在", "a citation names no value of the policy"},
      .detail = {"没有路径 {path}。\n是否应为 {near}？",
                 "There is no path {path}.\nDid you mean {near}?"},
      .fix = {"路径由各级键名以点相连，列表不另计一级，如 monitoring.periods.months",
              "join the keys by dots; a list is no step of its own (monitoring.periods.months)"},
      .cite = kSetting,
      .why = {"出处写在不存在的参数上，真正的参数就没有出处。",
              "A citation of a value that does not exist leaves the real one without a source."}},
     nullptr},
    {{.id = "C-11",
      .summary = {"依据不完整", "a citation is incomplete"},
      .detail =
          {"{no_document} 的依据没有写文件。\n{path} "
           "的可信度写的是“{mark}”。\n可用的词：{words}。\n"
           "是否应为 {near}？",
           "The citation of {no_document} names no document.\nThe mark of {path} is \"{mark}\".\n"
           "Known words: {words}.\nDid you mean {near}?"},
      .fix = {"写明 document 和 mark；自定的数值写 mark: default",
              "write document and mark; a value of your own has `mark: default`"},
      .cite = kSetting,
      .why = {"出处不全，报告就不能说明这个数字来自哪个文件。",
              "With an incomplete citation a report cannot say where a number comes from."}},
     nullptr},
    {{.id = "C-12",
      .severity = Severity::warning,
      .summary = {"办法所用的指标体系不存在或不属于该阶段",
                  "the tree a policy names is unknown or made for another stage"},
      .detail = {"{path}：没有 id 为“{unknown}”的指标体系。\n是否应为 {near}？\n"
                 "{path}：“{tree}”是 {stage} 阶段的指标体系，这里要 {wanted} 阶段的。",
                 "{path}: there is no indicator file \"{unknown}\".\nDid you mean {near}?\n"
                 "{path}: \"{tree}\" is made for {stage}; {wanted} is needed."},
      .fix = {"改写 id，或用 --indicators 给出该指标体系的文件",
              "correct the id, or give its file with --indicators"},
      .cite = kSetting,
      .why = {"评分树找不到时，该阶段的项目无法计分。",
              "Without its tree no project can be scored in that stage."}},
     nullptr},
    {{.id = "C-13",
      .severity = Severity::info,
      .summary = {"写定的值没有注明依据", "values are stated without a citation"},
      .detail = {"有 {count} 项在 cites 中没有依据：{paths}。",
                 "Values without a citation in cites: {count} ({paths})."},
      .fix = {"在 cites 中按路径写明 document 和 mark；自定的数值写 mark: default",
              "give document and mark by path in cites; a value of your own has `mark: default`"},
      .cite = kSetting,
      .why =
          {"改动的数值不能沿用所继承办法的依据；不注明的一律按政策参数显示，不会说成文件的要求。",
           "A changed number no longer rests on the citation of the inherited one; without its own "
           "it is shown as a policy setting, never as a requirement."}},
     nullptr},
};
static_assert(std::size(kRules) == static_cast<std::size_t>(PolicyRule::uncited) + 1);

}  // namespace

std::span<const WrittenRule> policy_rules() {
  return kRules;
}

const RuleInfo& policy_rule(PolicyRule rule) {
  return kRules[static_cast<std::size_t>(rule)].info;
}

}  // namespace pbs
