// SPDX-License-Identifier: MIT
// The line of stages at the top of a project's page.
#include <algorithm>

#include "report/formats/html/blocks.hpp"
#include "report/formats/html/sections.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/portfolio_view.hpp"
#include "report/formats/view/stage_labels.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

class Steps {
 public:
  Steps(const Scorecard& card, HtmlText& html) : card_(card), html_(html), anchor_(anchor(card)) {}

  void write() {
    html_.raw("<ol class=\"steps\">");
    if (card_.ex_ante) write_ex_ante(*card_.ex_ante);
    if (card_.target_review) write_review(*card_.target_review);
    if (card_.target_approval) {
      open(section::kApproval, stage_title("approval"));
      html_.user(card_.target_approval->approved).raw("</li>");
    }
    if (!card_.monitoring.empty()) write_monitoring();
    if (card_.self_evaluation) write_self();
    for (const EvaluationScore& score : card_.evaluations) write_evaluation(score);
    if (card_.use_of_results) write_use(*card_.use_of_results);
    write_rest();
    html_.raw("</ol>\n");
  }

 private:
  void open(char letter, const Words& name) {
    html_.raw("<li>").words("a href=\"#" + anchor_ + "-" + letter + "\"", name).raw(" ");
  }

  void graded(const std::optional<TotalGrade>& total) {
    if (!total) return;
    html_.text(grouped(total->total)).raw(" ");
    write_grade(total->grade, html_);
  }

  void write_ex_ante(const ExAnteScore& score) {
    open(section::kExAnte, stage_title("ex_ante"));
    if (score.total) html_.text(grouped(*score.total)).raw(" ");
    if (!score.conclusion.empty()) html_.words("b", both(conclusion_words, score.conclusion));
    html_.raw("</li>");
  }

  void write_review(const TargetReviewScore& score) {
    open(section::kTarget, stage_title("target_review"));
    graded(score.result.total);
    if (!score.result.total) write_grade(score.stated, html_);
    html_.raw("</li>");
  }

  void write_monitoring() {
    open(section::kMonitoring, stage_title("monitoring"));
    for (const MonitoringScore& score : card_.monitoring) {
      write_light(score.light, html_);
      html_.raw(" ");
    }
    html_.raw("</li>");
  }

  void write_self() {
    open(section::kSelf, stage_title("self_evaluation"));
    graded(headline_total(*card_.self_evaluation));
    html_.raw("</li>");
  }

  void write_evaluation(const EvaluationScore& score) {
    open(section::kEvaluation, both(evaluation_kind_words, score.kind));
    graded(score.result.total);
    html_.raw("</li>");
  }

  void write_use(const UseOfResultsScore& score) {
    open(section::kUse, stage_title("use_of_results"));
    if (!score.action.empty()) html_.words("b", both(use_words, score.action));
    html_.raw("</li>");
  }

  void write_rest() {
    if (card_.rectification) {
      open(section::kRectification, stage_title("rectification"));
      html_.words("b", both(rectification_words, card_.rectification->status)).raw("</li>");
    }
    if (!card_.publication.empty()) {
      open(section::kPublication, stage_title("publication"));
      const auto behind = std::count_if(
          card_.publication.begin(), card_.publication.end(), [](const PublicationScore& score) {
            return score.status == "late" || score.status == "overdue";
          });
      if (behind != 0) html_.words("b", label::kLate);
      html_.raw("</li>");
    }
  }

  const Scorecard& card_;
  HtmlText& html_;
  std::string anchor_;
};

}  // namespace

void write_steps(const Scorecard& card, HtmlText& html) {
  Steps(card, html).write();
}

}  // namespace pbs
