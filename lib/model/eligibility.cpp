// SPDX-License-Identifier: MIT
#include "model/eligibility.hpp"

#include <algorithm>
#include <array>

namespace pbs {

namespace {

// State organs (art. 5), and those who follow by reference (art. 33).
constexpr std::array<std::string_view, 7> kPurchasers = {"state_organ",
                                                         "party_organ",
                                                         "people_congress",
                                                         "cppcc",
                                                         "democratic_party",
                                                         "mass_organisation_administrative",
                                                         "administrative_institution"};

}  // namespace

bool may_purchase(std::string_view type) {
  return std::ranges::find(kPurchasers, type) != kPurchasers.end();
}

bool on_negative_list(const ClosedWord& negative_list) {
  return negative_list && negative_list.id != "none";
}

}  // namespace pbs
