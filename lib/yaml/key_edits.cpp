// SPDX-License-Identifier: MIT
#include "yaml/key_edits.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "base/nearest.hpp"
#include "yaml/syntax_scan.hpp"

namespace pbs {
namespace {

// Behind the blanks at `pos`, the full-width one and U+00A0 included.
std::size_t behind_blanks(std::string_view text, std::size_t pos) {
  for (;;) {
    const std::size_t wide = leading_wide_blank(text.substr(pos)).bytes;
    if (wide == 0 && (pos >= text.size() || (text[pos] != ' ' && text[pos] != '\t'))) return pos;
    pos += std::max<std::size_t>(wide, 1);
  }
}

// Whether a colon that YAML takes for one stands in `line`.
bool has_plain_colon(std::string_view line) {
  for (std::size_t at = line.find(':'); at != std::string_view::npos; at = line.find(':', at + 1)) {
    if (at + 1 == line.size() || line[at + 1] == ' ' || line[at + 1] == '\t') return true;
  }
  return false;
}

void add_names(const Field& field, std::vector<std::string_view>& names) {
  names.push_back(field.key);
  names.insert(names.end(), field.labels.begin(), field.labels.end());
}

}  // namespace

std::optional<TextEdit> plain_colon(std::string_view text, Location colon) {
  if (!colon.known() || text.substr(colon.begin, colon.end - colon.begin) != kFullWidthColonSign) {
    return std::nullopt;
  }
  const std::size_t value = behind_blanks(text, colon.end);
  const std::string_view rest = text.substr(value, text.find_first_of("\r\n", value) - value);
  // In a flow mapping the next pair has colons of its own.
  const std::size_t line = text.substr(0, colon.begin).find_last_of("\r\n") + 1;
  const bool flow = text.substr(line, colon.begin - line).find('{') != std::string_view::npos;
  const std::string_view own = flow ? rest.substr(0, rest.find_first_of(",}")) : rest;
  if (own.starts_with(':') && has_plain_colon(own.substr(0, 2)) &&
      !has_plain_colon(own.substr(1))) {
    return TextEdit{colon.begin, value, {}};
  }
  if (has_plain_colon(own)) return std::nullopt;
  return TextEdit{colon.begin, value, rest.empty() ? ":" : ": "};
}

NearField only_near_field(const Record& record, std::string_view key) {
  std::vector<std::string_view> names;
  for (const Field& field : record.fields) add_names(field, names);
  const std::string_view near = nearest_name(key, names);
  std::size_t hint = 0;
  const Field* field = near.empty() ? nullptr : record.find(near, hint);
  if (field == nullptr) return {};
  names.clear();
  for (const Field& other : record.fields) {
    if (&other != field) add_names(other, names);
  }
  if (!nearest_name(key, names).empty()) return {};
  return {field, near};
}

}  // namespace pbs
