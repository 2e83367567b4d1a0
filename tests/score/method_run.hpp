// SPDX-License-Identifier: MIT
// Running a scoring method on texts as they stand in a project file.
#pragma once

#include <string>
#include <string_view>

#include "score/method.hpp"
#include "support/test_policy.hpp"

namespace pbs::test {

struct MethodRun {
  std::string points;  // rounded by the policy, of a pending row "low–high"
  std::string formula;
  bool formula_is_exact = false;  // the formula's value is the unrounded points
  bool fits = false;
  MethodNote note = MethodNote::none;
};

MethodRun run_method(const ScoringMethod&, const WorkedExample&, const Policy&);

// The points alone, under the default policy.
std::string points_of(std::string_view method, std::string_view weight, std::string_view target,
                      std::string_view actual);

// The same with every part, under a given policy.
MethodRun run_named(std::string_view method, const WorkedExample&, const Policy&);

// Checks every worked example of a method, its formula included; there must be at least three.
void check_examples(std::string_view method);

}  // namespace pbs::test
