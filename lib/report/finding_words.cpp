// SPDX-License-Identifier: MIT
// Templates filled with a finding's values, and findings as scorecards keep them.
#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "report/findings_output.hpp"

namespace pbs {

namespace {

constexpr std::string_view kNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789_";

template <typename Values>
std::string_view value_named(std::string_view name, const Values& values,
                             std::string_view subject) {
  for (const auto& value : values) {
    if (value.name == name) return value.text;
  }
  return name == "subject" ? subject : std::string_view();
}

// A value stands in one line.
void append_value(std::string_view text, std::string& out) {
  for (const char byte : text) out += byte == '\n' || byte == '\r' ? ' ' : byte;
}

// Appends a sentence; false when a value it names is missing or empty.
template <typename Values>
bool append_sentence(std::string_view sentence, const Values& values, std::string_view subject,
                     std::string& out) {
  std::size_t pos = 0;
  for (;;) {
    const std::size_t open = sentence.find('{', pos);
    out += sentence.substr(pos, open - pos);
    if (open == std::string_view::npos) return true;
    const std::size_t close =
        std::min(sentence.find_first_not_of(kNameCharacters, open + 1), sentence.size() - 1);
    const std::string_view name = sentence.substr(open + 1, close - open - 1);
    if (name.empty() || sentence[close] != '}') {
      out += '{';
      pos = open + 1;
      continue;
    }
    const std::string_view value = value_named(name, values, subject);
    if (value.empty()) return false;
    append_value(value, out);
    pos = close + 1;
  }
}

template <typename Values>
std::string fill(std::string_view words, const Values& values, std::string_view subject) {
  std::string out;
  if (words.empty()) return out;
  for (const std::string_view sentence : split(words, "\n")) {
    const std::size_t before = out.size();
    if (before != 0) out += '\n';
    if (!append_sentence(sentence, values, subject, out)) out.resize(before);
  }
  return out;
}

bool same_file(const SourceFile* source, const SourceFile& own) {
  return source == &own || source->path() == own.path();
}

void put_place(const Place& place, const SourceFile& own, std::string_view& path, CardPlace& at,
               Arena& arena) {
  if (!place.known()) return;
  const LineColumn where = place.source->line_column(place.at.begin);
  at = {where.line, where.column};
  if (!same_file(place.source, own)) path = arena.keep(place.source->path());
}

}  // namespace

std::string fill_words(std::string_view words, const CardFinding& finding) {
  return fill(words, finding.values, finding.subject);
}

std::string fill_words(std::string_view words, const Finding& finding) {
  return fill(words, finding.values, finding.subject);
}

CardFinding card_finding(const Finding& finding, const SourceFile& own, Arena& arena) {
  CardFinding card;
  card.rule = finding.rule->id;
  card.severity = finding.severity;
  put_place(finding.place, own, card.path, card.place, arena);
  put_place(finding.second, own, card.second_path, card.second, arena);
  card.subject = arena.keep(finding.subject);
  for (const FindingValue& value : finding.values) {
    card.values.append(arena, {value.name, arena.keep(value.text), value.number});
  }
  return card;
}

}  // namespace pbs
