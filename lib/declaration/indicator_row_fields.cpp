// SPDX-License-Identifier: MIT
// The row of a third-level indicator and what stands in it.
#include "declaration/labels.hpp"
#include "declaration/project.hpp"
#include "declaration/records.hpp"
#include "declaration/vocabulary.hpp"

namespace pbs {
namespace {

using Target = TargetDeclaration;
using Survey = SurveyDeclaration;
using Review = ReviewDeclaration;
using Breakdown = BreakdownDeclaration;
using Row = IndicatorDeclaration;

constexpr Field kTargetFields[] = {
    field<&Target::at_least>("at_least", kZh<"大于等于", "不低于", "不少于">, Meaning::number,
                             {"下限，含本数", "Lower bound, inclusive"}),
    field<&Target::more_than>("more_than", kZh<"大于">, Meaning::number,
                              {"下限，不含本数", "Lower bound, exclusive"}),
    field<&Target::at_most>("at_most", kZh<"小于等于", "不超过", "不高于">, Meaning::number,
                            {"上限，含本数", "Upper bound, inclusive"}),
    field<&Target::less_than>("less_than", kZh<"小于">, Meaning::number,
                              {"上限，不含本数", "Upper bound, exclusive"}),
    field<&Target::equals>("equals", kZh<"等于">, Meaning::number,
                           {"须等于的数值", "The value to be met exactly"}),
    field<&Target::between>("between", kZh<"介于">, Meaning::number,
                            {"两个数值，含两端", "Two numbers, both included"}),
    field<&Target::by>("by", kZh<"完成时限", "截止日期">, Meaning::date,
                       {"最迟完成日期", "Last day on which it is met"}),
    field<&Target::within>("within", kZh<"起止日期">, Meaning::date,
                           {"起、止两个日期，含两端", "First and last day, both included"}),
    field<&Target::tiers>("tiers", kZh<"分档">, Meaning::number,
                          {"优、良、中、差各档的数值", "Thresholds of the grades 优 良 中 差"}),
    field<&Target::words>("words", kZh<"定性描述", "定性">, Meaning::words,
                          {"定性目标的文字", "A qualitative target in words"}),
    field<&Target::unit>("unit", kZh<"计量单位", "单位">, Meaning::words,
                         {"数值的计量单位", "Unit of the numbers"}),
};

constexpr Field kSurveyFields[] = {
    field<&Survey::sample>("sample", kZh<"样本量", "有效问卷数">, Meaning::number,
                           {"有效样本数", "Number of valid answers"}),
    field<&Survey::questions>("questions", kZh<"题目数">, Meaning::number,
                              {"题目数", "Number of questions"}),
    field<&Survey::date>("date", kZh<"调查日期">, Meaning::date,
                         {"调查日期", "Date of the survey"}),
};
constinit const Record kSurveyRecord =
    record_of<Survey>("survey", {"满意度调查", "A satisfaction survey"}, kSurveyFields);

constexpr Field kReviewFields[] = {
    field<&Review::points>("points", kZh<"复核分", "复核得分">, Meaning::number,
                           {"复核分", "Points given by the reviewer"}),
    field<&Review::reason>("reason", kZh<"复核理由", "复核意见">, Meaning::words,
                           {"复核分与自评分不同的理由", "Why they differ from the claimed points"}),
};
constinit const Record kReviewRecord =
    record_of<Review>("review", {"复核", "The reviewer's points"}, kReviewFields);

constexpr Field kBreakdownFields[] = {
    field<&Breakdown::name>("name", kZh<"指标名称", "名称">, Meaning::words,
                            {"分项名称", "Name of the part"}),
    field<&Breakdown::target>("target", kZh<"年度指标值", "指标值">, Meaning::target,
                              {"分项指标值", "Target of the part"}),
    field<&Breakdown::actual>("actual", kZh<"实际完成值", "完成值">, Meaning::actual,
                              {"分项完成值", "Actual value of the part"}),
    field<&Breakdown::unit>("unit", kZh<"计量单位", "单位">, Meaning::words,
                            {"计量单位", "Unit of both"}),
};
constinit const Record kBreakdownRecord = record_of<Breakdown>(
    "breakdown", {"其中项：只列示，不计分", "A part of a row: shown, never counted"},
    kBreakdownFields);

constexpr Field kRowFields[] = {
    field<&Row::id>("id", kZh<"指标编号", "指标编码">, Meaning::identifier,
                    {"指标编号，在本项目内唯一", "Id of the row, unique in the project"}),
    field<&Row::name>("name", kZh<"指标名称", "三级指标">, Meaning::words,
                      {"指标名称", "Name of the indicator"}),
    field<&Row::indicator_class>(
        "class", kZh<"指标类型", "二级指标">, Meaning::word,
        {"一级、二级指标，如 数量指标", "Class, for example output.quality"}, &kIndicatorClassWords),
    field<&Row::group>("group", kZh<"指标分组", "分组">, Meaning::words,
                       {"类型为其他时，表上的分组名称", "Heading on the form, for class other"}),
    field<&Row::unit>("unit", kZh<"计量单位", "度量单位", "单位">, Meaning::words,
                      {"指标值与完成值的计量单位", "Unit of target and actual"}),
    record_field<&Row::target>("target", kZh<"年度指标值", "指标值", "目标值">, kTargetRecord,
                               {"年度指标值，如 ≥95%", "Annual target, for example ≥95%"}),
    field<&Row::weight>("weight", kZh<"分值", "权重", "分值权重">, Meaning::number,
                        {"分值", "Points that can be earned"}),
    field<&Row::method>("method", kZh<"赋分规则", "评分方法">, Meaning::word,
                        {"赋分规则，缺省按政策", "Scoring method; the policy's by default"},
                        &kMethodWords),
    field<&Row::dimension>("dimension", kZh<"评价维度", "4E维度">, Meaning::word,
                           {"经济性、效率性、有效性或公平性", "One of the four E"},
                           &kDimensionWords),
    field<&Row::basis>("basis", kZh<"指标值设定依据", "设定依据">, Meaning::word,
                       {"指标值设定依据", "What the target is based on"}, &kBasisWords),
    field<&Row::history>("history", kZh<"历年完成值", "历史值">, Meaning::actual,
                         {"历年完成值，年度: 数值", "Values of earlier years, year: value"}),
    field<&Row::actual>("actual", kZh<"实际完成值", "完成值", "全年完成值">, Meaning::actual,
                        {"实际完成值，未带单位时按指标值的单位",
                         "Value achieved; a bare number is in the target's unit"}),
    field<&Row::level>("level", kZh<"达成程度", "达成情况">, Meaning::word,
                       {"定性指标的达成程度", "How far a qualitative target was met"},
                       &kLevelWords),
    field<&Row::claimed>("claimed", kZh<"自评得分", "自评分", "得分">, Meaning::number,
                         {"单位自评得分", "Points claimed by the unit"}),
    field<&Row::reason>("reason",
                        kZh<"偏差原因分析", "偏差原因分析及改进措施", "偏差原因", "未完成原因分析">,
                        Meaning::words, {"偏差原因分析", "Why the target was missed or exceeded"}),
    field<&Row::remedy>("remedy", kZh<"改进措施", "整改措施">, Meaning::words,
                        {"改进措施", "What will be done about it"}),
    field<&Row::evidence>("evidence", kZh<"佐证资料", "佐证材料">, Meaning::words,
                          {"佐证资料，每项一条", "Documents that prove it, one entry each"}),
    record_field<&Row::review>("review", kZh<"复核">, kReviewRecord,
                               {"复核分与理由", "The reviewer's points and reason"}),
    record_field<&Row::breakdown>("breakdown", kZh<"其中", "分项">, kBreakdownRecord,
                                  {"其中项：只列示，不计分", "Parts: shown, never counted"}),
    record_field<&Row::survey>("survey", kZh<"满意度调查", "问卷调查">, kSurveyRecord,
                               {"满意度调查的样本", "Sample of the satisfaction survey"}),
    field<&Row::monitor_basis>("monitor_basis", kZh<"监控口径">, Meaning::word,
                               {"监控时与何比较", "What monitoring compares with"},
                               &kMonitorBasisWords),
    field<&Row::milestones>("milestones", kZh<"阶段目标">, Meaning::number,
                            {"阶段目标，日期: 数值", "Dated targets, date: value"}),
    field<&Row::deduction>("deduction", kZh<"扣分">, Meaning::number,
                           {"直接赋分未达到时所扣分值", "Points lost by `direct` when not met"}),
    field<&Row::collection>("collection", kZh<"完成值取值方式", "取值方式">, Meaning::word,
                            {"完成值取值方式", "How the actual value is obtained"},
                            &kCollectionWords),
};

constexpr Record target_record() {
  Record record = record_of<Target>("target",
                                    {"指标值：一段文字，或恰含一种比较的映射",
                                     "A text, or a map with exactly one comparison and a unit"},
                                    kTargetFields);
  record.scalar = [](void* target) { return &static_cast<Target*>(target)->text; };
  return record;
}

}  // namespace

constinit const Record kTargetRecord = target_record();
constinit const Record kIndicatorRowRecord =
    record_of<Row>("indicator", {"三级指标", "A third-level indicator"}, kRowFields);

}  // namespace pbs
