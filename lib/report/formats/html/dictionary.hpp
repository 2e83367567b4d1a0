// SPDX-License-Identifier: MIT
// The words that a page says over and over: the page holds their translations once, and the
// language switch knows them by what they say. Where two words of ours say the same in one language
// and not in the other, the second carries its translation itself; text of a declaration that says
// the same is kept from the switch in a <bdi>.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "report/formats/html/html_text.hpp"
#include "report/portfolio.hpp"

namespace pbs {

// Whether the dictionary of a page in this language translates the words, or what the rule says is
// wrong (where the portfolio has findings of it).
bool in_dictionary(const Words& words, Language page);
bool in_dictionary(const RuleInfo& rule, Language page);
// Whether a text reads like something that the dictionary may translate.
bool reads_like_words(std::string_view text, Language page);

// Labels of ours that many projects' pages have.
std::span<const Words* const> repeated_labels();

// The dictionary of a page: the words, and the rules that the portfolio has findings of, as JSON
// that is no script.
void write_dictionary(const Portfolio& portfolio, HtmlText& html);
// The same, for tests: texts in this language with the other one's.
std::vector<std::pair<std::string_view, std::string_view>> dictionary_entries(
    const Portfolio& portfolio, Language page);

}  // namespace pbs
