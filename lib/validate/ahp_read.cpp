// SPDX-License-Identifier: MIT
#include "validate/ahp_read.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "validate/ahp.hpp"
#include "validate/indicators_tree_rules.hpp"

namespace pbs {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr int kShownDecimals = 4;

using Rows = List<List<Text>>;

std::string shown(const Fraction& value) {
  return round(value, kShownDecimals, Rounding::half_up).to_string();
}

class AhpReader {
 public:
  AhpReader(const AhpDeclaration& written, const AhpSubject& subject, const Policy& policy,
            ScalarReader& scalars, FindingLog& log)
      : written_(written), subject_(subject), policy_(policy), scalars_(scalars), log_(log) {}

  std::optional<PairwiseWeights> read() {
    if (!check_forms() || !read_order()) return std::nullopt;
    PairwiseWeights weights;
    bool sound = true;
    if (written_.experts.empty()) sound = read_expert({}, written_.matrix, {}, weights);
    for (const ExpertDeclaration& expert : written_.experts) {
      sound = read_expert(expert.name, expert.matrix, expert.weight, weights) && sound;
    }
    if (!sound) return std::nullopt;
    weights.priorities = mean_priorities(weights.experts);
    return weights;
  }

 private:
  Finding& add(TreeRule rule, Location at) {
    const Location place = at.known() ? at : written_.place;
    return log_.add(tree_rule(rule), {&subject_.source, place}).about(subject_.key);
  }

  std::string child(std::size_t row) const {
    return escape_for_message(subject_.children[order_[row]]);
  }

  // One matrix or several, of an order that the random index knows, over children that exist.
  bool check_forms() {
    const std::size_t most = policy_.ahp_random_index.size();
    const std::size_t children = subject_.children.size();
    if (children == 0) {
      add(TreeRule::shape, {}).with("leaf", escape_for_message(subject_.key));
    } else if (written_.matrix.empty() == written_.experts.empty()) {
      add(TreeRule::shape, {}).with("forms", "matrix, experts");
    } else if (children > most) {
      add(TreeRule::shape, {})
          .with_number("children", std::to_string(children))
          .with_number("most", std::to_string(most));
    } else {
      return true;
    }
    return false;
  }

  bool read_order() {
    const std::size_t children = subject_.children.size();
    order_.resize(children);
    for (std::size_t i = 0; i < children; ++i) order_[i] = i;
    if (written_.order.empty()) return true;
    bool sound = true;
    std::vector<bool> seen(children);
    for (std::size_t row = 0; row < written_.order.size(); ++row) {
      const std::size_t found = find_child(written_.order[row].stated());
      if (found != kNone && !seen[found]) {
        seen[found] = true;
        if (row < children) order_[row] = found;
        continue;
      }
      sound = false;
      report_child(written_.order[row], found);
    }
    for (std::size_t i = 0; sound && i < children; ++i) {
      if (seen[i]) continue;
      sound = false;
      add(TreeRule::shape, written_.order[0].place)
          .with("left_out", escape_for_message(subject_.children[i]));
    }
    return sound;
  }

  std::size_t find_child(std::string_view id) const {
    const auto at = std::find(subject_.children.begin(), subject_.children.end(), id);
    if (at == subject_.children.end()) return kNone;
    return static_cast<std::size_t>(at - subject_.children.begin());
  }

  void report_child(const Text& written, std::size_t found) {
    Finding& finding = add(TreeRule::shape, written.place);
    finding.with(found == kNone ? "child" : "twice", escape_for_message(written.value));
    if (found != kNone) return;
    const std::vector<std::string_view> known(subject_.children.begin(), subject_.children.end());
    const std::string_view near = nearest_name(written.value, known);
    if (!near.empty()) finding.with("near", escape_for_message(near));
  }

  bool read_expert(const Text& name, const Rows& rows, const Text& weight,
                   PairwiseWeights& weights) {
    PairwiseMatrix matrix;
    const bool weighted = read_expert_weight(weight);
    if (!read_matrix(name, rows, matrix) || !check_reciprocal(rows, matrix) || !weighted) {
      return false;
    }
    ExpertPriorities expert = derive_priorities(matrix, policy_.ahp_random_index);
    expert.name = name.stated();
    if (expert_weight_) expert.weight = Fraction(*expert_weight_);
    check_consistency(expert, rows, matrix);
    std::vector<Fraction> as_written(expert.priorities.size());
    for (std::size_t row = 0; row < order_.size(); ++row) {
      as_written[order_[row]] = expert.priorities[row];
    }
    expert.priorities = std::move(as_written);
    weights.experts.push_back(std::move(expert));
    return true;
  }

  // Above 0; 1 when nothing is written.
  bool read_expert_weight(const Text& weight) {
    scalars_.about(subject_.key);
    expert_weight_ = scalars_.number(weight).value;
    if (weight.blank()) return true;
    if (expert_weight_ && expert_weight_->sign() <= 0) {
      add(TreeRule::judgement, weight.place).with("expert_weight", expert_weight_->to_string());
      return false;
    }
    return expert_weight_.has_value();
  }

  bool read_matrix(const Text& name, const Rows& rows, PairwiseMatrix& matrix) {
    const std::size_t size = order_.size();
    const auto wrong = [&](Location at, std::string_view what, std::size_t count) {
      Finding& finding = add(TreeRule::shape, at);
      finding.with_number("size", std::to_string(size));
      finding.with_number(what, std::to_string(count));
      if (!name.blank()) finding.with("expert", escape_for_message(name.value));
      return false;
    };
    if (rows.size() != size) {
      const bool empty = rows.empty() || rows[0].empty();
      return wrong(empty ? name.place : rows[0][0].place, "rows", rows.size());
    }
    bool sound = true;
    for (std::size_t i = 0; i < size; ++i) {
      if (rows[i].size() != size) {
        return wrong(rows[i].empty() ? name.place : rows[i][0].place, "cells", rows[i].size());
      }
      std::vector<Fraction>& row = matrix.emplace_back();
      for (std::size_t j = 0; j < size; ++j) {
        row.push_back(read_cell(rows[i][j], i, j, sound));
      }
    }
    return sound;
  }

  Fraction read_cell(const Text& cell, std::size_t row, std::size_t column, bool& sound) {
    const std::optional<Fraction> judged = read_judgement(cell.stated());
    const bool own = row == column;
    if (judged && (!own || *judged == Fraction(1))) return *judged;
    sound = false;
    add(TreeRule::judgement, cell.place)
        .with(judged ? "diagonal" : "written", escape_for_message(cell.value))
        .with("row", child(row))
        .with("column", child(column));
    return Fraction(1);
  }

  bool check_reciprocal(const Rows& rows, const PairwiseMatrix& matrix) {
    const std::vector<UnequalPair> pairs = pairs_not_reciprocal(matrix);
    for (const UnequalPair& pair : pairs) {
      const Fraction& upper = matrix[pair.row][pair.column];
      add(TreeRule::reciprocal, rows[pair.column][pair.row].place)
          .see({&subject_.source, rows[pair.row][pair.column].place})
          .with("row", child(pair.row))
          .with("column", child(pair.column))
          .with("upper", upper.to_string())
          .with("lower", matrix[pair.column][pair.row].to_string())
          .with("wanted", (Fraction(1) / upper).to_string());
    }
    return pairs.empty();
  }

  void check_consistency(const ExpertPriorities& expert, const Rows& rows,
                         const PairwiseMatrix& matrix) {
    const std::optional<Decimal>& limit = policy_.ahp_consistency;
    if (!limit || expert.consistency_ratio.is_zero()) return;
    if (expert.consistency_ratio < Fraction(*limit)) return;
    const UnequalPair pair = least_consistent(matrix, expert.priorities);
    Finding& finding = add(TreeRule::consistency, rows[pair.row][pair.column].place);
    finding.with_number("ratio", shown(expert.consistency_ratio))
        .with_number("limit", limit->to_string())
        .with_number("lambda", shown(expert.lambda_max))
        .with_number("index", shown(expert.consistency_index))
        .with("row", child(pair.row))
        .with("column", child(pair.column))
        .with("judged", matrix[pair.row][pair.column].to_string())
        .with_number("implied",
                     shown(expert.priorities[pair.row] / expert.priorities[pair.column]));
    if (!expert.name.empty()) finding.with("expert", escape_for_message(expert.name));
  }

  const AhpDeclaration& written_;
  const AhpSubject& subject_;
  const Policy& policy_;
  ScalarReader& scalars_;
  FindingLog& log_;
  std::vector<std::size_t> order_;  // child of each row of the matrix
  std::optional<Decimal> expert_weight_;
};

}  // namespace

std::optional<PairwiseWeights> read_ahp(const AhpDeclaration& written, const AhpSubject& subject,
                                        const Policy& policy, ScalarReader& scalars,
                                        FindingLog& log) {
  return AhpReader(written, subject, policy, scalars, log).read();
}

}  // namespace pbs
