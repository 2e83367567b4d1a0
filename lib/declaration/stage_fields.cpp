// SPDX-License-Identifier: MIT
// The stages of a project: target approval, assessments, monitoring, evaluations, publication.
#include "declaration/labels.hpp"
#include "declaration/needed_from.hpp"
#include "declaration/project.hpp"
#include "declaration/records.hpp"
#include "declaration/vocabulary.hpp"

namespace pbs {
namespace {

using ApprovedRow = ApprovedRowDeclaration;
using Change = TargetChangeDeclaration;
using Approval = TargetApprovalDeclaration;
using Assessment = AssessmentDeclaration;
using MonitoringRow = MonitoringRowDeclaration;
using MonitoringReview = MonitoringReviewDeclaration;
using Monitoring = MonitoringDeclaration;
using SelfEvaluation = SelfEvaluationDeclaration;
using Rectification = RectificationDeclaration;
using Cell = CellDeclaration;
using Sheet = SheetDeclaration;
using Evaluation = EvaluationDeclaration;
using Publication = PublicationDeclaration;

constexpr Field kApprovedRowFields[] = {
    field<&ApprovedRow::id>("id", kZh<"指标编号", "指标编码">, Meaning::identifier,
                            {"指标编号", "Id of the row"}),
    field<&ApprovedRow::name>("name", kZh<"指标名称", "三级指标">, Meaning::words,
                              {"指标名称（无编号时）", "Name of the row, if it has no id"}),
    record_field<&ApprovedRow::target>("target", kZh<"年度指标值", "指标值">, kTargetRecord,
                                       {"批复的指标值", "Target as approved"}),
    field<&ApprovedRow::weight>("weight", kZh<"分值", "权重">, Meaning::number,
                                {"批复的分值", "Points as approved"}),
};
constinit const Record kApprovedRowRecord =
    record_of<ApprovedRow>("approved_row", {"批复的指标", "A row as approved"}, kApprovedRowFields);

constexpr Field kChangeFields[] = {
    needed(kAtMonitoring, field<&Change::date>("date", kZh<"调整日期", "日期">, Meaning::date,
                                               {"批准调整的日期", "Date of the change"})),
    record_field<&Change::by>("by", kZh<"批准单位", "批准主体">, kPerformerRecord,
                              {"谁批准调整", "Who approved the change"}),
    field<&Change::with_budget>("with_budget", kZh<"与预算同步", "随预算调整">, Meaning::flag,
                                {"是否与预算调整同步", "Whether the budget changed with it"},
                                &kFlagWords),
    field<&Change::reason>("reason", kZh<"调整理由", "理由">, Meaning::words,
                           {"调整理由", "Why it was changed"}),
    record_field<&Change::rows>("rows", kZh<"绩效指标", "指标">, kApprovedRowRecord,
                                {"调整后的指标", "Rows as changed"}),
};
constinit const Record kChangeRecord =
    record_of<Change>("target_change", {"绩效目标调整", "A change of the target"}, kChangeFields);

constexpr Field kApprovalFields[] = {
    needed(kAtMonitoring,
           field<&Approval::submitted>("submitted", kZh<"申报日期", "报送日期">, Meaning::date,
                                       {"绩效目标申报日期", "Date of submission"})),
    needed(
        kAtMonitoring,
        field<&Approval::with_budget>(
            "with_budget", kZh<"随预算申报", "随预算报送", "与预算同步">, Meaning::flag,
            {"是否随部门购买服务预算一并申报", "Whether it was handed in with the purchase budget"},
            &kFlagWords)),
    needed(kAtMonitoring, field<&Approval::approved>("approved", kZh<"批复日期">, Meaning::date,
                                                     {"绩效目标批复日期", "Date of approval"})),
    needed(kAtMonitoring,
           record_field<&Approval::by>("by", kZh<"批复单位", "批复主体">, kPerformerRecord,
                                       {"谁批复目标", "Who approved the target"})),
    field<&Approval::budget_approved>("budget_approved", kZh<"预算批复日期">, Meaning::date,
                                      {"预算批复日期", "Date of the budget's approval"}),
    record_field<&Approval::budget_by>("budget_by", kZh<"预算批复单位", "预算批复主体">,
                                       kPerformerRecord, {"谁批复预算", "Who approved the budget"}),
    record_field<&Approval::rows>("rows", kZh<"绩效指标", "指标">, kApprovedRowRecord,
                                  {"批复的指标", "Rows as approved"}),
    record_field<&Approval::changes>("changes", kZh<"调整", "目标调整">, kChangeRecord,
                                     {"目标调整，按先后", "Changes, in order"}),
};

constexpr Field kTreeRow =
    field<&Assessment::tree>("tree", kZh<"指标体系">, Meaning::identifier,
                             {"所用指标体系文件的 id", "Id of the indicator file"});
constexpr Field kRatingsRow = field<&Assessment::ratings>(
    "ratings", kZh<"评级", "等级">, Meaning::word,
    {"各要点的评级，路径: 优良中差", "Ratings of the leaves, path: 优 良 中 差"}, &kGradeWords);

constexpr Field kExAnteFields[] = {
    kTreeRow,
    needed(kAtTargetReview, field<&Assessment::date>("date", kZh<"评估日期", "日期">, Meaning::date,
                                                     {"评估日期", "Date of the assessment"})),
    needed(kAtTargetReview,
           record_field<&Assessment::by>("by", kZh<"评估主体", "评估单位">, kPerformerRecord,
                                         {"谁评估", "Who assessed"})),
    field<&Assessment::points>("points", kZh<"得分", "评分">, Meaning::number,
                               {"各要点得分，路径: 分", "Points of the leaves, path: points"}),
    kRatingsRow,
    field<&Assessment::conclusion>("conclusion", kZh<"评估结论", "结论">, Meaning::words,
                                   {"评估结论，如 予以支持", "Conclusion, for example 予以支持"}),
};

constexpr Field kTargetReviewFields[] = {
    kTreeRow,
    needed(kAtMonitoring, field<&Assessment::date>("date", kZh<"审核日期", "日期">, Meaning::date,
                                                   {"审核日期", "Date of the review"})),
    needed(kAtMonitoring,
           record_field<&Assessment::by>("by", kZh<"审核主体", "审核单位">, kPerformerRecord,
                                         {"谁审核", "Who reviewed"})),
    field<&Assessment::points>("points", kZh<"得分", "评分">, Meaning::number,
                               {"各要点得分，路径: 分", "Points of the leaves, path: points"}),
    kRatingsRow,
    field<&Assessment::conclusion>("conclusion", kZh<"审核结论", "结论">, Meaning::words,
                                   {"审核结论", "Conclusion"}),
};

constexpr Field kMonitoringRowFields[] = {
    field<&MonitoringRow::id>("id", kZh<"指标编号", "指标编码">, Meaning::identifier,
                              {"指标编号", "Id of the row"}),
    field<&MonitoringRow::name>("name", kZh<"指标名称", "三级指标">, Meaning::words,
                                {"指标名称（无编号时）", "Name of the row, if it has no id"}),
    needed(kAtMonitoring,
           field<&MonitoringRow::actual>("actual", kZh<"完成情况", "监控期完成值">, Meaning::actual,
                                         {"监控期末的完成值", "Value achieved so far"})),
    field<&MonitoringRow::expected>("expected", kZh<"全年预计完成情况", "全年预计完成值">,
                                    Meaning::actual,
                                    {"全年预计完成值", "Value expected for the year"}),
    field<&MonitoringRow::outlook>("outlook", kZh<"完成目标可能性">, Meaning::word,
                                   {"完成目标可能性", "How likely the target will be met"},
                                   &kOutlookWords),
    field<&MonitoringRow::cause>("cause", kZh<"偏差原因", "偏差原因分析">, Meaning::word,
                                 {"偏差原因", "Cause of the deviation"}, &kCauseWords),
    field<&MonitoringRow::note>("note", kZh<"备注", "原因说明">, Meaning::words, {"备注", "Note"}),
};
constinit const Record kMonitoringRowRecord = record_of<MonitoringRow>(
    "monitoring_row", {"监控的指标", "A row of the monitoring form"}, kMonitoringRowFields);

constexpr Field kMonitoringReviewFields[] = {
    record_field<&MonitoringReview::by>("by", kZh<"审核主体", "审核单位">, kPerformerRecord,
                                        {"谁审核", "Who reviewed"}),
    field<&MonitoringReview::date>("date", kZh<"审核日期", "日期">, Meaning::date,
                                   {"审核日期", "Date of the review"}),
    field<&MonitoringReview::action>("action", kZh<"处理意见", "措施">, Meaning::word,
                                     {"处理意见", "What was decided"}, &kMonitorActionWords),
};
constinit const Record kMonitoringReviewRecord = record_of<MonitoringReview>(
    "monitoring_review", {"监控审核", "Review of the monitoring"}, kMonitoringReviewFields);

constexpr Field kMonitoringFields[] = {
    needed(kAtMonitoring,
           field<&Monitoring::through>("through", kZh<"监控截止日期", "截止日期">, Meaning::date,
                                       {"监控期最后一天", "Last day of the period"})),
    needed(kAtMonitoring, field<&Monitoring::submitted>("submitted", kZh<"报送日期">, Meaning::date,
                                                        {"报送日期", "Date of submission"})),
    needed(kAtMonitoring,
           record_field<&Monitoring::by>("by", kZh<"监控主体", "监控单位">, kPerformerRecord,
                                         {"谁监控", "Who monitored"})),
    field<&Monitoring::executed>("executed", kZh<"执行数", "监控期执行数">, Meaning::amount,
                                 {"监控期末的执行数", "Payments so far"}),
    needed(kAtMonitoring, field<&Monitoring::expected_executed>(
                              "expected_executed", kZh<"全年预计执行数">, Meaning::amount,
                              {"全年预计执行数", "Payments expected for the year"})),
    record_field<&Monitoring::rows>("rows", kZh<"监控指标", "绩效指标", "指标">,
                                    kMonitoringRowRecord,
                                    {"各指标完成情况", "State of the indicators"}),
    needed(kAtSelfEvaluation,
           record_field<&Monitoring::review>("review", kZh<"审核", "复核", "监控审核">,
                                             kMonitoringReviewRecord,
                                             {"财政部门的审核", "Review by finance"})),
};

constexpr Field kSelfEvaluationFields[] = {
    needed(kAtSelfEvaluation,
           field<&SelfEvaluation::submitted>("submitted", kZh<"报送日期">, Meaning::date,
                                             {"自评表报送日期", "Date of submission"})),
    needed(kAtSelfEvaluation,
           record_field<&SelfEvaluation::by>("by", kZh<"自评主体", "自评单位">, kPerformerRecord,
                                             {"谁自评", "Who evaluated"})),
    needed(kAtSelfEvaluation,
           field<&SelfEvaluation::total>("total", kZh<"自评总分", "总分">, Meaning::number,
                                         {"自报的总分，0–100", "Total as claimed, 0 to 100"})),
    needed(kAtSelfEvaluation,
           field<&SelfEvaluation::grade>("grade", kZh<"自评等级", "等级">, Meaning::word,
                                         {"自报的等级", "Grade as claimed"}, &kGradeWords)),
    field<&SelfEvaluation::explanation>("explanation", kZh<"自评说明", "情况说明", "说明">,
                                        Meaning::words, {"自评说明", "Explanation"}),
};

constexpr Field kRectificationFields[] = {
    needed(kAtUseOfResults, field<&Rectification::due>("due", kZh<"整改期限">, Meaning::date,
                                                       {"整改期限", "Last day of rectification"})),
    field<&Rectification::done>("done", kZh<"整改完成日期", "完成日期">, Meaning::date,
                                {"整改完成日期", "Date on which it was done"}),
};

constexpr Field kCellFields[] = {
    field<&Cell::points>("points", kZh<"得分", "评分">, Meaning::number,
                         {"所给分值", "Points given"}),
    field<&Cell::met>("met", kZh<"符合要点">, Meaning::number,
                      {"符合的评价要点序号，从 1 起", "Numbers of the criteria met, from 1"}),
    field<&Cell::reason>("reason", kZh<"理由", "扣分理由">, Meaning::words,
                         {"扣分理由", "Why points were taken off"}),
};
constexpr Record cell_record() {
  Record record = record_of<Cell>(
      "cell", {"一格：分值，或符合的要点", "A cell: points, or the criteria met"}, kCellFields);
  record.scalar = [](void* cell) { return &static_cast<Cell*>(cell)->points; };
  return record;
}
constinit const Record kCellRecord = cell_record();

constexpr Field kSheetFields[] = {
    field<&Sheet::expert>("expert", kZh<"专家", "评分人">, Meaning::words,
                          {"评分专家", "Name or letter of the expert"}),
    field<&Sheet::weight>("weight", kZh<"权重">, Meaning::number,
                          {"专家权重", "Weight of the expert"}),
    record_field<&Sheet::cells>("cells", kZh<"评分表", "评分">, kCellRecord,
                                {"各要点评分，路径: 分值", "Cells by the path of the leaf"}),
};
constinit const Record kSheetRecord =
    record_of<Sheet>("sheet", {"一位专家的评分表", "The sheet of one expert"}, kSheetFields);

constexpr Field kEvaluationFields[] = {
    needed(kAtEvaluation,
           field<&Evaluation::kind>("kind", kZh<"评价类型">, Meaning::word,
                                    {"部门评价或财政评价", "By the department or by finance"},
                                    &kEvaluationKindWords)),
    field<&Evaluation::tree>("tree", kZh<"指标体系">, Meaning::identifier,
                             {"所用指标体系文件的 id", "Id of the indicator file"}),
    needed(kAtEvaluation, field<&Evaluation::date>("date", kZh<"评价日期", "日期">, Meaning::date,
                                                   {"评价日期", "Date of the evaluation"})),
    field<&Evaluation::approaches>("approaches", kZh<"评价方法">, Meaning::word,
                                   {"评价方法", "Approaches used"}, &kApproachWords),
    needed(kAtEvaluation,
           record_field<&Evaluation::by>("by", kZh<"评价主体", "评价单位">, kPerformerRecord,
                                         {"谁评价", "Who evaluated"})),
    field<&Evaluation::standards>("standards", kZh<"评价标准">, Meaning::word,
                                  {"评价标准", "Standards used"}, &kStandardWords),
    field<&Evaluation::total>("total", kZh<"评价总分", "总分">, Meaning::number,
                              {"仅知结果时的总分，0–100", "Total, where only the result is known"}),
    field<&Evaluation::grade>("grade", kZh<"评价等级", "等级">, Meaning::word,
                              {"仅知结果时的等级", "Grade, where only the result is known"},
                              &kGradeWords),
    record_field<&Evaluation::sheets>("sheets", kZh<"专家评分", "评分表">, kSheetRecord,
                                      {"专家评分表", "Sheets of the experts"}),
};

constexpr Field kPublicationFields[] = {
    needed(kAtSelfEvaluation,
           field<&Publication::what>("what", kZh<"公开内容">, Meaning::word,
                                     {"公开内容", "What was published"}, &kPublicationWords)),
    needed(kAtSelfEvaluation,
           record_field<&Publication::by>("by", kZh<"公开主体", "公开单位">, kPerformerRecord,
                                          {"谁公开", "Who published it"})),
    field<&Publication::approved>("approved", kZh<"批复日期">, Meaning::date,
                                  {"批复日期", "Date of approval"}),
    field<&Publication::published>("published", kZh<"公开日期">, Meaning::date,
                                   {"公开日期", "Date of publication"}),
    field<&Publication::secret>("secret", kZh<"涉密", "是否涉密">, Meaning::flag,
                                {"是否涉密（涉密不公开）", "Whether it is a state secret"},
                                &kFlagWords),
};

}  // namespace

constinit const Record kTargetApprovalRecord = record_of<Approval>(
    "target_approval", {"绩效目标批复", "Approval of the target"}, kApprovalFields);
constinit const Record kExAnteRecord = record_of<Assessment>(
    "ex_ante", {"事前绩效评估", "Assessment before the budget"}, kExAnteFields);
constinit const Record kTargetReviewRecord = record_of<Assessment>(
    "target_review", {"绩效目标审核", "Review of the target"}, kTargetReviewFields);
constinit const Record kMonitoringRecord = record_of<Monitoring>(
    "monitoring", {"一期绩效运行监控", "One period of monitoring"}, kMonitoringFields);
constinit const Record kSelfEvaluationRecord = record_of<SelfEvaluation>(
    "self_evaluation", {"绩效自评", "Self-evaluation"}, kSelfEvaluationFields);
constinit const Record kRectificationRecord =
    record_of<Rectification>("rectification", {"整改", "Rectification"}, kRectificationFields);
constinit const Record kEvaluationRecord =
    record_of<Evaluation>("evaluation", {"绩效评价", "An evaluation"}, kEvaluationFields);
constinit const Record kPublicationRecord =
    record_of<Publication>("publication", {"公开情况", "A publication"}, kPublicationFields);

}  // namespace pbs
