// SPDX-License-Identifier: MIT
// What of a project is published and by when (domain rules 5.7), the same for the rules and for the
// scorecard.
#pragma once

#include <optional>
#include <string_view>

#include "model/policy_stages.hpp"
#include "model/project.hpp"

namespace pbs {

bool is_secret(const Publication&);

// Catalogues and contracts are published under order 102 (arts. 11, 23), without a number of days.
bool under_order_102(std::string_view what);

// DS-01: the last day of publication, publication.days calendar days after the approval; counting
// starts the day after it. Nothing where order 102 or no approval applies.
std::optional<Date> last_publication_day(std::string_view what, const std::optional<Date>& approved,
                                         const PublicationPolicy&);

// DS-03: whether the project has this by now, so that it could be published: an approved target, a
// signed contract, a self-evaluation, an evaluation. What it cannot tell of (catalogue, budget) it
// has not.
bool has_to_publish(const Project&, std::string_view what);

}  // namespace pbs
