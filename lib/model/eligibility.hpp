// SPDX-License-Identifier: MIT
// What 财政部令第102号 says of who may buy services and what may not be bought.
#pragma once

#include <string_view>

#include "model/stages.hpp"

namespace pbs {

// Arts. 5, 8, 33: whether a body of this type (identifier of kPurchaserTypeWords) may buy services.
bool may_purchase(std::string_view type);

// Art. 10: the author names a ground for which the service may not be bought.
bool on_negative_list(const ClosedWord& negative_list);

}  // namespace pbs
