// SPDX-License-Identifier: MIT
// The words of reports for identifiers, in both languages. An identifier that is not known is given
// back as it is; an empty one stays empty.
#pragma once

#include <span>
#include <string_view>

#include "model/project.hpp"
#include "report/findings_output.hpp"
#include "score/scorecard.hpp"
#include "yaml/record.hpp"

namespace pbs {

constexpr std::string_view in_language(const Words& words, Language language) {
  return language == Language::zh ? words.zh : words.en;
}

std::string_view status_words(CardStatus, Language);  // 已计分, 待定 …
std::string_view status_words(RowStatus, Language);
std::string_view severity_words(Severity, Language);  // 错误 警告 提示
std::string_view grade_words(Grade, Language);        // 优 良 中 差; excellent good fair poor

std::string_view class_words(std::string_view id, Language);      // output.quantity -> 数量指标
std::string_view dimension_words(std::string_view id, Language);  // economy -> 经济性
std::string_view level_words(std::string_view id, Language);      // achieved -> 达成年度指标
std::string_view method_words(std::string_view name, Language);   // title of the scoring method
std::string_view service_class_words(std::string_view id, Language);
std::string_view service_kind_words(std::string_view id, Language);
// Where the counting grade comes from: finance, department, self_evaluation.
std::string_view result_words(std::string_view from, Language);

// The English words of a vocabulary's identifiers; their Chinese ones are its official terms.
struct EnglishWords {
  std::string_view id;
  std::string_view en;
};
// The official Chinese term, or the English words of a table (the identifier where it has none).
std::string_view term_words(std::string_view id, Language, const Vocabulary&,
                            std::span<const EnglishWords> english = {});

// The first level of a class: output.quantity -> output.
std::string_view first_level_of(std::string_view class_id);

}  // namespace pbs
