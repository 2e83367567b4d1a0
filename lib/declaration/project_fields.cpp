// SPDX-License-Identifier: MIT
// The top of a project file; the records inside it stand in the other *_fields.cpp.
#include "declaration/project.hpp"

#include "declaration/labels.hpp"
#include "declaration/needed_from.hpp"
#include "declaration/records.hpp"
#include "declaration/vocabulary.hpp"

namespace pbs {
namespace {

using Project = ProjectDeclaration;

constexpr Field kFields[] = {
    // The kind has one spelling, so that a file can be told apart without reading it.
    required(field<&Project::pbs>("pbs", {}, Meaning::identifier,
                                  {"文件类型，固定为 project/1", "Kind of file: project/1"})),
    required(field<&Project::id>("id", kZh<"项目编号", "项目编码", "项目代码">, Meaning::identifier,
                                 {"项目编号，全县唯一；全为数字时加引号",
                                  "Unique id of the project; quote it if it is all digits"})),
    required(field<&Project::name>("name", kZh<"项目名称">, Meaning::words,
                                   {"项目名称", "Name of the project"})),
    required(field<&Project::year>("year", kZh<"年度", "预算年度", "项目年度">, Meaning::year,
                                   {"预算年度，四位数字", "Budget year, four digits"})),
    field<&Project::unit>("unit", kZh<"金额单位">, Meaning::words,
                          {"本文件中未带单位的金额的单位，如 万元",
                           "Unit of every bare amount in this file, for example 万元"}),
    field<&Project::key_project>("key_project", kZh<"重点项目", "是否重点项目">, Meaning::flag,
                                 {"是否重点项目", "Whether it is a key project"}, &kFlagWords),
    record_field<&Project::department>("department", kZh<"主管部门">, kDepartmentRecord,
                                       {"主管部门", "Department in charge"}),
    needed(kAtExAnte, record_field<&Project::purchaser>(
                          "purchaser", kZh<"购买主体", "项目实施单位">, kPurchaserRecord,
                          {"购买主体", "Purchaser of the service"})),
    needed(kAtMonitoring,
           record_field<&Project::supplier>("supplier", kZh<"承接主体">, kSupplierRecord,
                                            {"承接主体", "Supplier of the service"})),
    needed(kAtExAnte,
           record_field<&Project::service>(
               "service", kZh<"购买服务", "服务事项">, kServiceRecord,
               {"服务事项：目录代码、类别、性质", "The service: catalogue code, class, kind"})),
    needed(kAtTargetReview,
           record_field<&Project::contract>("contract", kZh<"合同">, kContractRecord,
                                            {"购买服务合同", "Contract of the purchase"})),
    field<&Project::objective>(
        "objective", kZh<"年度总体目标", "年度绩效目标", "总体目标">, Meaning::words,
        {"年度总体目标，一段文字", "Overall objective of the year, in words"}),
    needed(kAtExAnte,
           record_field<&Project::budget>(
               "budget", kZh<"项目资金", "预算", "预算执行情况", "资金情况">, kBudgetRecord,
               {"项目资金及预算执行", "Money of the project and its execution"})),
    field<&Project::indicator_set>(
        "indicator_set", kZh<"指标体系">, Meaning::identifier,
        {"所用指标体系文件的 id", "Id of the indicator file that is used"}),
    needed(
        kAtTargetReview,
        record_field<&Project::weights>(
            "weights", kZh<"一级指标分值", "一级指标权重", "分值设置">, kWeightsRecord,
            {"表上所列一级指标分值，只核对不计分", "First-level points as printed; only checked"})),
    record_field<&Project::indicators>("indicators", kZh<"绩效指标", "指标">, kIndicatorRowRecord,
                                       {"三级指标", "Third-level indicators"}),
    needed(kAtMonitoring,
           record_field<&Project::target_approval>(
               "target_approval", kZh<"绩效目标批复", "目标批复">, kTargetApprovalRecord,
               {"绩效目标的申报、批复与调整", "Submission, approval and changes of the target"})),
    needed(kAtTargetReview,
           record_field<&Project::ex_ante>("ex_ante", kZh<"事前绩效评估">, kExAnteRecord,
                                           {"事前绩效评估", "Assessment before the budget"})),
    needed(kAtMonitoring, record_field<&Project::target_review>(
                              "target_review", kZh<"绩效目标审核">, kTargetReviewRecord,
                              {"绩效目标审核", "Review of the target"})),
    needed(kAtSelfEvaluation, record_field<&Project::monitoring>(
                                  "monitoring", kZh<"绩效运行监控", "绩效监控">, kMonitoringRecord,
                                  {"绩效运行监控，每期一条", "Monitoring, one entry a period"})),
    needed(kAtSelfEvaluation,
           record_field<&Project::self_evaluation>(
               "self_evaluation", kZh<"绩效自评", "单位自评">, kSelfEvaluationRecord,
               {"绩效自评：单位自报的总分与等级", "Self-evaluation: what the unit claims"})),
    record_field<&Project::rectification>("rectification", kZh<"整改", "整改情况">,
                                          kRectificationRecord,
                                          {"整改期限与完成日期", "Rectification: due and done"}),
    needed(kAtEvaluation,
           record_field<&Project::evaluations>(
               "evaluations", kZh<"绩效评价">,
               kEvaluationRecord, {"部门评价、财政评价", "Evaluations by department or finance"})),
    needed(kAtEvaluation, record_field<&Project::publication>(
                              "publication", kZh<"公开情况", "信息公开">, kPublicationRecord,
                              {"公开情况，每项一条", "Publications, one entry each"})),
};

}  // namespace

constinit const Record kProjectRecord = record_of<Project>(
    "project", {"政府购买服务项目（一年一个文件）", "One purchased service in one year"}, kFields);

}  // namespace pbs
