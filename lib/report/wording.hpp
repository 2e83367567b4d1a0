// SPDX-License-Identifier: MIT
// The words of reports for identifiers, in both languages. An identifier that is not known is given
// back as it is; an empty one stays empty.
#pragma once

#include <string_view>

#include "model/project.hpp"
#include "report/findings_output.hpp"
#include "score/scorecard.hpp"

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

// The first level of a class: output.quantity -> output.
std::string_view first_level_of(std::string_view class_id);

}  // namespace pbs
