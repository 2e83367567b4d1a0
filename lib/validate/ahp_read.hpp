// SPDX-License-Identifier: MIT
// Pairwise judgements as written in an indicator file (rules I-13 to I-16).
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "declaration/indicators.hpp"
#include "model/pairwise.hpp"
#include "model/policy.hpp"
#include "validate/convert_internal.hpp"

namespace pbs {

struct AhpSubject {
  const SourceFile& source;
  std::string_view key;                        // the node whose children are weighed, or the set
  std::span<const std::string_view> children;  // ids, else names, as they stand in the file
};

// The weights of the children; nothing, with findings, unless every judgement can be used.
// Judgements that contradict each other too much (I-16) still give weights.
std::optional<PairwiseWeights> read_ahp(const AhpDeclaration& written, const AhpSubject& subject,
                                        const Policy& policy, ScalarReader& scalars,
                                        FindingLog& log);

}  // namespace pbs
