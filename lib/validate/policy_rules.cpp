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
                 "是否指 {near}？\n"
                 "“{unusable}”自身有错误（{because}）。\n"
                 "继承成环：{cycle}。",
                 "There is no policy \"{unknown}\", and no such file beside this one.\n"
                 "Did you mean {near}?\n"
                 "\"{unusable}\" has errors itself ({because}).\n"
                 "The policies extend each other: {cycle}."},
      .fix = {"在 extends 写现有办法的 id，或相对于本文件的路径",
              "name an existing policy by its id, or a file by its path from this one"},
      .cite = kSetting},
     nullptr},
    {{.id = "C-02",
      .summary = {"办法缺少必需的值", "a value of the policy is missing"},
      .detail = {"{path} 没有值。\n共缺 {count} 项：{paths}。",
                 "{path} has no value.\n{count} are missing: {paths}."},
      .fix = {"补上该值，或以 extends 继承完整的办法（如 mof-2020）",
              "write the value, or extend a complete policy (for example mof-2020)"},
      .cite = kSetting},
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
                 "早于起始日期 {from}。\n"
                 "可用的词：{words}。\n"
                 "是否指 {near}？",
                 "{path} says \"{written}\".\n"
                 "A number from {low} to {high} is needed.\n"
                 "A number from {low} and below {below} is needed.\n"
                 "A number of at least {least} is needed.\n"
                 "A whole number from {whole_low} to {whole_high} is needed.\n"
                 "Write the percentage as a share: {share}.\n"
                 "A date is needed, for example {date}.\n"
                 "A month and day with an optional year offset is needed, for example "
                 "{calendar_day}.\n"
                 "{count} values are needed.\n"
                 "It is before the first day, {from}.\n"
                 "Known words: {words}.\n"
                 "Did you mean {near}?"},
      .fix = {"按要求改写该值", "write the value as said"},
      .cite = kSetting},
     nullptr},
    {{.id = "C-04",
      .summary = {"等级下限未铺满 0 至 100", "the bands do not tile 0 to 100"},
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
      .cite = kSetting},
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
      .cite = kSetting},
     nullptr},
    {{.id = "C-06",
      .summary = {"一级指标分值之和不是 100", "first-level points do not add up to 100"},
      .detail = {"不单列成本时：{without_cost}。\n单列成本时：{with_cost}。",
                 "Without cost as a class: {without_cost}.\nWith cost: {with_cost}."},
      .fix = {"调整 weights，使预算执行率与各一级指标分值合计 100",
              "change weights so that execution and the classes add up to 100"},
      .cite = {"财预〔2020〕10号", "", Mark::confirmed}},
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
      .cite = kSetting},
     nullptr},
    {{.id = "C-08",
      .summary = {"赋分规则不存在或不适用", "the method is unknown or does not fit"},
      .detail = {"{path}：没有赋分规则“{unknown}”。\n"
                 "{path}：“{written}”不能用于这类指标。\n"
                 "是否指 {near}？\n"
                 "可用：{fitting}。",
                 "{path}: there is no method \"{unknown}\".\n"
                 "{path}: \"{written}\" cannot score these rows.\n"
                 "Did you mean {near}?\n"
                 "Fitting: {fitting}."},
      .fix = {"改用适合的赋分规则", "choose a method that fits"},
      .cite = kSetting},
     nullptr},
    {{.id = "C-09",
      .severity = Severity::info,
      .summary = {"当时没有有效的办法，采用最近的版本",
                  "no version of the policy was in force; the nearest one is used"},
      .detail = {"采用 {policy}。\n年度：{year}。", "Used: {policy}.\nYear: {year}."},
      .fix = {"核对年度，或以 --policy 指定当年有效的办法",
              "check the year, or choose the policy of that year with --policy"},
      .cite = kSetting},
     nullptr},
    {{.id = "C-10",
      .severity = Severity::warning,
      .summary = {"依据所指的值不存在", "a citation names no value of the policy"},
      .detail = {"没有路径 {path}。\n是否指 {near}？",
                 "There is no path {path}.\nDid you mean {near}?"},
      .fix = {"路径由各级键名以点相连，列表不另计一级，如 monitoring.periods.months",
              "join the keys by dots; a list is no step of its own (monitoring.periods.months)"},
      .cite = kSetting},
     nullptr},
    {{.id = "C-11",
      .summary = {"依据不完整", "a citation is incomplete"},
      .detail =
          {"{no_document} 的依据没有写文件。\n{path} "
           "的可信度写的是“{mark}”。\n可用的词：{words}。\n"
           "是否指 {near}？",
           "The citation of {no_document} names no document.\nThe mark of {path} is \"{mark}\".\n"
           "Known words: {words}.\nDid you mean {near}?"},
      .fix = {"写明 document 和 mark；自定的数值写 mark: default",
              "write document and mark; a value of your own has `mark: default`"},
      .cite = kSetting},
     nullptr},
};
static_assert(std::size(kRules) == static_cast<std::size_t>(PolicyRule::cite) + 1);

}  // namespace

std::span<const WrittenRule> policy_rules() {
  return kRules;
}

const RuleInfo& policy_rule(PolicyRule rule) {
  return kRules[static_cast<std::size_t>(rule)].info;
}

}  // namespace pbs
