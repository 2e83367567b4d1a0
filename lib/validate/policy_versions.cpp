// SPDX-License-Identifier: MIT
#include "validate/policy_versions.hpp"

#include <algorithm>

namespace pbs {
namespace {

constexpr Date kEarliest{1, 1, 1};
constexpr Date kLatest{9999, 12, 31};

Date first_day(const Policy& policy) {
  return policy.from.value_or(kEarliest);
}

Date last_day(const Policy& policy) {
  return policy.to.value_or(kLatest);
}

bool in_force(const Policy& policy, Date day) {
  return first_day(policy) <= day && day <= last_day(policy);
}

}  // namespace

Overlap overlap_of(const Policy& a, const Policy& b) {
  const Date first = std::max(first_day(a), first_day(b));
  const Date last = std::min(last_day(a), last_day(b));
  Overlap overlap;
  overlap.exists = first <= last;
  if (first != kEarliest) overlap.first = first;
  if (last != kLatest) overlap.last = last;
  return overlap;
}

VersionChoice::VersionChoice(std::optional<Date> date, std::optional<int> year) : date_(date) {
  if (year && *year >= kEarliest.year && *year <= kLatest.year) year_end_ = Date{*year, 12, 31};
}

void VersionChoice::offer(const Policy& policy) {
  if (date_ && on_date_ == nullptr && in_force(policy, *date_)) on_date_ = &policy;
  if (year_end_ && at_year_end_ == nullptr && in_force(policy, *year_end_)) at_year_end_ = &policy;
  if (on_date_ != nullptr || at_year_end_ != nullptr) return;
  const std::optional<Date> day = date_ ? date_ : year_end_;
  int distance = 0;
  if (day && !in_force(policy, *day)) {
    distance = *day < first_day(policy) ? days_between(*day, first_day(policy))
                                        : days_between(last_day(policy), *day);
  }
  const bool nearer = nearest_ == nullptr || distance < distance_ ||
                      (distance == distance_ && first_day(policy) > first_day(*nearest_));
  if (!nearer) return;
  nearest_ = &policy;
  distance_ = distance;
}

const Policy* VersionChoice::chosen(bool* nearest) const {
  const Policy* const in_force_then = on_date_ != nullptr ? on_date_ : at_year_end_;
  if (nearest != nullptr) *nearest = in_force_then == nullptr && (date_ || year_end_);
  return in_force_then != nullptr ? in_force_then : nearest_;
}

}  // namespace pbs
