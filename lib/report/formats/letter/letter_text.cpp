// SPDX-License-Identifier: MIT
#include "report/formats/letter/letter_text.hpp"

#include "report/numbers.hpp"
#include "report/wording.hpp"

namespace pbs {

std::string_view LetterText::say(const Words& words) const {
  return in_language(words, language_);
}

void LetterText::cell(const std::optional<Decimal>& value) {
  cell(value ? grouped(*value) : std::string());
}

}  // namespace pbs
