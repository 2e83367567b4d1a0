// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "score/explain.hpp"

namespace pbs {

namespace {

struct Explainer {
  const Scorecard& card;
  bool zh;
  std::string out;

  std::string_view word(std::string_view chinese, std::string_view english) const {
    return zh ? chinese : english;
  }
  void head(std::string_view name, std::string_view id, const CardPlace& place) {
    out += name;
    if (!id.empty() && id != name) out += fmt::format(" ({})", id);
    if (place.line != 0) {
      out += fmt::format("  {}:{}:{}", card.source.path, place.line, place.column);
    }
    out += '\n';
  }
  void field(std::string_view chinese, std::string_view english, std::string_view text) {
    if (!text.empty()) out += fmt::format("  {}: {}\n", word(chinese, english), text);
  }
  void field(std::string_view chinese, std::string_view english,
             const std::optional<Decimal>& number) {
    if (number) out += fmt::format("  {}: {}\n", word(chinese, english), *number);
  }
  void reason(std::string_view chinese, std::string_view english) {
    out += fmt::format("  {}: {}\n", word("得分", "points"), word(chinese, english));
  }

  // "得分: 5.33 ≈ 8 × 2 ÷ 3 = 16/3"
  template <typename Row>
  void points(const Row& row) {
    out += fmt::format("  {}: {}", word("得分", "points"), *row.points);
    if (!row.formula.empty() && row.formula != row.points->to_string()) {
      out += fmt::format(" {} {}", row.exact.empty() ? "=" : "≈", row.formula);
    }
    if (!row.exact.empty()) out += fmt::format(" = {}", row.exact);
    out += '\n';
  }

  template <typename Row>
  void outcome(const Row& row) {
    switch (row.status) {
      case RowStatus::scored:
        break;
      case RowStatus::pending:
        return;
      case RowStatus::missing:
        reason("未填实际完成值", "no usable actual");
        break;
      case RowStatus::not_applicable:
        reason("不适用", "does not apply");
        break;
      case RowStatus::unscored:
        reason("无法计算，见问题", "cannot be scored, see the findings");
        break;
    }
    if (row.points) points(row);
  }

  void execution(const ExecutionScore& row) {
    head(word("预算执行率", "budget execution"), {}, row.place);
    field("分值", "weight", row.weight);
    field("年初预算数", "approved", row.approved);
    field("全年预算数", "adjusted", row.adjusted);
    field("全年执行数", "executed", row.executed);
    field("到位资金", "received", row.received);
    if (row.rate) out += fmt::format("  {}: {}%\n", word("执行率", "rate"), *row.rate);
    outcome(row);
    field("自评得分", "claimed", row.claimed);
    field("方法", "method", row.method);
    field("依据", "basis", row.cite);
  }

  void indicator(const IndicatorScore& row) {
    head(row.name, row.id, row.place);
    field("分值", "weight", row.weight);
    field("指标值", "target", row.target);
    field("实际完成值", "actual", row.actual);
    field("评判等级", "level", row.level);
    outcome(row);
    if (row.status == RowStatus::pending && row.low && row.high) {
      out += fmt::format("  {}: {}–{} ({})\n", word("得分", "points"), *row.low, *row.high,
                         word("待定", "pending"));
    }
    field("自评得分", "claimed", row.claimed);
    field("复核分", "review", row.review);
    field("复核理由", "reason of the review", row.review_reason);
    field("方法", "method", row.method);
    field("依据", "basis", row.cite);
  }

  void grade(std::string_view chinese, std::string_view english,
             const std::optional<TotalGrade>& total) {
    if (!total) return;
    out +=
        fmt::format("{}: {} {}\n", word(chinese, english), total->total, grade_name(total->grade));
  }

  void totals(const SelfEvaluationScore& score) {
    if (score.rescaling) {
      out += fmt::format("{}: {} ÷ {} × {}\n",
                         word("剔除不适用指标后折算", "brought to the full points"),
                         score.rescaling->points, score.rescaling->weight, score.rescaling->full);
    }
    grade("总分", "total", score.total);
    grade("最低", "worst", score.worst);
    grade("最高", "best", score.best);
    if (card.status == CardStatus::no_total) {
      out += fmt::format("{}\n", word("无总分，见问题", "no total, see the findings"));
    }
  }
};

}  // namespace

std::string explain_card(const Scorecard& card, std::string_view indicator, bool zh) {
  if (!card.self_evaluation) return {};
  const SelfEvaluationScore& score = *card.self_evaluation;
  Explainer explainer{card, zh, {}};
  if (indicator.empty() || indicator == "execution") explainer.execution(score.execution);
  for (const IndicatorScore& row : score.indicators) {
    if (indicator.empty() || row.id == indicator || row.name == indicator) {
      explainer.indicator(row);
    }
  }
  if (indicator.empty()) explainer.totals(score);
  return std::move(explainer.out);
}

}  // namespace pbs
