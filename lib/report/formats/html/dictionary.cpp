// SPDX-License-Identifier: MIT
#include "report/formats/html/dictionary.hpp"

#include <unordered_map>
#include <vector>

#include "declaration/vocabulary.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "score/method.hpp"

namespace pbs {

namespace {

using WordsOf = std::string_view (*)(std::string_view, Language);

struct Identifiers {
  const Vocabulary& vocabulary;
  WordsOf words;
};

constexpr Identifiers kVocabularies[] = {
    {kIndicatorClassWords, class_words},
    {kLevelWords, level_words},
    {kDimensionWords, dimension_words},
    {kServiceClassWords, service_class_words},
    {kServiceKindWords, service_kind_words},
    {kRoleWords, role_words},
    {kProcedureWords, procedure_words},
    {kOutlookWords, outlook_words},
    {kCauseWords, cause_words},
    {kMonitorBasisWords, monitor_basis_words},
    {kMonitorActionWords, monitor_action_words},
    {kPublicationWords, publication_words},
    {kEvaluationKindWords, evaluation_kind_words},
    {kApproachWords, approach_words},
    {kStandardWords, standard_words},
    {kGradeWords, rating_words},
};

struct Ids {
  WordsOf words;
  std::initializer_list<std::string_view> ids;
};

// Those that are no words of the files.
const Ids kIdentifiers[] = {
    {stage_words,
     {"ex_ante", "target", "target_review", "approval", "contract", "monitoring",
      "monitoring_review", "self_evaluation", "evaluation", "use_of_results", "publication",
      "rectification"}},
    {light_words, {"red", "yellow", "green", "blue"}},
    {duty_status_words, {"done", "late", "overdue", "open"}},
    {publication_status_words, {"published", "late", "open", "overdue", "secret"}},
    {rectification_words, {"open", "done", "late", "not_required"}},
    {consequence_words, {"proceed", "complete", "resubmit", "refuse"}},
    {conclusion_words, {"予以支持", "调整完善后予以支持", "不予支持"}},
    {difference_words, {"truthful", "partly_inflated", "seriously_inflated"}},
    {use_words, {"support", "improve_and_cut", "cut", "cancel"}},
    {result_words, {"finance", "department", "self_evaluation"}},
    {experts_words, {"mean", "median", "trimmed", "weighted"}},
};

class Dictionary {
 public:
  Dictionary() {
    for (const Words* words : repeated_labels()) add(*words);
    for (const Identifiers& part : kVocabularies) {
      for (const Term& term : part.vocabulary.terms) add(both(part.words, term.id));
    }
    for (const Ids& part : kIdentifiers) {
      for (const std::string_view id : part.ids) add(both(part.words, id));
    }
    for (const Term& term : kMethodWords.terms) add(both(method_words, term.id));
    for (const RowStatus status : {RowStatus::scored, RowStatus::pending, RowStatus::missing,
                                   RowStatus::not_applicable, RowStatus::unscored}) {
      add(both(status_words, status));
    }
    for (const Severity severity : {Severity::info, Severity::warning, Severity::error}) {
      add(both(severity_words, severity));
    }
    for (std::size_t i = 0; i < 4; ++i) add(both(grade_words, static_cast<Grade>(i)));
  }

  std::optional<std::size_t> find(const Words& words) const {
    const auto [first, last] = numbers_.equal_range(words.zh.data());
    for (auto found = first; found != last; ++found) {
      const Words& known = words_[found->second];
      if (known.zh.size() == words.zh.size() && known.en.data() == words.en.data())
        return found->second;
    }
    return std::nullopt;
  }
  const std::vector<Words>& words() const { return words_; }

 private:
  void add(const Words& words) {
    if (words.zh.empty() || words.zh == words.en || find(words)) return;
    numbers_.emplace(words.zh.data(), words_.size());
    words_.push_back(words);
  }

  std::vector<Words> words_;
  std::unordered_multimap<const char*, std::size_t> numbers_;
};

const Dictionary& dictionary() {
  static const Dictionary made;
  return made;
}

}  // namespace

std::optional<std::size_t> word_number(const Words& words) {
  return dictionary().find(words);
}

std::size_t word_count() {
  return dictionary().words().size();
}

Words word_at(std::size_t number) {
  return dictionary().words().at(number);
}

void write_dictionary(HtmlText& html) {
  std::string json = "[";
  for (const Words& words : dictionary().words()) {
    if (json.size() > 1) json += ',';
    json += '"';
    json += in_other_language(words, html.language());  // words of ours: no quote, no backslash
    json += '"';
  }
  json += ']';
  html.raw("<script type=\"application/json\" id=\"words\">").raw(json).raw("</script>\n");
}

}  // namespace pbs
