// SPDX-License-Identifier: MIT
#include "model/indicator_set.hpp"

#include <algorithm>

namespace pbs {

const IndicatorNode* IndicatorSet::find_row(std::string_view row_id, std::string_view name) const {
  const auto find = [this](std::string IndicatorNode::*member, std::string_view wanted) {
    const auto at = std::find_if(nodes.begin(), nodes.end(),
                                 [&](const IndicatorNode& node) { return node.*member == wanted; });
    return wanted.empty() || at == nodes.end() ? nullptr : &*at;
  };
  const IndicatorNode* row = find(&IndicatorNode::id, row_id);
  return row != nullptr ? row : find(&IndicatorNode::name, name);
}

}  // namespace pbs
