// SPDX-License-Identifier: MIT
// The plain spelling of numbers and signs of comparison (private to the folder). The readers of
// values accept all of these forms (AL-02: seen in published forms); the plain one is what an
// editor, a script or another program reads without our help.
#pragma once

#include <string_view>
#include <vector>

#include "source/finding.hpp"

namespace pbs {

// Whether `value` may hold what `spelling_edits` changes; cheap, and true in doubt.
bool may_be_misspelt(std::string_view value);

// What makes the spelling of `value` plain, as byte offsets in it: ≧ ⩾ >= ≥; ≦ ⩽ <= ≤; ═ ﹦ ＝ =;
// ＞ ﹥ and ＜ ﹤; full-width digits, ％ and, before a number, ： ． － ＋; 百分比 behind a number
// and 百分之 before one %; the punctuation behind the value dropped. `quoted`: it stands inside
// quotation marks, so that it may begin with any sign. Empty when it is plain. The value may be
// words, of which nothing should be changed: that is for the caller to see.
std::vector<TextEdit> spelling_edits(std::string_view value, bool quoted);

}  // namespace pbs
