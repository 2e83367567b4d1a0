// SPDX-License-Identifier: MIT
// 项目支出绩效目标申报表: what the unit promises for the year, before anything is done.
#include <algorithm>

#include <fmt/format.h>

#include "report/formats/view/words.hpp"
#include "report/formats/xlsx/forms.hpp"

namespace pbs::xlsx {

void ProjectForms::write_target_form() {
  title(std::string(say({"项目支出绩效目标申报表", "Declaration of the performance target"})));
  project_block();
  pair(0, 2, 4, say({"项目属性", "Kind"}), service_kind_words(card_.service_kind, language()));
  pair(5, 7, kLast, say({"项目期", "Term"}),
       card_.contract_start.empty() && card_.contract_end.empty()
           ? std::string()
           : fmt::format("{} — {}", card_.contract_start, card_.contract_end));
  sheet_.height(row_++, 20);
  target_funds();
  sheet_.span(row_, 0, row_, 1, say(label::kObjective), label_style());
  sheet_.span(row_, 2, row_, kLast, card_.objective, text_style());
  sheet_.height(row_++, 13.5 * std::max(2, lines_of(card_.objective, 140)) + 4);
  target_rows();
  const std::string_view submitted = card_.target_approval ? card_.target_approval->submitted : std::string_view();
  signatures({"填报人：", "Filled in by:"}, submitted);
}

void ProjectForms::target_funds() {
  if (!card_.self_evaluation) {
    sheet_.span(row_, 0, row_, 1, say({"合同金额", "Contract"}), label_style());
    sheet_.span(row_, 2, row_, kLast, "", number_style("#,##0.00"));
    sheet_.number(row_, 2, card_.contract_amount, number_style("#,##0.00"));
    sheet_.height(row_++, 20);
    return;
  }
  const ExecutionScore& money = card_.self_evaluation->execution;
  const Row first = row_;
  const auto line = [&](std::string_view name, const std::optional<Decimal>& amount) {
    sheet_.span(row_, 2, row_, 4, name, text_style());
    sheet_.span(row_, 5, row_, kLast, "", number_style("#,##0.00####"));
    sheet_.number(row_, 5, amount, number_style("#,##0.00####"));
    ++row_;
  };
  line(say({"年度资金总额", "Total of the year"}), money.approved ? money.approved : money.adjusted);
  for (const SourceScore& source : money.sources) {
    line(fmt::format("{}{}", say({"其中：", "of which: "}), source.name),
         source.approved ? source.approved : source.adjusted);
  }
  sheet_.span(first, 0, row_ - 1, 1, fmt::format("{}（{}）", say({"项目资金", "Funds"}), card_.unit),
              label_style());
}

void ProjectForms::target_rows() {
  const Row head = row_;
  const auto heading = [&](Column left, Column right, const Words& words) {
    sheet_.span(row_, left, row_, right, say(words), label_style());
  };
  heading(1, 1, {"一级指标", "Level 1"});
  heading(2, 2, {"二级指标", "Level 2"});
  heading(3, 4, {"三级指标", "Indicator"});
  heading(5, 8, {"年度指标值", "Target"});
  heading(9, 9, {"分值", "Weight"});
  heading(10, 10, {"备注", "Remark"});
  sheet_.height(row_++, 22);
  const Row first = row_;
  if (card_.self_evaluation) {
    for (const IndicatorScore& row : card_.self_evaluation->indicators) {
      sheet_.span(row_, 3, row_, 4, row.name, text_style());
      sheet_.span(row_, 5, row_, 8, row.target, text_style(Align::center));
      sheet_.number(row_, 9, row.weight, points_style("General"));
      sheet_.text(row_, kLast, dimension_words(row.dimension, language()), text_style(Align::center));
      sheet_.height(row_++, 13.5 * std::max(lines_of(row.name, 38), lines_of(row.target, 40)) + 4);
    }
  }
  if (row_ == first) {
    for (Column column = 0; column <= kLast; ++column) sheet_.text(row_, column, "", text_style());
    ++row_;
  } else {
    classes(*card_.self_evaluation, first, 0, 1);
    classes(*card_.self_evaluation, first, 1, 2);
  }
  sheet_.span(head, 0, row_ - 1, 0, say({"绩效指标", "Indicators"}), label_style());
}

}  // namespace pbs::xlsx
