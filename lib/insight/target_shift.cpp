// SPDX-License-Identifier: MIT
#include "insight/target_shift.hpp"

#include <optional>
#include <tuple>

#include "model/policy.hpp"
#include "validate/convert.hpp"
#include "validate/register.hpp"

namespace pbs {

namespace {

constexpr std::string_view kKept = "kept";
constexpr std::string_view kRaised = "raised";
constexpr std::string_view kLowered = "lowered";
constexpr std::string_view kReworded = "reworded";

bool is_cost(std::string_view indicator_class) {
  return indicator_class == "output.cost" || indicator_class.substr(0, 4) == "cost";
}

// What a policy made of a target without a sign shows in its method.
Target read(const StatedTarget& stated) {
  static const Policy kSettings;
  Target target = read_target(stated.text, is_cost(stated.indicator_class), kSettings, stated.year);
  if (!target.no_sign) return target;
  if (stated.method.substr(0, 7) == "inverse") target.kind = TargetKind::at_most;
  if (stated.method.substr(0, 5) == "ratio") target.kind = TargetKind::at_least;
  if (stated.method == "equal") target.kind = TargetKind::equals;
  return target;
}

bool lower_bound(TargetKind kind) {
  return kind == TargetKind::at_least || kind == TargetKind::more_than;
}
bool upper_bound(TargetKind kind) {
  return kind == TargetKind::at_most || kind == TargetKind::less_than;
}
bool strict(TargetKind kind) {
  return kind == TargetKind::more_than || kind == TargetKind::less_than;
}

std::string_view word_of(int harder) {
  if (harder == 0) return kKept;
  return harder > 0 ? kRaised : kLowered;
}

int compare(const Decimal& a, const Decimal& b) {
  if (a == b) return 0;
  return a < b ? -1 : 1;
}

bool same_units(const Unit& a, const Unit& b) {
  return a.bare() == b.bare() && comparable(a, b);
}

// How much greater the numbers of `after` are, in the unit of `before`.
struct Moved {
  int value = 0, upper = 0;
};
std::optional<Moved> moved(const Target& before, const Target& after) {
  if (!same_units(before.unit, after.unit)) return std::nullopt;
  try {
    return Moved{compare(convert(after.value, after.unit, before.unit), before.value),
                 compare(convert(after.upper, after.unit, before.unit), before.upper)};
  } catch (const NumberOverflow&) {
    return std::nullopt;
  }
}

std::string_view number_shift(const Target& before, const Target& after, bool cost) {
  const std::optional<Moved> change = moved(before, after);
  if (!change) return kReworded;
  const TargetKind from = before.kind;
  const TargetKind to = after.kind;
  if (from == TargetKind::between && to == TargetKind::between) {
    if (change->value >= 0 && change->upper <= 0) return word_of(change->value - change->upper);
    return change->value <= 0 && change->upper >= 0 ? kLowered : kReworded;
  }
  const int stricter = static_cast<int>(strict(to)) - static_cast<int>(strict(from));
  if (lower_bound(from) && lower_bound(to)) {
    return word_of(change->value != 0 ? change->value : stricter);
  }
  if (upper_bound(from) && upper_bound(to)) {
    return word_of(change->value != 0 ? -change->value : stricter);
  }
  if (from != TargetKind::equals || to != TargetKind::equals) return kReworded;
  if (change->value == 0) return kKept;
  const bool of_nothing = before.value.is_zero() || after.value.is_zero();
  return cost || of_nothing ? kReworded : word_of(change->value);
}

std::tuple<int, int, int> in_its_year(const Date& date, int year) {
  return {date.year - year, date.month, date.day};
}

std::string_view date_shift(const Target& before, int year, const Target& after, int next) {
  if (before.kind != after.kind) return kReworded;
  const auto from = in_its_year(before.date, year);
  const auto to = in_its_year(after.date, next);
  if (before.kind == TargetKind::within &&
      in_its_year(before.date_from, year) != in_its_year(after.date_from, next)) {
    return kReworded;
  }
  if (from == to) return kKept;
  return to < from ? kRaised : kLowered;
}

std::string_view tier_shift(const Target& before, const Target& after) {
  if (before.tier_count != after.tier_count || !same_units(before.unit, after.unit)) {
    return kReworded;
  }
  bool harder = false;
  bool easier = false;
  for (std::size_t i = 0; i < static_cast<std::size_t>(before.tier_count); ++i) {
    harder = harder || after.tiers[i] > before.tiers[i];
    easier = easier || after.tiers[i] < before.tiers[i];
  }
  if (harder && easier) return kReworded;
  return word_of(static_cast<int>(harder) - static_cast<int>(easier));
}

}  // namespace

std::string_view target_shift(const StatedTarget& before, const StatedTarget& after) {
  const bool same_text = comparable_words(before.text) == comparable_words(after.text);
  const Target from = read(before);
  const Target to = read(after);
  if (from.dated() && to.dated()) return date_shift(from, before.year, to, after.year);
  if (same_text) return kKept;
  if (from.numeric() && to.numeric()) {
    return number_shift(from, to, is_cost(after.indicator_class));
  }
  if (from.kind == TargetKind::tiers && to.kind == TargetKind::tiers) return tier_shift(from, to);
  return kReworded;
}

}  // namespace pbs
