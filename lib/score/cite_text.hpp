// SPDX-License-Identifier: MIT
// How a scorecard names the source of a rule, with its standing (PR-01): what is confirmed by its
// document alone (财预〔2020〕10号), what was seen in practice with that word
// (预算管理一体化系统(实践中所见)), and a default never as a requirement: 政策参数(默认).
#pragma once

#include <array>
#include <string_view>

#include "base/arena.hpp"
#include "model/policy.hpp"
#include "score/method_choice.hpp"
#include "source/rule_info.hpp"

namespace pbs {

// The text lies in the arena, or wherever the document's name lies.
std::string_view cite_text(const Cite&, Arena&);

// The citations of a policy's default methods, each worded once a project.
class DefaultCites {
 public:
  DefaultCites(const Policy& policy, Arena& arena) : policy_(policy), arena_(arena) {}
  std::string_view of(MethodSource);

 private:
  const Policy& policy_;
  Arena& arena_;
  std::array<std::string_view, kMethodSources> texts_{};
};

}  // namespace pbs
