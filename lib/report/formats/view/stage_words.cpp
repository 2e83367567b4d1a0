// SPDX-License-Identifier: MIT
#include "report/formats/view/stage_words.hpp"

#include <algorithm>
#include <span>

#include "declaration/vocabulary.hpp"

namespace pbs {

namespace {

struct Entry {
  std::string_view id;
  Words words;
};

std::string_view known(std::string_view id, Language language, std::span<const Entry> table) {
  const auto found =
      std::find_if(table.begin(), table.end(), [&](const Entry& entry) { return entry.id == id; });
  return found == table.end() ? id : in_language(found->words, language);
}

constexpr EnglishWords kProcedures[] = {
    {"open_tender", "open tender"},       {"invited_tender", "invited tender"},
    {"negotiation", "negotiation"},       {"consultation", "competitive consultation"},
    {"inquiry", "inquiry of prices"},     {"single_source", "single source"},
    {"framework", "framework agreement"},
};

constexpr EnglishWords kRoles[] = {
    {"purchaser", "purchaser"}, {"finance", "finance department"}, {"department", "department"},
    {"supplier", "supplier"},   {"third_party", "third party"},    {"expert", "expert"},
};

constexpr EnglishWords kApproaches[] = {
    {"cost_benefit", "cost–benefit analysis"}, {"comparison", "comparison"},
    {"factor_analysis", "factor analysis"},    {"least_cost", "least cost"},
    {"public_judgement", "public judgement"},  {"benchmarking", "benchmarking"},
};

constexpr EnglishWords kStandards[] = {
    {"plan", "plan"}, {"industry", "industry"}, {"history", "history"}, {"other", "other"}};

constexpr EnglishWords kContents[] = {
    {"decision", "decision"},
    {"catalogue", "the guiding catalogue"},
    {"funds", "management and use of funds"},
    {"rules", "rules and how they are kept"},
    {"output", "outputs"},
    {"benefit", "benefits"},
    {"other", "other"},
};

constexpr EnglishWords kOutlooks[] = {
    {"certain", "certain to be met"}, {"possible", "may be met"}, {"impossible", "cannot be met"}};

constexpr EnglishWords kCauses[] = {
    {"none", "none"},   {"funding", "funding"},       {"system", "rules and system"},
    {"staff", "staff"}, {"facilities", "facilities"}, {"other", "other"},
};

constexpr EnglishWords kMonitorBases[] = {{"linear", "by the time that has passed"},
                                          {"year_end", "at the end of the year"},
                                          {"milestone", "by milestones"}};

constexpr EnglishWords kPublications[] = {
    {"catalogue", "guiding catalogue"},     {"budget", "purchase budget"},
    {"target", "performance targets"},      {"contract", "contract"},
    {"self_evaluation", "self-evaluation"}, {"evaluation", "evaluation"},
};

constexpr EnglishWords kNegativeList[] = {
    {"none", "not on it"},
    {"not_duty", "no duty of government"},
    {"own_duty", "to be done by government itself"},
    {"goods_or_works", "goods or works"},
    {"financing", "financing"},
    {"recruitment", "recruitment of staff"},
    {"other", "other"},
};

constexpr Entry kStages[] = {
    {"ex_ante", {"事前绩效评估", "Ex-ante assessment"}},
    {"target", {"绩效目标申报", "Submission of the target"}},
    {"target_review", {"绩效目标审核", "Review of the target"}},
    {"approval", {"绩效目标批复", "Approval of the target"}},
    {"contract", {"合同签订", "Contract"}},
    {"ledger", {"项目台账", "Project ledger"}},
    {"monitoring", {"绩效运行监控", "Monitoring"}},
    {"monitoring_review", {"监控结果审核", "Review of the monitoring"}},
    {"self_evaluation", {"绩效自评", "Self-evaluation"}},
    {"evaluation", {"绩效评价", "Evaluation"}},
    {"use_of_results", {"评价结果应用", "Use of results"}},
    {"publication", {"信息公开", "Publication"}},
    {"rectification", {"整改", "Rectification"}},
};

constexpr Entry kEvaluationKinds[] = {
    {"department", {"部门评价", "Evaluation by the department"}},
    {"finance", {"财政评价", "Evaluation by finance"}},
};

constexpr Entry kExperts[] = {
    {"mean", {"平均", "mean"}},
    {"median", {"中位数", "median"}},
    {"trimmed", {"去掉最高分和最低分后平均", "mean without the highest and the lowest"}},
    {"weighted", {"加权平均", "weighted mean"}},
};

constexpr Entry kVetoes[] = {
    {"negative_list", {"属于禁止购买的事项", "may not be bought as a service"}},
    {"purchaser", {"不属于购买主体", "the body may not purchase"}},
    {"budget", {"没有预算", "there is no budget"}},
};

constexpr Entry kConclusions[] = {
    {"予以支持", {"予以支持", "supported"}},
    {"调整完善后予以支持", {"调整完善后予以支持", "supported after improvement"}},
    {"调整后支持", {"调整后支持", "supported after improvement"}},
    {"部分支持", {"部分支持", "partly supported"}},
    {"不予支持", {"不予支持", "not supported"}},
};

constexpr Entry kRatings[] = {{"优", {"优", "excellent"}},
                              {"良", {"良", "good"}},
                              {"中", {"中", "fair"}},
                              {"差", {"差", "poor"}}};

constexpr Entry kConsequences[] = {
    {"proceed", {"进入预算编审流程", "goes on to the budget"}},
    {"complete", {"完善后进入预算编审流程", "goes on once it is completed"}},
    {"resubmit", {"修改完善后重新报审", "to be revised and handed in again"}},
    {"refuse", {"不得进入预算编审流程", "does not go on to the budget"}},
};

constexpr Entry kReviewModes[] = {{"ratings", {"按等级", "by ratings"}},
                                  {"points", {"按分值", "by points"}}};

constexpr Entry kLights[] = {{"red", {"红灯", "red"}},
                             {"yellow", {"黄灯", "yellow"}},
                             {"green", {"绿灯", "green"}},
                             {"blue", {"蓝灯", "blue"}}};

constexpr Entry kMonitorActions[] = {
    {"continue", {"继续实施", "go on"}},
    {"correct", {"纠偏整改", "correct"}},
    {"reallocate", {"调剂预算", "reallocate the budget"}},
    {"suspend", {"暂停实施", "suspend"}},
    {"cancel", {"取消项目", "cancel"}},
    {"review_target", {"复核目标是否偏低", "check whether the target is too low"}},
};

constexpr Entry kDifferences[] = {
    {"truthful", {"自评真实", "truthful"}},
    {"partly_inflated", {"自评部分虚高", "partly inflated"}},
    {"seriously_inflated", {"自评严重虚高", "seriously inflated"}},
};

constexpr Entry kUses[] = {
    {"support", {"予以支持", "support"}},
    {"guarantee", {"优先保障", "guarantee"}},
    {"continue", {"继续安排", "continue"}},
    {"improve", {"改进完善", "improve"}},
    {"cut", {"核减预算", "cut"}},
    {"improve_and_cut", {"改进完善并核减", "improve and cut"}},
    {"reduce", {"压减预算", "reduce"}},
    {"suspend", {"暂停安排", "suspend"}},
    {"cancel", {"取消安排", "cancel"}},
};

constexpr Entry kSupplierActions[] = {
    {"prefer", {"同等条件下优先", "preferred among equals"}},
    {"keep", {"保持合作", "kept"}},
    {"continue", {"继续履行合同", "contract goes on"}},
    {"talk", {"约谈", "called in"}},
    {"improve", {"限期改进", "to improve by a date"}},
    {"pay_by_result", {"按绩效付款", "paid by result"}},
    {"exclude", {"限制参与后续购买", "excluded from later purchases"}},
    {"none", {"无", "none"}},
};

constexpr Entry kRectifications[] = {
    {"open", {"整改中", "open"}},
    {"done", {"已完成", "done"}},
    {"late", {"逾期", "late"}},
    {"not_required", {"无须整改", "not required"}},
};

constexpr Entry kPublicationStatuses[] = {
    {"published", {"已公开", "published"}}, {"late", {"逾期公开", "published late"}},
    {"open", {"未到期", "not yet due"}},    {"overdue", {"逾期未公开", "overdue"}},
    {"secret", {"涉密不公开", "secret"}},
};

constexpr Entry kDutyStatuses[] = {
    {"done", {"按时完成", "done"}},
    {"late", {"逾期完成", "done late"}},
    {"overdue", {"逾期未完成", "overdue"}},
    {"open", {"未完成", "open"}},
};

}  // namespace

std::string_view stage_words(std::string_view id, Language language) {
  return known(id, language, kStages);
}
std::string_view role_words(std::string_view id, Language language) {
  return term_words(id, language, kRoleWords, kRoles);
}
std::string_view procedure_words(std::string_view id, Language language) {
  return term_words(id, language, kProcedureWords, kProcedures);
}
std::string_view evaluation_kind_words(std::string_view id, Language language) {
  return known(id, language, kEvaluationKinds);
}
std::string_view approach_words(std::string_view id, Language language) {
  return term_words(id, language, kApproachWords, kApproaches);
}
std::string_view standard_words(std::string_view id, Language language) {
  return term_words(id, language, kStandardWords, kStandards);
}
std::string_view content_words(std::string_view id, Language language) {
  return term_words(id, language, kContentWords, kContents);
}
std::string_view experts_words(std::string_view id, Language language) {
  return known(id, language, kExperts);
}
std::string_view veto_words(std::string_view id, Language language) {
  return known(id, language, kVetoes);
}
std::string_view veto_value_words(std::string_view id, Language language) {
  return term_words(id, language, kNegativeListWords, kNegativeList);
}
std::string_view conclusion_words(std::string_view id, Language language) {
  return known(id, language, kConclusions);
}
std::string_view rating_words(std::string_view id, Language language) {
  return known(id, language, kRatings);
}
std::string_view consequence_words(std::string_view id, Language language) {
  return known(id, language, kConsequences);
}
std::string_view review_mode_words(std::string_view id, Language language) {
  return known(id, language, kReviewModes);
}
std::string_view light_words(std::string_view id, Language language) {
  return known(id, language, kLights);
}
std::string_view outlook_words(std::string_view id, Language language) {
  return term_words(id, language, kOutlookWords, kOutlooks);
}
std::string_view cause_words(std::string_view id, Language language) {
  return term_words(id, language, kCauseWords, kCauses);
}
std::string_view monitor_basis_words(std::string_view id, Language language) {
  return term_words(id, language, kMonitorBasisWords, kMonitorBases);
}
std::string_view monitor_action_words(std::string_view id, Language language) {
  return known(id, language, kMonitorActions);
}
std::string_view difference_words(std::string_view id, Language language) {
  return known(id, language, kDifferences);
}
std::string_view use_words(std::string_view id, Language language) {
  return known(id, language, kUses);
}
std::string_view supplier_action_words(std::string_view id, Language language) {
  return known(id, language, kSupplierActions);
}
std::string_view rectification_words(std::string_view id, Language language) {
  return known(id, language, kRectifications);
}
std::string_view publication_words(std::string_view id, Language language) {
  return term_words(id, language, kPublicationWords, kPublications);
}
std::string_view publication_status_words(std::string_view id, Language language) {
  return known(id, language, kPublicationStatuses);
}
std::string_view duty_status_words(std::string_view id, Language language) {
  return known(id, language, kDutyStatuses);
}

}  // namespace pbs
