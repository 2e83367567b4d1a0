// SPDX-License-Identifier: MIT
// Whether all parts of a run scored in shards were merged, each once (G-18).
#pragma once

#include <vector>

#include "recheck/portfolio_rules.hpp"

namespace pbs {

// `shards` in the order in which they were read.
void report_shards(const std::vector<MergedShard>& shards, PortfolioResult& result);

}  // namespace pbs
