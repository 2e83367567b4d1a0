// SPDX-License-Identifier: MIT
// Monitoring, recheck and use of results of a policy.
#include "declaration/labels.hpp"
#include "declaration/policy.hpp"
#include "declaration/policy_words.hpp"
#include "declaration/records.hpp"
#include "declaration/vocabulary.hpp"

namespace pbs {
namespace {

using Period = PeriodDeclaration;
using Lights = LightsDeclaration;
using ExecutionLights = ExecutionLightsDeclaration;
using Monitoring = PolicyMonitoringDeclaration;
using Recheck = RecheckDeclaration;
using RecheckSample = RecheckSampleDeclaration;
using ByKind = UseOfResultsKindDeclaration;
using ByGrade = UseOfResultsGradeDeclaration;
using UseOfResults = UseOfResultsDeclaration;

constexpr Field kPeriodFields[] = {
    field<&Period::months>("months", kZh<"月数">, Meaning::number,
                           {"监控截至月份，1–12", "Months that have passed, 1 to 12"}),
    field<&Period::report_by>("report_by", kZh<"报送截止">, Meaning::calendar_day,
                              {"报送截止日，MM-DD", "Last day of reporting, MM-DD"}),
};
constinit const Record kPeriodRecord =
    record_of<Period>("period", {"一期监控", "A period of monitoring"}, kPeriodFields);

constexpr Field kLightsFields[] = {
    field<&Lights::red_below>("red_below", kZh<"红灯界限">, Meaning::percent,
                              {"低于此数亮红灯，%", "Red below it, percent"}),
    field<&Lights::yellow_below>("yellow_below", kZh<"黄灯界限">, Meaning::percent,
                                 {"低于此数亮黄灯，%", "Yellow below it, percent"}),
    field<&Lights::blue_from>("blue_from", kZh<"蓝灯界限">, Meaning::percent,
                              {"达到此数亮蓝灯，%,空为不亮", "Blue from it, percent; blank = off"}),
    field<&Lights::blue_on>("blue_on", kZh<"蓝灯口径">, Meaning::word,
                            {"蓝灯与何比较", "What blue compares with"}, &kBlueOnWords),
};
constinit const Record kLightsRecord =
    record_of<Lights>("lights", {"指标预警灯", "Lights of the indicators"}, kLightsFields);

constexpr Field kExecutionLightsFields[] = {
    field<&ExecutionLights::red_below>("red_below", kZh<"红灯界限">, Meaning::percent,
                                       {"低于此数亮红灯，%", "Red below it, percent"}),
    field<&ExecutionLights::yellow_below>("yellow_below", kZh<"黄灯界限">, Meaning::percent,
                                          {"低于此数亮黄灯，%", "Yellow below it, percent"}),
};
constinit const Record kExecutionLightsRecord = record_of<ExecutionLights>(
    "execution_lights", {"预算执行预警灯", "Lights of budget execution"}, kExecutionLightsFields);

constexpr Field kMonitoringFields[] = {
    record_field<&Monitoring::periods>("periods", kZh<"监控期">, kPeriodRecord,
                                       {"监控期，每期一条", "Periods, one entry each"}),
    field<&Monitoring::monitor_basis>(
        "monitor_basis", kZh<"监控口径">, Meaning::word,
        {"缺省的监控口径", "What monitoring compares with by default"}, &kMonitorBasisWords),
    record_field<&Monitoring::lights>("lights", kZh<"指标预警灯">, kLightsRecord,
                                      {"指标预警灯", "Lights of the indicators"}),
    record_field<&Monitoring::execution_lights>("execution_lights", kZh<"执行预警灯">,
                                                kExecutionLightsRecord,
                                                {"预算执行预警灯", "Lights of budget execution"}),
    field<&Monitoring::execution_checkpoints>("execution_checkpoints", kZh<"执行进度要求">,
                                              Meaning::percent,
                                              {"各月底最低执行率，月份: %,空为不查",
                                               "Least rate at the end of a month, month: percent; "
                                               "empty = off"}),
    field<&Monitoring::coherence_points>("coherence_points", kZh<"匹配度界限">, Meaning::number,
                                         {"目标完成与预算执行可差的百分点，空为不查",
                                          "Points that completion and execution may differ; blank "
                                          "= off"}),
    field<&Monitoring::aggregate>("aggregate", kZh<"项目灯合成">, Meaning::word,
                                  {"各指标灯如何合成项目灯", "How lights make the project's light"},
                                  &kAggregateWords),
    field<&Monitoring::respond_days>(
        "respond_days", kZh<"整改期限">, Meaning::number,
        {"亮红灯后答复的工作日数", "Working days to respond to a red light"}),
    field<&Monitoring::suspend_without_response>(
        "suspend_without_response", kZh<"逾期未答复即暂停">, Meaning::word,
        {"逾期未作处理的，自动暂停(ML-14)", "Suspended when there is no choice in time (ML-14)"},
        &kFlagWords),
};

constexpr Field kRecheckSampleFields[] = {
    field<&RecheckSample::per_department>("per_department", kZh<"每部门最少数">, Meaning::number,
        {"每个主管部门至少抽取的项目数，0 为不设", "Least projects of a department; 0 = none"}),
    field<&RecheckSample::error>("error", kZh<"错误风险分">, Meaning::number,
        {"每个错误的风险分", "Risk of an error"}),
    field<&RecheckSample::warning>("warning", kZh<"警告风险分">, Meaning::number,
        {"每个警告的风险分", "Risk of a warning"}),
    field<&RecheckSample::most_findings>("most_findings", kZh<"问题风险分上限">, Meaning::number,
        {"问题合计的风险分上限", "Most risk that findings add up to"}),
    field<&RecheckSample::seriously_inflated>("seriously_inflated", kZh<"严重虚高风险分">, Meaning::number,
        {"自评严重虚高的风险分", "Risk of a seriously inflated claim"}),
    field<&RecheckSample::partly_inflated>("partly_inflated", kZh<"部分虚高风险分">, Meaning::number,
        {"自评部分虚高的风险分", "Risk of a partly inflated claim"}),
    field<&RecheckSample::above_evaluation>("above_evaluation", kZh<"高于评价风险分">, Meaning::number,
        {"自评明显高于评价结果的风险分", "Risk of a claim far above an evaluation"}),
    field<&RecheckSample::full_marks>("full_marks", kZh<"全部满分风险分">, Meaning::number,
        {"各项均按满分自评的风险分", "Risk of full points claimed everywhere"}),
    field<&RecheckSample::low_execution>("low_execution", kZh<"低执行率风险分">, Meaning::number,
        {"预算执行率低的风险分", "Risk of low execution"}),
    field<&RecheckSample::near_boundary>("near_boundary", kZh<"临近分界线风险分">, Meaning::number,
        {"总分临近等级分界线的风险分", "Risk of a total near a grade boundary"}),
    field<&RecheckSample::large_budget>("large_budget", kZh<"大额项目风险分">, Meaning::number,
        {"预算数大的风险分", "Risk of a large budget"}),
    field<&RecheckSample::large_budget_from>("large_budget_from", kZh<"大额起点">, Meaning::number,
        {"大额项目的起点，元", "Budget from which it is large, yuan"}),
    field<&RecheckSample::red_light>("red_light", kZh<"红灯风险分">, Meaning::number,
        {"监控红灯的风险分", "Risk of a red light in monitoring"}),
    field<&RecheckSample::no_total>("no_total", kZh<"无总分风险分">, Meaning::number,
        {"没有总分的风险分", "Risk of a project without a total"}),
    field<&RecheckSample::key_project>("key_project", kZh<"重点项目风险分">, Meaning::number,
        {"重点项目的风险分", "Risk of a key project"}),
    field<&RecheckSample::not_reviewed>("not_reviewed", kZh<"未复核风险分">, Meaning::number,
        {"尚未复核的风险分", "Risk of a project not reviewed yet"}),
};
constinit const Record kRecheckSampleRecord = record_of<RecheckSample>(
    "recheck_sample", {"复核抽样的风险分", "Points of risk for samples"}, kRecheckSampleFields);

constexpr Field kRecheckFields[] = {
    field<&Recheck::points_tolerance>("points_tolerance", kZh<"得分容差">, Meaning::number,
                                      {"自评分与重算分可差的分数", "Points a claim may differ"}),
    field<&Recheck::rate_tolerance>("rate_tolerance", kZh<"执行率容差">, Meaning::number,
                                    {"执行率可差的百分点", "Percentage points a rate may differ"}),
    field<&Recheck::survey_sample>("survey_sample", kZh<"最小样本量">, Meaning::number,
                                   {"满意度调查的最小样本量", "Least sample of a survey"}),
    field<&Recheck::exact_rows>("exact_rows", kZh<"恰好完成行数">, Meaning::number,
                                {"完成值全部恰为指标值时起疑的行数",
                                 "Rows from which actuals all equal to targets are suspicious"}),
    field<&Recheck::low_execution>("low_execution", kZh<"低执行率">, Meaning::number,
                                   {"低执行率的界限，0–1", "Low execution below it, 0 to 1"}),
    field<&Recheck::excess>("excess", kZh<"超额倍数">, Meaning::number,
                            {"完成值超过指标值的倍数", "Times the target that is excessive"}),
    field<&Recheck::excess_execution>(
        "excess_execution", kZh<"超额时执行率">, Meaning::number,
        {"超额完成时的执行率界限，0–1", "Execution below which excess is suspicious, 0 to 1"}),
    field<&Recheck::execution_gap>("execution_gap", kZh<"执行差额">, Meaning::number,
                                   {"执行偏差的界限，0–1", "Gap of execution, 0 to 1"}),
    field<&Recheck::unspent>("unspent", kZh<"结余比例">, Meaning::number,
                             {"结余比例的界限，0–1", "Share left unspent, 0 to 1"}),
    field<&Recheck::diff_warn>("diff_warn", kZh<"复核差异提示">, Meaning::number,
                               {"自评与复核相差多少分起提示", "Points of difference that warn"}),
    field<&Recheck::diff_red>(
        "diff_red", kZh<"复核差异红灯">, Meaning::number,
        {"自评与复核相差多少分起亮红灯", "Points of difference that are red"}),
    record_field<&Recheck::sample>("sample", kZh<"复核抽样">, kRecheckSampleRecord,
                                   {"复核抽样（--sample）", "Whom to re-check (--sample)"}),
};

constexpr Field kByKindFields[] = {
    field<&ByKind::action>("action", kZh<"措施">, Meaning::words, {"预算安排措施", "Action"}),
    field<&ByKind::budget_factor>(
        "budget_factor", kZh<"预算系数">, Meaning::number,
        {"下年预算系数，空为不计算", "Factor of the next budget; blank = none"}),
    field<&ByKind::supplier_action>("supplier_action", kZh<"对承接主体的措施">, Meaning::words,
                                    {"对承接主体的措施", "What becomes of the supplier"}),
    field<&ByKind::rectify>("rectify", kZh<"须整改">, Meaning::word,
                      {"是否须整改", "Whether deficiencies are to be made good"}, &kFlagWords),
    field<&ByKind::rectify_days>(
        "rectify_days", kZh<"整改天数">, Meaning::number,
        {"自评价日起的日历天数，空为不定", "Calendar days from the evaluation; blank = none"}),
};
constinit const Record kByKindRecord = record_of<ByKind>(
    "use_by_kind", {"某性质项目的结果应用", "Use of results for one kind of service"},
    kByKindFields);

constexpr Field kByGradeFields[] = {
    field<&ByGrade::action>("action", kZh<"措施">, Meaning::words,
                            {"预算安排措施，如 support", "Action, for example support"}),
    field<&ByGrade::budget_factor>(
        "budget_factor", kZh<"预算系数">, Meaning::number,
        {"下年预算系数，空为不计算", "Factor of the next budget; blank = none"}),
    field<&ByGrade::supplier_action>("supplier_action", kZh<"对承接主体的措施">, Meaning::words,
                                     {"对承接主体的措施", "What becomes of the supplier"}),
    field<&ByGrade::rectify>("rectify", kZh<"须整改">, Meaning::word,
                      {"是否须整改", "Whether deficiencies are to be made good"}, &kFlagWords),
    field<&ByGrade::rectify_days>(
        "rectify_days", kZh<"整改天数">, Meaning::number,
        {"自评价日起的日历天数，空为不定", "Calendar days from the evaluation; blank = none"}),
    record_field<&ByGrade::by_kind>("by_kind", kZh<"按项目性质">, kByKindRecord,
                                    {"按项目性质(new、continuing、one_off)另定",
                                     "Other values by kind: new, continuing, one_off"}),
};
constinit const Record kByGradeRecord = record_of<ByGrade>(
    "use_by_grade", {"某等级的结果应用", "Use of results of one grade"}, kByGradeFields);

constexpr Field kUseOfResultsFields[] = {
    field<&UseOfResults::grade_from>(
        "grade_from", kZh<"等级来源">, Meaning::word,
        {"依次取哪一评价的等级", "Whose grade counts, first present first"}, &kGradeFromWords),
    record_field<&UseOfResults::by_grade>("by_grade", kZh<"按等级">, kByGradeRecord,
                                          {"各等级的结果应用", "Use of results by grade"}),
};

}  // namespace

constinit const Record kPolicyMonitoringRecord =
    record_of<Monitoring>("monitoring_rules", {"绩效运行监控", "Monitoring"}, kMonitoringFields);
constinit const Record kRecheckRecord =
    record_of<Recheck>("recheck", {"自评复核的界限", "Limits of the recheck"}, kRecheckFields);
constinit const Record kUseOfResultsRecord = record_of<UseOfResults>(
    "use_of_results", {"评价结果应用", "Use of results"}, kUseOfResultsFields);

}  // namespace pbs
