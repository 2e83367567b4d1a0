// SPDX-License-Identifier: MIT
// The words of reports for the identifiers of the stages beside the self-evaluation, in both
// languages. As in report/wording.hpp an identifier that is not known is given back as it is, and
// an empty one stays empty; both(light_words, row.light) gives the two together.
#pragma once

#include <string_view>

#include "report/wording.hpp"

namespace pbs {

// Stages and duties: ex_ante, target, target_review, approval, contract, monitoring,
// monitoring_review, self_evaluation, evaluation, use_of_results, publication, rectification.
std::string_view stage_words(std::string_view id, Language);
inline Words stage_title(std::string_view id) {
  return Words::made(stage_words(id, Language::zh), stage_words(id, Language::en));
}
std::string_view role_words(std::string_view id, Language);             // purchaser
std::string_view procedure_words(std::string_view id, Language);        // open_tender
std::string_view evaluation_kind_words(std::string_view id, Language);  // department, finance
std::string_view approach_words(std::string_view id, Language);         // cost_benefit
std::string_view standard_words(std::string_view id, Language);         // plan
std::string_view content_words(std::string_view id, Language);          // funds
std::string_view experts_words(std::string_view id, Language);          // mean
std::string_view veto_words(std::string_view id, Language);             // negative_list
std::string_view veto_value_words(std::string_view id, Language);       // own_duty
// 予以支持 …; the Chinese term is the identifier.
std::string_view conclusion_words(std::string_view id, Language);
std::string_view rating_words(std::string_view id, Language);       // 优
std::string_view consequence_words(std::string_view id, Language);  // proceed
std::string_view review_mode_words(std::string_view id, Language);  // ratings

std::string_view light_words(std::string_view id, Language);           // red -> 红灯
std::string_view outlook_words(std::string_view id, Language);         // certain
std::string_view cause_words(std::string_view id, Language);           // funding
std::string_view monitor_basis_words(std::string_view id, Language);   // year_end
std::string_view monitor_action_words(std::string_view id, Language);  // correct

std::string_view difference_words(std::string_view id, Language);  // partly_inflated
// What follows from a grade: for the budget and for the supplier. A policy may name its own.
std::string_view use_words(std::string_view id, Language);
std::string_view supplier_action_words(std::string_view id, Language);
std::string_view rectification_words(std::string_view id, Language);       // open, done, late
std::string_view publication_words(std::string_view id, Language);         // what: contract
std::string_view publication_status_words(std::string_view id, Language);  // published
std::string_view duty_status_words(std::string_view id, Language);         // overdue

}  // namespace pbs
