// SPDX-License-Identifier: MIT
// The four E, the use of results with its effect on the budget, what follows for suppliers, what is
// to be rectified and published, how far claims and evaluations are apart, and fragile grades.
#include "base/rounding.hpp"
#include "model/dimension.hpp"
#include "report/formats/view/insight_words.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/table_maker.hpp"
#include "score/identifiers.hpp"

namespace pbs {

namespace {

using Ident = std::string_view;

Decimal with_decimals(const Decimal& number, int least) {
  return number.scale() >= least ? number : quantize(number, least, Rounding::half_up);
}

void make_four_e(const FourE& four_e, TableMaker& table) {
  table.begin("four-e", {"4E 得分", "The four E"},
              {{{"维度", "Dimension"}}, {{"得分", "Points"}, true}, {label::kWeight, true},
               {{"得分率（%）", "Percent"}, true}, {label::kProjects, true},
               {{"未覆盖项目数", "Not covered"}, true}},
              kDimensions);
  if (four_e.projects == 0) return;
  for (std::size_t i = 0; i < kDimensions; ++i) {
    if (!table.row()) break;
    const DimensionTotal& total = four_e.dimensions[i];
    table.words(both(dimension_words, identifier(static_cast<Dimension>(i))));
    table.number(with_decimals(total.points, 2));
    table.number(total.weight);
    table.number(total.score);
    table.count(total.projects);
    table.count(total.without);
  }
}

void effect_cells(const BudgetEffect& effect, TableMaker& table) {
  table.count(effect.projects);
  table.count(effect.proposed);
  const bool any = effect.proposed != 0;
  for (const Decimal& amount : {effect.before, effect.after, effect.change}) {
    table.money(any ? std::optional(amount) : std::nullopt);
  }
}

void make_effects(const ResultsUse& use, TableMaker& table) {
  table.begin("use", {"评价结果应用及预算影响（万元）", "Use of results and budget effect (10,000 yuan)"},
              {{{"预算安排措施", "Action"}}, {label::kProjects, true},
               {{"提出预算建议", "With a proposal"}, true}, {{"本年预算", "Before"}, true},
               {{"下年建议", "Proposed"}, true}, {{"增减", "Change"}, true}},
              use.actions.size());
  if (use.actions.empty()) return;
  for (const ActionEffect& action : use.actions) {
    if (!table.row()) break;
    if (action.action.empty()) table.words({"（办法未规定）", "(none in the policy)"});
    else table.words(both(use_words, Ident(action.action)));
    effect_cells(action.effect, table);
  }
  table.total_row();
  effect_cells(use.all, table);
}

void make_suppliers(const ResultsUse& use, TableMaker& table) {
  table.begin("suppliers", {"对承接主体的措施", "Consequences for suppliers"},
              {{label::kSupplier}, kIdColumn, kProjectColumn, {label::kGrade}, {{"措施", "Action"}}},
              use.supplier_consequences);
  for (const SupplierConsequence& one : use.suppliers) {
    if (!table.row()) break;
    table.user(one.supplier);
    table.project(one.project);
    table.grade(one.grade);
    table.words(both(supplier_action_words, Ident(one.action)));
  }
}

std::size_t sum_of(const std::map<std::string, std::size_t>& counts) {
  std::size_t sum = 0;
  for (const auto& [status, count] : counts) sum += count;
  return sum;
}

void make_rectification(const ResultsUse& use, TableMaker& table) {
  table.begin("rectification", {"整改清单", "To rectify"},
              {kIdColumn, kProjectColumn, {label::kGrade}, {{"期限", "Due"}}, {{"完成", "Done"}},
               {{"状态", "Status"}}},
              sum_of(use.rectification_counts));
  for (const RectificationItem& item : use.rectification) {
    if (!table.row()) break;
    table.project(item.project);
    table.grade(item.grade);
    table.digits(item.due);
    table.digits(item.done);
    table.words(both(rectification_words, Ident(item.status)));
  }
}

void make_publications(std::string_view id, const Words& title,
                       const std::vector<PublicationItem>& items, std::size_t all,
                       TableMaker& table) {
  table.begin(id, title,
              {kIdColumn, kProjectColumn, {{"内容", "What"}}, {{"公开主体", "By"}},
               {{"期限", "Due"}}, {{"公开日期", "Published"}}, {{"状态", "Status"}}},
              all);
  for (const PublicationItem& item : items) {
    if (!table.row()) break;
    table.project(item.project);
    table.words(both(publication_words, Ident(item.what)));
    table.words(both(role_words, Ident(item.by)));
    table.digits(item.due);
    table.digits(item.published);
    table.words(both(publication_status_words, Ident(item.status)));
  }
}

void make_differences(const Differences& differences, TableMaker& table) {
  table.begin("differences", {"自评与复核相差较大的项目", "Claims far from the review"},
              {kIdColumn, kProjectColumn, {{"自评总分", "Claimed"}, true},
               {{"复核总分", "Reviewed"}, true}, {{"相差", "Difference"}, true},
               {{"自评质量", "Quality"}}},
              differences.partly_inflated + differences.seriously_inflated);
  for (const DifferenceItem& item : differences.items) {
    if (!table.row()) break;
    table.project(item.project);
    table.number(item.claimed);
    table.number(item.review);
    table.change(item.points);
    table.words(both(difference_words, Ident(item.level)));
  }
}

void make_gaps(const Differences& differences, TableMaker& table) {
  table.begin("gaps", {"自评与评价的差距", "Self-evaluation against evaluations"},
              {kIdColumn, kProjectColumn, {{"评价类型", "Kind"}}, {{"评价方", "By"}},
               {{"自评总分", "Claimed"}, true}, {{"评价总分", "Evaluated"}, true},
               {{"差距", "Gap"}, true}},
              differences.all.evaluations);
  for (const EvaluationGap& gap : differences.gaps) {
    if (!table.row()) break;
    table.project(gap.project);
    table.words(both(evaluation_kind_words, Ident(gap.kind)));
    if (gap.by_name.empty()) table.words(both(role_words, Ident(gap.by)));
    else table.user(gap.by_name);
    table.number(gap.self);
    table.number(gap.total);
    table.change(gap.gap);
  }
}

void make_robustness(const Robustness& robustness, TableMaker& table) {
  table.begin("fragile", {"等级不稳的项目", "Fragile grades"},
              {kIdColumn, kProjectColumn, {{"缘由", "Why"}}, {{"结果来源", "Of"}},
               {label::kTotal, true}, {label::kGrade}, {{"否则", "Otherwise"}, true},
               {{"等级", "Grade"}}},
              robustness.items.size());
  for (const WeakGrade& weak : robustness.items) {
    if (!table.row()) break;
    table.project(weak.project);
    table.words(both(weakness_words, weak.weakness));
    table.words(both(result_words, Ident(weak.of)));
    table.number(weak.result.total);
    table.grade(weak.result.grade);
    table.number(weak.other.total);
    table.grade(weak.other.grade);
  }
}

}  // namespace

void make_results_tables(const Insights& insights, TableMaker& table) {
  const ResultsUse& use = insights.use_of_results;
  make_four_e(insights.four_e, table);
  make_effects(use, table);
  make_suppliers(use, table);
  make_rectification(use, table);
  make_publications("publication", {"公开清单", "To publish"}, use.publication,
                    sum_of(use.publication_counts), table);
  make_publications("congress", {"报送人大清单", "For the People's Congress"}, use.congress,
                    use.congress_count, table);
  make_differences(insights.differences, table);
  make_gaps(insights.differences, table);
  make_robustness(insights.robustness, table);
}

}  // namespace pbs
