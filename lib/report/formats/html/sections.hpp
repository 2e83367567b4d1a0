// SPDX-License-Identifier: MIT
// The sections of a project's page, a stage each, in the order of the year. A stage that has not
// begun writes nothing.
#pragma once

#include "report/formats/html/html_text.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// The letters of the sections in anchors: p….-m is the monitoring.
namespace section {
inline constexpr char kExAnte = 'x', kTarget = 't', kApproval = 'a', kMonitoring = 'm', kSelf = 's',
                      kEvaluation = 'e', kFourE = '4', kUse = 'u', kRectification = 'r',
                      kPublication = 'p', kDuties = 'd', kFindings = 'f';
}

// 阶段: where the project stands in each stage, linked to its section.
void write_steps(const Scorecard& card, HtmlText& html);

void write_ex_ante(const Scorecard& card, HtmlText& html);
void write_target_review(const Scorecard& card, HtmlText& html);
void write_target_approval(const Scorecard& card, HtmlText& html);
void write_monitoring(const Scorecard& card, HtmlText& html);
void write_self_evaluation(const Scorecard& card, HtmlText& html);
void write_evaluations(const Scorecard& card, HtmlText& html);
void write_four_e(const Scorecard& card, HtmlText& html);
void write_use_of_results(const Scorecard& card, HtmlText& html);
void write_rectification(const Scorecard& card, HtmlText& html);
void write_publication(const Scorecard& card, HtmlText& html);
void write_duties(const Scorecard& card, HtmlText& html);

}  // namespace pbs
