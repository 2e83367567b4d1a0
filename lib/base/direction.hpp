// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace pbs {

/// Whether characters in `text` may turn the direction of what stands around it: Hebrew, Arabic and
/// their forms, marks, embeddings, overrides and isolates.
bool turns_direction(std::string_view text) noexcept;

}  // namespace pbs
