// SPDX-License-Identifier: MIT
// What is bought and what it costs: service, contract, budget (columns of the forms: domain rules
// X-06), first-level points.
#include "declaration/labels.hpp"
#include "declaration/needed_from.hpp"
#include "declaration/project.hpp"
#include "declaration/records.hpp"
#include "declaration/vocabulary.hpp"

namespace pbs {
namespace {

using Service = ServiceDeclaration;
using Contract = ContractDeclaration;
using Budget = BudgetDeclaration;
using Source = BudgetSourceDeclaration;
using Weights = WeightsDeclaration;

constexpr Field kServiceFields[] = {
    field<&Service::catalogue>(
        "catalogue", kZh<"指导性目录", "目录代码">, Meaning::identifier,
        {"指导性目录代码，如 A1505", "Code in the catalogue, for example A1505"}),
    needed(kAtExAnte,
           field<&Service::service_class>("class", kZh<"服务类别", "类别">, Meaning::word,
                                          {"公共服务或辅助性服务", "Public or auxiliary service"},
                                          &kServiceClassWords)),
    needed(kAtExAnte,
           field<&Service::kind>("kind", kZh<"项目性质", "项目类型", "性质">, Meaning::word,
                                 {"新增、延续性或一次性", "New, continuing or one-off"},
                                 &kServiceKindWords)),
    field<&Service::negative_list>(
        "negative_list", kZh<"负面清单">, Meaning::word,
        {"是否属于不得购买的内容（102号令第十条）", "What may not be bought (order 102, art. 10)"},
        &kNegativeListWords),
};

constexpr Field kContractFields[] = {
    needed(kAtMonitoring,
           field<&Contract::procedure>("procedure", kZh<"采购方式">, Meaning::word,
                                       {"采购方式", "Procurement procedure"}, &kProcedureWords)),
    needed(kAtMonitoring, field<&Contract::amount>("amount", kZh<"合同金额">, Meaning::amount,
                                                   {"合同金额，未带单位时按金额单位",
                                                    "Contract amount, bare = in `unit`"})),
    needed(kAtMonitoring,
           field<&Contract::signed_on>("signed", kZh<"签订日期", "合同签订日期">, Meaning::date,
                                       {"合同签订日期", "Date of signing"})),
    field<&Contract::published>("published", kZh<"公告日期", "合同公告日期">, Meaning::date,
                                {"合同公告日期", "Date of the contract notice"}),
    needed(kAtTargetReview,
           field<&Contract::start>("start", kZh<"开始日期", "服务开始日期">, Meaning::date,
                                   {"服务期开始日期", "First day of the service"})),
    needed(kAtTargetReview,
           field<&Contract::end>("end", kZh<"结束日期", "服务结束日期">, Meaning::date,
                                 {"服务期结束日期", "Last day of the service"})),
    field<&Contract::months>("months", kZh<"服务期限", "合同期限">, Meaning::number,
                             {"合同期限，月数", "Length of the contract in months"}),
    field<&Contract::terms>(
        "terms", kZh<"合同要素">, Meaning::word,
        {"合同载明的要素（102号令第二十三条）", "Contents of the contract (order 102, art. 23)"},
        &kContractTermWords),
    field<&Contract::guarantee>("guarantee", kZh<"融资担保", "提供担保">, Meaning::flag,
                                {"购买主体是否为承接主体融资担保",
                                 "Whether the purchaser guarantees the supplier's financing"},
                                &kFlagWords),
    field<&Contract::subcontracted>("subcontracted", kZh<"转包">, Meaning::flag,
                                    {"是否转包", "Whether the whole was passed on"}, &kFlagWords),
    field<&Contract::ledger>("ledger", kZh<"项目台账">, Meaning::flag,
                             {"是否建立项目台账", "Whether a project ledger is kept"}, &kFlagWords),
    field<&Contract::long_term>("long_term", kZh<"长期合同条件">, Meaning::word,
                                {"期限超过一年的条件（102号令第二十四条）",
                                 "Conditions of a term above one year (order 102, art. 24)"},
                                &kLongTermWords),
};

constexpr Field kSourceFields[] = {
    field<&Source::name>("name", kZh<"资金名称", "资金来源", "名称">, Meaning::words,
                         {"资金来源，如 当年财政拨款", "Source, for example 当年财政拨款"}),
    field<&Source::approved>("approved", kZh<"年初预算数", "年初预算">, Meaning::amount,
                             {"年初预算数", "Initial budget"}),
    field<&Source::adjusted>("adjusted", kZh<"全年预算数", "调整后预算数", "全年预算">,
                             Meaning::amount, {"全年预算数", "Budget after adjustments"}),
    field<&Source::executed>("executed", kZh<"全年执行数", "执行数">, Meaning::amount,
                             {"全年执行数", "Payments of the year"}),
};

constinit const Record kSourceRecord = record_of<Source>(
    "budget_source",
    {"资金来源：列示并核对，不重复计算", "A source: shown and checked, never counted twice"},
    kSourceFields);

constexpr Field kBudgetFields[] = {
    needed(kAtExAnte, field<&Budget::approved>("approved", kZh<"年初预算数", "年初预算">,
                                               Meaning::amount, {"年初预算数", "Initial budget"})),
    field<&Budget::adjusted>(
        "adjusted", kZh<"全年预算数", "调整后预算数", "全年预算">, Meaning::amount,
        {"全年预算数：调整后，含上年结转", "Budget after adjustments and carry-over"}),
    field<&Budget::executed>("executed", kZh<"全年执行数", "执行数">, Meaning::amount,
                             {"全年执行数：实际支付", "Payments made in the year"}),
    needed(kAtEvaluation,
           field<&Budget::received>("received", kZh<"到位资金", "资金到位数">, Meaning::amount,
                                    {"实际到位资金", "Money received"})),
    needed(kAtSelfEvaluation, field<&Budget::weight>("weight", kZh<"分值", "权重">, Meaning::number,
                                                     {"预算执行率的分值，表上所列",
                                                      "Points of the execution row, as printed"})),
    needed(kAtSelfEvaluation, field<&Budget::execution_rate>(
                                  "execution_rate", kZh<"执行率", "预算执行率">, Meaning::percent,
                                  {"自报的执行率，如 98.90%", "Execution rate as claimed"})),
    needed(kAtSelfEvaluation,
           field<&Budget::claimed>("claimed", kZh<"自评得分", "自评分", "得分">, Meaning::number,
                                   {"自报的预算执行得分", "Points claimed for execution"})),
    field<&Budget::finished>("finished", kZh<"项目完成", "是否完成">, Meaning::flag,
                             {"项目是否已完成", "Whether the project is finished"}, &kFlagWords),
    record_field<&Budget::sources>("sources", kZh<"资金来源", "资金构成">, kSourceRecord,
                                   {"资金来源，每项一条", "Sources of the money, one entry each"}),
};

constexpr Field kWeightsFields[] = {
    field<&Weights::execution>("execution", kZh<"预算执行率", "执行率">, Meaning::range,
                               {"预算执行率分值", "Points of budget execution"}),
    field<&Weights::output>(
        "output", kZh<"产出指标", "产出">, Meaning::range,
        {"产出指标分值，可写区间 40-50", "Points of output; may be a range 40-50"}),
    field<&Weights::benefit>("benefit", kZh<"效益指标", "效果指标", "效益">, Meaning::range,
                             {"效益指标分值", "Points of benefit"}),
    field<&Weights::satisfaction>("satisfaction", kZh<"满意度指标", "满意度">, Meaning::range,
                                  {"满意度指标分值", "Points of satisfaction"}),
    field<&Weights::cost>("cost", kZh<"成本指标", "成本">, Meaning::range,
                          {"成本指标分值（单列一级时）", "Points of cost as a first-level class"}),
    field<&Weights::other>("other", kZh<"其他指标", "其他">, Meaning::range,
                           {"其他指标分值", "Points of anything else the form prints"}),
    field<&Weights::reason>("reason", kZh<"调整理由", "说明">, Meaning::words,
                            {"与规定分值不同的理由", "Why they differ from the policy's"}),
};

}  // namespace

constinit const Record kServiceRecord =
    record_of<Service>("service", {"服务事项", "The service"}, kServiceFields);
constinit const Record kContractRecord =
    record_of<Contract>("contract", {"购买服务合同", "Contract of the purchase"}, kContractFields);
constinit const Record kBudgetRecord = record_of<Budget>(
    "budget", {"项目资金，金额未带单位时按金额单位", "Money; bare amounts are in `unit`"},
    kBudgetFields);
constinit const Record kWeightsRecord = record_of<Weights>(
    "weights", {"表上所列一级指标分值", "First-level points as printed"}, kWeightsFields);

}  // namespace pbs
