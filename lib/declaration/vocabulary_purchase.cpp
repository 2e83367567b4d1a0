// SPDX-License-Identifier: MIT
// Words of 财政部令第102号: purchasers (arts. 5, 8, 33), suppliers (arts. 6, 8), what may not be
// bought (art. 10), the contents of a contract (art. 23) and the conditions of a longer term (art.
// 24).
#include "declaration/labels.hpp"
#include "declaration/vocabulary.hpp"

namespace pbs {
namespace {

constexpr Term kPurchaserTypeTerms[] = {
    {"state_organ", kZh<"国家机关", "行政机关">},
    {"party_organ", kZh<"党的机关">},
    {"people_congress", kZh<"人大机关">},
    {"cppcc", kZh<"政协机关">},
    {"democratic_party", kZh<"民主党派机关">},
    {"mass_organisation_administrative", kZh<"使用行政编制的群团组织">},
    {"mass_organisation_fiscal", kZh<"由财政拨款保障的群团组织">},
    {"administrative_institution", kZh<"承担行政职能的事业单位">},
    {"public_institution_1", kZh<"公益一类事业单位">},
    {"public_institution_2", kZh<"公益二类事业单位">},
    {"public_institution_commercial", kZh<"从事生产经营活动的事业单位">},
};

constexpr Term kSupplierTypeTerms[] = {
    {"mass_organisation_administrative", kZh<"使用行政编制的群团组织">},
    {"mass_organisation_fiscal", kZh<"由财政拨款保障的群团组织">},
    {"enterprise", kZh<"企业">},
    {"social_organisation", kZh<"社会组织">},
    {"public_institution_1", kZh<"公益一类事业单位">},
    {"public_institution_2", kZh<"公益二类事业单位">},
    {"public_institution_commercial", kZh<"从事生产经营活动的事业单位">},
    {"rural_collective", kZh<"农村集体经济组织">},
    {"grassroots_organisation", kZh<"基层群众性自治组织">},
    {"individual", kZh<"个人", "具备条件的个人">},
};

constexpr Term kServiceClassTerms[] = {
    {"public", kZh<"公共服务">},
    {"auxiliary", kZh<"辅助性服务">},
};

constexpr Term kServiceKindTerms[] = {
    {"new", kZh<"新增项目", "新增">},
    {"continuing", kZh<"延续性项目", "延续性">},
    {"one_off", kZh<"一次性项目", "一次性">},
};

constexpr Term kNegativeListTerms[] = {
    {"none", kZh<"不涉及", "无">},
    {"not_duty", kZh<"不属于政府职责范围的服务事项">},
    {"own_duty", kZh<"应当由政府直接履职的事项">},
    {"goods_or_works", kZh<"货物和工程">},
    {"financing", kZh<"融资行为">},
    {"recruitment", kZh<"人员招聘、劳务派遣和公益性岗位">},
    {"other", kZh<"其他">},
};

constexpr Term kProcedureTerms[] = {
    {"open_tender", kZh<"公开招标">},
    {"invited_tender", kZh<"邀请招标">},
    {"negotiation", kZh<"竞争性谈判">},
    {"consultation", kZh<"竞争性磋商">},
    {"inquiry", kZh<"询价">},
    {"single_source", kZh<"单一来源采购", "单一来源">},
    {"framework", kZh<"框架协议采购", "框架协议">},
};

constexpr Term kContractTermTerms[] = {
    {"content", kZh<"服务内容", "内容">},
    {"term", kZh<"服务期限", "期限">},
    {"quantity", kZh<"数量">},
    {"quality", kZh<"质量">},
    {"price", kZh<"价格">},
    {"settlement", kZh<"资金结算方式">},
    {"rights", kZh<"各方权利义务事项", "权利义务">},
    {"breach", kZh<"违约责任">},
};

constexpr Term kLongTermTerms[] = {
    {"budget_guaranteed", kZh<"预算保障">},  {"content_fixed", kZh<"购买内容相对固定">},
    {"continuous", kZh<"连续性强">},         {"stable_funding", kZh<"经费来源稳定">},
    {"stable_price", kZh<"价格变化幅度小">},
};

}  // namespace

constinit const Vocabulary kPurchaserTypeWords{"purchaser_type", kPurchaserTypeTerms};
constinit const Vocabulary kSupplierTypeWords{"supplier_type", kSupplierTypeTerms};
constinit const Vocabulary kServiceClassWords{"service_class", kServiceClassTerms};
constinit const Vocabulary kServiceKindWords{"service_kind", kServiceKindTerms};
constinit const Vocabulary kNegativeListWords{"negative_list", kNegativeListTerms};
constinit const Vocabulary kProcedureWords{"procedure", kProcedureTerms};
constinit const Vocabulary kContractTermWords{"contract_term", kContractTermTerms};
constinit const Vocabulary kLongTermWords{"long_term", kLongTermTerms};

}  // namespace pbs
