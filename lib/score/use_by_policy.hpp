// SPDX-License-Identifier: MIT
// What the policy says of the grade that counts, and of the kind of service where it says something
// of its own (use_of_results.by_grade, Q-20).
#pragma once

#include <string>

#include "model/policy.hpp"
#include "score/result.hpp"
#include "score/scorecard.hpp"

namespace pbs {

struct ChosenUse {
  const UseOfResult* use = nullptr;  // nullptr: no result, or the policy is silent on its grade
  std::string path;                  // of the values in the policy, for their citation
};

ChosenUse chosen_use(const Scorecard&, const Policy&);

}  // namespace pbs
