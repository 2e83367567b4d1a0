// SPDX-License-Identifier: MIT
// 绩效运行监控: a period each.
#include <utility>

#include <fmt/format.h>

#include "base/date.hpp"
#include "recheck/rule.hpp"
#include "report/formats/html/blocks.hpp"
#include "report/formats/html/sections.hpp"
#include "report/formats/view/stage_labels.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

class Period {
 public:
  Period(const Scorecard& card, const MonitoringScore& score, HtmlText& html)
      : card_(card), score_(score), html_(html) {
    for (const MonitoringRowScore& row : score_.rows) cites_.add(row.cite);
    cites_.settle();
  }

  void write() {
    html_.raw("<h4>").words("i", label::kThrough).raw(" ").user(score_.through).raw(" ");
    write_light(score_.light, html_);
    html_.raw("</h4>\n");
    write_facts();
    write_rows();
    write_alerts();
  }

 private:
  void write_facts() {
    open_facts(html_);
    write_fact(html_, label::kSubmittedOn, score_.submitted);
    write_fact(html_, label::kReportBy, score_.report_by);
    write_money();
    lit(label::kTargetLight, score_.target_light);
    if (score_.completion) {
      write_fact(html_, label::kCompletion, score_.completion->to_string() + "%");
    }
    if (!score_.outlook.empty()) {
      write_fact(html_, label::kOutlook, both(outlook_words, score_.outlook));
    }
    write_action();
    html_.raw("</dl>\n");
  }

  void write_money() {
    if (score_.executed) {
      html_.words("dt", label::kExecutedSoFar).raw("<dd>");
      html_.text(grouped(*score_.executed)).user(card_.unit);
      if (score_.rate) html_.raw(" ").text(score_.rate->to_string() + "%");
      html_.raw("</dd>\n");
    }
    write_amount(html_, label::kExpectedExecuted, score_.expected_executed, card_.unit);
    if (score_.budget_light.empty()) return;
    html_.words("dt", label::kBudgetLight).raw("<dd>");
    write_light(score_.budget_light, html_);
    html_.raw(" <small>").user(score_.budget_formula).raw("</small></dd>\n");
  }

  void lit(const Words& name, std::string_view light) {
    if (light.empty()) return;
    html_.words("dt", name).raw("<dd>");
    write_light(light, html_);
    html_.raw("</dd>\n");
  }

  void write_action() {
    if (!score_.decided.empty() || !score_.review_date.empty()) {
      html_.words("dt", label::kDecided).raw("<dd>");
      if (!score_.decided.empty()) {
        html_.words("i", both(monitor_action_words, score_.decided)).raw(" ");
      }
      html_.user(score_.review_date).raw("</dd>\n");
    }
    if (!score_.action.empty()) {
      html_.words("dt", label::kAction).raw("<dd>");
      html_.words("i", both(monitor_action_words, score_.action));
      if (!score_.due.empty()) {
        html_.raw(" <small>").words("i", label::kDueBy).raw(" ").user(score_.due);
        html_.raw("</small>");
      }
      html_.raw("</dd>\n");
    }
    write_fact(html_, label::kBasis, score_.cite);
  }

  void write_rows() {
    if (score_.rows.empty()) return;
    html_.raw("<table class=\"tree mon\"><thead><tr>");
    for (const Words* head :
         {&label::kIndicator, &label::kTarget, &label::kActualSoFar, &label::kExpected,
          &label::kProgress, &label::kLight, &label::kRemark}) {
      html_.words("th", *head);
    }
    html_.raw("</tr></thead><tbody>\n");
    for (const MonitoringRowScore& row : score_.rows) write_row(row);
    html_.raw("</tbody></table>\n");
    cites_.write(html_);
  }

  // Days stay on one line.
  void value(std::string_view text) {
    html_.block(Date::parse(text) ? "td class=\"nb\"" : "td", text);
  }

  void write_row(const MonitoringRowScore& row) {
    html_.raw("<tr>").block("th", row.name.empty() ? row.id : row.name);
    value(row.target);
    value(row.actual);
    value(row.expected);
    html_.raw("<td>");
    if (row.rate) html_.text(row.rate->to_string());
    html_.raw("</td>");
    write_light_cell(row.light, html_);
    html_.raw("<td>");
    write_remarks(row);
    html_.raw(cites_.mark(row.cite)).raw("</td></tr>\n");
  }

  // Formula, basis, outlook, cause, note; what is usual is not said.
  void write_remarks(const MonitoringRowScore& row) {
    bool first = true;
    const auto part = [&]() -> HtmlText& {
      return std::exchange(first, false) ? html_ : html_.raw(" · ");
    };
    if (!row.formula.empty()) part().user(row.formula);
    if (row.basis != "linear" && !row.basis.empty()) {
      part().words("i", both(monitor_basis_words, row.basis));
    }
    if (!row.outlook.empty()) part().words("i", both(outlook_words, row.outlook));
    if (!row.cause.empty() && row.cause != "none") {
      part().words("i", both(cause_words, row.cause));
    }
    if (!row.note.empty()) part().user(row.note);
  }

  void write_alerts() {
    if (score_.suspended) html_.words("p class=\"note\"", label::kSuspended).raw("\n");
    for (const MonitoringAlert& alert : score_.alerts) {
      const RuleInfo* rule = find_rule(alert.rule);
      html_.raw("<p class=\"note\">").words("b", label::kAlert).raw(" ").text(alert.rule).raw(" ");
      if (rule != nullptr) html_.words("i", rule->summary).raw(" ");
      if (alert.value) html_.text(alert.value->to_string());
      if (alert.limit) html_.text(fmt::format(" / {}", *alert.limit));
      html_.raw(" <small>").user(alert.cite).raw("</small></p>\n");
    }
  }

  const Scorecard& card_;
  const MonitoringScore& score_;
  HtmlText& html_;
  CiteNotes cites_;
};

}  // namespace

void write_monitoring(const Scorecard& card, HtmlText& html) {
  if (card.monitoring.empty()) return;
  open_section(html, card, section::kMonitoring, stage_title("monitoring"));
  for (const MonitoringScore& score : card.monitoring) Period(card, score, html).write();
  close_section(html);
}

}  // namespace pbs
