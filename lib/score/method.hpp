// SPDX-License-Identifier: MIT
// A scoring method: how a row's target and actual become points. One file a method in
// score/methods/; the folder is the registry.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/fraction.hpp"
#include "model/policy.hpp"
#include "model/project.hpp"
#include "score/scorecard.hpp"
#include "source/rule_info.hpp"

namespace pbs {

// What a method may look at. Numbers are in the target's unit; for the execution methods `target`
// is the budget (denominator) and `actual` the amount executed.
struct MethodInput {
  const Policy& policy;
  Decimal weight;
  Target target = {};
  Actual actual = {};  // as the method needs it; a negative number as the policy counts it (QN-05)
  std::optional<Level> level = {};        // of a qualitative row
  std::optional<Decimal> claimed = {};    // qualitative: the evaluator's choice inside the band
  std::optional<Decimal> review = {};     // qualitative: the reviewer's choice, first in line
  std::optional<Decimal> deduction = {};  // direct: points lost when not met
  bool finished = false;                  // execution_steps
};

enum class MethodOutcome : std::uint8_t { points, pending };

struct MethodResult {
  MethodOutcome outcome = MethodOutcome::points;
  Fraction points = {};  // exact, before rounding
  Fraction low = {};     // of a pending row
  Fraction high = {};
  MethodNote note = MethodNote::none;
};

// A worked example: printed by --explain-method and run by the tests. Texts are as in a project
// file.
struct WorkedExample {
  std::string_view weight;
  std::string_view target;        // the budget for the execution methods
  std::string_view actual;        // or the level of a qualitative row, or the amount executed
  std::string_view claimed = {};  // qualitative only
  std::string_view points = {};   // expected, rounded by the policy; of a pending row "low–high"
  std::string_view deduction = {};  // direct only
  bool finished = false;            // execution_steps only
};

// What a method scores.
enum class MethodUse : std::uint8_t { row, execution };

struct ScoringMethod {
  std::string_view name;  // as in `method:`
  MethodUse use = MethodUse::row;
  Words title;
  Words rule;                    // the rule and its formula in words
  std::string_view policy_keys;  // policy paths it reads, separated by blanks
  Cite cite;
  // Whether it divides by the target. Such a method needs a target above 0 to be defined; a target
  // of 0 that any value reaches, and a negative one unless the policy accepts it, leave the row
  // unscored (QN-06, QN-07).
  bool proportional = false;
  // Whether the method can score a row with this target (not none, not unreadable). Always false
  // for the execution methods.
  bool (*fits)(const Target&);
  // Requires an actual of the kind the target needs (qualitative: a level or none); for the
  // execution methods a target above 0.
  MethodResult (*score)(const MethodInput&);
  // Appends the formula with this row's numbers, for example "8 × (1 − (6.1 − 5) ÷ 5)". It uses
  // only numbers, + − × ÷ ( ) and min(a, b), and its value is exactly the unrounded points. A case
  // decided without arithmetic is one number: the weight, the chosen points or 0. Nothing for a
  // pending row.
  void (*formula)(const MethodInput&, const MethodResult&, std::string& out);
  std::span<const WorkedExample> examples;
};

// All methods, by name.
std::span<const ScoringMethod* const> scoring_methods();
// nullptr if there is no such method.
const ScoringMethod* find_method(std::string_view name);

}  // namespace pbs
