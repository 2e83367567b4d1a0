// SPDX-License-Identifier: MIT
// The result that counts and what follows from it.
#include <fmt/format.h>

#include "report/formats/explain/parts.hpp"
#include "report/formats/view/stage_words.hpp"

namespace pbs::explain {

bool write_result(const Scorecard& card, const Selection& asked, Page& page) {
  if (!asked.whole()) return false;
  page.field({"总分", "total"},
             fmt::format("{} {}", card.result->total, grade_name(card.result->grade)));
  page.field({"来源", "from"}, result_words(card.result->from, page.language()));
  page.notes("result", {"", "finance", "department", "self_evaluation"});
  return true;
}

bool write_dimensions(const Scorecard& card, const Selection& asked, Page& page) {
  constexpr std::string_view kIds[] = {"economy", "efficiency", "effectiveness", "equity"};
  bool found = asked.whole();
  for (std::size_t i = 0; i < card.dimensions.size(); ++i) {
    if (!asked.whole() && asked.what != kIds[i]) continue;
    found = true;
    page.item(kIds[i], page.zh() ? dimension_words(kIds[i], page.language()) : "", {});
    const std::optional<DimensionScore>& score = card.dimensions[i];
    if (!score) {
      page.field({"得分率", "score"}, page.say({"没有指标计入，见 FE-06", "nothing counts: FE-06"}));
      continue;
    }
    if (!score->score) continue;
    page.field({"得分率", "score"}, fmt::format("{}% ≈ {} ÷ {} × 100", *score->score,
                                             score->points, score->weight));
  }
  return found;
}

bool write_use_of_results(const Scorecard& card, const Selection& asked, Page& page) {
  if (!asked.whole()) return false;
  if (!card.use_of_results) {
    page.notes("use_of_results");
    return true;
  }
  const UseOfResultsScore& use = *card.use_of_results;
  const Language language = page.language();
  page.field({"等级", "grade"}, use.grade);
  page.field({"来源", "from"}, result_words(use.from, language));
  page.field({"措施", "action"}, use_words(use.action, language));
  const CardPlace place = card.self_evaluation ? card.self_evaluation->execution.adjusted_place
                                               : CardPlace{};
  page.field({"本年预算", "budget"}, use.budget_before, card.unit, place);
  page.field({"系数", "factor"}, use.budget_factor);
  if (use.budget_after) {
    std::string text = use.budget_after->to_string();
    if (!use.formula.empty()) text.append(" = ").append(use.formula);
    page.field({"下年建议", "proposed"}, text);
  }
  page.field({"承接主体", "supplier"}, supplier_action_words(use.supplier_action, language));
  page.basis(use.cite);
  page.notes("use_of_results");
  return true;
}

bool write_rectification(const Scorecard& card, const Selection& asked, Page& page) {
  if (!asked.whole()) return false;
  const RectificationScore& score = *card.rectification;
  page.field({"须整改", "required"}, score.required ? page.say({"是", "yes"})
                                                 : page.say({"否", "no"}));
  page.field({"期限", "due"}, score.due);
  page.field({"完成", "done"}, score.done);
  page.field({"状态", "status"}, rectification_words(score.status, page.language()));
  page.basis(score.cite);
  page.notes("rectification");
  return true;
}

bool write_publication(const Scorecard& card, const Selection& asked, Page& page) {
  bool found = asked.whole();
  const Language language = page.language();
  for (const PublicationScore& one : card.publication) {
    if (!asked.whole() && one.what != asked.what) continue;
    found = true;
    page.item(one.what, page.zh() ? publication_words(one.what, language) : "", {});
    page.field({"公开主体", "by"}, role_words(one.by, language));
    page.field({"批复", "approved"}, one.approved);
    page.field({"期限", "due"}, one.due);
    page.field({"公开", "published"}, one.published);
    page.field({"状态", "status"}, publication_status_words(one.status, language));
    if (one.to_congress) {
      page.field({"报送人大", "congress"}, page.say({"是", "goes to the People's Congress"}));
    }
    page.basis(one.cite);
  }
  if (asked.whole()) page.notes("publication");
  return found;
}

bool write_duties(const Scorecard& card, const Selection& asked, Page& page) {
  if (!asked.whole()) return false;
  const Language language = page.language();
  for (const DutyScore& duty : card.duties) {
    page.item(duty.stage, page.zh() ? stage_words(duty.stage, language) : "", {});
    std::string who(role_words(duty.role, language));
    if (!duty.name.empty()) who.append(" ").append(duty.name);
    page.field({"主体", "by"}, who);
    page.field({"期限", "due"}, duty.due);
    page.field({"完成", "done"}, duty.done);
    std::string status = std::string(duty_status_words(duty.status, language));
    if (duty.days != 0) {
      status += fmt::format(fmt::runtime(page.say({"，{} 天", ", {} days"})), duty.days);
    }
    page.field({"状态", "status"}, status);
    page.basis(duty.cite);
  }
  page.notes("duties");
  return true;
}

}  // namespace pbs::explain
