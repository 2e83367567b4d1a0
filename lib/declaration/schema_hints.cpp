// SPDX-License-Identifier: MIT
#include "declaration/schema_hints.hpp"

#include <algorithm>
#include <iterator>

namespace pbs {
namespace {

struct Example {
  Meaning meaning;
  std::string_view text;
};

constexpr Example kExamples[] = {
    {Meaning::year, "2024"},        {Meaning::amount, "118.50万元"},
    {Meaning::percent, "98.90%"},   {Meaning::date, "2025-03-14"},
    {Meaning::target, "≥36.5公里"}, {Meaning::actual, "36.5公里"},
    {Meaning::range, "40-50"},      {Meaning::calendar_day, "+1/03-31"},
};

}  // namespace

std::vector<Spelling> spellings_of(const Vocabulary& vocabulary) {
  std::vector<Spelling> all;
  const auto add = [&](std::string_view word, std::string_view other) {
    const auto same = [&](const Spelling& known) { return known.word == word; };
    if (std::none_of(all.begin(), all.end(), same)) all.push_back({word, other});
  };
  for (const Term& term : vocabulary.terms) add(term.id, term.zh.empty() ? "" : term.zh.front());
  for (const Term& term : vocabulary.terms) {
    for (const std::string_view zh : term.zh) add(zh, term.id);
  }
  return all;
}

std::string hover_text(const Field& field) {
  if (field.labels.empty()) return {};
  std::string words = std::string(field.summary.zh).append("  \n").append(field.summary.en);
  words.append("\n\n`").append(field.key).append("`");
  for (const std::string_view label : field.labels) words.append(" · `").append(label).append("`");
  return words;
}

std::string_view example_of(const Field& field) {
  if (field.shape != Shape::text || field.vocabulary != nullptr) return {};
  const auto* found =
      std::find_if(std::begin(kExamples), std::end(kExamples),
                   [&](const Example& known) { return known.meaning == field.meaning; });
  return found == std::end(kExamples) ? std::string_view{} : found->text;
}

}  // namespace pbs
