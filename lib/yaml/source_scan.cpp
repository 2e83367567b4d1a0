// SPDX-License-Identifier: MIT
#include "yaml/source_scan.hpp"

#include <algorithm>

namespace pbs {
namespace {

constexpr bool is_white(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::uint32_t end_of_property(std::string_view text, std::uint32_t offset) {
  const std::size_t end = text.substr(offset).starts_with("!<")
                              ? std::min(text.find('>', offset), text.size() - 1) + 1
                              : text.find_first_of(" \t\r\n,[]{}", offset);
  return static_cast<std::uint32_t>(std::min(end, text.size()));
}

std::size_t end_of_single_quoted(std::string_view text, std::size_t i) {
  for (++i; i < text.size(); ++i) {
    if (text[i] != '\'') continue;
    if (i + 1 == text.size() || text[i + 1] != '\'') return i + 1;
    ++i;
  }
  return text.size();
}

std::size_t end_of_double_quoted(std::string_view text, std::size_t i) {
  for (++i; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == '"') {
      return i + 1;
    }
  }
  return text.size();
}

// Follows `value` through the text it was read from, where only white space can differ.
std::size_t end_of_unquoted(std::string_view text, std::size_t i, std::string_view value) {
  std::size_t end = i;
  for (const char c : value) {
    if (is_white(c)) continue;
    while (i < text.size() && is_white(text[i])) ++i;
    if (i == text.size() || text[i] != c) break;
    end = ++i;
  }
  return end;
}

}  // namespace

NodeProperties scan_properties(std::string_view text, std::uint32_t offset, std::uint32_t limit) {
  NodeProperties found;
  while (offset < limit && starts_properties(text[offset])) {
    const std::uint32_t end = std::max(end_of_property(text, offset), offset + 1);
    (text[offset] == '&' ? found.anchor : found.tag) = {offset, end};
    offset = skip_blank(text, end);
  }
  found.content = std::min(offset, limit);
  return found;
}

ScalarStyle scalar_style_at(std::string_view text, std::uint32_t offset) {
  switch (offset < text.size() ? text[offset] : ' ') {
    case '\'':
      return ScalarStyle::single_quoted;
    case '"':
      return ScalarStyle::double_quoted;
    case '|':
      return ScalarStyle::literal;
    case '>':
      return ScalarStyle::folded;
    default:
      return ScalarStyle::plain;
  }
}

std::uint32_t scan_scalar_end(std::string_view text, std::uint32_t begin, ScalarStyle style,
                              std::string_view value) {
  std::size_t end = begin;
  switch (style) {
    case ScalarStyle::single_quoted:
      end = end_of_single_quoted(text, begin);
      break;
    case ScalarStyle::double_quoted:
      end = end_of_double_quoted(text, begin);
      break;
    case ScalarStyle::literal:
    case ScalarStyle::folded: {
      const std::size_t header = std::min(text.find_first_of("\r\n", begin), text.size());
      end = end_of_unquoted(text, header, value);
      break;
    }
    case ScalarStyle::plain:
      end = end_of_unquoted(text, begin, value);
      break;
  }
  return static_cast<std::uint32_t>(end);
}

std::uint32_t trim_end(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  while (end > begin && is_white(text[end - 1])) --end;
  return end;
}

std::uint32_t skip_blank(std::string_view text, std::uint32_t offset, std::string_view more) {
  std::size_t i = offset;
  while (i < text.size()) {
    if (text[i] == '#' && (i == 0 || is_white(text[i - 1]))) {
      i = std::min(text.find_first_of("\r\n", i), text.size());
    } else if (is_white(text[i]) || more.find(text[i]) != std::string_view::npos) {
      ++i;
    } else {
      break;
    }
  }
  return static_cast<std::uint32_t>(i);
}

std::string_view view_into(std::string_view text, std::size_t begin, std::string_view value) {
  const std::string_view source = text.substr(begin, value.size());
  return source == value ? source : value;
}

}  // namespace pbs
