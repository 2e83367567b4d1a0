// SPDX-License-Identifier: MIT
// HTML lets the end tags of cells, rows, list items and paragraphs be left out where what follows
// ends them anyway (HTML standard, 13.1.2.4), and plain values go without quotes (13.1.2.3). Leaving
// both out makes a project's page an eighth smaller and changes nothing of what a browser reads.
#pragma once

#include <cstddef>
#include <string>

namespace pbs {

// From `from` to the end of `html`, which is well formed.
void drop_optional_ends(std::string& html, std::size_t from);

}  // namespace pbs
