// SPDX-License-Identifier: MIT
#include "score/stage.hpp"

#include <algorithm>
#include <vector>

#include "score/stage_table.hpp"

namespace pbs {

std::span<const Stage* const> scoring_stages() {
  static const std::vector<const Stage*> in_order = [] {
    const std::span<const Stage* const> table = stage_table();
    std::vector<const Stage*> stages(table.begin(), table.end());
    std::ranges::sort(stages, {}, &Stage::order);
    return stages;
  }();
  return in_order;
}

}  // namespace pbs
