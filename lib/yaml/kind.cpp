// SPDX-License-Identifier: MIT
#include "yaml/kind.hpp"

#include <algorithm>

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "yaml/readers.hpp"
#include "yaml/reading_rules.hpp"
#include "yaml/syntax_scan.hpp"

namespace pbs {
namespace {

constexpr std::string_view kKey = "pbs";
constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kBeforeQuote = " \t\r\n{[,:";

// The offset behind `"pbs"`, quoted or not, and its colon; npos if that is not at `offset`.
std::size_t behind_key(std::string_view text, std::size_t offset) {
  const bool quoted = text[offset] == '"' || text[offset] == '\'';
  const std::size_t name = offset + (quoted ? 1 : 0);
  if (text.compare(name, kKey.size(), kKey) != 0) return std::string_view::npos;
  std::size_t i = name + kKey.size();
  if (quoted) {
    if (i >= text.size() || text[i] != text[offset]) return std::string_view::npos;
    ++i;
  }
  i = std::min(text.find_first_not_of(" \t", i), text.size());
  if (text.substr(i).starts_with(kFullWidthColonSign)) return i + kFullWidthColonSign.size();
  const bool colon =
      text.substr(i).starts_with(':') &&
      (quoted || i + 1 == text.size() || kBlanks.find(text[i + 1]) != std::string_view::npos);
  return colon ? i + 1 : std::string_view::npos;
}

// The scalar that begins on the same line behind `offset`.
Header header_at(std::string_view text, std::size_t offset) {
  std::size_t begin = std::min(text.find_first_not_of(" \t", offset), text.size());
  std::size_t end = 0;
  if (begin < text.size() && (text[begin] == '"' || text[begin] == '\'')) {
    ++begin;
    end = std::min(text.find_first_of("\"'\r\n", begin), text.size());
  } else {
    end = std::min(text.find_first_of(" \t\r\n,}#", begin), text.size());
  }
  const std::string_view value = text.substr(begin, end - begin);
  const std::size_t slash = value.find('/');
  Header header;
  header.kind = value.substr(0, slash);
  if (slash != std::string_view::npos) header.version = value.substr(slash + 1);
  header.at = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  return header;
}

std::size_t behind_string(std::string_view text, std::size_t i) {
  const char quote = text[i];
  for (++i; i < text.size() && text[i] != quote; ++i) {
    if (quote == '"' && text[i] == '\\') ++i;
  }
  return i + 1;
}

// In a flow mapping: the key at its first level.
std::optional<Header> find_in_flow(std::string_view text, std::size_t open) {
  std::size_t depth = 1;
  bool key = true;
  for (std::size_t i = open + 1; i < text.size() && depth > 0;) {
    const char c = text[i];
    if (depth == 1 && key && kBlanks.find(c) == std::string_view::npos) {
      key = false;
      const std::size_t value = behind_key(text, i);
      if (value != std::string_view::npos) return header_at(text, value);
    }
    if ((c == '"' || c == '\'') && kBeforeQuote.find(text[i - 1]) != std::string_view::npos) {
      i = behind_string(text, i);
      continue;
    }
    if (c == '{' || c == '[') ++depth;
    if (c == '}' || c == ']') --depth;
    key = key || (depth == 1 && c == ',');
    ++i;
  }
  return std::nullopt;
}

std::size_t next_line(std::string_view text, std::size_t offset) {
  const std::size_t end = text.find_first_of("\r\n", offset);
  return end == std::string_view::npos ? text.size() : end + 1;
}

bool is_marker(std::string_view line) {
  return (line.starts_with("---") || line.starts_with("...")) &&
         (line.size() == 3 || kBlanks.find(line[3]) != std::string_view::npos);
}

// The first offset of content from `offset` on; the end when there is none.
std::size_t first_content(std::string_view text, std::size_t offset) {
  while (offset < text.size()) {
    if (is_marker(text.substr(offset))) offset += 3;
    const std::size_t i = text.find_first_not_of(" \t", offset);
    if (i == std::string_view::npos) break;
    const bool blank = text[i] == '\r' || text[i] == '\n' || text[i] == '#';
    const bool directive = i == offset && text[i] == '%';
    if (!blank && !directive) return i;
    offset = next_line(text, i);
  }
  return text.size();
}

}  // namespace

std::optional<Header> find_header(std::string_view text) {
  const std::size_t start = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  std::size_t line = first_content(text, start);
  if (line < text.size() && text[line] == '{') return find_in_flow(text, line);
  for (; line < text.size(); line = next_line(text, line)) {
    const char c = text[line];
    if (c != 'p' && c != '"' && c != '\'') continue;
    const std::size_t value = behind_key(text, line);
    if (value != std::string_view::npos) return header_at(text, value);
  }
  return std::nullopt;
}

bool is_blank_document(std::string_view text) {
  const std::size_t start = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  return first_content(text, start) == text.size();
}

std::optional<Header> check_header(const SourceFile& source,
                                   std::span<const std::string_view> known, FindingLog& log) {
  const std::string_view text = source.text();
  if (is_blank_document(text)) {
    log.add(reading::kEmpty, {&source, {0, 0}});
    return std::nullopt;
  }
  const std::optional<Header> header = find_header(text);
  if (!header) {
    const auto at = static_cast<std::uint32_t>(first_content(text, 0));
    log.add(reading::kNoHeader, {&source, {at, at}});
    return std::nullopt;
  }
  const std::string_view written = text.substr(header->at.begin, header->at.end - header->at.begin);
  if (std::find(known.begin(), known.end(), written) != known.end()) return header;
  Finding& finding = log.add(reading::kUnknownKind, {&source, header->at});
  finding.with("header", escape_for_message(written));
  const std::string_view near = nearest_name(written, known);
  if (!near.empty()) finding.with("near", std::string(near));
  return std::nullopt;
}

}  // namespace pbs
