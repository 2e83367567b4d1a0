// SPDX-License-Identifier: MIT
#include "declaration/policy_words.hpp"

#include "declaration/labels.hpp"

namespace pbs {
namespace {

constexpr Term kSchemeTerms[] = {
    {"old2020", kZh<"成本列于产出之下">},
    {"new2021", kZh<"成本单列一级指标">},
};
constexpr Term kNoSatisfactionTerms[] = {
    {"add_to_benefit", kZh<"计入效益指标">},
    {"none", kZh<"不调整">},
};
constexpr Term kWeightRangeTerms[] = {
    {"none", kZh<"固定分值">},
    {"form", kZh<"按表列区间">},
};
constexpr Term kRoundingModeTerms[] = {
    {"half_up", kZh<"四舍五入">},
    {"half_even", kZh<"四舍六入五成双">},
    {"down", kZh<"舍去尾数">},
    {"up", kZh<"进位">},
};
constexpr Term kDenominatorTerms[] = {
    {"adjusted", kZh<"全年预算数">},
    {"approved", kZh<"年初预算数">},
    {"received", kZh<"到位资金">},
};
constexpr Term kOver100Terms[] = {
    {"cap", kZh<"封顶">},
    {"uncapped", kZh<"不封顶">},
};
constexpr Term kEqualOverTerms[] = {
    {"full_with_warning", kZh<"满分并提示">},
    {"strict", kZh<"须相等">},
};
constexpr Term kPenaltyTerms[] = {
    {"none", kZh<"不扣分">},
    {"manual", kZh<"人工扣分">},
    {"proportional", kZh<"按偏离度扣分">},
};
constexpr Term kMissingTerms[] = {
    {"zero", kZh<"记零分">},
    {"exclude", kZh<"不计入">},
    {"pending", kZh<"待定">},
};
constexpr Term kNotApplicableTerms[] = {
    {"exclude", kZh<"不计入">},
    {"zero", kZh<"记零分">},
};
constexpr Term kWordForNumberTerms[] = {
    {"error", kZh<"报错">},
    {"full", kZh<"记满分">},
};
constexpr Term kNegativeActualTerms[] = {
    {"zero", kZh<"按零计">},
    {"keep", kZh<"按原值">},
};
constexpr Term kNegativeTargetTerms[] = {
    {"reject", kZh<"不接受">},
    {"accept", kZh<"接受">},
};
constexpr Term kOnTotalTerms[] = {
    {"rounded", kZh<"按修约后总分">},
    {"exact", kZh<"按精确总分">},
};
constexpr Term kUnsignedTerms[] = {
    {"at_most", kZh<"小于等于">},
    {"at_least", kZh<"大于等于">},
};
constexpr Term kReviewModeTerms[] = {
    {"both", kZh<"评级或打分">},
    {"ratings", kZh<"评级">},
    {"points", kZh<"打分">},
};
constexpr Term kExpertsTerms[] = {
    {"mean", kZh<"平均">},
    {"median", kZh<"中位数">},
    {"trimmed", kZh<"去掉最高最低后平均">},
    {"weighted", kZh<"加权平均">},
};
constexpr Term kBlueOnTerms[] = {
    {"linear", kZh<"按时间进度">},
    {"year", kZh<"按全年目标">},
};
constexpr Term kAggregateTerms[] = {
    {"worst", kZh<"取最差">},
};
constexpr Term kGradeFromTerms[] = {
    {"finance", kZh<"财政评价">},
    {"department", kZh<"部门评价">},
    {"self_evaluation", kZh<"单位自评">},
};
constexpr Term kRequireAllTerms[] = {
    {"warn", kZh<"提示">},
    {"error", kZh<"报错">},
    {"off", kZh<"不检查">},
};
// report/audience.cpp takes each of them out.
constexpr Term kWithholdTerms[] = {
    {"supplier.id", kZh<"承接主体代码", "统一社会信用代码">},
    {"supplier.name", kZh<"承接主体名称">},
    {"contract.amount", kZh<"合同金额">},
    {"sheets.expert", kZh<"专家姓名">},
    {"evidence", kZh<"佐证材料">},
    {"evaluations.by", kZh<"评价机构名称">},
    {"indicators.reason", kZh<"偏差原因和改进措施">},
    {"duties", kZh<"各方职责完成情况">},
    {"rectification", kZh<"整改情况">},
    {"review", kZh<"复核分和理由">},
    {"findings", kZh<"审核中的问题">},
};
constexpr Term kMarkTerms[] = {
    {"confirmed", kZh<"已确认">},
    {"observed", kZh<"实践中所见">},
    {"default", kZh<"政策参数">},
};

}  // namespace

constinit const Vocabulary kSchemeWords{"scheme", kSchemeTerms};
constinit const Vocabulary kNoSatisfactionWords{"no_satisfaction", kNoSatisfactionTerms};
constinit const Vocabulary kWeightRangeWords{"range", kWeightRangeTerms};
constinit const Vocabulary kRoundingModeWords{"rounding", kRoundingModeTerms};
constinit const Vocabulary kDenominatorWords{"denominator", kDenominatorTerms};
constinit const Vocabulary kOver100Words{"over_100", kOver100Terms};
constinit const Vocabulary kEqualOverWords{"equal_over", kEqualOverTerms};
constinit const Vocabulary kPenaltyWords{"penalty", kPenaltyTerms};
constinit const Vocabulary kMissingWords{"missing", kMissingTerms};
constinit const Vocabulary kNotApplicableWords{"not_applicable", kNotApplicableTerms};
constinit const Vocabulary kWordForNumberWords{"word_for_number", kWordForNumberTerms};
constinit const Vocabulary kNegativeActualWords{"negative_actual", kNegativeActualTerms};
constinit const Vocabulary kNegativeTargetWords{"negative_target", kNegativeTargetTerms};
constinit const Vocabulary kOnTotalWords{"on_total", kOnTotalTerms};
constinit const Vocabulary kUnsignedWords{"unsigned", kUnsignedTerms};
constinit const Vocabulary kReviewModeWords{"review_mode", kReviewModeTerms};
constinit const Vocabulary kExpertsWords{"experts", kExpertsTerms};
constinit const Vocabulary kBlueOnWords{"blue_on", kBlueOnTerms};
constinit const Vocabulary kAggregateWords{"aggregate", kAggregateTerms};
constinit const Vocabulary kGradeFromWords{"grade_from", kGradeFromTerms};
constinit const Vocabulary kRequireAllWords{"require_all", kRequireAllTerms};
constinit const Vocabulary kWithholdWords{"withhold", kWithholdTerms};
constinit const Vocabulary kMarkWords{"mark", kMarkTerms};

}  // namespace pbs
