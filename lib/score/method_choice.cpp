// SPDX-License-Identifier: MIT
#include "score/method_choice.hpp"

namespace pbs {

namespace {

using Scoring = decltype(Policy::scoring);

struct DefaultMethod {
  std::string_view path;
  std::string Scoring::*name;
};

constexpr DefaultMethod kDefaults[kMethodSources] = {
    {"scoring.methods.at_least", &Scoring::at_least},
    {"scoring.methods.more_than", &Scoring::more_than},
    {"scoring.methods.at_most", &Scoring::at_most},
    {"scoring.methods.less_than", &Scoring::less_than},
    {"scoring.methods.equals", &Scoring::equals},
    {"scoring.methods.zero", &Scoring::zero},
    {"scoring.methods.by", &Scoring::by},
    {"scoring.methods.within", &Scoring::within},
    {"scoring.methods.between", &Scoring::between},
    {"scoring.methods.tiers", &Scoring::tiers},
    {"scoring.methods.words", &Scoring::words},
    {"scoring.methods.satisfaction", &Scoring::satisfaction},
    {"scoring.methods.execution", &Scoring::execution},
};

MethodSource source_for(const Target& target) {
  switch (target.kind) {
    case TargetKind::at_least:
      return MethodSource::at_least;
    case TargetKind::more_than:
      return MethodSource::more_than;
    case TargetKind::at_most:
      return MethodSource::at_most;
    case TargetKind::less_than:
      return MethodSource::less_than;
    case TargetKind::equals:
      return target.value.is_zero() ? MethodSource::zero : MethodSource::equals;
    case TargetKind::between:
      return MethodSource::between;
    case TargetKind::by:
      return MethodSource::by;
    case TargetKind::within:
      return MethodSource::within;
    case TargetKind::tiers:
      return MethodSource::tiers;
    case TargetKind::words:
    case TargetKind::none:
    case TargetKind::unreadable:
      break;
  }
  return MethodSource::words;
}

// Whether the method's formula is defined for the target's number.
bool defined(const ScoringMethod& method, const Target& target, const Policy& policy) {
  if (!method.proportional) return true;
  if (target.value.is_negative()) return !policy.input.negative_target_rejected;
  if (!target.value.is_zero()) return true;
  if (target.kind == TargetKind::more_than) return policy.scoring.strict_signs;
  return target.kind != TargetKind::at_least;
}

}  // namespace

std::string_view policy_path(MethodSource source) {
  return kDefaults[static_cast<std::size_t>(source)].path;
}

std::string_view default_method(MethodSource source, const Policy& policy) {
  return policy.scoring.*kDefaults[static_cast<std::size_t>(source)].name;
}

MethodChoice choose_method(const Indicator& row, const Policy& policy) {
  if (row.method) return {find_method(*row.method), MethodSource::stated};
  if (!row.method.written.blank()) return {};
  if (row.level1() == FirstLevel::satisfaction) {
    const ScoringMethod* method = find_method(policy.scoring.satisfaction);
    if (method != nullptr && method->fits(*row.target)) {
      return {method, MethodSource::satisfaction};
    }
  }
  const MethodSource source = source_for(*row.target);
  return {find_method(default_method(source, policy)), source};
}

Unscored why_unscored(const Indicator& row, const Policy& policy) {
  MethodChoice choice;
  return why_unscored(row, policy, choice);
}

Unscored why_unscored(const Indicator& row, const Policy& policy, MethodChoice& choice) {
  if (row.name.empty()) return Unscored::name;
  if (!row.weight || row.weight->is_negative()) return Unscored::weight;
  if (!row.target || row.target->kind == TargetKind::none ||
      row.target->kind == TargetKind::unreadable) {
    return Unscored::target;
  }
  choice = choose_method(row, policy);
  if (choice.method == nullptr || !choice.method->fits(*row.target)) return Unscored::method;
  return defined(*choice.method, *row.target, policy) ? Unscored::no : Unscored::target;
}

}  // namespace pbs
