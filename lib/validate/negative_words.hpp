// SPDX-License-Identifier: MIT
// Words that hint at what may not be bought as a service (order 102, art. 10), for P-NEG (private
// to the folder). The list is a default of ours, not one of a document.
#pragma once

#include <string_view>

namespace pbs {

// The first such word of `text` that is not part of a service: 工程 of 道路改造工程, but not that
// of 工程监理服务. A view into `text`; empty when there is none.
std::string_view negative_word(std::string_view text);

}  // namespace pbs
