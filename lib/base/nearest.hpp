// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace pbs {

/// The one of `names` that someone who wrote `wrong` most likely meant; empty when none is near.
///
/// Nearness is the number of code points inserted, left out, replaced, or swapped with their
/// neighbour (optimal string alignment), where upper and lower case and the full-width forms of
/// ASCII are the same. A name is near when at most a third of `wrong` changes (at least 1, at most
/// 3 changes) and something of it stays. Of equally near names the first. Texts of more than 64
/// code points have no near name.
std::string_view nearest_name(std::string_view wrong, std::span<const std::string_view> names);

}  // namespace pbs
