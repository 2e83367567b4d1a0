// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "report/formats/html/parts.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

class ScoreTotals {
 public:
  ScoreTotals(const SelfEvaluationScore& score, const ScoreDecimals& decimals, HtmlText& html)
      : score_(score), decimals_(decimals), html_(html) {}

  void write_sum() {
    const ScoreSums sums = score_sums(score_);
    start(label::kSum);
    html_.number(sums.weight, decimals_.weight)
        .number(sums.claimed, decimals_.claimed)
        .number(sums.points, decimals_.points);
    gap(sum_difference(score_, sums), decimals_.difference);
    html_.number(score_.review_total ? sums.review : std::nullopt, decimals_.review).raw("</tr>\n");
  }

  // What stands between the sum of the rows and the total, when something does.
  void write_rescaling() {
    const Rescaling& part = *score_.rescaling;
    const std::string reckoning = fmt::format("{} ÷ {} × {}", part.points, part.weight, part.full);
    step({fmt::format("{}：{}", label::kRescaled.zh, reckoning),
          fmt::format("{}: {}", label::kRescaled.en, reckoning)});
  }
  void write_rounding() {
    step({"舍入差：各行按未舍入的得分合计后再舍入",
          "Rounding: the rows are added before they are rounded"});
  }

  void write_total(const TotalGrade& total) {
    html_.raw("<tr class=\"total\">").words("th colspan=\"3\"", label::kTotal);
    html_.raw("<td></td>").number(score_.claimed_total, decimals_.claimed);
    html_.number(total.total, decimals_.points);
    gap(difference(score_.claimed_total, total.total), decimals_.difference);
    html_.number(score_.review_total, decimals_.review).raw("</tr>\n");
    html_.raw("<tr class=\"total\">").words("th colspan=\"3\"", label::kGrade);
    html_.raw("<td></td><td class=\"n\">");
    if (const auto claimed = grade_named(score_.claimed_grade)) write_grade(*claimed, html_);
    html_.raw("</td><td class=\"n\">");
    write_grade(total.grade, html_);
    html_.raw("</td><td></td><td></td></tr>\n");
  }

  void write_end(const Words& name, const TotalGrade& total) {
    html_.raw("<tr>").words("th colspan=\"3\"", name).raw("<td></td><td></td>");
    html_.raw("<td class=\"n\">").text(grouped(total.total)).raw(" ");
    write_grade(total.grade, html_);
    html_.raw("</td><td></td><td></td></tr>\n");
  }

 private:
  void start(const Words& name) { html_.raw("<tr>").words("th colspan=\"3\"", name); }
  void gap(const std::optional<Decimal>& value, std::size_t decimals) {
    html_.number(value ? with_sign(*value) : std::string(), decimals);
  }
  void step(const Filled& name) {
    html_.raw("<tr>").words("th colspan=\"5\"", name);
    gap(score_.rounding, decimals_.points);
    html_.raw("<td></td><td></td></tr>\n");
  }

  const SelfEvaluationScore& score_;
  const ScoreDecimals& decimals_;
  HtmlText& html_;
};

}  // namespace

void write_score_totals(const SelfEvaluationScore& score, const ScoreDecimals& decimals,
                        HtmlText& html) {
  ScoreTotals totals(score, decimals, html);
  html.raw("<tfoot>\n");
  totals.write_sum();
  if (score.rescaling) {
    totals.write_rescaling();
  } else if (!score.rounding.is_zero()) {
    totals.write_rounding();
  }
  if (score.total) totals.write_total(*score.total);
  if (score.worst) totals.write_end(label::kWorst, *score.worst);
  if (score.best) totals.write_end(label::kBest, *score.best);
  html.raw("</tfoot>");
}

}  // namespace pbs
