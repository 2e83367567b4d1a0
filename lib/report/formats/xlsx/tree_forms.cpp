// SPDX-License-Identifier: MIT
// Forms that are a weighted tree: 绩效评价指标评分表, 事前绩效评估评分表, 绩效目标审核表.
#include <algorithm>

#include <fmt/format.h>

#include "base/fraction.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/formats/xlsx/forms.hpp"
#include "score/grading.hpp"

namespace pbs::xlsx {

namespace {

std::size_t depth(std::string_view path) {
  return static_cast<std::size_t>(std::count(path.begin(), path.end(), '.'));
}

std::string origin_text(const StageOrigin& origin, Language language) {
  std::string text(role_words(origin.by, language));
  if (!origin.by_name.empty()) text += (text.empty() ? "" : "：") + std::string(origin.by_name);
  return text;
}

std::string reviewed_words(Grade grade, std::string_view consequence, Language language) {
  return fmt::format("{}　{}", grade_words(grade, language), consequence_words(consequence, language));
}

}  // namespace

FormCells ProjectForms::write_tree_form(const Tree& tree) {
  title(tree.title);
  project_block();
  for (const auto& [name, text] : tree.facts) {
    pair(0, 2, kLast, name, text);
    sheet_.height(row_++, 13.5 * lines_of(text, 140) + 5);
  }
  if (tree.nodes->empty()) {  // only the conclusion is known
    pair(0, 2, kLast, say({"结论", "Conclusion"}), tree.conclusion);
    sheet_.height(row_++, 22);
    signatures({"评价人员（签字）：", "Evaluators:"}, "");
    return {};
  }
  place_experts(tree);
  tree_rows(tree);
  const FormCells cells = tree_total(tree);
  signatures({"评价人员（签字）：", "Evaluators:"}, "");
  expert_rows(tree);
  return cells;
}

// The printed total from the points, brought to full points where leaves were left out; empty
// where it is neither.
std::string ProjectForms::tree_total_formula(const Tree& tree) const {
  if (!tree.total || policy_ == nullptr) return {};
  Fraction sum, counted, all;
  for (const NodeScore& node : *tree.nodes) {
    if (node.method.empty() || !node.weight) continue;
    all += *node.weight;
    const std::optional<Decimal>& points = node.points ? node.points : node.low;
    if (!points) continue;
    sum += *points;
    counted += *node.weight;
  }
  if (counted.sign() <= 0) return {};
  const std::string points = range_name(first_, 6, last_, 6), weights = range_name(first_, 5, last_, 5);
  const bool rescaled = counted != all;
  const Fraction total = rescaled ? sum * all / counted : sum;
  if (round(total, policy_->grade.decimals, policy_->rounding) != *tree.total) return {};
  const std::string exact =
      rescaled ? fmt::format("SUM({0})*SUM({1})/SUMPRODUCT(ISNUMBER({0})*{1})", points, weights)
               : fmt::format("SUM({})", points);
  return fmt::format("={}(ROUND({},9),{})", rounding_function(*policy_), exact,
                     cells_.cell(*policy_, "grade.decimals"));
}

FormCells ProjectForms::tree_total(const Tree& tree) {
  sheet_.span(row_, 0, row_, 4, say({"总分", "Total"}), label_style());
  Style bold = points_style("General");
  bold.bold = true;
  Decimal weight;
  for (const NodeScore& node : *tree.nodes) {
    if (!node.method.empty() && node.weight) weight += *node.weight;
  }
  sheet_.formula(row_, 5, fmt::format("=SUM({})", range_name(first_, 5, last_, 5)), weight, bold);
  bold.number = number_format(tree.total ? tree.total->scale() : 2);
  const std::string total = tree_total_formula(tree);
  if (total.empty()) sheet_.number(row_, 6, tree.total, bold);
  else sheet_.formula(row_, 6, total, *tree.total, bold);
  sheet_.text(row_, 7, say(tree.graded ? label::kGrade : Words{"结论", "Conclusion"}), label_style());
  sheet_.span(row_, 8, row_, kLast, "", text_style(Align::center));
  const std::string_view words = tree.graded ? tree.grade : std::string_view(tree.conclusion);
  const std::string formula = total.empty() ? std::string() : conclusion_formula(tree, cell_name(row_, 6));
  if (formula.empty()) sheet_.text(row_, 8, words, text_style(Align::center));
  else sheet_.formula_text(row_, 8, formula, words, text_style(Align::center));
  sheet_.colour_grades(row_, 8, row_, 8);
  FormCells cells;
  if (tree.total) cells = {cell_name(row_, 6, sheet_.name()), cell_name(row_, 8, sheet_.name())};
  sheet_.height(row_++, 24);
  return cells;
}

// Grades of evaluations by the policy's bands, conclusions by those of their stage.
std::string ProjectForms::conclusion_formula(const Tree& tree, const std::string& total) const {
  if (policy_ == nullptr) return {};
  if (tree.graded) return "=" + cells_.grade(*policy_, total, language());
  if (tree.bands.empty() || tree.bands.size() > PolicyCells::kMostConclusions) return {};
  std::string formula = "=";
  for (std::size_t i = 0; i + 1 < tree.bands.size(); ++i) {
    formula += fmt::format("IF({}>={},\"{}\",", total,
                           cells_.cell(*policy_, fmt::format("{}.{}", tree.bounds, i)), tree.bands[i]);
  }
  return formula + fmt::format("\"{}\"", tree.bands.back()) + std::string(tree.bands.size() - 1, ')');
}

void ProjectForms::tree_rows(const Tree& tree) {
  const auto head = [&](Column left, Column right, const Words& words) {
    sheet_.span(row_, left, row_, right, say(words), label_style());
  };
  head(0, 1, {"一级指标", "Level 1"});
  head(2, 2, {"二级指标", "Level 2"});
  head(3, 4, {"三级指标", "Indicator"});
  head(5, 5, {"分值", "Weight"});
  head(6, 6, {"得分", "Points"});
  head(7, 9, {"评分方法", "Method"});
  head(10, 10, {"扣分原因", "Reason"});
  sheet_.height(row_++, 24);
  first_ = row_;
  struct Open { std::string_view name; Row from = 0; bool any = false; } open[2];
  const auto close = [&](std::size_t level) {
    if (!open[level].any) return;
    const Column left = level == 0 ? 0 : 2, right = level == 0 ? 1 : 2;
    if (open[level].from < row_) sheet_.span(open[level].from, left, row_ - 1, right, open[level].name, text_style(Align::center));
    open[level].any = false;
  };
  for (const NodeScore& node : *tree.nodes) {
    const std::size_t level = depth(node.path);
    if (level <= 1) close(1);
    if (level == 0) close(0);
    if (level <= 1 && node.method.empty()) { open[level] = {node.name, row_, true}; continue; }
    if (node.method.empty()) continue;
    if (level == 0) open[0] = {node.name, row_, true};
    if (level <= 1 || !open[1].any) { close(1); open[1] = {level == 1 ? node.name : std::string_view(), row_, true}; }
    if (!open[0].any) open[0] = {std::string_view(), row_, true};
    tree_leaf(tree, node);
  }
  close(1);
  close(0);
  if (row_ == first_) {
    for (Column column = 0; column <= kLast; ++column) sheet_.text(row_, column, "", text_style());
    ++row_;
  }
  last_ = row_ - 1;
}

FormCells ProjectForms::write_evaluation(const EvaluationScore& evaluation) {
  if (evaluation.nodes.empty()) return stated_evaluation(evaluation);
  Tree tree;
  tree.title = fmt::format("{}（{}）", say({"绩效评价指标评分表", "Scores of the evaluation"}),
                           evaluation_kind_words(evaluation.kind, language()));
  tree.nodes = &evaluation.nodes;
  const std::optional<TotalGrade>& total = evaluation.result.total ? evaluation.result.total : evaluation.result.worst;
  if (total) {
    tree.total = total->total;
    tree.grade = grade_words(total->grade, language());
  }
  tree.graded = true;
  tree.experts = &evaluation.experts;
  tree.facts.emplace_back(say({"评价机构", "Evaluated by"}), origin_text(evaluation.origin, language()));
  std::string approaches;
  for (const std::string_view approach : evaluation.approaches) {
    approaches += (approaches.empty() ? "" : "、") + std::string(approach_words(approach, language()));
  }
  tree.facts.emplace_back(say({"评价日期", "Date"}), std::string(evaluation.origin.date));
  if (!approaches.empty()) tree.facts.emplace_back(say({"评价方法", "Approaches"}), approaches);
  return write_tree_form(tree);
}

// Only the printed result is known.
FormCells ProjectForms::stated_evaluation(const EvaluationScore& evaluation) {
  title(fmt::format("{}（{}）", say({"绩效评价结果", "Result of the evaluation"}),
                    evaluation_kind_words(evaluation.kind, language())));
  project_block();
  pair(0, 2, kLast, say({"评价机构", "Evaluated by"}), origin_text(evaluation.origin, language()));
  ++row_;
  const std::optional<TotalGrade>& total = evaluation.result.total;
  sheet_.span(row_, 0, row_, 1, say(label::kTotal), label_style());
  sheet_.number(row_, 2, total ? std::optional(total->total) : std::nullopt, points_style("0.00"));
  sheet_.text(row_, 3, say(label::kGrade), label_style());
  sheet_.span(row_, 4, row_, kLast, "", text_style());
  sheet_.text(row_, 4, total ? grade_words(total->grade, language()) : std::string_view("—"), text_style());
  const FormCells cells{cell_name(row_, 2, sheet_.name()), cell_name(row_, 4, sheet_.name())};
  ++row_;
  return total ? cells : FormCells{};
}

void ProjectForms::write_ex_ante(const ExAnteScore& score) {
  Tree tree;
  tree.title = say({"事前绩效评估评分表", "Scores of the ex-ante assessment"});
  tree.nodes = &score.nodes;
  tree.total = score.total ? score.total : score.low;
  tree.conclusion = conclusion_words(score.conclusion, language());
  // What overrides the points is no formula.
  if (policy_ != nullptr && score.total && score.conclusion == score.arithmetic &&
      !policy_->ex_ante.aspect_min) {
    tree.bounds = "ex_ante";
    for (const ConclusionBand& band : policy_->ex_ante.bands) {
      tree.bands.emplace_back(conclusion_words(band.name, language()));
    }
  }
  tree.facts.emplace_back(say({"评估机构", "Assessed by"}), origin_text(score.origin, language()));
  tree.facts.emplace_back(say({"评估日期", "Date"}), std::string(score.origin.date));
  write_tree_form(tree);
}

void ProjectForms::write_target_review(const TargetReviewScore& score) {
  if (score.nodes.empty()) return;
  Tree tree;
  tree.title = say({"绩效目标审核表", "Review of the target"});
  tree.nodes = &score.nodes;
  const std::optional<TotalGrade>& total = score.result.total ? score.result.total : score.result.worst;
  if (total) tree.total = total->total;
  tree.conclusion = total ? reviewed_words(total->grade, score.consequence, language()) : std::string();
  if (policy_ != nullptr && score.result.total) {
    tree.bounds = "target_review";
    for (const GradeBand& band : policy_->target_review.bands) {
      tree.bands.push_back(reviewed_words(band.grade, consequence_of(band.grade), language()));
    }
  }
  tree.facts.emplace_back(say({"审核单位", "Reviewed by"}), origin_text(score.origin, language()));
  tree.facts.emplace_back(say({"审核日期", "Date"}), std::string(score.origin.date));
  write_tree_form(tree);
}

}  // namespace pbs::xlsx
