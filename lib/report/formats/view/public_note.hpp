// SPDX-License-Identifier: MIT
// What a public copy says of itself.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "report/findings_output.hpp"

namespace pbs {

// The words of an id of kWithholdWords.
std::string_view withheld_words(std::string_view id, Language language);

// What is left out, and how many secret projects, in a sentence. Empty where nothing is withheld.
std::string public_note(std::span<const std::string_view> withheld, std::size_t left_out,
                        Language language);

}  // namespace pbs
