// SPDX-License-Identifier: MIT
// The top of a policy and its shorter parts; scoring and monitoring stand in policy_*_fields.cpp.
#include "declaration/labels.hpp"
#include "declaration/policy.hpp"
#include "declaration/policy_words.hpp"
#include "declaration/records.hpp"
#include "declaration/vocabulary.hpp"

namespace pbs {
namespace {

using Effective = EffectiveDeclaration;
using Rounding = RoundingDeclaration;
using Input = InputDeclaration;
using Grade = GradeDeclaration;
using Unsigned = UnsignedDeclaration;
using Target = PolicyTargetDeclaration;
using TargetReview = PolicyTargetReviewDeclaration;
using ExAnte = PolicyExAnteDeclaration;
using Evaluation = PolicyEvaluationDeclaration;
using Contract = PolicyContractDeclaration;
using Publication = PolicyPublicationDeclaration;
using Calendar = CalendarDeclaration;
using FourE = FourEDeclaration;
using CatalogueEntry = CatalogueEntryDeclaration;
using CiteRow = CiteDeclaration;
using Policy = PolicyDeclaration;

constexpr Field kEffectiveFields[] = {
    field<&Effective::from>("from", kZh<"起始日期", "生效日期">, Meaning::date,
                            {"生效日期", "First day in force"}),
    field<&Effective::to>("to", kZh<"终止日期", "失效日期">, Meaning::date,
                          {"失效日期，空为至今有效", "Last day in force; blank = still in force"}),
};
constinit const Record kEffectiveRecord =
    record_of<Effective>("effective", {"有效期", "When it is in force"}, kEffectiveFields);

constexpr Field kRoundingFields[] = {
    field<&Rounding::scale>("scale", kZh<"小数位数">, Meaning::number,
                            {"指标得分的小数位数", "Decimals of points"}),
    field<&Rounding::mode>("mode", kZh<"修约方式">, Meaning::word,
                           {"修约方式", "How points are rounded"}, &kRoundingModeWords),
};
constinit const Record kRoundingRecord =
    record_of<Rounding>("rounding", {"指标得分的修约", "Rounding of points"}, kRoundingFields);

constexpr Field kInputFields[] = {
    field<&Input::missing>("missing", kZh<"未填完成值">, Meaning::word,
                           {"未填完成值的处理", "What a missing actual becomes"}, &kMissingWords),
    field<&Input::not_applicable>("not_applicable", kZh<"不适用">, Meaning::word,
                                  {"不适用指标的处理", "What a row that does not apply becomes"},
                                  &kNotApplicableWords),
    field<&Input::word_for_number>("word_for_number", kZh<"以文字代数值">, Meaning::word,
                                   {"定量指标填文字的处理", "A word where a number is needed"},
                                   &kWordForNumberWords),
    field<&Input::negative_actual>("negative_actual", kZh<"负完成值">, Meaning::word,
                                   {"负完成值的处理", "A negative actual"}, &kNegativeActualWords),
    field<&Input::negative_target>("negative_target", kZh<"负指标值">, Meaning::word,
                                   {"负指标值的处理", "A negative target"}, &kNegativeTargetWords),
};
constinit const Record kInputRecord =
    record_of<Input>("input", {"填报异常的处理", "What becomes of irregular input"}, kInputFields);

constexpr Field kGradeFields[] = {
    field<&Grade::on_total>(
        "on_total", kZh<"定级依据">, Meaning::word,
        {"按修约后或精确总分定级", "Whether the rounded or the exact total is graded"},
        &kOnTotalWords),
    field<&Grade::decimals>("decimals", kZh<"总分小数位数">, Meaning::number,
                            {"总分的小数位数", "Decimals of the total"}),
    field<&Grade::bands>(
        "bands", kZh<"等级下限">, Meaning::number,
        {"各等级的下限（含本数），铺满 0–100", "Lower bounds, inclusive, tiling 0 to 100"}),
};
constinit const Record kGradeRecord =
    record_of<Grade>("grade_bands", {"评级", "Grades"}, kGradeFields);

constexpr Field kUnsignedFields[] = {
    field<&Unsigned::cost>("cost", kZh<"成本指标">, Meaning::word,
                           {"成本指标未写方向时", "Direction of a cost target without a sign"},
                           &kUnsignedWords),
    field<&Unsigned::other>("other", kZh<"其他指标">, Meaning::word,
                            {"其他指标未写方向时", "Direction of any other target without a sign"},
                            &kUnsignedWords),
};
constinit const Record kUnsignedRecord = record_of<Unsigned>(
    "unsigned", {"未写方向的指标值", "Targets without a sign"}, kUnsignedFields);

constexpr Field kTargetFields[] = {
    record_field<&Target::unsigned_direction>("unsigned", kZh<"未写方向">, kUnsignedRecord,
                                              {"未写方向的指标值", "Targets without a sign"}),
    field<&Target::max_indicators>("max_indicators", kZh<"指标数上限">, Meaning::number,
                                   {"三级指标数上限(T-13)", "Most third-level indicators (T-13)"}),
    field<&Target::min_quantitative>(
        "min_quantitative", kZh<"定量指标最低占比">, Meaning::number,
        {"定量指标最低占比，0–1(T-14)", "Least share of quantitative indicators, 0 to 1 (T-14)"}),
    field<&Target::history_drop>("history_drop", kZh<"低于历史值幅度">, Meaning::number,
                                 {"可低于历史值的幅度，0–1,空为不查(T-15)",
                                  "Allowed drop below history, 0 to 1, blank = off (T-15)"}),
    field<&Target::max_weight>(
        "max_weight", kZh<"单项分值上限">, Meaning::number,
        {"单项分值上限，空为不查(T-18)", "Most points of one row, blank = off (T-18)"}),
};
constinit const Record kPolicyTargetRecord =
    record_of<Target>("target_rules", {"绩效目标的要求", "Demands on targets"}, kTargetFields);

constexpr Field kTargetReviewFields[] = {
    field<&TargetReview::tree>("tree", kZh<"指标体系">, Meaning::identifier,
                               {"审核所用指标体系的 id", "Id of the indicator file"}),
    field<&TargetReview::mode>("mode", kZh<"审核方式">, Meaning::word,
                               {"评级、打分或均可", "Ratings, points or both"}, &kReviewModeWords),
    field<&TargetReview::bands>("bands", kZh<"等级下限">, Meaning::number,
                                {"各等级的下限，含本数", "Lower bounds of the grades, inclusive"}),
};
constinit const Record kPolicyTargetReviewRecord = record_of<TargetReview>(
    "target_review_rules", {"绩效目标审核", "Review of targets"}, kTargetReviewFields);

constexpr Field kExAnteFields[] = {
    field<&ExAnte::tree>("tree", kZh<"指标体系">, Meaning::identifier,
                         {"评估所用指标体系的 id", "Id of the indicator file"}),
    field<&ExAnte::scope>("scope", kZh<"评估范围">, Meaning::word,
                          {"必须评估的项目性质", "Kinds of service that must be assessed"},
                          &kServiceKindWords),
    field<&ExAnte::threshold_yuan>("threshold_yuan", kZh<"起评金额">, Meaning::number,
                                   {"起评金额，元", "Amount from which it is compulsory, in yuan"}),
    field<&ExAnte::aspect_min>("aspect_min", kZh<"单项最低占比">, Meaning::number,
                               {"每方面最低得分占比，0–1,空为不设",
                                "Least share of an aspect's points, 0 to 1, blank = none"}),
    field<&ExAnte::ratings>("ratings", kZh<"评级折算">, Meaning::number,
                            {"评级折算为分值的比例", "Share of the points a rating earns"}),
    field<&ExAnte::bands>("bands", kZh<"结论下限">, Meaning::number,
                          {"各结论的下限，含本数", "Lower bounds of the conclusions, inclusive"}),
};
constinit const Record kPolicyExAnteRecord = record_of<ExAnte>(
    "ex_ante_rules", {"事前绩效评估", "Assessment before the budget"}, kExAnteFields);

constexpr Field kEvaluationFields[] = {
    field<&Evaluation::tree>("tree", kZh<"指标体系">, Meaning::identifier,
                             {"评价所用指标体系的 id", "Id of the indicator file"}),
    field<&Evaluation::min_output_benefit>(
        "min_output_benefit", kZh<"产出效益最低分值">, Meaning::number,
        {"产出与效益分值之和的下限", "Least points of output and benefit"}),
    field<&Evaluation::missing>("missing", kZh<"未评分">, Meaning::word,
                                {"未评分要点的处理", "What a leaf without points becomes"},
                                &kMissingWords),
    field<&Evaluation::experts>("experts", kZh<"专家评分合成">, Meaning::word,
                                {"多位专家评分的合成", "How several experts are combined"},
                                &kExpertsWords),
};
constinit const Record kPolicyEvaluationRecord = record_of<Evaluation>(
    "evaluation_rules", {"部门评价与财政评价", "Evaluations by department and finance"},
    kEvaluationFields);

constexpr Field kContractFields[] = {
    field<&Contract::max_months>("max_months", kZh<"合同最长月数">, Meaning::number,
                                 {"合同最长月数", "Longest contract in months"}),
    field<&Contract::max_months_exception>(
        "max_months_exception", kZh<"例外最长月数">, Meaning::number,
        {"符合长期条件时的最长月数", "Longest contract under the conditions of art. 24"}),
};
constinit const Record kPolicyContractRecord =
    record_of<Contract>("contract_rules", {"合同", "Contracts"}, kContractFields);

constexpr Field kPublicationFields[] = {
    field<&Publication::days>("days", kZh<"公开期限">, Meaning::number,
                              {"批复后公开的日历天数", "Calendar days from approval"}),
    field<&Publication::required>("required", kZh<"应公开内容">, Meaning::word,
                                  {"项目应当公开的内容", "What of a project must be public"},
                                  &kPublicationWords),
    field<&Publication::to_congress>(
        "to_congress", kZh<"报送人大内容">, Meaning::word,
        {"同时报送人大的内容；evaluation 仅指财政评价",
         "What also goes to the People's Congress; evaluation: those of finance only"},
        &kPublicationWords),
    field<&Publication::withhold>("withhold", kZh<"不公开内容">, Meaning::word,
                                  {"公开报告中略去的字段", "Fields left out of public reports"},
                                  &kWithholdWords),
};
constinit const Record kPolicyPublicationRecord =
    record_of<Publication>("publication_rules", {"公开", "Publication"}, kPublicationFields);

constexpr Field kCalendarFields[] = {
    field<&Calendar::ex_ante_by>("ex_ante_by", kZh<"事前评估截止">, Meaning::calendar_day,
                                 {"事前评估截止日，MM-DD,可加年度偏移",
                                  "Last day of assessments, MM-DD with an optional year offset"}),
    field<&Calendar::target_by>("target_by", kZh<"目标申报截止">, Meaning::calendar_day,
                                {"目标申报截止日", "Last day of target submission"}),
    field<&Calendar::self_evaluation_by>(
        "self_evaluation_by", kZh<"自评报送截止">, Meaning::calendar_day,
        {"自评报送截止日，如 +1/03-31", "Last day of self-evaluations, for example +1/03-31"}),
    field<&Calendar::evaluation_by>("evaluation_by", kZh<"评价截止">, Meaning::calendar_day,
                                    {"评价截止日", "Last day of evaluations"}),
};
constinit const Record kCalendarRecord =
    record_of<Calendar>("calendar", {"时间安排", "Dates of the year"}, kCalendarFields);

constexpr Field kFourEFields[] = {
    field<&FourE::names>("names", kZh<"维度名称">, Meaning::words,
                         {"经济性、效率性、有效性、公平性的名称，依此序",
                          "Names of economy, efficiency, effectiveness, equity, in this order"}),
    field<&FourE::require_all>("require_all", kZh<"须全覆盖">, Meaning::word,
                               {"维度缺项的处理", "What an empty dimension becomes"},
                               &kRequireAllWords),
};
constinit const Record kFourERecord =
    record_of<FourE>("four_e", {"四个维度", "The four E"}, kFourEFields);

constexpr Field kCatalogueEntryFields[] = {
    required(field<&CatalogueEntry::code>("code", kZh<"代码">, Meaning::identifier,
                                          {"目录代码", "Code"})),
    field<&CatalogueEntry::name>("name", kZh<"名称">, Meaning::words, {"服务名称", "Name"}),
};
constinit const Record kCatalogueEntryRecord = record_of<CatalogueEntry>(
    "catalogue_entry", {"指导性目录条目", "An entry of the catalogue"}, kCatalogueEntryFields);

constexpr Field kCiteFields[] = {
    field<&CiteRow::document>("document", kZh<"文件">, Meaning::words,
                              {"依据的文件，如 财预〔2020〕10号", "Document, as cited in Chinese"}),
    field<&CiteRow::article>("article", kZh<"条款">, Meaning::words, {"条款", "Article"}),
    field<&CiteRow::mark>(
        "mark", kZh<"可信度">, Meaning::word,
        {"已确认、实践中所见或政策参数", "Standing: confirmed, observed or default"}, &kMarkWords),
};
constinit const Record kCiteRecord =
    record_of<CiteRow>("cite", {"依据", "Where a value stands"}, kCiteFields);

constexpr Field kFields[] = {
    required(field<&Policy::pbs>("pbs", {}, Meaning::identifier,
                                 {"文件类型，固定为 policy/1", "Kind of file: policy/1"})),
    required(field<&Policy::id>("id", kZh<"办法编号">, Meaning::identifier,
                                {"办法编号，各版本相同", "Id, the same for all versions"})),
    field<&Policy::title>("title", kZh<"办法名称", "标题">, Meaning::words, {"办法名称", "Title"}),
    record_field<&Policy::effective>("effective", kZh<"有效期">, kEffectiveRecord,
                                     {"有效期", "When it is in force"}),
    field<&Policy::extends>(
        "extends", kZh<"继承自">, Meaning::identifier,
        {"所继承办法的 id,逐键覆盖", "Id of the policy whose values are inherited"}),
    field<&Policy::scheme>(
        "scheme", kZh<"指标体例">, Meaning::word,
        {"成本列于产出之下，或单列一级", "Whether cost stands under output or alone"},
        &kSchemeWords),
    record_field<&Policy::weights>("weights", kZh<"一级指标分值">, kPolicyWeightsRecord,
                                   {"一级指标分值", "First-level points"}),
    record_field<&Policy::rounding>("rounding", kZh<"修约">, kRoundingRecord,
                                    {"指标得分的修约", "Rounding of points"}),
    record_field<&Policy::execution>("execution", kZh<"预算执行率">, kPolicyExecutionRecord,
                                     {"预算执行率的计分", "Scoring of budget execution"}),
    record_field<&Policy::scoring>("scoring", kZh<"赋分规则">, kScoringRecord,
                                   {"指标的赋分规则", "Scoring of the rows"}),
    record_field<&Policy::input>("input", kZh<"填报异常">, kInputRecord,
                                 {"填报异常的处理", "What becomes of irregular input"}),
    record_field<&Policy::grade>("grade", kZh<"评级">, kGradeRecord, {"评级", "Grades"}),
    record_field<&Policy::target>("target", kZh<"绩效目标">, kPolicyTargetRecord,
                                  {"绩效目标的要求", "Demands on targets"}),
    record_field<&Policy::target_review>("target_review", kZh<"绩效目标审核">,
                                         kPolicyTargetReviewRecord,
                                         {"绩效目标审核", "Review of targets"}),
    record_field<&Policy::ex_ante>("ex_ante", kZh<"事前绩效评估">, kPolicyExAnteRecord,
                                   {"事前绩效评估", "Assessment before the budget"}),
    record_field<&Policy::evaluation>(
        "evaluation", kZh<"绩效评价">, kPolicyEvaluationRecord,
        {"部门评价与财政评价", "Evaluations by department and finance"}),
    record_field<&Policy::monitoring>("monitoring", kZh<"绩效运行监控">, kPolicyMonitoringRecord,
                                      {"绩效运行监控", "Monitoring"}),
    record_field<&Policy::recheck>("recheck", kZh<"自评复核">, kRecheckRecord,
                                   {"自评复核的界限", "Limits of the recheck"}),
    record_field<&Policy::contract>("contract", kZh<"合同">, kPolicyContractRecord,
                                    {"合同期限", "Length of contracts"}),
    record_field<&Policy::use_of_results>("use_of_results", kZh<"评价结果应用">,
                                          kUseOfResultsRecord, {"评价结果应用", "Use of results"}),
    record_field<&Policy::publication>("publication", kZh<"公开">, kPolicyPublicationRecord,
                                       {"公开", "Publication"}),
    record_field<&Policy::calendar>("calendar", kZh<"时间安排">, kCalendarRecord,
                                    {"时间安排", "Dates of the year"}),
    record_field<&Policy::four_e>("four_e", kZh<"四个维度", "4E">, kFourERecord,
                                  {"经济性、效率性、有效性、公平性", "The four E"}),
    record_field<&Policy::catalogue>(
        "catalogue", kZh<"指导性目录">, kCatalogueEntryRecord,
        {"指导性目录，空为未核对", "The catalogue; empty = not checked"}),
    record_field<&Policy::cites>("cites", kZh<"依据">, kCiteRecord,
                                 {"各值的依据，路径: 文件", "Where values stand, by path"}),
};

}  // namespace

constinit const Record kPolicyRecord = record_of<Policy>(
    "policy", {"办法：规则中可变的数值", "Every number that a rule text may change"}, kFields);

}  // namespace pbs
