// SPDX-License-Identifier: MIT
#include "report/formats/view/stage_words.hpp"

#include <string>

#include "catch.hpp"
#include "declaration/vocabulary.hpp"

using namespace pbs;

namespace {

using WordsOf = std::string_view (*)(std::string_view, Language);

void check_all(const Vocabulary& vocabulary, WordsOf words) {
  for (const Term& term : vocabulary.terms) {
    CAPTURE(std::string(term.id));
    CHECK(words(term.id, Language::zh) != term.id);
    const std::string_view english = words(term.id, Language::en);
    CHECK_FALSE(english.empty());
    CHECK(english.find('_') == std::string_view::npos);
    CHECK(static_cast<unsigned char>(english.front()) < 0x80);
  }
}

}  // namespace

TEST_CASE("every closed word of the stages has words in both languages") {
  check_all(kStageWords, stage_words);
  check_all(kRoleWords, role_words);
  check_all(kProcedureWords, procedure_words);
  check_all(kEvaluationKindWords, evaluation_kind_words);
  check_all(kApproachWords, approach_words);
  check_all(kStandardWords, standard_words);
  check_all(kContentWords, content_words);
  check_all(kNegativeListWords, veto_value_words);
  check_all(kOutlookWords, outlook_words);
  check_all(kCauseWords, cause_words);
  check_all(kMonitorBasisWords, monitor_basis_words);
  check_all(kMonitorActionWords, monitor_action_words);
  check_all(kPublicationWords, publication_words);
}

TEST_CASE("words of the stages are those of the forms") {
  CHECK(stage_words("target_review", Language::zh) == "绩效目标审核");
  CHECK(light_words("red", Language::zh) == "红灯");
  CHECK(outlook_words("impossible", Language::zh) == "完全不可能");
  CHECK(conclusion_words("不予支持", Language::en) == "not supported");
  CHECK(use_words("improve_and_cut", Language::zh) == "改进完善并核减");
  CHECK(duty_status_words("overdue", Language::en) == "overdue");
}

TEST_CASE("a word of a policy's own and an empty one stay as they are") {
  CHECK(use_words("压缩 10%", Language::en) == "压缩 10%");
  CHECK(light_words("", Language::zh).empty());
  CHECK(role_words("auditor", Language::zh) == "auditor");
}
