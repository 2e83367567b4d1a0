// SPDX-License-Identifier: MIT
// Reading the values of a policy that has passed check_policy_values (private to the conversion of
// policies): nothing is checked, what could not be read is 0, empty or the first choice.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/decimal.hpp"
#include "declaration/vocabulary.hpp"
#include "validate/policy_check.hpp"
#include "yaml/record.hpp"

namespace pbs::policy_scalars {

inline std::optional<Decimal> number_if(const Text& text) {
  return policy_number(text.stated());
}

inline Decimal number(const Text& text) {
  return number_if(text).value_or(Decimal());
}

// In percent: 60 and 60% are 60.
inline std::optional<Decimal> percent_if(const Text& text) {
  return policy_percent(text.stated());
}

inline Decimal percent(const Text& text) {
  return percent_if(text).value_or(Decimal());
}

inline int whole(const Text& text) {
  return static_cast<int>(quantize(number(text), 0, Rounding::down).coefficient());
}

inline std::string words(const Text& text) {
  return std::string(text.stated());
}

// The identifier of a closed word.
inline std::string_view word(const Vocabulary& vocabulary, const Text& text) {
  const int term = vocabulary.find(text.stated());
  return term < 0 ? std::string_view{} : vocabulary.terms[static_cast<std::size_t>(term)].id;
}

inline bool is(const Vocabulary& vocabulary, const Text& text, std::string_view id) {
  return word(vocabulary, text) == id;
}

// Enumerations whose values stand in the order of the words.
template <typename Enum>
Enum choice(const Vocabulary& vocabulary, const Text& text) {
  const int term = vocabulary.find(text.stated());
  return static_cast<Enum>(term < 0 ? 0 : term);
}

// The number written for a grade (index in kGradeWords), nullptr if none.
inline const Text* of_grade(const List<TextEntry>& entries, std::size_t grade) {
  for (const TextEntry& entry : entries) {
    if (kGradeWords.find(entry.key.value) == static_cast<int>(grade)) return &entry.value;
  }
  return nullptr;
}

}  // namespace pbs::policy_scalars
