// SPDX-License-Identifier: MIT
// Rules about pairwise judgements (policy settings: no document asks for the method) and about an
// indicator file as a whole. Numbered rules of the documents keep their ids: E-12, EW-01.
#include "validate/indicators_tree_rules.hpp"

#include <cstddef>
#include <iterator>

#include "validate/rule.hpp"

namespace pbs {
namespace {

constexpr Cite kSetting{"政策参数(默认)", "", Mark::setting};
constexpr Cite kCounty{"绩溪县政府购买服务绩效管理办法(政策解读)", "", Mark::confirmed};

constexpr WrittenRule kRules[] = {
    {{.id = "I-13",
      .summary = {"判断矩阵与下级指标不对应",
                  "the judgement matrix does not match the indicators below"},
      .detail = {"“{leaf}”没有下级指标，无从比较。\n"
                 "{forms} 须写其一，且只写其一。\n"
                 "要比较 {children} 个指标，平均随机一致性指标只到 {most} 阶。\n"
                 "专家“{expert}”的矩阵有误。\n"
                 "应有 {size} 行，写了 {rows} 行。\n"
                 "每行应有 {size} 个判断，这一行写了 {cells} 个。\n"
                 "order 中的“{child}”不是下级指标的编号。\n"
                 "是否应为 {near}？\n"
                 "order 中“{twice}”写了两次。\n"
                 "order 中没有“{left_out}”。",
                 "\"{leaf}\" has no indicators below it to be compared.\n"
                 "One of {forms} is needed, and only one.\n"
                 "{children} indicators are compared; the random index goes up to order {most}.\n"
                 "This is the matrix of {expert}.\n"
                 "{size} rows are needed, {rows} are written.\n"
                 "{size} judgements are needed in each row; this one has {cells}.\n"
                 "\"{child}\" in order is no indicator below.\n"
                 "Did you mean {near}?\n"
                 "\"{twice}\" stands twice in order.\n"
                 "\"{left_out}\" is not in order."},
      .fix =
          {"矩阵的行数、列数与下级指标个数相同，order 列出每个下级指标的编号各一次",
           "write one row and one column for each indicator below; order names each of them once"},
      .cite = kSetting,
      .why = {"少一行或次序不对，得出的分值就会落在别的指标上。",
              "With a row missing or out of order the weights would fall on other indicators."}},
     nullptr},
    {{.id = "I-14",
      .summary = {"判断值不在 1 至 9 标度上", "a judgement is not on the scale of 1 to 9"},
      .detail = {"“{row}”比“{column}”写的是“{written}”。\n"
                 "“{row}”与自身相比写的是“{diagonal}”，应为 1。\n"
                 "专家权重是 {expert_weight}，应大于 0。",
                 "\"{row}\" against \"{column}\" is \"{written}\".\n"
                 "\"{row}\" against itself is \"{diagonal}\"; it must be 1.\n"
                 "The weight of the expert is {expert_weight}; it must be above 0."},
      .fix = {"写 1 到 9 的整数（行更重要）或 1/2 到 1/9（列更重要），对角线写 1",
              "write a whole number from 1 to 9 (the row matters more) or 1/2 to 1/9 (the column "
              "does), and 1 on the diagonal"},
      .cite = kSetting,
      .why = {"层次分析法的判断用 1 至 9 标度；小数 0.33 不等于 1/3，会使互反性和权重都不精确。",
              "The method judges on a scale of 1 to 9; 0.33 is not 1/3 and spoils every weight."}},
     nullptr},
    {{.id = "I-15",
      .summary = {"判断矩阵不互反", "two judgements are not each other's reciprocal"},
      .detail =
          {"“{row}”比“{column}”是 {upper}，反过来写的是 {lower}，应为 {wanted}。",
           "\"{row}\" against \"{column}\" is {upper}, the other way round {lower} instead of "
           "{wanted}."},
      .fix = {"两处改成互为倒数", "make one the reciprocal of the other"},
      .cite = kSetting,
      .why = {"甲比乙重要 3 倍，乙比甲就是 1/3；两处不一致时不知道以哪个判断为准。",
              "If A matters 3 times as much as B, B matters 1/3 as much as A; otherwise nobody "
              "knows which judgement counts."}},
     nullptr},
    {{.id = "I-16",
      .summary = {"判断的一致性比率过高", "the judgements contradict each other too much"},
      .detail = {"专家“{expert}”的判断：\n一致性比率 CR = {ratio}，须小于 {limit}（λmax = "
                 "{lambda}，CI = {index}）。\n"
                 "偏离最大的判断：“{row}”比“{column}”写的是 {judged}，按各权重应约为 {implied}。",
                 "The judgements of {expert}:\nThe consistency ratio is {ratio}; it must be below "
                 "{limit} "
                 "(λmax = {lambda}, CI = {index}).\n"
                 "Furthest off: \"{row}\" against \"{column}\" is {judged}, the weights say about "
                 "{implied}."},
      .fix = {"请专家重新判断偏离最大的一对",
              "ask the expert to judge the pair furthest off again"},
      .cite = kSetting,
      .policy_key = "weights.ahp_consistency",
      .why = {"判断前后矛盾（甲重于乙、乙重于丙、丙又重于甲）时，得出的权重只是偶然的数字。",
              "When A outweighs B, B outweighs C and C outweighs A, the weights are accidental."}},
     nullptr},
    {{.id = "I-17",
      .summary = {"层次分析法得出的分值无处可用",
                  "derived weights clash or have no points to share"},
      .detail = {"这里的分值由上级的 ahp 得出，又写了 {both}。\n“{no_points}”没有确定的分值可分。",
                 "The points here follow from `ahp` above, and {both} is written too.\n"
                 "\"{no_points}\" has no points of its own to share out."},
      .fix =
          {"删去下级的 weight；有 ahp 的指标自身写明分值（自评指标体系写明 total）",
           "remove the weight below; give the node with ahp its points (a set of rows its total)"},
      .cite = kSetting,
      .why = {"一个分值只能有一个来历：写定，或由判断得出。",
              "Points have one origin: they are set by hand, or derived from judgements."}},
     nullptr},
    {{.id = "I-18",
      .severity = Severity::warning,
      .summary = {"单个指标分值过大", "a single indicator weighs too much"},
      .detail = {"分值为 {weight} 分，上限为 {most} 分。",
                 "The weight is {weight}; the limit is {most}."},
      .fix = {"把分值分给其他指标，或者拆分这个指标",
              "move points to other indicators, or split this one"},
      .cite = kSetting,
      .policy_key = "target.max_weight",
      .why = {"一个指标占去大部分分值时，其余指标完成与否都不影响结果。",
              "Where one indicator holds most of the points, the others decide nothing."}},
     nullptr},
    {{.id = "I-19",
      .severity = Severity::info,
      .summary = {"分值直接写定，未写批准单位",
                  "the weights are set by hand and no approver is named"},
      .detail = {"共有 {count} 个写定的分值，approved.by 没有写。",
                 "Weights set by hand: {count}; approved.by is not written."},
      .fix = {"在 approved 中写明批准单位和日期，或以 ahp 由判断得出分值",
              "write who approved them, and when, in approved; or derive them with ahp"},
      .cite = kSetting,
      .why = {"分值是主管部门或单位按重要程度设定的；不写由谁批准，争议时无从说明分值的来历。",
              "A department sets weights by importance; without an approver nobody can say "
              "later where they come from."}},
     nullptr},
    {{.id = "I-25",
      .severity = Severity::warning,
      .summary = {"评分方法与一级指标不相称", "the method belongs to another first level"},
      .detail = {"“{method}”用在 {class} 之下，通常用于 {fitting}。",
                 "\"{method}\" stands under {class}; it usually belongs to {fitting}."},
      .fix = {"把指标移到相应的一级指标之下，或改用其他方法",
              "move the indicator to that first level, or choose another method"},
      .cite = kSetting,
      .why = {"资金到位率、预算执行率属过程，完成率、成本节约率属产出；放错一级会改变产出与效益的分"
              "值占比。",
              "Rates of funds are process, completion and cost saving are output; under another "
              "level they distort the share of output and benefit."}},
     nullptr},
    {{.id = "I-26",
      .severity = Severity::info,
      .summary = {"指标没有写依据", "indicators name no document they rest on"},
      .detail =
          {"有 {count} 个末级指标自身和上级都没有写 cite，如“{example}”。",
           "{count} leaves have no cite of their own or above them, for example \"{example}\"."},
      .fix = {"在指标或其上级写明 cite", "write cite at the leaf or at a node above it"},
      .cite = kSetting,
      .why = {"评价报告须说明每个指标据何而设。",
              "A report must be able to say what each indicator is taken from."}},
     nullptr},
    {{.id = "I-27",
      .summary = {"分值区间不能用在这里", "a range of points cannot stand here"},
      .detail = {"“{leaf}”：计分的末级指标须有一个确定的分值。",
                 "{leaf}: a leaf that is scored needs one number."},
      .fix = {"写一个分值，或把区间写在上级指标上",
              "write one number, or the range at the node above"},
      .cite = kSetting,
      .why = {"区间只给出框架；计分时须知道满分是多少。",
              "A range is a frame; scoring has to know how many points can be earned."}},
     nullptr},
    {{.id = "I-28",
      .summary = {"所列的形式规则无从核对", "a form rule that cannot be checked is named"},
      .detail = {"没有“{rule}”这一规则，或它不核对填报的内容。\n"
                 "rules 只用于绩效目标审核的末级指标，这里是 {stage}。",
                 "There is no rule \"{rule}\", or it does not check what is declared.\n"
                 "`rules` belongs to leaves of a target review; this set is for {stage}."},
      .fix = {"改用 pbs-validate --list-rules 所列、检查填报内容的规则编号",
              "name a rule of pbs-validate --list-rules that checks what is declared"},
      .cite = kSetting,
      .why = {"列了核对不到的规则，审核表上就会显示“已核对、无问题”，其实没有核对。",
              "A rule that is never checked would look like one that found nothing."}},
     nullptr},
    {{.id = "E-12",
      .severity = Severity::warning,
      .summary = {"评价内容未覆盖七项", "the seven contents of an evaluation are not all covered"},
      .detail = {"没有指标的评价内容：{missing_zh}。", "No indicator covers: {missing}."},
      .fix = {"补充相应指标，或在指标的 content 中写明所属内容",
              "add indicators, or say with content which one each belongs to"},
      .cite = kCounty,
      .why = {"办法要求评价包括决策、指导性目录编制、资金、制度、产出、效益和其他相关内容七项；"
              "是否逐项设有指标由本程序按参数检查。",
              "The county's measures name seven contents of an evaluation; that each has an "
              "indicator is checked as a policy setting."}},
     nullptr},
    {{.id = "EW-01",
      .summary = {"产出与效益分值占比过低", "output and benefit weigh too little"},
      .detail = {"产出与效益共 {sum} 分，占 {share}%，应不低于 {least}%。",
                 "Output and benefit: {sum} points, {share}%; it should be at least {least}%."},
      .fix = {"提高产出、效益指标的分值", "give more points to output and benefit"},
      .cite = {"财预〔2020〕10号", "", Mark::confirmed},
      .policy_key = "evaluation.min_output_benefit",
      .why = {"部门评价和财政评价以结果为导向：产出与效益不足六成时，手续齐全而没有成效的项目也能得"
              "高分。"
              "政府购买服务参照执行。",
              "Evaluations look at results: with less than three fifths for output and benefit a "
              "project with tidy papers and no effect scores well. Purchased services follow it by "
              "reference."}},
     nullptr},
};
static_assert(std::size(kRules) == static_cast<std::size_t>(TreeRule::output_benefit) + 1);

}  // namespace

std::span<const WrittenRule> indicator_tree_rules() {
  return kRules;
}

const RuleInfo& tree_rule(TreeRule rule) {
  return kRules[static_cast<std::size_t>(rule)].info;
}

}  // namespace pbs
