// SPDX-License-Identifier: MIT
#include "validate/policy_methods.hpp"

namespace pbs {
namespace {

struct Fitting {
  std::string_view key;
  std::string_view methods;
};

constexpr std::string_view kFloor = "ratio ratio_threshold direct";
constexpr std::string_view kCeiling = "inverse_excess inverse_ratio direct";

constexpr Fitting kFitting[] = {
    {"at_least", kFloor},
    {"more_than", kFloor},
    {"at_most", kCeiling},
    {"less_than", kCeiling},
    {"equals", "equal ratio ratio_threshold direct"},
    {"zero", "zero_target equal direct"},
    {"by", "deadline direct"},
    {"within", "range direct"},
    {"between", "range direct"},
    {"tiers", "tiers"},
    {"words", "levels direct"},
    {"satisfaction", "ratio ratio_threshold satisfaction_steps direct"},
    {"execution", "execution_linear execution_steps"},
};

// Methods that score rates of satisfaction and, of a ceiling, one of 0.
bool fits_specially(std::string_view method, const Target& target) {
  const bool floor = target.kind == TargetKind::at_least || target.kind == TargetKind::more_than;
  const bool ceiling = target.kind == TargetKind::at_most || target.kind == TargetKind::less_than;
  if (method == "satisfaction_steps") return floor || target.kind == TargetKind::equals;
  if (method == "zero_target") return ceiling && target.value.is_zero();
  return (method == "ratio" || method == "ratio_threshold") && target.kind == TargetKind::equals;
}

}  // namespace

std::string_view fitting_methods(std::string_view key) {
  for (const Fitting& row : kFitting) {
    if (row.key == key) return row.methods;
  }
  return {};
}

std::string_view method_key(const Target& target) {
  switch (target.kind) {
    case TargetKind::at_least:
      return "at_least";
    case TargetKind::more_than:
      return "more_than";
    case TargetKind::at_most:
      return "at_most";
    case TargetKind::less_than:
      return "less_than";
    case TargetKind::equals:
      return target.value.is_zero() ? "zero" : "equals";
    case TargetKind::between:
      return "between";
    case TargetKind::by:
      return "by";
    case TargetKind::within:
      return "within";
    case TargetKind::tiers:
      return "tiers";
    case TargetKind::words:
      return "words";
    case TargetKind::none:
    case TargetKind::unreadable:
      break;
  }
  return {};
}

bool is_listed(std::string_view method, std::string_view methods) {
  while (!methods.empty() && !method.empty()) {
    const std::size_t blank = methods.find(' ');
    if (methods.substr(0, blank) == method) return true;
    if (blank == std::string_view::npos) break;
    methods.remove_prefix(blank + 1);
  }
  return false;
}

bool method_fits(std::string_view method, const Target& target) {
  return is_listed(method, fitting_methods(method_key(target))) || fits_specially(method, target);
}

}  // namespace pbs
