// SPDX-License-Identifier: MIT
// The leaves of a scored tree. Points of several experts stand in a table of their own below the
// form, where each may be changed; a rating stands beside its points.
#include <algorithm>

#include <fmt/format.h>

#include "report/formats/view/card_view.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/formats/xlsx/forms.hpp"
#include "score/experts.hpp"

namespace pbs::xlsx {

namespace {

constexpr Column kFirstExpert = 5;

bool is_leaf(const NodeScore& node) { return !node.method.empty(); }

// Whether the printed points of the experts give those of the leaf.
bool joins(const NodeScore& node, const List<ExpertScore>& experts, const Policy& policy) {
  std::vector<ExpertMark> marks;
  for (std::size_t i = 0; i < node.experts.size(); ++i) {
    if (!node.experts[i].points) continue;
    const Decimal weight = i < experts.size() ? experts[i].weight.value_or(Decimal(1)) : Decimal(1);
    marks.push_back({i, *node.experts[i].points, weight.is_negative() ? Decimal() : weight, {}});
  }
  if (marks.empty() || !node.points) return false;
  return round(joined_points(marks, policy.evaluation.experts), policy.scale, policy.rounding) == *node.points;
}

}  // namespace

// Before the leaves are written: where the experts' points will stand.
void ProjectForms::place_experts(const Tree& tree) {
  experts_ = 0;
  if (tree.experts == nullptr || policy_ == nullptr) return;
  const std::size_t count = tree.experts->size();
  if (count < 2 || count > kLast - kFirstExpert + 1U) return;
  const auto leaves = static_cast<Row>(std::count_if(tree.nodes->begin(), tree.nodes->end(), is_leaf));
  // Heads of the leaves, the leaves, their total and the signatures; then a new page with its title,
  // the experts' names and weights.
  expert_row_ = row_ + 1 + leaves + 2 + kNewPage + kTitle + 2;
  experts_ = static_cast<Column>(count);
}

std::string ProjectForms::leaf_formula(const Tree& tree, const NodeScore& node) {
  if (policy_ == nullptr || !node.points) return {};
  if (node.method == "rating" && !node.rating.empty() && node.experts.empty()) {
    return rating_formula(*policy_, cells_, cell_name(row_, 5), cell_name(row_, 9), language());
  }
  if (experts_ == 0 || node.experts.empty() || !joins(node, *tree.experts, *policy_)) return {};
  const auto last = static_cast<Column>(kFirstExpert + experts_ - 1);
  const Row weights = expert_row_ - 1;
  const Row at = expert_row_ + (row_ - first_);
  return experts_formula(*policy_, cells_, range_name(at, kFirstExpert, at, last),
                         range_name(weights, kFirstExpert, weights, last));
}

void ProjectForms::tree_leaf(const Tree& tree, const NodeScore& node) {
  sheet_.span(row_, 3, row_, 4, node.name, text_style());
  sheet_.number(row_, 5, node.weight, points_style("General"));
  const std::optional<Decimal> points = node.points ? node.points : node.low;
  const std::string number = number_format(points ? points->scale() : 2);
  const std::string formula = leaf_formula(tree, node);
  if (formula.empty()) {
    sheet_.number(row_, 6, points, points_input(number));
    if (node.weight) sheet_.within(row_, 6, Decimal(), *node.weight);
  } else {
    sheet_.formula(row_, 6, formula, *points, points_style(number));
  }
  const std::string_view method = method_words(node.method, language());
  if (node.rating.empty()) {
    sheet_.span(row_, 7, row_, 9, method, text_style());
  } else {
    const Style style = points_input("");
    sheet_.span(row_, 7, row_, 8, method, text_style());
    sheet_.text(row_, 9, rating_words(node.rating, language()), style);
    sheet_.one_of(row_, 9, {grade_words(Grade::excellent, language()), grade_words(Grade::good, language()),
                            grade_words(Grade::fair, language()), grade_words(Grade::poor, language())});
  }
  sheet_.text(row_, kLast, node.reason, text_style());
  std::string why = calculation(node.formula, node.exact, node.points);
  if (!node.cite.empty()) why += (why.empty() ? "" : "\n") + std::string(node.cite);
  sheet_.comment(row_, 6, why);
  sheet_.height(row_++, 13.5 * std::max({1, lines_of(node.name, 38), lines_of(node.reason, 34), lines_of(method, 30)}) + 5);
}

// The points of each expert, leaf by leaf.
void ProjectForms::expert_rows(const Tree& tree) {
  if (experts_ == 0) return;
  new_page();
  title(std::string(say({"各专家评分表", "Points of each expert"})));
  sheet_.span(row_, 0, row_, 4, say({"三级指标", "Indicator"}), label_style());
  sheet_.span(row_ + 1, 0, row_ + 1, 4, say({"专家权重", "Weight of the expert"}), label_style());
  for (Column i = 0; i < experts_; ++i) {
    const ExpertScore& expert = (*tree.experts)[i];
    sheet_.text(row_, static_cast<Column>(kFirstExpert + i), expert.expert, label_style());
    sheet_.number(row_ + 1, static_cast<Column>(kFirstExpert + i), expert.weight.value_or(Decimal(1)),
                  policy_->evaluation.experts == ExpertsMethod::weighted ? points_input("General") : points_style("General"));
  }
  row_ += 2;
  for (const NodeScore& node : *tree.nodes) {
    if (!is_leaf(node)) continue;
    sheet_.span(row_, 0, row_, 4, node.name, text_style());
    for (Column i = 0; i < experts_; ++i) {
      if (node.experts.empty()) {  // computed by the program
        sheet_.text(row_, static_cast<Column>(kFirstExpert + i), "—", text_style(Align::center));
        continue;
      }
      const auto column = static_cast<Column>(kFirstExpert + i);
      const bool known = i < node.experts.size() && node.experts[i].points;
      sheet_.number(row_, column, known ? node.experts[i].points : std::nullopt, points_input(number_format(policy_->scale)));
      if (node.weight) sheet_.within(row_, column, Decimal(), *node.weight);
    }
    sheet_.height(row_++, 13.5 * lines_of(node.name, 60) + 5);
  }
}

}  // namespace pbs::xlsx
