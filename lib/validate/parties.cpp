// SPDX-License-Identifier: MIT
#include "validate/parties.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

#include "declaration/vocabulary.hpp"

namespace pbs {
namespace {

const Term& term_of(Role role) {
  return kRoleWords.terms[static_cast<std::size_t>(role)];
}

bool same(std::string_view a, std::string_view b) {
  return !a.empty() && a == b;
}

}  // namespace

bool from_outside(const Party& party) {
  return party.is(Role::third_party) || party.is(Role::expert);
}

bool same_body(const Party& a, const Party& b) {
  return same(a.name, b.name) || same(a.code, b.code);
}

bool by_purchaser(const Stages& stages, const Party& by) {
  if (by.is(Role::purchaser)) return true;
  return by.is(Role::department) && same_body(stages.department, stages.purchaser);
}

std::optional<Role> answers_for(const Party& by) {
  return from_outside(by) ? by.commissioned_by.value : by.role.value;
}

bool names_party(const List<Text>& related, std::optional<Role> role, const Party& party) {
  return std::any_of(related.begin(), related.end(), [&](const Text& text) {
    const std::string_view word = text.stated();
    const int index = kRoleWords.find(word);
    if (role && index == static_cast<int>(*role)) return true;
    return same(word, party.name) || same(word, party.code);
  });
}

std::string party_label(const Party& party) {
  return std::string(party.name.empty() ? party.role.written.stated() : party.name);
}

std::string_view role_id(Role role) {
  return term_of(role).id;
}

std::string_view role_zh(Role role) {
  return term_of(role).zh.front();
}

Finding& with_role(Finding& finding, std::string_view name, std::string_view name_zh, Role role) {
  return finding.with(name, std::string(role_id(role))).with(name_zh, std::string(role_zh(role)));
}

}  // namespace pbs
