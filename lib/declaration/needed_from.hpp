// SPDX-License-Identifier: MIT
// The stages by which fields must be filled in: numbers of the terms of kStageWords.
#pragma once

#include <cstdint>

namespace pbs {

inline constexpr std::uint8_t kAtExAnte = 0;
inline constexpr std::uint8_t kAtTargetReview = 1;
inline constexpr std::uint8_t kAtMonitoring = 2;
inline constexpr std::uint8_t kAtSelfEvaluation = 3;
inline constexpr std::uint8_t kAtEvaluation = 4;
inline constexpr std::uint8_t kAtUseOfResults = 5;

}  // namespace pbs
