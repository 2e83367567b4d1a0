// SPDX-License-Identifier: MIT
#include "validate/unread_part.hpp"

namespace pbs {
namespace {

bool lies_in(Location parent, const Finding& finding) {
  const std::uint32_t at = finding.place.at.begin;
  return parent.known() && at >= parent.begin && at < parent.end;
}

bool names(const Finding& finding, std::string_view key) {
  for (const FindingValue& value : finding.values) {
    if (finding.rule->id == "F-01" && value.name != "near") continue;
    if (key.find(value.text) != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

bool part_is_unread(std::string_view key, Location parent, const FindingLog& log) {
  for (const Finding& finding : log.findings()) {
    const std::string_view rule = finding.rule->id;
    const bool unread = rule == "F-01" || rule == "F-04";
    if (unread && names(finding, key) && (!parent.known() || lies_in(parent, finding))) return true;
    const bool refused = rule == "Y-10" || rule == "Y-11" || rule == "Y-12";
    if (refused && lies_in(parent, finding)) return true;
  }
  return false;
}

}  // namespace pbs
