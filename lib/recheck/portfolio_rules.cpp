// SPDX-License-Identifier: MIT
// The words of G-01 to G-09, G-17 and G-18. That self-evaluations are handed in, on time and by whoever
// set the target is the county's demand (D-03, D-07); how projects are matched is our own setting.
#include "recheck/portfolio_rules.hpp"

#include <iterator>

namespace pbs {
namespace {

constexpr Cite kSetting{"政策参数(默认)", "", Mark::setting};
constexpr Cite kCounty{"绩溪县政府购买服务绩效管理办法(政策解读)", "", Mark::confirmed};

constexpr WrittenRule kRules[] = {
    {{.id = "G-01",
      .summary = {"同一年度有项目编号相同的项目", "two projects of one year have one id"},
      .detail = {"项目编号“{id}”，年度 {year}。\n共有 {count} 份申报用了这个编号。",
                 "The id is \"{id}\", the year {year}.\n{count} declarations have this id."},
      .fix = {"更正编号；重复报送的，只保留一份",
              "correct the id; if it was handed in twice, keep one of them"},
      .cite = kSetting,
      .why = {"编号相同，汇总时一个项目会被算两次，或者一个项目的数据会记到另一个项目上。",
              "Projects with one id are counted twice in sums, or the data of one is taken for the "
              "other's."}},
     nullptr},
    {{.id = "G-02",
      .severity = Severity::warning,
      .summary = {"同一份合同填在两个项目中", "one contract is declared in two projects"},
      .detail = {"项目“{id}”与“{other}”的承接主体、合同金额、签订日期都相同。\n"
                 "承接主体“{supplier}”，{signed} 签订。\n"
                 "合同金额 {amount}。\n"
                 "共有 {count} 个项目填了这份合同。",
                 "Projects \"{id}\" and \"{other}\" state one supplier, amount and day of "
                 "signing.\n"
                 "The supplier is \"{supplier}\"; it was signed on {signed}.\n"
                 "The amount is {amount}.\n"
                 "{count} projects declare this contract."},
      .fix = {"一份合同只在一个项目中填报；合同确由几个项目分担的，各填分担的金额",
              "declare a contract in one project; if several share it, state the share of each"},
      .cite = kSetting,
      .why = {"同一份合同填报两次，同一笔支出和同一项产出就会评价两次、计算两次。",
              "A contract that is declared twice has its money and its results evaluated and "
              "counted twice."}},
     nullptr},
    {{.id = "G-03",
      .severity = Severity::warning,
      .summary = {"承接主体的名称与统一社会信用代码对不上",
                  "names and codes of a supplier do not go together"},
      .detail = {"代码 {code} 在一处为“{name}”，在另一处为“{other_name}”。\n"
                 "这个代码共有 {names} 个名称。\n"
                 "“{of_name}”在一处的代码为 {code_a}，在另一处为 {code_b}。\n"
                 "这个名称共有 {codes} 个代码。",
                 "Code {code} belongs to \"{name}\" in one place and to \"{other_name}\" in "
                 "another.\n"
                 "There are {names} names for this code.\n"
                 "\"{of_name}\" has the code {code_a} in one place and {code_b} in another.\n"
                 "There are {codes} codes for this name."},
      .fix = {"按营业执照更正名称或代码；年内更名的，统一用新名称",
              "correct the name or the code as registered; after a change of name use the new one"},
      .cite = kSetting,
      .why = {"一个承接主体用了两个名称或代码，就看不出它一共承接了多少项目，也无法落实结果应用。",
              "With two names or codes nobody sees how many projects a supplier has, and results "
              "cannot be applied to it."}},
     nullptr},
    {{.id = "G-04",
      .severity = Severity::warning,
      .summary = {"不同服务的绩效目标完全相同",
                  "two projects of different services have the same targets"},
      .detail = {"“{name}”与“{other}”的 {rows} 个指标，名称和指标值逐条相同。\n"
                 "共有 {count} 个项目用了这些指标。",
                 "All {rows} indicators of \"{name}\" and \"{other}\" have the same names and "
                 "targets.\n"
                 "{count} projects have these indicators."},
      .fix = {"按本项目的服务内容重新设定绩效目标",
              "set targets that fit what this project provides"},
      .cite = kSetting,
      .why = {"照抄的目标与服务内容无关，考核不出本项目的产出和效果；按县办法，谁申请购买，"
              "谁设定目标，目标应当清晰、具体、可量化。",
              "Copied targets have nothing to do with the service, so its results are not "
              "measured; the county asks whoever applies for a purchase to set targets that are "
              "clear, specific and quantifiable."}},
     nullptr},
    {{.id = "G-05",
      .severity = Severity::warning,
      .summary = {"项目清单的合计数与各项目之和不符",
                  "a total of the register differs from the sum of its projects"},
      .detail = {"“{department}”的合计为 {total} 元。\n"
                 "清单的“{whole}”为 {total} 元。\n"
                 "{projects} 个项目的年初预算数之和为 {sum} 元。",
                 "The total of \"{department}\" is {total} yuan.\n"
                 "The register states {total} yuan as \"{whole}\".\n"
                 "The approved budgets of its {projects} projects come to {sum} yuan."},
      .fix = {"核对各项目金额和合计数，更正有误的一处；清单缺项目的，补上",
              "check the amounts and the total, correct the wrong one, add what is missing"},
      .cite = kSetting,
      .why = {"合计与明细不符，说明清单漏了项目或填错了金额。",
              "When a total differs from its parts, a project is missing or an amount is wrong."}},
     nullptr},
    {{.id = "G-06",
      .summary = {"未报送：项目清单上的项目没有申报文件",
                  "not handed in: there is no file of this project"},
      .detail = {"项目编号“{id}”。\n项目名称“{name}”。\n主管部门“{department}”。",
                 "The id is \"{id}\".\nThe project is \"{name}\".\nThe department is "
                 "\"{department}\"."},
      .fix = {"催报；已经取消的项目，从清单中删去",
              "ask for it; remove the project from the register if it was cancelled"},
      .cite = kCounty,
      .why = {"购买主体应当按时报送绩效自评等材料；没有报送的项目不会出现在任何汇总里，只有"
              "对照清单才看得出来。",
              "Purchasers have to submit their reports on time. A project that was not handed in "
              "is missing from every sum; only the list shows it."}},
     nullptr},
    {{.id = "G-07",
      .severity = Severity::warning,
      .summary = {"项目不在项目清单上", "the project is not in the register"},
      .detail = {"清单中没有项目编号“{id}”。\n"
                 "清单第 {line} 行有同名项目，编号为“{listed}”。",
                 "The register has no id \"{id}\".\n"
                 "Line {line} of the register has a project of this name with the id "
                 "\"{listed}\"."},
      .fix = {"更正项目编号；未列入年初预算的，补办手续并列入清单",
              "correct the id; if the project was not planned, have it approved and listed"},
      .cite = kSetting,
      .why = {"不在清单上的项目没有核定的预算可对照；多半是编号写错，或是预算之外的购买。",
              "There is no approved budget to compare it with; either the id is wrong or it was "
              "bought outside the budget."}},
     nullptr},
    {{.id = "G-08",
      .summary = {"年初预算数与项目清单不符",
                  "the approved budget differs from that of the register"},
      .detail = {"填报 {approved}{unit}，清单为 {listed}{unit}。",
                 "{approved} {unit} are stated, the register has {listed} {unit}."},
      .fix = {"按批复的预算更正；年中调整的，填在全年预算数",
              "state the budget as approved; what was changed later belongs to the adjusted one"},
      .cite = kSetting,
      .why = {"年初预算数以批复为准；填报的数不同，执行率和成本指标的上限就都失去了依据。",
              "The approved budget is what was decided; with another amount the execution rate and "
              "the ceiling of costs have no ground."}},
     nullptr},
    {{.id = "G-09",
      .severity = Severity::info,
      .summary = {"该部门的项目没有报送齐", "the department has not handed in everything"},
      .detail = {"“{department}”应报 {registered} 个，已报 {handed_in} 个。\n"
                 "清单上共 {projects} 个项目，已报 {handed_in} 个。\n"
                 "年初预算数共 {amount} 元，已报项目占 {handed_in_amount} 元。",
                 "\"{department}\" has handed in {handed_in} of {registered} projects.\n"
                 "{handed_in} of {projects} projects in the register were handed in.\n"
                 "Their approved budgets are {handed_in_amount} of {amount} yuan."},
      .fix = {"催促该部门补报", "remind the department"},
      .cite = kSetting,
      .why = {"按部门看报送的个数和金额，才知道汇总结果能代表多少。",
              "How many projects, and how much money, were handed in tells what the sums stand "
              "for."}},
     nullptr},
    {{.id = "G-17",
      .severity = Severity::warning,
      .summary = {"项目的基本信息与项目清单不符",
                  "the project differs from its line in the register"},
      .detail = {"项目名称：填报“{name}”，清单为“{listed_name}”。\n"
                 "主管部门：填报“{department}”，清单为“{listed_department}”。\n"
                 "购买主体：填报“{purchaser}”，清单为“{listed_purchaser}”。\n"
                 "服务类别：填报“{class}”，清单为“{listed_class}”。\n"
                 "重点项目：填报“{key_project}”，清单为“{listed_key_project}”。",
                 "Name: \"{name}\" is stated, the register has \"{listed_name}\".\n"
                 "Department: \"{department}\" is stated, the register has "
                 "\"{listed_department}\".\n"
                 "Purchaser: \"{purchaser}\" is stated, the register has \"{listed_purchaser}\".\n"
                 "Class: \"{class}\" is stated, the register has \"{listed_class}\".\n"
                 "Key project: \"{key_project}\" is stated, the register has "
                 "\"{listed_key_project}\"."},
      .fix = {"核对后更正有误的一处", "check both and correct the wrong one"},
      .cite = kSetting,
      .why = {"名称、部门不一致，可能是编号对错了项目；分部门汇总也会算错。",
              "A different name or department may mean that the id belongs to another project, and "
              "sums by department go wrong."}},
     nullptr},
    {{.id = "G-18",
      .summary = {"分份计分的结果不齐或重复",
                  "parts of a run scored in shards are missing or doubled"},
      .detail = {"共 {of} 份，缺第 {missing} 份，或者这些份没有最后一行（汇总行）。\n"
                 "共 {of} 份，第 {twice} 份出现了两次。\n"
                 "这一份属于分 {of} 份的计分，前面的属于分 {other} 份的计分。",
                 "Of {of} shards these are missing, or lack their last line: {missing}.\n"
                 "Of {of} shards, {twice} is there twice.\n"
                 "This shard is one of {of}, those before are of {other}."},
      .fix = {"把同一次计分的各份（--shard 1/N 至 N/N）各取一份，一起汇总",
              "merge every part of one run (--shard 1/N to N/N) once"},
      .cite = kSetting,
      .why = {"缺一份，其中的项目就不在汇总里，合计、排名和未报送名单都会出错；重复一份，就会算两次。",
              "Without a part its projects are missing from sums and ranks; a doubled one counts "
              "twice."}},
     nullptr},
};
static_assert(std::size(kRules) == static_cast<std::size_t>(PortfolioRule::shards) + 1);

}  // namespace

std::span<const WrittenRule> portfolio_rules() {
  return kRules;
}

const RuleInfo& portfolio_rule(PortfolioRule rule) {
  return kRules[static_cast<std::size_t>(rule)].info;
}

}  // namespace pbs
