// SPDX-License-Identifier: MIT
// The table of a scored tree: 事前绩效评估, 绩效目标审核, 绩效评价.
#pragma once

#include <optional>

#include "report/formats/html/html_text.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// The foot of the table: total, or the ends of an interval, and what stands between it and the sum
// of the leaves.
struct TreeFoot {
  std::optional<Decimal> total, low, high;
  std::optional<Grade> grade, worst, best;
  Decimal rounding;

  static TreeFoot of(const TreeTotal& total);
  static TreeFoot of(const ExAnteScore& score);
};

void write_tree_table(const List<NodeScore>& nodes, const TreeFoot& foot, HtmlText& html);

}  // namespace pbs
