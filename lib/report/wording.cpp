// SPDX-License-Identifier: MIT
#include "report/wording.hpp"

#include <algorithm>
#include <iterator>
#include <span>

#include "declaration/vocabulary.hpp"
#include "score/method.hpp"
#include "score/tree_method.hpp"

namespace pbs {

namespace {

constexpr EnglishWords kClassesInEnglish[] = {
    {"output", "output"},
    {"output.quantity", "output: quantity"},
    {"output.quality", "output: quality"},
    {"output.timeliness", "output: timeliness"},
    {"output.cost", "output: cost"},
    {"benefit", "benefit"},
    {"benefit.economic", "benefit: economic"},
    {"benefit.social", "benefit: social"},
    {"benefit.ecological", "benefit: ecological"},
    {"benefit.sustainable", "benefit: sustainable"},
    {"cost", "cost"},
    {"cost.economic", "cost: economic"},
    {"cost.social", "cost: social"},
    {"cost.ecological", "cost: ecological"},
    {"satisfaction", "satisfaction"},
    {"other", "other"},
};

constexpr EnglishWords kServiceClassesInEnglish[] = {
    {"public", "public service"},
    {"auxiliary", "auxiliary service"},
};

constexpr EnglishWords kServiceKindsInEnglish[] = {
    {"new", "new"},
    {"continuing", "continuing"},
    {"one_off", "one-off"},
};

constexpr EnglishWords kLevelsInEnglish[] = {
    {"achieved", "achieved"},
    {"partial", "partly achieved"},
    {"missed", "not achieved"},
};

template <typename Enumeration>
std::string_view pick(std::span<const Words> words, Enumeration value, Language language) {
  return in_language(words[static_cast<std::size_t>(value)], language);
}

}  // namespace

std::string_view term_words(std::string_view id, Language language, const Vocabulary& vocabulary,
                            std::span<const EnglishWords> english) {
  if (language == Language::zh) {
    const auto found = std::find_if(vocabulary.terms.begin(), vocabulary.terms.end(),
                                    [&](const Term& known) { return known.id == id; });
    return found == vocabulary.terms.end() ? id : found->zh.front();
  }
  const auto found = std::find_if(english.begin(), english.end(),
                                  [&](const EnglishWords& known) { return known.id == id; });
  return found == english.end() ? id : found->en;
}

std::string_view status_words(CardStatus status, Language language) {
  static constexpr Words kWords[] = {
      {"已计分", "scored"}, {"待定", "pending"}, {"无总分", "no total"}, {"未计分", "not scored"}};
  return pick(kWords, status, language);
}

std::string_view status_words(RowStatus status, Language language) {
  static constexpr Words kWords[] = {{"已计分", "scored"},
                                     {"待定", "pending"},
                                     {"未填", "missing"},
                                     {"不适用", "not applicable"},
                                     {"无法计分", "cannot be scored"}};
  return pick(kWords, status, language);
}

std::string_view severity_words(Severity severity, Language language) {
  static constexpr Words kWords[] = {{"提示", "info"}, {"警告", "warning"}, {"错误", "error"}};
  return pick(kWords, severity, language);
}

std::string_view grade_words(Grade grade, Language language) {
  static constexpr Words kWords[] = {
      {"优", "excellent"}, {"良", "good"}, {"中", "fair"}, {"差", "poor"}};
  return pick(kWords, grade, language);
}

std::string_view class_words(std::string_view id, Language language) {
  return term_words(id, language, kIndicatorClassWords, kClassesInEnglish);
}

std::string_view dimension_words(std::string_view id, Language language) {
  return term_words(id, language, kDimensionWords);
}

std::string_view level_words(std::string_view id, Language language) {
  return term_words(id, language, kLevelWords, kLevelsInEnglish);
}

std::string_view method_words(std::string_view name, Language language) {
  if (const ScoringMethod* method = find_method(name)) return in_language(method->title, language);
  const TreeMethod* method = find_tree_method(name);
  return method == nullptr ? name : in_language(method->title, language);
}

std::string_view service_class_words(std::string_view id, Language language) {
  return term_words(id, language, kServiceClassWords, kServiceClassesInEnglish);
}

std::string_view service_kind_words(std::string_view id, Language language) {
  return term_words(id, language, kServiceKindWords, kServiceKindsInEnglish);
}

std::string_view result_words(std::string_view from, Language language) {
  if (from == "finance") return in_language({"财政评价", "evaluation by finance"}, language);
  if (from == "department") return in_language({"部门评价", "evaluation by department"}, language);
  if (from == "self_evaluation") return in_language({"绩效自评", "self-evaluation"}, language);
  return from;
}

std::string_view first_level_of(std::string_view class_id) {
  return class_id.substr(0, class_id.find('.'));
}

}  // namespace pbs
