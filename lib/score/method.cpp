// SPDX-License-Identifier: MIT
#include "score/method.hpp"

namespace pbs {

const ScoringMethod* find_method(std::string_view name) {
  for (const ScoringMethod* method : scoring_methods()) {
    if (method->name == name) return method;
  }
  return nullptr;
}

}  // namespace pbs
