// SPDX-License-Identifier: MIT
// The words that a page says over and over: elements name them by number, and the page holds their
// translations once, which halves what the language switch costs.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "report/formats/html/html_text.hpp"

namespace pbs {

// Words are known by where they stand in memory, not by what they say: those of the tables and
// labels are, those made while the program runs are not.
std::optional<std::size_t> word_number(const Words& words);

// Labels of ours that many projects' pages have.
std::span<const Words* const> repeated_labels();

// The words in the language that the page is not in, by number, as JSON that is no script.
void write_dictionary(HtmlText& html);
// The same words, for tests.
std::size_t word_count();
Words word_at(std::size_t number);

}  // namespace pbs
