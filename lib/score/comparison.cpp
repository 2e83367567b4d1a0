// SPDX-License-Identifier: MIT
#include "score/comparison.hpp"

namespace pbs {

namespace {

bool equals_met(const Decimal& target, const Decimal& actual, bool over_full) {
  if (target.is_zero()) return actual <= target;
  if (target.is_negative() || !over_full) return actual == target;
  return actual >= target;
}

bool number_met(const Target& target, const Decimal& actual, const Policy& policy) {
  switch (target.kind) {
    case TargetKind::at_least:
      return actual >= target.value;
    case TargetKind::more_than:
      return policy.scoring.strict_signs ? actual > target.value : actual >= target.value;
    case TargetKind::at_most:
      return actual <= target.value;
    case TargetKind::less_than:
      return policy.scoring.strict_signs ? actual < target.value : actual <= target.value;
    case TargetKind::equals:
      return equals_met(target.value, actual, policy.scoring.equal_over_full);
    case TargetKind::between:
      return target.value <= actual && actual <= target.upper;
    case TargetKind::tiers:
      return target.tier_count > 0 && actual >= target.tiers[0];
    default:
      return false;
  }
}

}  // namespace

Decimal counted_actual(const Target& target, const Actual& actual, const Policy& policy) {
  const bool below_zero = actual.value.is_negative() && !target.value.is_negative();
  return below_zero && policy.input.negative_actual_zero ? Decimal() : actual.value;
}

bool target_met(const Target& target, const Actual& actual, std::optional<Level> level,
                const Policy& policy) {
  switch (target.kind) {
    case TargetKind::none:
    case TargetKind::unreadable:
      return false;
    case TargetKind::words:
      return level == Level::achieved;
    case TargetKind::by:
      return actual.date <= target.date;
    case TargetKind::within:
      return target.date_from <= actual.date && actual.date <= target.date;
    default:
      return number_met(target, counted_actual(target, actual, policy), policy);
  }
}

}  // namespace pbs
