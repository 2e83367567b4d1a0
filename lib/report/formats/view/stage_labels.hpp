// SPDX-License-Identifier: MIT
// The labels of the stages beside the self-evaluation, in both languages.
#pragma once

#include "source/rule_info.hpp"

namespace pbs::label {

inline constexpr Words kDate{"日期", "Date"};
inline constexpr Words kBy{"实施主体", "By"};
inline constexpr Words kCommissioned{"委托方", "commissioned by"};
inline constexpr Words kSelected{"选定方式", "selected by"};
inline constexpr Words kQualified{"具备资质", "qualified"};
inline constexpr Words kTree{"指标体系", "Indicator tree"};
inline constexpr Words kConclusion{"结论", "Conclusion"};
inline constexpr Words kByPoints{"按分数的结论", "By the points"};
inline constexpr Words kStated{"填报结论", "As stated"};
inline constexpr Words kBelowLeast{"低于最低要求的方面", "Aspect below its least"};
inline constexpr Words kVeto{"一票否决", "Veto"};
inline constexpr Words kCompulsory{"依办法必须评估", "Compulsory under the policy"};
inline constexpr Words kMode{"审核方式", "Mode"};
inline constexpr Words kConsequence{"审核结果处理", "What follows"};
inline constexpr Words kFormRules{"程序核对的形式要求", "Form rules checked"};
inline constexpr Words kRemark{"说明", "Remarks"};
inline constexpr Words kRating{"评级", "Rating"};
inline constexpr Words kWhole{"合计", "Sum"};
inline constexpr Words kScored{"得分", "Points"};
inline constexpr Words kRoundingNote{"舍入差：各指标按未舍入的得分合计后再舍入",
                                     "Rounding: the points are added before they are rounded"};

inline constexpr Words kHandedIn{"申报日期", "Handed in"};
inline constexpr Words kWithBudget{"随预算申报", "With the budget"};
inline constexpr Words kApprovedOn{"目标批复", "Target approved"};
inline constexpr Words kBudgetApprovedOn{"预算批复", "Budget approved"};
inline constexpr Words kTogether{"目标与预算同时批复", "Approved together"};
inline constexpr Words kChange{"目标调整", "Change of the target"};
inline constexpr Words kWithBudgetChanged{"预算同步调整", "Budget changed too"};
inline constexpr Words kChangeReason{"调整理由", "Why"};
inline constexpr Words kYes{"是", "yes"};
inline constexpr Words kNo{"否", "no"};

inline constexpr Words kThrough{"监控截止", "Through"};
inline constexpr Words kSubmittedOn{"报送日期", "Handed in"};
inline constexpr Words kReportBy{"报送截止", "Due"};
inline constexpr Words kExecutedSoFar{"已执行", "Executed"};
inline constexpr Words kExpectedExecuted{"预计全年执行", "Expected for the year"};
inline constexpr Words kProjectLight{"项目灯", "Light"};
inline constexpr Words kTargetLight{"目标灯", "Targets"};
inline constexpr Words kBudgetLight{"预算灯", "Budget"};
inline constexpr Words kActualSoFar{"完成值", "Actual"};
inline constexpr Words kExpected{"全年预计", "Expected"};
inline constexpr Words kProgress{"进度%", "Progress %"};
inline constexpr Words kLight{"预警", "Light"};
inline constexpr Words kOutlook{"完成可能性", "Outlook"};
inline constexpr Words kCause{"偏差原因", "Cause"};
inline constexpr Words kCompletion{"目标平均完成率", "Mean completion"};
inline constexpr Words kAction{"应采取的措施", "Action due"};
inline constexpr Words kDueBy{"期限", "Due"};
inline constexpr Words kDecided{"审核决定", "Decided"};
inline constexpr Words kSuspended{"逾期未答复，暂停实施", "No answer in time: suspended"};
inline constexpr Words kAlert{"其他预警", "Other alerts"};

inline constexpr Words kApproaches{"评价方法", "Approaches"};
inline constexpr Words kStandards{"评价标准", "Standards"};
inline constexpr Words kExpert{"专家", "Expert"};
inline constexpr Words kExpertsMethod{"专家评分合成", "Sheets joined by"};
inline constexpr Words kWithout{"去掉该专家后", "Without this expert"};
inline constexpr Words kGap{"自评与评价之差", "Self-evaluation − evaluation"};
inline constexpr Words kPrintedOnly{"只有填报的总分和等级，没有评分表",
                                    "Total and grade as printed; there are no sheets"};

inline constexpr Words kFourE{"4E 维度", "The four E"};
inline constexpr Words kDimension{"维度", "Dimension"};
inline constexpr Words kShareOfPoints{"得分率", "Score"};

inline constexpr Words kResult{"评价结果", "Result"};
inline constexpr Words kResultFrom{"结果来源", "Result from"};
inline constexpr Words kBudgetAction{"预算安排", "Budget"};
inline constexpr Words kBudgetBefore{"本年预算", "Budget of the year"};
inline constexpr Words kBudgetAfter{"下年建议", "Proposed for the next"};
inline constexpr Words kSupplierAction{"对承接主体", "For the supplier"};

inline constexpr Words kDoneOn{"完成日期", "Done"};
inline constexpr Words kWhat{"内容", "What"};
inline constexpr Words kApprovalDay{"批复日期", "Approved"};
inline constexpr Words kPublishedOn{"公开日期", "Published"};
inline constexpr Words kCongress{"报送人大", "To the People's Congress"};
inline constexpr Words kDuties{"各方职责与时限", "Duties and dates"};
inline constexpr Words kProcedure{"采购方式", "Procedure"};
inline constexpr Words kTerm{"合同期限", "Term of the contract"};
inline constexpr Words kLate{"有逾期", "late"};
inline constexpr Words kHandedInTitle{"报送情况", "Handed in"};
inline constexpr Words kServices{"按服务类别", "By kind of service"};
inline constexpr Words kBestAndWorst{"最好与最差", "Best and worst"};
inline constexpr Words kSteps{"各阶段", "Stages"};
inline constexpr Words kStage{"阶段", "Stage"};
inline constexpr Words kParty{"主体", "Party"};
inline constexpr Words kDaysLate{"逾期天数", "Days late"};
inline constexpr Words kSample{"样本数", "sample"};
inline constexpr Words kQuestions{"题目数", "questions"};
inline constexpr Words kSurveyDate{"日期", "date"};
inline constexpr Words kBack{"返回目录", "Back to the list"};

}  // namespace pbs::label
