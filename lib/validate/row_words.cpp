// SPDX-License-Identifier: MIT
#include "validate/row_words.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "validate/target_reader_words.hpp"
#include "validate/value_scanner.hpp"

namespace pbs {
namespace {

constexpr std::string_view kCoreMarks[] = {"★", "☆", "▲", "*"};
constexpr std::string_view kOpeners[] = {"(", "（"};
constexpr std::string_view kClosers[] = {")", "）"};
constexpr std::string_view kNotApplicable = "不适用";
// No longer name says that it does not apply; it would be a sentence about something else.
constexpr std::size_t kLongestRefusal = 60;

// Takes the closing bracket off the end of `text`; false if there is none.
bool remove_closer(std::string_view& text) {
  for (const std::string_view closer : kClosers) {
    if (!text.ends_with(closer)) continue;
    text.remove_suffix(closer.size());
    return true;
  }
  return false;
}

// The offset of the last opening bracket, npos if there is none; `*length` becomes its bytes.
std::size_t last_opener(std::string_view text, std::size_t* length) {
  std::size_t last = std::string_view::npos;
  for (const std::string_view opener : kOpeners) {
    const std::size_t at = text.rfind(opener);
    if (at == std::string_view::npos || (last != std::string_view::npos && at < last)) continue;
    last = at;
    *length = opener.size();
  }
  return last;
}

}  // namespace

std::string_view plain_name(std::string_view name) {
  name = trim(name);
  for (bool marked = true; marked;) {
    marked = false;
    for (const std::string_view mark : kCoreMarks) {
      if (!name.starts_with(mark)) continue;
      name.remove_prefix(mark.size());
      marked = true;
    }
    name = trim(name);
  }
  for (;;) {
    name = trim_value(name);
    std::string_view inner = name;
    std::size_t length = 0;
    if (!remove_closer(inner)) return name;
    const std::size_t open = last_opener(inner, &length);
    if (open == std::string_view::npos || open == 0) return name;
    name = inner.substr(0, open);
  }
}

std::string_view closing_remark(std::string_view name) {
  name = trim_value(name);
  std::size_t length = 0;
  if (!remove_closer(name)) return {};
  const std::size_t open = last_opener(name, &length);
  return open == std::string_view::npos ? std::string_view{} : trim(name.substr(open + length));
}

std::string said_name(const Indicator& row) {
  return std::string(row.name.empty() ? row.id : row.name);
}

bool contains(std::string_view text, std::string_view word) {
  return text.find(word) != std::string_view::npos;
}

bool contains_any(std::string_view text, std::span<const std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [text](std::string_view word) { return contains(text, word); });
}

bool ends_with_any(std::string_view text, std::span<const std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [text](std::string_view word) { return text.ends_with(word); });
}

bool left_out(const Indicator& row) {
  if (row.weight) return false;
  if (says_not_applicable(row.name)) return true;
  if (row.name.size() <= kLongestRefusal && contains(row.name, kNotApplicable)) return true;
  return says_not_applicable(trim_value(row.target.written.stated()));
}

bool lacks_set(const WrittenInput& input) {
  return input.set == nullptr && !input.project.indicator_set.empty();
}

}  // namespace pbs
