// SPDX-License-Identifier: MIT
// Words of the forms: methods, bases, monitoring, evaluation, publication.
#include "declaration/labels.hpp"
#include "declaration/vocabulary.hpp"

namespace pbs {
namespace {

constexpr Term kMethodTerms[] = {
    // rows
    {"ratio", kZh<"按比例计分", "完成率计分">},
    {"ratio_threshold", kZh<"完成比例赋分">},
    {"inverse_excess", kZh<"反向指标按超出比例扣分">},
    {"inverse_ratio", kZh<"反向指标按反比计分">},
    {"equal", kZh<"等值计分">},
    {"zero_target", kZh<"零值目标计分">},
    {"direct", kZh<"直接赋分">},
    {"levels", kZh<"评判等级赋分">},
    {"satisfaction_steps", kZh<"满意度赋分">},
    {"tiers", kZh<"分档赋分">},
    {"deadline", kZh<"时限计分">},
    {"range", kZh<"区间计分">},
    // execution row
    {"execution_linear", kZh<"执行率比例计分">},
    {"execution_steps", kZh<"执行率分档计分">},
    // trees
    {"checklist", kZh<"要点计分">},
    {"rating", kZh<"等级评定">},
    {"judged", kZh<"专家评判">},
    {"rows", kZh<"按指标得分折算">},
    {"received_rate", kZh<"资金到位率">},
    {"execution_rate", kZh<"预算执行率">},
    {"completion_rate", kZh<"实际完成率">},
    {"cost_saving", kZh<"成本节约率">},
};

constexpr Term kBasisTerms[] = {
    {"plan", kZh<"计划标准">},    {"industry", kZh<"行业标准">},
    {"history", kZh<"历史标准">}, {"budget_standard", kZh<"预算支出标准">},
    {"other", kZh<"其他">},
};

constexpr Term kCollectionTerms[] = {
    {"proof", kZh<"直接证明法">},       {"statistics", kZh<"情况统计法">},
    {"explanation", kZh<"情况说明法">}, {"survey", kZh<"问卷调查法">},
    {"trend", kZh<"趋势判断法">},
};

constexpr Term kMonitorBasisTerms[] = {
    {"linear", kZh<"按时间进度">},
    {"year_end", kZh<"年末完成">},
    {"milestone", kZh<"按阶段目标">},
};

constexpr Term kOutlookTerms[] = {
    {"certain", kZh<"确定能">},
    {"possible", kZh<"有可能">},
    {"impossible", kZh<"完全不可能">},
};

constexpr Term kCauseTerms[] = {
    {"none", kZh<"无">},        {"funding", kZh<"经费保障">},        {"system", kZh<"制度保障">},
    {"staff", kZh<"人员保障">}, {"facilities", kZh<"硬件条件保障">}, {"other", kZh<"其他">},
};

constexpr Term kMonitorActionTerms[] = {
    {"continue", kZh<"继续实施", "继续执行", "继续">},
    {"correct", kZh<"纠偏", "限期整改", "整改">},
    {"reallocate", kZh<"调剂预算", "调整预算">},
    {"suspend", kZh<"暂停", "暂缓">},
    {"cancel", kZh<"取消">},
};

constexpr Term kEvaluationKindTerms[] = {
    {"department", kZh<"部门评价">},
    {"finance", kZh<"财政评价">},
};

constexpr Term kApproachTerms[] = {
    {"cost_benefit", kZh<"成本效益分析法">}, {"comparison", kZh<"比较法">},
    {"factor_analysis", kZh<"因素分析法">},  {"least_cost", kZh<"最低成本法">},
    {"public_judgement", kZh<"公众评判法">}, {"benchmarking", kZh<"标杆管理法">},
};

constexpr Term kStandardTerms[] = {
    {"plan", kZh<"计划标准">},
    {"industry", kZh<"行业标准">},
    {"history", kZh<"历史标准">},
    {"other", kZh<"其他">},
};

constexpr Term kPublicationTerms[] = {
    {"catalogue", kZh<"指导性目录">},
    {"budget", kZh<"购买服务预算", "预算">},
    {"target", kZh<"绩效目标">},
    {"contract", kZh<"合同">},
    {"self_evaluation", kZh<"绩效自评结果", "绩效自评">},
    {"evaluation", kZh<"绩效评价结果", "绩效评价">},
};

// The seven contents of an evaluation in the county's measures (E-12).
constexpr Term kContentTerms[] = {
    {"decision", kZh<"决策情况">},
    {"catalogue", kZh<"指导性目录编制情况">},
    {"funds", kZh<"资金管理和使用情况">},
    {"rules", kZh<"相关管理制度办法的健全性及执行情况", "制度健全性及执行">},
    {"output", kZh<"产出情况">},
    {"benefit", kZh<"效益情况">},
    {"other", kZh<"其他相关内容", "其他">},
};

constexpr Term kNodeClassTerms[] = {
    {"decision", kZh<"决策">},
    {"process", kZh<"过程">},
    {"output", kZh<"产出">},
    {"benefit", kZh<"效益">},
};

}  // namespace

constinit const Vocabulary kMethodWords{"method", kMethodTerms};
constinit const Vocabulary kBasisWords{"basis", kBasisTerms};
constinit const Vocabulary kCollectionWords{"collection", kCollectionTerms};
constinit const Vocabulary kMonitorBasisWords{"monitor_basis", kMonitorBasisTerms};
constinit const Vocabulary kOutlookWords{"outlook", kOutlookTerms};
constinit const Vocabulary kCauseWords{"cause", kCauseTerms};
constinit const Vocabulary kMonitorActionWords{"monitor_action", kMonitorActionTerms};
constinit const Vocabulary kEvaluationKindWords{"evaluation_kind", kEvaluationKindTerms};
constinit const Vocabulary kApproachWords{"approach", kApproachTerms};
constinit const Vocabulary kStandardWords{"standard", kStandardTerms};
constinit const Vocabulary kPublicationWords{"publication", kPublicationTerms};
constinit const Vocabulary kContentWords{"content", kContentTerms};
constinit const Vocabulary kNodeClassWords{"node_class", kNodeClassTerms};

}  // namespace pbs
