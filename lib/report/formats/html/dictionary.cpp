// SPDX-License-Identifier: MIT
#include "report/formats/html/dictionary.hpp"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "declaration/vocabulary.hpp"
#include "recheck/rule.hpp"
#include "report/formats/html/chinese.hpp"
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
    {review_mode_words, {"points", "ratings"}},
    {experts_words, {"mean", "median", "trimmed", "weighted"}},
};

// All words that dictionaries hold, those of vocabularies and tables included.
std::vector<Words> repeated_words() {
  std::vector<Words> all;
  for (const Identifiers& part : kVocabularies) {
    for (const Term& term : part.vocabulary.terms) all.push_back(both(part.words, term.id));
  }
  for (const Ids& part : kIdentifiers) {
    for (const std::string_view id : part.ids) all.push_back(both(part.words, id));
  }
  for (const Term& term : kMethodWords.terms) all.push_back(both(method_words, term.id));
  for (const RowStatus status : {RowStatus::scored, RowStatus::pending, RowStatus::missing,
                                 RowStatus::not_applicable, RowStatus::unscored}) {
    all.push_back(both(status_words, status));
  }
  for (const Severity severity : {Severity::info, Severity::warning, Severity::error}) {
    all.push_back(both(severity_words, severity));
  }
  for (std::size_t i = 0; i < 4; ++i) all.push_back(both(grade_words, static_cast<Grade>(i)));
  // Last: a label that says what an identifier says stands once in a page, the identifier often.
  for (const Words* words : repeated_labels()) all.push_back(*words);
  return all;
}

// The dictionary of a page in one language: what a text says in the other.
class Dictionary {
 public:
  explicit Dictionary(Language page) : page_(page) {
    for (const Words& words : repeated_words()) add(words);
    fixed_ = texts_.size();
    for (const RuleInfo* rule : rule_catalogue()) add(rule->summary);
  }

  bool has(const Words& words) const {
    const auto found = others_.find(in_language(words, page_));
    return found != others_.end() && found->second.first == in_other_language(words, page_);
  }
  // Without the rules.
  bool has_fixed(const Words& words) const {
    return has(words) && others_.at(in_language(words, page_)).second < fixed_;
  }
  bool reads(std::string_view text) const {
    return text.size() <= longest_ && others_.contains(text);
  }
  std::vector<std::pair<std::string_view, std::string_view>> entries(
      const Portfolio& portfolio) const {
    std::vector<std::pair<std::string_view, std::string_view>> entries;
    for (std::size_t i = 0; i < fixed_; ++i) entries.emplace_back(texts_[i], other(texts_[i]));
    for (const auto& [id, count] : portfolio.rules) {
      const RuleInfo* rule = find_rule(id);
      if (rule == nullptr || !has(rule->summary) || has_fixed(rule->summary)) continue;
      const std::string_view text = in_language(rule->summary, page_);
      entries.emplace_back(text, other(text));
    }
    return entries;
  }

 private:
  std::string_view other(std::string_view text) const { return others_.at(text).first; }

  void add(const Words& words) {
    // English with Chinese in it is not one text of the page, so it is not found by what it says.
    if (words.zh.empty() || words.zh == words.en || has_chinese(words.en)) return;
    const std::string_view text = in_language(words, page_);
    const auto entry = std::pair(in_other_language(words, page_), texts_.size());
    if (!others_.try_emplace(text, entry).second) return;
    texts_.push_back(text);
    longest_ = std::max(longest_, text.size());
  }

  Language page_;
  // By text: the other language's, and the place in texts_.
  std::unordered_map<std::string_view, std::pair<std::string_view, std::size_t>> others_;
  std::vector<std::string_view> texts_;
  std::size_t fixed_ = 0, longest_ = 0;
};

const Dictionary& dictionary(Language page) {
  static const Dictionary chinese(Language::zh);
  static const Dictionary english(Language::en);
  return page == Language::zh ? chinese : english;
}

void append_json(std::string_view text, std::string& json) {
  json += '"';
  for (const char byte : text) {
    if (byte == '"' || byte == '\\') json += '\\';
    if (byte == '<') {
      json += "\\u003c";
    } else {
      json += byte;
    }
  }
  json += '"';
}

}  // namespace

bool in_dictionary(const Words& words, Language page) {
  return dictionary(page).has_fixed(words);
}

bool in_dictionary(const RuleInfo& rule, Language page) {
  return dictionary(page).has(rule.summary);
}

bool reads_like_words(std::string_view text, Language page) {
  return dictionary(page).reads(text);
}

std::vector<std::pair<std::string_view, std::string_view>> dictionary_entries(
    const Portfolio& portfolio, Language page) {
  return dictionary(page).entries(portfolio);
}

void write_dictionary(const Portfolio& portfolio, HtmlText& html) {
  std::string json = "{";
  for (const auto& [text, other] : dictionary_entries(portfolio, html.language())) {
    if (json.size() > 1) json += ',';
    append_json(text, json);
    json += ':';
    append_json(other, json);
  }
  json += '}';
  html.raw("<script type=\"application/json\" id=\"words\">").raw(json).raw("</script>\n");
}

}  // namespace pbs
