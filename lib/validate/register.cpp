// SPDX-License-Identifier: MIT
#include "validate/register.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace pbs {

std::string comparable_words(std::string_view text) {
  constexpr std::string_view kWideBlank = "\xE3\x80\x80";
  constexpr std::string_view kHardBlank = "\xC2\xA0";
  const std::string folded = fold_width(text);
  std::string out;
  out.reserve(folded.size());
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const std::string_view rest = std::string_view(folded).substr(i);
    if (rest.starts_with(kWideBlank)) {
      i += kWideBlank.size() - 1;
    } else if (rest.starts_with(kHardBlank)) {
      i += kHardBlank.size() - 1;
    } else if (folded[i] != ' ' && folded[i] != '\t' && folded[i] != '\n' && folded[i] != '\r') {
      out += folded[i];
    }
  }
  return out;
}

bool Register::covers(std::optional<int> year) const {
  return years_.empty() || (year && std::binary_search(years_.begin(), years_.end(), *year));
}

// The year stands behind a character that no cell's words keep.
std::string Register::key(std::string_view text, std::optional<int> year) const {
  std::string words = comparable_words(text);
  if (!years_.empty() && year) words += '\n' + std::to_string(*year);
  return words;
}

std::optional<std::size_t> Register::find(std::string_view id, std::optional<int> year) const {
  const auto at = ids_.find(key(id, year));
  if (at == ids_.end()) return std::nullopt;
  return at->second;
}

std::optional<std::size_t> Register::find_name(std::string_view name,
                                               std::optional<int> year) const {
  const auto at = names_.find(key(name, year));
  if (at == names_.end() || at->second >= rows_.size()) return std::nullopt;
  return at->second;
}

}  // namespace pbs
