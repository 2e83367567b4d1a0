// SPDX-License-Identifier: MIT
// What a schema says for editors only: it refuses nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "yaml/record.hpp"

namespace pbs {

// A word that may be written, and the same term in the other language.
struct Spelling {
  std::string_view word;
  std::string_view other;
};

// The identifiers of a vocabulary, then its Chinese terms, none twice.
std::vector<Spelling> spellings_of(const Vocabulary& vocabulary);

// The summary, a language a line, and every spelling of the key, as Markdown; empty for a key with
// one spelling.
std::string hover_text(const Field& field);

// What a value looks like, by its meaning; empty where any words or numbers may stand.
std::string_view example_of(const Field& field);

}  // namespace pbs
