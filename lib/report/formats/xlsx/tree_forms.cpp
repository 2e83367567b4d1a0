// SPDX-License-Identifier: MIT
// Forms that are a weighted tree: 绩效评价指标评分表, 事前绩效评估评分表, 绩效目标审核表.
#include <algorithm>

#include <fmt/format.h>

#include "report/formats/view/card_view.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/formats/xlsx/forms.hpp"

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

}  // namespace

FormCells ProjectForms::write_tree_form(const Tree& tree) {
  title(tree.title);
  project_block();
  for (const auto& [name, text] : tree.facts) {
    pair(0, 2, kLast, name, text);
    sheet_.height(row_++, 15.0 * lines_of(text, 140) + 5);
  }
  if (tree.nodes->empty()) {  // only the conclusion is known
    pair(0, 2, kLast, say({"结论", "Conclusion"}), tree.conclusion);
    sheet_.height(row_++, 22);
    signatures({"评价人员（签字）：", "Evaluators:"}, "");
    return {};
  }
  tree_rows(tree);
  sheet_.span(row_, 0, row_, 4, say({"总分", "Total"}), label_style());
  Style bold = number_style("General");
  bold.bold = true;
  sheet_.formula(row_, 5, fmt::format("=SUM({})", range_name(first_, 5, last_, 5)), [&] {
    Decimal sum;
    for (const NodeScore& node : *tree.nodes) if (!node.method.empty() && node.weight) sum += *node.weight;
    return sum;
  }(), bold);
  bold.number = number_format(tree.total ? tree.total->scale() : 2);
  FormCells cells;
  if (tree.total && policy_ != nullptr && tree.rounding.is_zero()) {
    sheet_.formula(row_, 6, fmt::format("={}(SUM({}),{})", rounding_function(*policy_), range_name(first_, 6, last_, 6),
                                        cells_.cell(*policy_, "grade.decimals")), *tree.total, bold);
  } else {
    sheet_.number(row_, 6, tree.total, bold);
  }
  sheet_.text(row_, 7, say(tree.graded ? label::kGrade : Words{"结论", "Conclusion"}), label_style());
  sheet_.span(row_, 8, row_, kLast, "", text_style(Align::center));
  if (tree.graded && tree.total && policy_ != nullptr) {
    sheet_.formula_text(row_, 8, "=" + cells_.grade(*policy_, cell_name(row_, 6), language()), tree.grade, text_style(Align::center));
  } else {
    sheet_.text(row_, 8, tree.graded ? tree.grade : std::string_view(tree.conclusion), text_style(Align::center));
  }
  sheet_.colour_grades(row_, 8, row_, 8);
  if (tree.total) cells = {cell_name(row_, 6, sheet_.name()), cell_name(row_, 8, sheet_.name())};
  sheet_.height(row_++, 24);
  signatures({"评价人员（签字）：", "Evaluators:"}, "");
  return cells;
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
    tree_leaf(node);
  }
  close(1);
  close(0);
  if (row_ == first_) {
    for (Column column = 0; column <= kLast; ++column) sheet_.text(row_, column, "", text_style());
    ++row_;
  }
  last_ = row_ - 1;
}

void ProjectForms::tree_leaf(const NodeScore& node) {
  sheet_.span(row_, 3, row_, 4, node.name, text_style());
  sheet_.number(row_, 5, node.weight, number_style("General"));
  const std::optional<Decimal> points = node.points ? node.points : node.low;
  sheet_.number(row_, 6, points, input_style(number_format(points ? points->scale() : 2)));
  if (node.weight) sheet_.within(row_, 6, Decimal(), *node.weight);
  std::string method(method_words(node.method, language()));
  if (!node.rating.empty()) method += "：" + std::string(rating_words(node.rating, language()));
  sheet_.span(row_, 7, row_, 9, method, text_style());
  sheet_.text(row_, kLast, node.reason, text_style());
  std::string why = calculation(node.formula, node.exact, node.points);
  if (!node.cite.empty()) why += (why.empty() ? "" : "\n") + std::string(node.cite);
  for (const ExpertPoints& expert : node.experts) {
    if (expert.points) why += fmt::format("\n{}：{}", expert.expert, *expert.points);
  }
  sheet_.comment(row_, 6, why);
  sheet_.height(row_++, 15.0 * std::max({1, lines_of(node.name, 38), lines_of(node.reason, 34), lines_of(method, 30)}) + 5);
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
  tree.rounding = evaluation.result.rounding;
  tree.graded = true;
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
  sheet_.number(row_, 2, total ? std::optional(total->total) : std::nullopt, number_style("0.00"));
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
  tree.rounding = score.rounding;
  tree.conclusion = conclusion_words(score.conclusion, language());
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
  tree.rounding = score.result.rounding;
  tree.conclusion = total ? fmt::format("{}　{}", grade_words(total->grade, language()),
                                        consequence_words(score.consequence, language()))
                          : std::string();
  tree.facts.emplace_back(say({"审核单位", "Reviewed by"}), origin_text(score.origin, language()));
  tree.facts.emplace_back(say({"审核日期", "Date"}), std::string(score.origin.date));
  write_tree_form(tree);
}

}  // namespace pbs::xlsx
