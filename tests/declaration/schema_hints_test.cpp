// SPDX-License-Identifier: MIT
#include "declaration/schema_hints.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "declaration/schema.hpp"
#include "declaration/vocabulary.hpp"

namespace {

const pbs::Field* field_named(std::string_view kind, std::string_view key) {
  std::size_t hint = 0;
  return pbs::record_of_kind(kind)->find(key, hint);
}

}  // namespace

TEST_CASE("every word stands beside the same term in the other language") {
  const std::vector<pbs::Spelling> words = pbs::spellings_of(pbs::kServiceKindWords);
  const auto other = [&](std::string_view word) {
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const pbs::Spelling& known) { return known.word == word; });
    return found == words.end() ? std::string_view("none") : found->other;
  };
  REQUIRE(!pbs::kServiceKindWords.terms.empty());
  for (const pbs::Term& term : pbs::kServiceKindWords.terms) {
    CHECK(other(term.id) == term.zh.front());
    CHECK(other(term.zh.front()) == term.id);
  }
  CHECK(other("monthly") == "none");
}

TEST_CASE("a word that is spelt alike in both languages is listed once") {
  const std::vector<pbs::Spelling> words = pbs::spellings_of(pbs::kGradeWords);
  CHECK(std::count_if(words.begin(), words.end(),
                      [](const pbs::Spelling& known) { return known.word == "优"; }) == 1);
}

TEST_CASE("the hover text names a language a line and every spelling of the key") {
  const pbs::Field& year = *field_named("project", "year");
  CHECK(pbs::hover_text(year) == std::string(year.summary.zh) + "  \n" +
                                     std::string(year.summary.en) +
                                     "\n\n`year` · `年度` · `预算年度` · `项目年度`");
  CHECK(pbs::hover_text(*field_named("project", "pbs")).empty());
}

TEST_CASE("a value has an example where its meaning gives it a form, and no other") {
  CHECK(pbs::example_of(*field_named("project", "year")) == "2024");
  CHECK(pbs::example_of(*field_named("project", "name")).empty());
  CHECK(pbs::example_of(*field_named("project", "budget")).empty());
  CHECK(pbs::example_of(*field_named("project", "key_project")).empty());
}
