// SPDX-License-Identifier: MIT
// The keys of a portfolio line for what only many projects show; see portfolio_fields.hpp. Lists
// have at most kMostListed items; counts and sums are of all projects.
#pragma once

#include "insight/insights.hpp"
#include "report/card_fields.hpp"

namespace pbs {

template <typename V>
void describe_ref(V& v, const ProjectRef& ref) {
  static const ProjectInfo kNobody;
  const ProjectInfo& project = ref == nullptr ? kNobody : *ref;
  v.text("id", project.id, {"项目编号", "Project id"});
  v.text("name", project.name, {"项目名称", "Project name"});
  v.text("department", project.department, {"主管部门", "Department"});
  v.count("input", project.input, {"输入序号", "Number among all inputs"});
  v.count("document", project.document, {"第几个文档", "Document in the file"});
}

template <typename V>
void describe(V& v, const ProjectRef& ref) {
  describe_ref(v, ref);
}

template <typename V>
void describe(V& v, const InsightReason& reason) {
  v.required_text("code", reason.code, {"理由种类", "Kind of reason"});
  v.text("subject", reason.subject, {"所涉规则、指标或日期", "The rule, row or day"});
  v.text("detail", reason.detail, {"类别", "Class"});
  v.number("value", reason.value, {"实际值", "What it is"});
  v.number("limit", reason.limit, {"界限", "The limit"});
  v.number("points", reason.points, {"风险分", "Points of risk"});
}

template <typename V>
void describe(V& v, const ActOnItem& item) {
  describe_ref(v, item.project);
  v.required_text("urgency", urgency_name(item.urgency), {"紧急程度", "How urgent"});
  v.text("through", item.through, {"监控截止日期", "Last day of the period"});
  v.text("light", item.light, {"项目灯", "Light of the project"});
  v.text("target_light", item.target_light, {"目标灯", "Light of the targets"});
  v.text("budget_light", item.budget_light, {"预算灯", "Light of the budget"});
  v.text("outlook", item.outlook, {"完成目标可能性", "Worst outlook"});
  v.text("action", item.action, {"应采取的措施", "Action due"});
  v.text("due", item.due, {"措施期限", "Day by which it is due"});
  v.text("decided", item.decided, {"审核意见", "What the review decided"});
  v.number("adjusted", item.adjusted, {"全年预算数（元）", "Adjusted budget, yuan"});
  v.items("reasons", item.reasons, {"理由", "Reasons"});
}

template <typename V>
void describe(V& v, const ActOn& list) {
  v.required_count("monitored", list.monitored, {"已监控项目数", "Projects monitored"});
  v.required_count("projects", list.projects, {"需处置项目数", "Projects to act on"});
  v.decimal("adjusted", list.adjusted, {"其预算数（元）", "Their budget, yuan"});
  v.group("counts", {"按紧急程度", "By urgency"}, [&](auto& counts) {
    for (std::size_t i = 0; i < kUrgencies; ++i) {
      counts.required_count(urgency_name(static_cast<Urgency>(i)), list.counts[i],
                            {"项目数", "Projects"});
    }
  });
  v.items("items", first_listed(list.items), {"最急的在前", "Most urgent first"});
}

template <typename V>
void describe(V& v, const SampledProject& item) {
  describe_ref(v, item.project);
  v.decimal("risk", item.risk, {"风险分", "Points of risk"});
  v.flag("for_department", item.for_department,
         {"为满足主管部门最少数抽取", "Taken for its department's minimum"});
  v.number("adjusted", item.adjusted, {"全年预算数（元）", "Adjusted budget, yuan"});
  v.number("total", item.total, {"总分", "Total"});
  v.items("reasons", item.reasons, {"理由", "Reasons"});
}

template <typename V>
void describe(V& v, const Sample& sample) {
  v.required_count("asked", sample.asked, {"要求抽取数", "Projects asked for"});
  v.required_count("candidates", sample.candidates, {"可抽取项目数", "Projects to draw from"});
  v.items("projects", sample.projects, {"风险大的在前", "Riskiest first"});
}

template <typename V>
void describe(V& v, const DutyCount& count) {
  v.required_text("name", count.name, {"主体或阶段", "Role or stage"});
  v.required_count("overdue", count.overdue, {"逾期未办", "Overdue"});
  v.required_count("late", count.late, {"逾期办理", "Done late"});
  v.required_count("done", count.done, {"按期办理", "Done"});
  v.required_count("open", count.open, {"待办", "Open"});
}

template <typename V>
void describe(V& v, const DutyItem& item) {
  describe_ref(v, item.project);
  v.text("stage", item.stage, {"阶段", "Stage"});
  v.text("role", item.role, {"主体", "Who owes it"});
  v.text("party", item.name, {"主体名称", "Name of who owes it"});
  v.text("what", item.what, {"事项", "The period, publication or evaluation it is about"});
  v.text("due", item.due, {"期限", "Day by which it is due"});
  v.text("done", item.done, {"完成日期", "Date it was done"});
  v.text("status", item.status, {"状态", "overdue, late or open"});
  v.count("days", item.days, {"逾期天数", "Days late"});
  v.flag("not_handed_in", item.not_handed_in, {"整个项目未报送", "Nothing was handed in"});
}

template <typename V>
void describe(V& v, const Duties& duties) {
  v.required_count("overdue", duties.overdue, {"逾期未办", "Overdue"});
  v.required_count("late", duties.late, {"逾期办理", "Done late"});
  v.required_count("done", duties.done, {"按期办理", "Done"});
  v.required_count("open", duties.open, {"待办", "Open"});
  v.required_count("projects_behind", duties.projects_behind,
                   {"有逾期事项的项目数", "Projects with something late"});
  v.required_count("not_handed_in", duties.not_handed_in,
                   {"清单中未报送的项目数", "Projects of the register not handed in"});
  v.items("roles", duties.roles, {"按主体", "By role"});
  v.items("stages", duties.stages, {"按阶段", "By stage"});
  v.items("items", first_listed(duties.items), {"逾期的在前", "Overdue first"});
}

template <typename V>
void describe(V& v, const BudgetEffect& effect) {
  v.required_count("projects", effect.projects, {"项目数", "Projects"});
  v.required_count("proposed", effect.proposed, {"有下年建议数的项目数", "With a proposal"});
  v.decimal("before", effect.before, {"本年预算（元）", "Budget of the year, yuan"});
  v.decimal("after", effect.after, {"下年预算建议（元）", "Proposed for the next, yuan"});
  v.decimal("change", effect.change, {"增减（元）", "Change, yuan"});
}

template <typename V>
void describe(V& v, const ActionEffect& action) {
  v.required_text("action", action.action, {"预算安排措施", "Action"});
  describe(v, action.effect);
}

template <typename V>
void describe(V& v, const SupplierConsequence& item) {
  describe_ref(v, item.project);
  v.text("supplier", item.supplier, {"承接主体", "Supplier"});
  v.text("supplier_id", item.supplier_id, {"承接主体统一社会信用代码", "Code of the supplier"});
  v.word("grade", item.grade, {"等级", "Grade"});
  v.text("action", item.action, {"对承接主体的措施", "What becomes of the supplier"});
}

template <typename V>
void describe(V& v, const RectificationItem& item) {
  describe_ref(v, item.project);
  v.optional_word("grade", item.grade, {"等级", "Grade"});
  v.text("due", item.due, {"整改期限", "Day by which it is due"});
  v.text("done", item.done, {"完成日期", "Date it was done"});
  v.text("status", item.status, {"整改状态", "late, open or done"});
}

template <typename V>
void describe(V& v, const PublicationItem& item) {
  describe_ref(v, item.project);
  v.text("what", item.what, {"公开内容", "What is published"});
  v.text("by", item.by, {"公开主体", "Who publishes"});
  v.text("approved", item.approved, {"批复日期", "Date of approval"});
  v.text("due", item.due, {"公开期限", "Last day of publication"});
  v.text("published", item.published, {"公开日期", "Date of publication"});
  v.text("status", item.status, {"公开状态", "overdue, late, open, published or secret"});
  v.flag("to_congress", item.to_congress, {"报送人大", "Goes to the People's Congress"});
}

template <typename V>
void describe(V& v, const ResultsUse& use) {
  v.group("all", {"合计", "All"}, [&](auto& all) { describe(all, use.all); });
  v.items("actions", use.actions, {"按措施", "By action"});
  v.group("grades", {"按等级", "By grade"}, [&](auto& grades) {
    for (std::size_t i = 0; i < use.grades.size(); ++i) {
      grades.group(grade_name(static_cast<Grade>(i)), {"该等级", "This grade"},
                   [&](auto& grade) { describe(grade, use.grades[i]); });
    }
  });
  v.required_count("supplier_consequences", use.supplier_consequences,
                   {"涉及承接主体的项目数", "Projects with a consequence for the supplier"});
  v.items("suppliers", first_listed(use.suppliers), {"对承接主体的措施", "Suppliers"});
  v.counts("rectification_counts", use.rectification_counts, {"整改情况", "Rectification by status"});
  v.items("rectification", first_listed(use.rectification), {"整改清单", "To rectify"});
  v.counts("publication_counts", use.publication_counts, {"公开情况", "Publication by status"});
  v.items("publication", first_listed(use.publication), {"公开清单", "To publish"});
  v.required_count("congress_count", use.congress_count, {"报送人大事项数", "For the Congress"});
  v.items("congress", first_listed(use.congress), {"报送人大清单", "For the People's Congress"});
}

template <typename V>
void describe(V& v, const DimensionTotal& total) {
  v.decimal("points", total.points, {"得分合计", "Points"});
  v.decimal("weight", total.weight, {"分值合计", "Points available"});
  v.number("score", total.score, {"得分率(%)", "Points in percent"});
  v.required_count("projects", total.projects, {"涉及项目数", "Projects with it"});
  v.required_count("without", total.without, {"未涉及项目数", "Projects without it"});
}

template <typename V>
void describe(V& v, const FourE& four_e) {
  v.required_count("projects", four_e.projects, {"有维度得分的项目数", "Projects with any of it"});
  v.required_count("not_covered", four_e.not_covered,
                   {"未覆盖全部维度的项目数", "Projects that leave one out"});
  constexpr std::string_view kKeys[kDimensions] = {"economy", "efficiency", "effectiveness",
                                                   "equity"};
  for (std::size_t i = 0; i < kDimensions; ++i) {
    v.group(kKeys[i], {"该维度", "This dimension"},
            [&](auto& dimension) { describe(dimension, four_e.dimensions[i]); });
  }
}

template <typename V>
void describe(V& v, const DifferenceItem& item) {
  describe_ref(v, item.project);
  v.decimal("claimed", item.claimed, {"自评总分", "Claimed total"});
  v.decimal("review", item.review, {"复核总分", "Total of the review"});
  v.decimal("points", item.points, {"差异", "Difference"});
  v.number("rate", item.rate, {"差异率(%)", "Of the claimed total, percent"});
  v.text("level", item.level, {"差异等级", "partly_inflated or seriously_inflated"});
}

template <typename V>
void describe(V& v, const EvaluationGap& item) {
  describe_ref(v, item.project);
  v.text("kind", item.kind, {"评价类型", "department or finance"});
  v.text("by", item.by, {"主体", "Who did it"});
  v.text("by_name", item.by_name, {"主体名称", "Name of who did it"});
  v.decimal("self", item.self, {"自评总分", "Total of the self-evaluation"});
  v.decimal("total", item.total, {"评价总分", "Total of the evaluation"});
  v.decimal("gap", item.gap, {"自评减评价", "Self-evaluation minus evaluation"});
}

template <typename V>
void describe(V& v, const GapMean& mean) {
  v.required_count("evaluations", mean.evaluations, {"评价数", "Evaluations"});
  v.number("mean", mean.mean, {"平均差距", "Mean gap"});
}

template <typename V>
void describe(V& v, const Differences& differences) {
  v.required_count("reviewed", differences.reviewed, {"已复核项目数", "Projects reviewed"});
  v.required_count("truthful", differences.truthful, {"真实", "Truthful"});
  v.required_count("partly_inflated", differences.partly_inflated, {"部分虚高", "Partly inflated"});
  v.required_count("seriously_inflated", differences.seriously_inflated,
                   {"严重虚高", "Seriously inflated"});
  v.number("mean", differences.mean, {"平均差异", "Mean difference"});
  v.items("items", first_listed(differences.items), {"差异大的在前", "Greatest first"});
  v.group("all", {"全部评价", "All evaluations"},
          [&](auto& all) { describe(all, differences.all); });
  v.group("third_party", {"第三方评价", "Those of third parties"},
          [&](auto& mean) { describe(mean, differences.third_party); });
  v.items("gaps", first_listed(differences.gaps), {"差距大的在前", "Widest first"});
}

template <typename V>
void describe(V& v, const WeakGrade& item) {
  describe_ref(v, item.project);
  v.required_text("weakness", weakness_name(item.weakness), {"不稳的原因", "Why it is weak"});
  v.text("of", item.of, {"哪个结果", "Of which result"});
  v.group("result", {"现结果", "As it stands"},
          [&](auto& result) { describe(result, item.result); });
  v.group("other", {"另一结果", "The other result"},
          [&](auto& result) { describe(result, item.other); });
  v.text("expert", item.expert, {"专家", "Expert"});
}

template <typename V>
void describe(V& v, const Robustness& robustness) {
  v.group("counts", {"项目数", "Projects by weakness"}, [&](auto& counts) {
    for (std::size_t i = 0; i < kWeaknesses; ++i) {
      counts.required_count(weakness_name(static_cast<Weakness>(i)), robustness.counts[i],
                            {"项目数", "Projects"});
    }
  });
  v.items("items", first_listed(robustness.items), {"等级不稳的结果", "Weak grades"});
}

template <typename V>
void describe_insights(V& v, const Insights& insights) {
  v.group("act_on", {"需处置的监控项目", "Projects to act on"},
          [&](auto& part) { describe(part, insights.act_on); });
  v.object("sample", insights.sample, {"复核抽样", "Whom to re-check"});
  v.group("duties", {"各方应做的事", "What all parties owe"},
          [&](auto& part) { describe(part, insights.duties); });
  v.group("use_of_results", {"评价结果应用", "Use of results"},
          [&](auto& part) { describe(part, insights.use_of_results); });
  v.group("four_e", {"4E", "The four E"}, [&](auto& part) { describe(part, insights.four_e); });
  v.group("differences", {"自评与复核、评价的差异", "Self-evaluations against others"},
          [&](auto& part) { describe(part, insights.differences); });
  v.group("robustness", {"等级的稳健性", "How firm the grades are"},
          [&](auto& part) { describe(part, insights.robustness); });
  v.object("comparison", insights.comparison, {"与上年比较", "Against the year before"});
}

}  // namespace pbs
