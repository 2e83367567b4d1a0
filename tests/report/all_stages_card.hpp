// SPDX-License-Identifier: MIT
// A scorecard made by hand with something in every stage; the points of every stage add up.
#pragma once

#include "base/arena.hpp"
#include "score/scorecard.hpp"

namespace pbs::test {

// What a public copy withholds, as it stands in the card; every value occurs nowhere else but where
// another text quotes it.
namespace withheld_value {
inline constexpr const char* kSupplierId = "91341824SENTINEL1";
inline constexpr const char* kPrice = "765.4321";  // 万元; 7654321 元
inline constexpr const char* kPriceYuan = "7654321";
inline constexpr const char* kPriceGrouped = "7,654,321";
inline constexpr const char* kExpert = "秘密专家甲";
inline constexpr const char* kOtherExpert = "秘密专家乙";
inline constexpr const char* kEvidence = "哨兵证据.pdf";
inline constexpr const char* kReviewReason = "哨兵复核理由";
inline constexpr const char* kFinding = "哨兵问题";
inline constexpr const char* kAllowed = "哨兵允许";
inline constexpr const char* kAll[] = {kSupplierId, kPrice,    kPriceYuan,    kPriceGrouped, kExpert,
                                       kOtherExpert, kEvidence, kReviewReason, kFinding,      kAllowed};
}  // namespace withheld_value

Scorecard all_stages_card(Arena& arena);

}  // namespace pbs::test
