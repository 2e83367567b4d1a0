// SPDX-License-Identifier: MIT
// What the empty form said and nobody replaced (private to the folder). The words are those of
// published tables in which they were left.
#pragma once

#include <cstdint>
#include <string_view>

namespace pbs {

// What a text is: names, targets and goals are written for this project alone; reports may hide a
// person's name or number behind signs that elsewhere are gaps of the form (张XX).
enum class TextUse : std::uint8_t { own, report };

// The first leftover in `text`, as written; empty if there is none: `**`, `__`, `XX`, `××年`, `※`,
// `……` alone or behind a colon, `指标1：`, an empty `目标1：`, `100字以内`, `（必填）`, `（选填）`,
// `请填写`. No leftovers are codes (91341800XXXXXXXX01), 某某, hidden digits (138****1234) and
// dots behind words.
std::string_view template_leftover(std::string_view text, TextUse use);

}  // namespace pbs
