// SPDX-License-Identifier: MIT
// What seems to be missing may stand there unread (private to the folder).
#pragma once

#include <string_view>

#include "source/finding.hpp"

namespace pbs {

// Whether the log already tells why the key was not read: spelled otherwise (F-01), a value of the
// wrong shape (F-04), or an alias, a tag or a merge key (Y-10 to Y-12) inside `parent`.
bool part_is_unread(std::string_view key, Location parent, const FindingLog& log);

}  // namespace pbs
