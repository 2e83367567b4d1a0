// SPDX-License-Identifier: MIT
// Points, and what they add up to.
#include <algorithm>

#include <fmt/format.h>

#include "report/formats/explain/parts.hpp"
#include "report/formats/explain/row_points.hpp"
#include "score/grading.hpp"

namespace pbs::explain {

std::string points_text(const std::optional<Decimal>& points, std::string_view formula,
                        std::string_view exact) {
  if (!points) return {};
  std::string text = points->to_string();
  const std::optional<Decimal> alone = Decimal::parse(formula);
  if (!formula.empty() && !(alone && *alone == *points)) {
    text.append(exact.empty() ? " = " : " ≈ ").append(formula);
  }
  if (!exact.empty()) text.append(" = ").append(exact);
  return text;
}

void write_outcome(const Outcome& row, Page& page) {
  const Words label{"得分", "points"};
  switch (row.status) {
    case RowStatus::scored:
      break;
    case RowStatus::pending:
      page.field(label, fmt::format("{}–{} ({})", *row.low, *row.high,
                                    page.say({"待定", "pending"})));
      return;
    case RowStatus::missing:
      page.field({"状态", "status"}, page.say({"没有可用的数据", "no usable data"}));
      break;
    case RowStatus::not_applicable:
      page.field({"状态", "status"}, page.say({"不适用", "does not apply"}));
      break;
    case RowStatus::unscored:
      page.field({"状态", "status"},
                 page.say({"无法计算，见问题", "cannot be scored, see the findings"}));
      break;
  }
  if (row.points) {
    page.field(label, points_text(row.points, row.formula, row.exact));
  } else if (row.status == RowStatus::missing || row.status == RowStatus::not_applicable) {
    page.field(label, page.say({"不计分，分值剔除", "taken out: neither points nor weight count"}));
  }
}

void Sum::add(const Decimal& number) {
  if (count++ > 0) text += " + ";
  text += number.to_string();
  value += number;
  scale = std::max(scale, number.scale());
}

std::string Sum::equation() const {
  if (count < 2) return text;
  return text + " = " + round(value, scale, Rounding::half_up).to_string();
}

void write_sum(const Sum& sum, Page& page) {
  if (sum.count == 0) return;
  page.field({"合计", "sum"}, sum.equation());
}

void write_rounding(const Decimal& rounding, Page& page) {
  if (rounding.is_zero()) return;
  page.field({"修约差", "rounding"},
             rounding.to_string() + std::string(page.say({"（总分 − 合计）", " (total − sum)"})));
}

void write_total(const Words& label, const std::optional<TotalGrade>& total, Page& page) {
  if (!total) return;
  page.field(label, fmt::format("{} {}", total->total, grade_name(total->grade)));
}

}  // namespace pbs::explain
