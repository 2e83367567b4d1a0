// SPDX-License-Identifier: MIT
// The words that several report formats print, in both languages; the Chinese ones are those of the
// official forms and notices.
#pragma once

#include <string>
#include <string_view>

#include "report/findings_output.hpp"
#include "report/wording.hpp"
#include "score/scorecard.hpp"
#include "source/rule_info.hpp"

namespace pbs {

constexpr std::string_view in_other_language(const Words& words, Language language) {
  return language == Language::zh ? words.en : words.zh;
}

// Words with numbers or names in them.
struct Filled {
  std::string zh, en;
  operator Words() const {
    return Words::made(zh, en);
  }  // NOLINT(google-explicit-constructor): while it lives
  bool operator==(const Filled&) const = default;
};

namespace label {

inline constexpr Words kTitle{"政府购买服务绩效评价报告",
                              "Performance report on government-purchased services"};
inline constexpr Words kSummary{"总体情况", "Summary"};
inline constexpr Words kGrades{"等级分布", "Grades"};
inline constexpr Words kDepartments{"按主管部门", "By department"};
inline constexpr Words kUngraded{"未评定等级的项目", "Projects without a grade"};
inline constexpr Words kRanking{"项目得分", "Scores"};
inline constexpr Words kRules{"问题分布", "Findings by rule"};
inline constexpr Words kDetails{"项目明细", "Projects in detail"};

inline constexpr Words kProjects{"项目数", "Projects"};
inline constexpr Words kGraded{"已评定等级", "Graded"};
inline constexpr Words kMean{"平均得分", "Mean"};
inline constexpr Words kHighest{"最高得分", "Highest"};
inline constexpr Words kLowest{"最低得分", "Lowest"};
inline constexpr Words kBudget{"全年预算数", "Adjusted budget"};
inline constexpr Words kExecuted{"全年执行数", "Executed"};
inline constexpr Words kRate{"预算执行率", "Execution rate"};
inline constexpr Words kApproved{"年初预算数", "Approved budget"};
inline constexpr Words kReceived{"到位资金", "Received"};

inline constexpr Words kRank{"名次", "Rank"};
inline constexpr Words kId{"编号", "Id"};
inline constexpr Words kProject{"项目", "Project"};
inline constexpr Words kYear{"年度", "Year"};
inline constexpr Words kDepartment{"主管部门", "Department"};
inline constexpr Words kPurchaser{"购买主体", "Purchaser"};
inline constexpr Words kSupplier{"承接主体", "Supplier"};
inline constexpr Words kService{"服务类别", "Service"};
inline constexpr Words kContract{"合同金额", "Contract"};
inline constexpr Words kSet{"指标体系", "Indicator set"};
inline constexpr Words kObjective{"年度总体目标", "Objective"};
inline constexpr Words kSubmitted{"自评提交日期", "Self-evaluation submitted"};
inline constexpr Words kExplanation{"自评说明", "Explanation"};
inline constexpr Words kPolicy{"评价办法", "Policy"};
inline constexpr Words kFile{"申报文件", "File"};
inline constexpr Words kKeyProject{"重点项目", "Key project"};
inline constexpr Words kStatus{"状态", "Status"};
inline constexpr Words kGrade{"等级", "Grade"};
inline constexpr Words kShare{"占比", "Share"};
inline constexpr Words kErrors{"错误", "Errors"};
inline constexpr Words kWarnings{"警告", "Warnings"};
inline constexpr Words kTotalRow{"合计", "Total"};
inline constexpr Words kNoGrade{"未评级", "Not graded"};

inline constexpr Words kIndicator{"指标", "Indicator"};
inline constexpr Words kTarget{"年度指标值", "Target"};
inline constexpr Words kActual{"实际完成值", "Actual"};
inline constexpr Words kWeight{"分值", "Weight"};
inline constexpr Words kClaimed{"自评得分", "Claimed"};
inline constexpr Words kPoints{"重新计算得分", "Recomputed"};
inline constexpr Words kReview{"复核得分", "Review"};
inline constexpr Words kDifference{"差异", "Difference"};
inline constexpr Words kFormula{"计算", "Calculation"};
inline constexpr Words kMethod{"方法", "Method"};
inline constexpr Words kBasis{"依据", "Basis"};
inline constexpr Words kReason{"偏差原因", "Reason"};
inline constexpr Words kRemedy{"改进措施", "Remedy"};
inline constexpr Words kEvidence{"佐证材料", "Evidence"};
inline constexpr Words kReviewReason{"复核理由", "Reason of the review"};
inline constexpr Words kBreakdown{"其中", "Of which"};
inline constexpr Words kSurvey{"满意度调查", "Survey"};
inline constexpr Words kLevel{"达成情况", "Level"};
inline constexpr Words kClaimedRate{"自评执行率", "Claimed rate"};
inline constexpr Words kSource{"资金来源", "Source of funds"};

inline constexpr Words kScoreTable{"指标得分", "Scores of the indicators"};
inline constexpr Words kBudgetTable{"预算执行", "Budget execution"};
inline constexpr Words kFindings{"问题", "Findings"};
inline constexpr Words kFix{"处理", "Fix"};
inline constexpr Words kNoFindings{"未发现问题。", "No findings."};

inline constexpr Words kSum{"各行合计", "Sum of the rows"};
inline constexpr Words kRounding{"舍入差", "Rounding"};
inline constexpr Words kRescaled{"剔除不适用指标后折算", "Brought to the full points"};
inline constexpr Words kTotal{"总分", "Total"};
inline constexpr Words kWorst{"总分（最低）", "Total (worst)"};
inline constexpr Words kBest{"总分（最高）", "Total (best)"};
inline constexpr Words kNearBoundary{
    "总分距等级分界线不超过 0.05 分，定级时请复核。",
    "The total is within 0.05 of a grade boundary: check before the grade is settled."};
inline constexpr Words kDifferenceNote{"差异 = 自评得分 − 重新计算得分",
                                       "Difference = claimed − recomputed"};
inline constexpr Words kWanNote{"金额单位：万元", "Amounts in 10,000 yuan (万元)"};

}  // namespace label

// The words of an identifier or a value in both languages: both(grade_words, Grade::good).
template <typename Value>
Words both(std::string_view (*words)(Value, Language), Value value) {
  return Words::made(words(value, Language::zh), words(value, Language::en));
}

// First and second level of a class: 产出指标 / 数量指标; output: quantity.
Filled class_path(std::string_view identifier);

// Why a card has no grade, or only an interval, as a sentence; empty for a scored one.
Words status_sentence(const Scorecard& card);

}  // namespace pbs
