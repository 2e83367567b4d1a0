// SPDX-License-Identifier: MIT
#include "yaml/record.hpp"

#include <algorithm>

namespace pbs {
namespace {

bool is_written_as(const Field& field, std::string_view key) {
  return field.key == key ||
         std::find(field.labels.begin(), field.labels.end(), key) != field.labels.end();
}

}  // namespace

int Vocabulary::find(std::string_view word) const {
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const Term& term = terms[i];
    if (term.id == word || std::find(term.zh.begin(), term.zh.end(), word) != term.zh.end()) {
      return static_cast<int>(i);
    }
  }
  return -1;
}

const Field* Record::find(std::string_view key, std::size_t& hint) const {
  const std::size_t count = fields.size();
  std::size_t i = hint < count ? hint : 0;
  for (std::size_t tried = 0; tried < count; ++tried) {
    const Field& field = fields[i];
    if (++i == count) i = 0;
    if (is_written_as(field, key)) {
      hint = i;
      return &field;
    }
  }
  return nullptr;
}

}  // namespace pbs
