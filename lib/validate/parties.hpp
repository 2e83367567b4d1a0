// SPDX-License-Identifier: MIT
// Who did what, as several rules ask it (domain rules 0.7 and 5.4).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/stages.hpp"
#include "source/finding.hpp"

namespace pbs {

// A third party or an expert: somebody outside the administration who does a part of the work.
bool from_outside(const Party&);

// Whether the two are stated by one name or one code (names and codes never equal an empty one).
bool same_body(const Party&, const Party&);

// Whether the work was the purchaser's: by role, or by the department where that is the purchaser.
bool by_purchaser(const Stages&, const Party& by);

// Whose work it is: the role of who commissioned a third party or an expert, else the own role.
// Empty where that is not stated.
std::optional<Role> answers_for(const Party& by);

// Whether a list of relations names this party by role word, name or code. Without a role only the
// name and the code count.
bool names_party(const List<Text>& related, std::optional<Role>, const Party&);

// How findings call it: by its name, else by the role as written.
std::string party_label(const Party&);

std::string_view role_id(Role);
std::string_view role_zh(Role);

// Adds the role under the two names that the words of the two languages use.
Finding& with_role(Finding&, std::string_view name, std::string_view name_zh, Role);

}  // namespace pbs
