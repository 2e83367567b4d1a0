// SPDX-License-Identifier: MIT
// Words of targets and actuals that have a fixed meaning (private to the folder).
#pragma once

#include <span>
#include <string_view>

namespace pbs {

// `/`, 无, —, 不适用 and the like.
bool says_not_applicable(std::string_view text);

// What is left of a form: ≥**%, ……, XX万元.
bool is_placeholder(std::string_view text);

// The name of a scale where one of its words should stand (优良中差, 好坏, 高中低): its words from
// best to worst; empty if `text` names none.
std::span<const std::string_view> scale_words(std::string_view text);

// `text` without 定性 before it.
std::string_view without_kind(std::string_view text);

// 完成, 已完成, each also with 100%.
bool says_done(std::string_view text);

// Whether two texts are the same but for blanks, width and final punctuation.
bool same_text(std::string_view a, std::string_view b);

}  // namespace pbs
