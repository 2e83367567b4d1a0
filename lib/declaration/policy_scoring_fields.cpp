// SPDX-License-Identifier: MIT
// Weights, execution and scoring of a policy.
#include "declaration/labels.hpp"
#include "declaration/policy.hpp"
#include "declaration/policy_words.hpp"
#include "declaration/records.hpp"
#include "declaration/vocabulary.hpp"

namespace pbs {
namespace {

using ClassWeights = ClassWeightsDeclaration;
using Weights = PolicyWeightsDeclaration;
using Steps = ExecutionStepsDeclaration;
using Execution = PolicyExecutionDeclaration;
using Methods = DefaultMethodsDeclaration;
using Levels = LevelsDeclaration;
using Over = OverAchievementDeclaration;
using Scoring = ScoringDeclaration;

constexpr Field kClassWeightsFields[] = {
    field<&ClassWeights::cost>("cost", kZh<"成本指标">, Meaning::number,
                               {"成本指标分值", "Points of cost"}),
    field<&ClassWeights::output>("output", kZh<"产出指标">, Meaning::number,
                                 {"产出指标分值", "Points of output"}),
    field<&ClassWeights::benefit>("benefit", kZh<"效益指标">, Meaning::number,
                                  {"效益指标分值", "Points of benefit"}),
    field<&ClassWeights::satisfaction>("satisfaction", kZh<"满意度指标">, Meaning::number,
                                       {"满意度指标分值", "Points of satisfaction"}),
};
constinit const Record kClassWeightsRecord = record_of<ClassWeights>(
    "class_weights", {"一级指标分值", "First-level points"}, kClassWeightsFields);

constexpr Field kWeightsFields[] = {
    field<&Weights::execution>("execution", kZh<"预算执行率">, Meaning::number,
                               {"预算执行率分值", "Points of budget execution"}),
    record_field<&Weights::without_cost>("without_cost", kZh<"无成本指标">, kClassWeightsRecord,
                                         {"不单列成本时", "Where cost is no first-level class"}),
    record_field<&Weights::with_cost>("with_cost", kZh<"有成本指标">, kClassWeightsRecord,
                                      {"单列成本时", "Where cost is a first-level class"}),
    field<&Weights::no_satisfaction>(
        "no_satisfaction", kZh<"无满意度指标">, Meaning::word,
        {"无满意度指标时其分值的去向", "Where its points go when there is no satisfaction"},
        &kNoSatisfactionWords),
    field<&Weights::range>("range", kZh<"分值区间">, Meaning::word,
                           {"一级指标分值是否可为区间", "Whether first-level points may be ranges"},
                           &kWeightRangeWords),
    field<&Weights::ahp_consistency>(
        "ahp_consistency", kZh<"一致性比率上限">, Meaning::number,
        {"层次分析法的一致性比率须小于此值，空为不检查",
         "The consistency ratio of pairwise judgements must be below it; blank = not checked"}),
    field<&Weights::ahp_random_index>(
        "ahp_random_index", kZh<"平均随机一致性指标">, Meaning::number,
        {"1 阶起各阶判断矩阵的平均随机一致性指标 RI",
         "Random index RI of judgement matrices of order 1, 2, 3 …"}),
};

constexpr Field kStepsFields[] = {
    field<&Steps::finished>(
        "finished", kZh<"已完成">, Meaning::number,
        {"项目已完成且未超预算的得分比例", "Share when finished within the budget"}),
    field<&Steps::unfinished>("unfinished", kZh<"未完成">, Meaning::number,
                              {"[执行率下限, 得分比例],由高到低",
                               "[lower bound of the rate, share of the weight], best first"}),
};
constinit const Record kStepsRecord = record_of<Steps>(
    "execution_steps", {"执行率分档", "Steps of the execution rate"}, kStepsFields);

constexpr Field kExecutionFields[] = {
    field<&Execution::denominator>("denominator", kZh<"分母">, Meaning::word,
                                   {"执行率的分母", "What the executed amount is divided by"},
                                   &kDenominatorWords),
    field<&Execution::over_100>("over_100", kZh<"超过百分之百">, Meaning::word,
                                {"执行率超过100%时", "A rate above 100 %"}, &kOver100Words),
    field<&Execution::zero_budget>("zero_budget", kZh<"零预算">, Meaning::words,
                                   {"预算为零时：not_applicable,或得分比例",
                                    "A budget of zero: not_applicable, or a share of the weight"}),
    field<&Execution::rounding>("rounding", kZh<"修约">, Meaning::words,
                                {"小数位数，或 whole、floor、percent_first、exact",
                                 "Decimals, or whole, floor, percent_first, exact"}),
    record_field<&Execution::steps>("steps", kZh<"分档">, kStepsRecord,
                                    {"execution_steps 的分档", "Steps of execution_steps"}),
};

constexpr Words kMethodSummary{"此类指标的赋分规则", "Method of these rows"};
constexpr Field kMethodsFields[] = {
    field<&Methods::at_least>("at_least", kZh<"大于等于">, Meaning::word, kMethodSummary,
                              &kMethodWords),
    field<&Methods::more_than>("more_than", kZh<"大于">, Meaning::word, kMethodSummary,
                               &kMethodWords),
    field<&Methods::at_most>("at_most", kZh<"小于等于">, Meaning::word, kMethodSummary,
                             &kMethodWords),
    field<&Methods::less_than>("less_than", kZh<"小于">, Meaning::word, kMethodSummary,
                               &kMethodWords),
    field<&Methods::equals>("equals", kZh<"等于">, Meaning::word, kMethodSummary, &kMethodWords),
    field<&Methods::zero>("zero", kZh<"零值目标">, Meaning::word, kMethodSummary, &kMethodWords),
    field<&Methods::by>("by", kZh<"完成时限">, Meaning::word, kMethodSummary, &kMethodWords),
    field<&Methods::within>("within", kZh<"起止日期">, Meaning::word, kMethodSummary,
                            &kMethodWords),
    field<&Methods::between>("between", kZh<"介于">, Meaning::word, kMethodSummary, &kMethodWords),
    field<&Methods::tiers>("tiers", kZh<"分档">, Meaning::word, kMethodSummary, &kMethodWords),
    field<&Methods::words>("words", kZh<"定性">, Meaning::word, kMethodSummary, &kMethodWords),
    field<&Methods::satisfaction>("satisfaction", kZh<"满意度指标">, Meaning::word, kMethodSummary,
                                  &kMethodWords),
    field<&Methods::execution>("execution", kZh<"预算执行率">, Meaning::word, kMethodSummary,
                               &kMethodWords),
};
constinit const Record kMethodsRecord = record_of<Methods>(
    "default_methods", {"缺省赋分规则，按方向与类型", "Methods by direction and class"},
    kMethodsFields);

constexpr Field kLevelsFields[] = {
    field<&Levels::bounds>(
        "bounds", kZh<"下限">, Meaning::number,
        {"达成、部分达成的得分比例下限", "Lower bounds of achieved and of partial"}),
};
constinit const Record kLevelsRecord =
    record_of<Levels>("levels", {"定性指标的分档", "Bands of qualitative rows"}, kLevelsFields);

constexpr Field kOverFields[] = {
    field<&Over::explain_from>(
        "explain_from", kZh<"须说明起点">, Meaning::number,
        {"完成值为指标值多少倍起须说明", "Times the target from which it is explained"}),
    field<&Over::explain_zero_from>(
        "explain_zero_from", kZh<"零目标须说明起点">, Meaning::number,
        {"指标值为零时须说明的完成值", "Actual from which a zero target is explained"}),
    field<&Over::blue_from>(
        "blue_from", kZh<"蓝灯起点">, Meaning::number,
        {"亮蓝灯的倍数，空为不亮", "Times the target from which it is blue; blank = off"}),
    field<&Over::penalty>("penalty", kZh<"扣分方式">, Meaning::word,
                          {"超额完成的扣分方式", "How over-achievement is reduced"},
                          &kPenaltyWords),
    field<&Over::tolerance>(
        "tolerance", kZh<"容许倍数">, Meaning::number,
        {"按偏离度扣分的容许倍数", "Times the target tolerated (proportional)"}),
    field<&Over::floor>("floor", kZh<"最低比例">, Meaning::number,
                        {"按偏离度扣分后的最低得分比例，0–1",
                         "Least share of the weight that is left, 0 to 1 (proportional)"}),
};
constinit const Record kOverRecord =
    record_of<Over>("over_achievement", {"超额完成", "Over-achievement"}, kOverFields);

constexpr Field kScoringFields[] = {
    record_field<&Scoring::methods>("methods", kZh<"缺省规则">, kMethodsRecord,
                                    {"缺省赋分规则", "Default methods"}),
    field<&Scoring::pass_mark>(
        "pass_mark", kZh<"及格线">, Meaning::number,
        {"完成比例赋分的及格线，0–1", "Pass mark of ratio_threshold, 0 to 1"}),
    field<&Scoring::equal_over>("equal_over", kZh<"等于目标被超过">, Meaning::word,
                                {"完成值超过须等于的指标值时", "An actual above an `=` target"},
                                &kEqualOverWords),
    field<&Scoring::strict_signs>(
        "strict_signs", kZh<"严格大小于">, Meaning::flag,
        {"大于、小于是否不含本数", "Whether `>` and `<` exclude equality"}, &kFlagWords),
    record_field<&Scoring::levels>("levels", kZh<"定性分档">, kLevelsRecord,
                                   {"定性指标的分档", "Bands of qualitative rows"}),
    field<&Scoring::satisfaction_steps>(
        "satisfaction_steps", kZh<"满意度分档">, Meaning::number,
        {"[满意率下限, 得分比例],由高到低",
         "[lower bound of the rate, share of the weight], best first"}),
    field<&Scoring::tiers>("tiers", kZh<"各档得分比例">, Meaning::number,
                           {"优、良、中、差各档的得分比例", "Share of the weight each tier earns"}),
    record_field<&Scoring::over_achievement>("over_achievement", kZh<"超额完成">, kOverRecord,
                                             {"超额完成", "Over-achievement"}),
};

}  // namespace

constinit const Record kPolicyWeightsRecord =
    record_of<Weights>("policy_weights", {"一级指标分值", "First-level points"}, kWeightsFields);
constinit const Record kPolicyExecutionRecord = record_of<Execution>(
    "execution_rules", {"预算执行率的计分", "Scoring of budget execution"}, kExecutionFields);
constinit const Record kScoringRecord =
    record_of<Scoring>("scoring", {"指标的赋分规则", "Scoring of the rows"}, kScoringFields);

}  // namespace pbs
