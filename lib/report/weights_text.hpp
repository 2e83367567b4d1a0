// SPDX-License-Identifier: MIT
// The weights of an indicator file as a table for terminals.
#pragma once

#include <string>

#include "model/indicator_set.hpp"
#include "model/policy.hpp"
#include "report/findings_output.hpp"

namespace pbs {

// One line a node, at most 80 columns: path, name, share within the level above (in percent,
// rounded to 4 decimals, with ≈ in front where that loses digits) and effective points (exact).
// Below it, for every node whose children are weighed by judgements: the weights of each expert,
// λmax, CI and CR (rounded to 4 decimals), and the limit of the policy. Ends with a line feed.
// Points that are not known are shown as —.
std::string weights_text(const IndicatorSet& set, const Policy& policy, Language language);

}  // namespace pbs
