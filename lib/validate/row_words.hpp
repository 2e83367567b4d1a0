// SPDX-License-Identifier: MIT
// How the forms write names and values, for the rules that look at words (private to the folder).
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "model/project.hpp"
#include "validate/rule.hpp"

namespace pbs {

// `name` without what surrounds the words proper: core marks (★) and blanks in front; blanks,
// closing punctuation and remarks in brackets behind: "★苗木成活率(≥**%)。" gives "苗木成活率".
std::string_view plain_name(std::string_view name);

// How messages call a row: its name, else its id.
std::string said_name(const Indicator& row);

// What stands in the brackets that end `name`, without the brackets: 次 of "租车次数(次)"; empty if
// it does not end in brackets.
std::string_view closing_remark(std::string_view name);

bool contains(std::string_view text, std::string_view word);
bool contains_any(std::string_view text, std::span<const std::string_view> words);
bool ends_with_any(std::string_view text, std::span<const std::string_view> words);

// A row that the form has but the project does not need: it has no weight, and its name or target
// is
// `/`, `—`, 无 or says 不适用. Nothing is asked of it.
bool left_out(const Indicator& row);

// The project's rows wait for an indicator set that was not found: that is the finding, not what
// the rows lack without it.
bool lacks_set(const WrittenInput& input);

}  // namespace pbs
